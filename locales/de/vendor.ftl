### Was Server in der Praxis meinen, wenn sie mit einer eigenen Reason-Phrase antworten: für den Menschen, dessen Anruf oder Anmeldung scheiterte, und für den Support.


## Sign-in and account

vendor-stale-nonce = Anmeldeversuch veraltet
    .description = Die Anmeldung verwendet eine Nonce, die nicht mit der des Servers übereinstimmt. Gelingt sie weiterhin nicht, prüfen Sie Datum und Uhrzeit auf beiden Seiten sowie den Digest-Algorithmus.
vendor-registration-expired = Registrierung abgelaufen
    .description = Die Zeit, für die das Telefon registriert war, ist abgelaufen. Melden Sie sich erneut an.
vendor-caller-not-registered = Anrufer nicht registriert
    .description = Der Anrufer ist dem Server nicht als Teilnehmer bekannt. Prüfen Sie, ob dieses Telefon angemeldet ist und die Kontoeinstellungen stimmen.
vendor-number-in-use = SIP-Rufnummer bereits in Verwendung
    .description = Diese SIP-Rufnummer wird bereits an anderer Stelle verwendet. Melden Sie sich auf dem anderen Gerät ab oder fragen Sie Ihren Anbieter.
vendor-no-such-user = Benutzer existiert nicht
    .description = Der Server erkennt diesen Benutzer nicht: Rufnummer, Benutzername oder Passwort ist falsch. Prüfen Sie alle drei Angaben in den Kontoeinstellungen.
vendor-user-disabled = Benutzer deaktiviert
    .description = Der Benutzer existiert, wurde aber auf dem Server deaktiviert. Nur der Anbieter oder der Administrator kann ihn wieder aktivieren.
vendor-wrong-password = Falsches Passwort
    .description = Das Passwort passt nicht zu diesem Konto. Geben Sie es in den Kontoeinstellungen erneut ein.
vendor-wrong-login = Falscher Benutzername im From-Header
    .description = Der Benutzername, den das Telefon im From-Header sendet, ist falsch. Prüfen Sie ihn in den Kontoeinstellungen.
vendor-unknown-login = Kein Konto mit diesen Zugangsdaten
    .description = Der Server findet kein Konto mit diesem Benutzernamen und Passwort. Prüfen Sie beides in den Kontoeinstellungen.
vendor-unknown-account = Konto-ID unbekannt
    .description = Der Server kennt die Konto-ID nicht, die das Telefon sendet. Prüfen Sie sie in den Kontoeinstellungen.
vendor-sign-in-timeout = Zeitüberschreitung bei der Anmeldung
    .description = Der Server hat auf die Anmeldung nicht rechtzeitig geantwortet. Prüfen Sie die Verbindung und versuchen Sie es später erneut.
vendor-account-moved = Konto auf ein anderes System umgezogen
    .description = Das Konto ist auf ein anderes System umgezogen. Fragen Sie Ihren Anbieter nach der neuen Serveradresse.

## Money and limits

vendor-no-money = Guthaben reicht nicht aus
    .description = Das Guthaben des Kontos reicht für diesen Anruf nicht aus. Laden Sie es auf und rufen Sie erneut an.
vendor-no-license = Keine SIP-Lizenz mehr frei
    .description = Alle SIP-Lizenzen des Servers sind belegt. Versuchen Sie es später erneut oder bitten Sie den Administrator um weitere Lizenzen.
vendor-not-in-plan = Ziel nicht im Tarif enthalten
    .description = Der Tarif dieses Kontos enthält das gewählte Ziel nicht. Prüfen Sie die Rufnummer oder fragen Sie Ihren Anbieter nach einem anderen Tarif.
vendor-call-rate-exceeded = Zu viele Anrufversuche pro Sekunde
    .description = Pro Sekunde wurden mehr Anrufe begonnen, als der Server zulässt. Warten Sie einen Moment und rufen Sie erneut an.

## Number and destination

vendor-no-such-destination = Ziel existiert nicht
    .description = Der Server kennt zur gewählten Rufnummer kein Ziel. Prüfen Sie die Rufnummer.
vendor-wrong-number = Falsche Rufnummer
    .description = Die gewählte Rufnummer hat zu wenige oder zu viele Ziffern oder eine falsche Landes- oder Ortsvorwahl. Prüfen Sie die Nummer und wählen Sie sie vollständig.
vendor-undefined-destination = Ziel nicht definiert
    .description = Für das gewählte Ziel ist auf dem Server nichts definiert. Prüfen Sie die Rufnummer; ist sie richtig, fragen Sie Ihren Anbieter.

## Routing

vendor-no-gateway = Kein Gateway im Routing
    .description = Das Routing des Servers enthält für diesen Anruf gar kein Gateway. Nur der Anbieter oder der Administrator kann das korrigieren.
vendor-no-accepting-gateway = Kein Gateway für dieses Ziel
    .description = Kein Gateway des Servers nimmt Anrufe zum gewählten Ziel an. Prüfen Sie die Rufnummer; ist sie richtig, fragen Sie Ihren Anbieter.
vendor-routes-exhausted = Alle Routen erfolglos versucht
    .description = Der Server hat alle seine Routen für diesen Anruf versucht, und keine führte zum Ziel. Versuchen Sie es später erneut.
vendor-network-blocked = Vom Netz blockiert
    .description = Ein Netz auf dem Weg hat diesen Anruf blockiert, meist weil eine Anrufanalyse ihn als unerwünscht eingestuft hat. Der mitgesendete Grund nennt möglicherweise einen Kontakt für einen Widerspruch.
vendor-no-route = Keine Route zu dieser Adresse
    .description = Der Server hat keine Route zur gewählten Adresse, oder diese existiert dort nicht mehr. Prüfen Sie die Rufnummer; ist sie richtig, fragen Sie Ihren Anbieter.

## Codecs and media

vendor-codec-settings = Codec-Einstellungen falsch
    .description = Der Server kann die Codecs nicht verwenden, die für diesen Anruf eingestellt sind. Prüfen Sie die Codec-Einstellungen des Telefons.
vendor-unsupported-codec = Codec nicht unterstützt
    .description = Der Anruf verwendet einen Codec, den der Server nicht unterstützt. Schalten Sie in den Einstellungen des Telefons einen anderen Codec ein.
vendor-codec-mismatch = Kein gemeinsamer Codec
    .description = Die beiden Seiten des Anrufs oder das Telefon und die Gateways haben keinen gemeinsamen Codec. Schalten Sie in den Einstellungen des Telefons weitere Codecs ein.
vendor-private-address = Private Medienadresse
    .description = Das Telefon bietet für Ton und Video eine Adresse an, die nur in seinem eigenen lokalen Netz gilt. Schalten Sie in seinen Einstellungen NAT-Traversal ein, zum Beispiel STUN.

## Server faults

vendor-database-failure = Datenbankfehler auf dem Server
    .description = Die Datenbank des Servers antwortet nicht oder falsch. Am Telefon liegt es nicht; versuchen Sie es später erneut.
vendor-undefined-reason = Grund nicht definiert
    .description = Der Server konnte die Anfrage nicht ausführen und nennt keinen Grund. Versuchen Sie es später erneut; gelingt es weiterhin nicht, fragen Sie Ihren Anbieter.

## Limits and permissions

vendor-call-limit = Zu viele gleichzeitige Anrufe
    .description = Das Konto oder der angerufene Anschluss hat bereits so viele Anrufe, wie gleichzeitig erlaubt sind. Ein weiterer ist möglich, sobald einer davon beendet ist.
vendor-server-full = Server ausgelastet
    .description = Der Server bearbeitet so viele Anrufe, wie er gleichzeitig kann. Versuchen Sie es in einigen Minuten erneut.
vendor-spending-limit = Ausgabenlimit erreicht
    .description = Der Betrag, den das Konto an einem Tag für solche Anrufe ausgeben darf, ist aufgebraucht. Der Anbieter kann das Limit erhöhen.
vendor-destination-not-allowed = Ziel nicht freigegeben
    .description = Das Konto darf diese Rufnummer, dieses Land oder diese Preisgruppe nicht anrufen. Der Anbieter kann es freigeben.
vendor-caller-number-refused = Rufnummer des Anrufers nicht akzeptiert
    .description = Der Server akzeptiert die Rufnummer des Anrufers in der Anfrage nicht. Verwenden Sie eine Nummer, die der Anbieter für das Konto bestätigt hat.
vendor-not-set-up = Abgehende Anrufe nicht eingerichtet
    .description = Dem Konto fehlt die Einrichtung für abgehende Anrufe, oder sie ist abgeschaltet. Der Anbieter muss sie einrichten.
vendor-too-many-devices = Zu viele Geräte angemeldet
    .description = Das Konto hat so viele angemeldete Adressen, wie der Server zulässt. Melden Sie sich zuerst auf einem anderen Gerät ab.
vendor-callee-not-signed-in = Angerufener Teilnehmer nicht registriert
    .description = Zurzeit ist kein Endgerät des angerufenen Teilnehmers beim Server registriert.
vendor-own-number = Eigene Rufnummer angerufen
    .description = Die angerufene Rufnummer ist die, von der der Anruf kommt.
vendor-not-relaying = Keine Weiterleitung für fremde Domains
    .description = Weder der Anrufer noch die angerufene Adresse gehört zu diesem Server, und für andere leitet er keine Anrufe weiter. Prüfen Sie das Konto und die Domain der Adresse.
vendor-encryption-required = Medienverschlüsselung erforderlich
    .description = Der Server nimmt nur Anrufe mit verschlüsselten Medien an, und das Angebot enthält keine. Schalten Sie SRTP ein.

## Class

vendor-class = Eigener Text des Servers
    .description = Der Server hat einen eigenen Text gesendet. Was er bedeutet, weiß nur sein Betreiber.
