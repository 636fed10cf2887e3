### Was Menschen lesen, wenn ein Anruf, eine Anmeldung oder eine Nachricht diese Antwort erhielt: Titel, Bedeutung, Rat.

## Classes

explain-class-provisional = Noch nicht abgeschlossen
    .meaning = Ihre Anfrage wird bearbeitet; eine endgültige Antwort steht noch aus.

explain-class-success = Anfrage erfolgreich
    .meaning = Ihre Anfrage ist angekommen und wurde akzeptiert.

explain-class-redirection = Anderer Weg erforderlich
    .meaning = Die Anfrage wurde hier nicht ausgeführt; sie muss an eine andere Stelle gehen oder auf andere Weise gestellt werden.
    .advice = Nutzen Sie die angebotene Möglichkeit; gibt es keine, fragen Sie Ihren Anbieter.

explain-class-client-error = Anfrage fehlgeschlagen
    .meaning = Die Anfrage konnte in dieser Form oder von diesem Server nicht ausgeführt werden.
    .advice = Prüfen Sie die Adresse und die Einstellungen Ihrer App und versuchen Sie es dann erneut.

explain-class-server-error = Anfrage an einem Server gescheitert
    .meaning = Die Anfrage scheint in Ordnung zu sein, aber ein Server konnte sie nicht ausführen.
    .advice = Versuchen Sie es später erneut. Gelingt es auch dann nicht, fragen Sie Ihren Anbieter.

explain-class-global-failure = Anfrage nirgends ausführbar
    .meaning = Die Anfrage kann nicht ausgeführt werden, gleich an welchen Server oder welches Gerät sie geht.
    .advice = Ein sofortiger neuer Versuch hilft nicht. Wenn Sie mehr wissen möchten, fragen Sie Ihren Anbieter.

explain-class-other = Antwort ohne festgelegte Bedeutung
    .meaning = Der Code der Antwort ist im Standard nicht festgelegt; nur wer sie gesendet hat, weiß, was er bedeutet.
    .advice = Fragen Sie Ihren Anbieter, wofür dieser Code steht.

## 1xx Provisional

explain-100 = Anfrage empfangen
    .meaning = Der erste Server hat Ihre Anfrage erhalten und bearbeitet sie.

explain-180 = Es klingelt
    .meaning = Das Telefon der angerufenen Person klingelt.
    .title-register = Anmeldung in Bearbeitung
    .meaning-register = Die Anmeldung wird noch bearbeitet.
    .title-message = Nachricht unterwegs
    .meaning-message = Die Nachricht wird noch bearbeitet.
    .title-subscribe = Abonnement in Bearbeitung
    .meaning-subscribe = Die Anfrage zum Abonnement wird noch bearbeitet.
    .title-other = Anfrage in Bearbeitung
    .meaning-other = Die Anfrage wird noch bearbeitet.

explain-181 = Weiterleitung an ein anderes Ziel
    .meaning = Die Anfrage wird gerade an ein anderes Ziel weitergeleitet.

explain-182 = In der Warteschlange
    .meaning = Das Ziel ist derzeit nicht frei; Ihre Anfrage wartet in einer Warteschlange.
    .advice = Bitte warten Sie; mehr müssen Sie nicht tun.

explain-183 = Verbindung wird aufgebaut
    .meaning = Die Verbindung für Ihren Anruf wird aufgebaut. Möglicherweise hören Sie schon Töne oder eine Ansage.
    .title-register = Anmeldung läuft
    .meaning-register = Die Anmeldung wird durchgeführt; ein Ergebnis steht noch aus.
    .title-message = Nachricht wird weitergegeben
    .meaning-message = Die Nachricht wird weitergegeben; ein Ergebnis steht noch aus.
    .title-subscribe = Abonnement wird eingerichtet
    .meaning-subscribe = Das Abonnement wird eingerichtet; ein Ergebnis steht noch aus.
    .title-other = Anfrage läuft
    .meaning-other = Die Anfrage wird ausgeführt; ein Ergebnis steht noch aus.

explain-199 = Einer von mehreren Versuchen beendet
    .meaning = Die Anfrage ging an mehrere Ziele. Der Versuch bei einem davon ist beendet; andere laufen möglicherweise weiter.

## 2xx Success

explain-200 = Anfrage ausgeführt
    .meaning = Ihre Anfrage wurde angenommen und ausgeführt.

explain-202 = Zur Bearbeitung angenommen
    .meaning = Ihre Anfrage wurde angenommen und wird bearbeitet; ob sie Erfolg hat, ist noch nicht bekannt.

explain-204 = Keine Änderung
    .meaning = Die Anfrage war erfolgreich. Es gibt nichts Neues zu melden, deshalb wird keine Benachrichtigung gesendet.

## 3xx Redirection

explain-300 = Mehrere Ziele zur Auswahl
    .meaning = Diese Adresse führt zu mehreren Zielen; eines davon muss ausgewählt werden.
    .advice = Wählen Sie eines der angebotenen Ziele aus oder geben Sie seine Adresse direkt ein.

explain-301 = Adresse dauerhaft geändert
    .meaning = Diese Adresse wurde dauerhaft durch eine neue ersetzt.
    .advice = Verwenden Sie ab jetzt die neue Adresse und speichern Sie sie anstelle der alten.

explain-302 = Vorübergehend andere Adresse
    .meaning = Zurzeit soll anstelle dieser Adresse eine andere verwendet werden.
    .advice = Verwenden Sie vorerst die andere Adresse, aber behalten Sie die bisherige für später.

explain-303 = Verweis auf eine andere Adresse
    .meaning = Die Antwort verweist auf eine andere Adresse; hier wurde die Anfrage nicht ausgeführt.
    .advice = Versuchen Sie es mit der Adresse aus der Antwort.

explain-305 = Bestimmter Weg vorgeschrieben
    .meaning = Dieses Ziel ist nur über einen bestimmten Proxy-Server erreichbar.
    .advice = Wechselt Ihre App nicht von selbst, fragen Sie Ihren Anbieter, welcher Proxy-Server einzustellen ist.

explain-380 = Anderer Dienst angeboten
    .meaning = Die Anfrage konnte so nicht ausgeführt werden; stattdessen wird ein anderer Dienst angeboten.
    .advice = Nutzen Sie den angebotenen Dienst, wenn er für Sie infrage kommt.

## 4xx Client error

explain-400 = Anfrage nicht verstanden
    .meaning = Die Anfrage hat eine Form, die der Server nicht lesen kann.
    .advice = Prüfen Sie Ihre Eingabe auf überflüssige Zeichen. Passiert es öfter, melden Sie es dem Hersteller Ihrer App.

explain-401 = Anmeldung erforderlich
    .meaning = Der Server verlangt einen Nachweis, wer Sie sind, bevor er fortfährt.
    .advice = Geben Sie den Benutzernamen und das Passwort Ihres Kontos ein.
    .title-password = Zugangsdaten nicht akzeptiert
    .meaning-password = Der Server hat den Benutzernamen oder das Passwort nicht akzeptiert.
    .advice-password = Prüfen Sie Benutzername und Passwort. Stimmt beides, lassen Sie Ihr Konto vom Anbieter prüfen.

explain-402 = Zahlung erforderlich
    .meaning = Der Server verlangt eine Zahlung. Was zu zahlen ist, ist nicht festgelegt und hängt vom Anbieter ab.
    .advice = Fragen Sie Ihren Anbieter, ob für Ihr Konto eine Zahlung offen ist.

explain-403 = Anfrage nicht gestattet
    .meaning = Die Anfrage wurde verstanden, ist aber nicht gestattet. Eine Wiederholung hilft nicht.
    .advice = Prüfen Sie die Adresse und fragen Sie Ihren Anbieter, ob Ihr Konto für dieses Ziel freigeschaltet ist.
    .advice-register = Prüfen Sie die Kontodaten in Ihren Einstellungen und fragen Sie Ihren Anbieter, ob das Konto aktiv ist.

explain-404 = Adresse nicht gefunden
    .meaning = Der Server kennt keinen Teilnehmer mit dieser Adresse oder ist für deren Domain nicht zuständig.
    .advice = Prüfen Sie den Namen oder die Nummer sowie die Domain auf Fehler.

explain-405 = Für diese Adresse nicht erlaubt
    .meaning = Der Server kennt diese Art von Anfrage, lässt sie aber für diese Adresse nicht zu.
    .advice = Prüfen Sie, ob die Adresse stimmt; wenn ja, fragen Sie Ihren Anbieter, wofür sie genutzt werden kann.

explain-406 = Kein passendes Format für die Antwort
    .meaning = Die Antwort war in keinem Format möglich, das Ihre App akzeptiert.
    .advice = Sehen Sie nach, ob es eine Aktualisierung für Ihre App gibt.

explain-407 = Proxy-Server verlangt Anmeldung
    .meaning = Ein Proxy-Server auf dem Weg verlangt einen Nachweis, wer Sie sind, bevor er die Anfrage weiterleitet.
    .advice = Geben Sie die Zugangsdaten ein, die Sie von Ihrem Anbieter für den Proxy-Server erhalten haben.
    .title-password = Proxy-Server hat Anmeldung abgelehnt
    .meaning-password = Der Proxy-Server hat den Benutzernamen oder das Passwort nicht akzeptiert.
    .advice-password = Prüfen Sie die Zugangsdaten für den Proxy-Server; sie können von denen Ihres Kontos abweichen.

explain-408 = Keine rechtzeitige Antwort
    .meaning = Innerhalb der vorgesehenen Zeit kam keine Antwort. Die Gegenstelle ist derzeit möglicherweise nicht erreichbar.
    .advice = Prüfen Sie Ihre Internetverbindung und versuchen Sie es in Kürze erneut.

explain-409 = Konflikt mit früheren Daten
    .meaning = Die Anfrage widerspricht dem, was beim Server für diese Adresse bereits hinterlegt ist.
    .advice = Melden Sie sich ab und wieder an. Hilft das nicht, fragen Sie Ihren Anbieter.

explain-410 = Adresse wird nicht mehr genutzt
    .meaning = Die gewünschte Person nutzt diese Adresse nicht mehr; eine neue ist dem Server nicht bekannt.
    .advice = Fragen Sie die Person nach ihrer aktuellen Adresse.
    .meaning-register = Die Adresse Ihres Kontos wird nicht mehr genutzt; eine neue ist dem Server nicht bekannt.
    .advice-register = Fragen Sie Ihren Anbieter, welche Adresse für Ihr Konto gilt.

explain-411 = Länge nicht angegeben
    .meaning = Die Anfrage gibt nicht an, wie lang ihr Inhalt ist; der Server verlangt diese Angabe.
    .advice = Aktualisieren Sie Ihre App. Hilft das nicht, melden Sie es dem Hersteller.

explain-412 = Frühere Daten nicht mehr gültig
    .meaning = Die Anfrage bezieht sich auf frühere Daten, die auf dem Server nicht mehr gelten.
    .advice = Versuchen Sie es erneut. Gelingt es weiterhin nicht, starten Sie Ihre App neu.

explain-413 = Inhalt zu groß
    .meaning = Der Inhalt der Anfrage ist größer, als der Server zulässt.
    .advice = Senden Sie weniger auf einmal oder fragen Sie Ihren Anbieter nach der zulässigen Größe.

explain-414 = Adresse zu lang
    .meaning = Die Adresse in der Anfrage ist länger, als der Server verarbeiten kann.
    .advice = Entfernen Sie alles aus der Adresse, was nicht dazugehört.

explain-415 = Art des Inhalts nicht unterstützt
    .meaning = Der Inhalt der Anfrage hat einen Typ, eine Codierung oder eine Sprache, die nicht unterstützt wird.
    .advice = Haben Sie einen Text oder eine Datei gesendet, versuchen Sie ein anderes Format; sonst aktualisieren Sie Ihre App.

explain-416 = Art der Adresse nicht unterstützt
    .meaning = Mit Adressen dieser Art kann der Server nicht umgehen.
    .advice = Geben Sie eine SIP-Adresse oder eine einfache Telefonnummer ein.

explain-417 = Priorität nicht bekannt
    .meaning = Die Anfrage verlangt eine Priorität, die der Server nicht kennt.
    .advice = Versuchen Sie es ohne besondere Priorität oder fragen Sie Ihren Anbieter, welche Sie verwenden dürfen.

explain-420 = Zusatzfunktion nicht unterstützt
    .meaning = Ihre App verlangt eine Zusatzfunktion, die der Gegenstelle nicht bekannt ist.
    .advice = Schalten Sie Zusatzfunktionen in den Einstellungen Ihrer App aus und versuchen Sie es erneut.

explain-421 = Zusatzfunktion erforderlich
    .meaning = Die Gegenstelle verlangt eine Zusatzfunktion, die Ihre App nicht angeboten hat.
    .advice = Sehen Sie nach, ob sich die Funktion in Ihrer App einschalten lässt; sonst aktualisieren Sie die App.

explain-422 = Verbindung soll zu oft bestätigt werden
    .meaning = Ihre App will die Verbindung häufiger bestätigen, als der Server zulässt.
    .advice = Stellen Sie in Ihrer App ein längeres Intervall für den Sitzungstimer ein und versuchen Sie es erneut.

explain-423 = Gültigkeitsdauer zu kurz
    .meaning = Die Anfrage verlangt eine kürzere Gültigkeitsdauer, als der Server zulässt.
    .advice = Stellen Sie in Ihrer App eine längere Gültigkeitsdauer ein und versuchen Sie es erneut.

explain-424 = Standort nicht verwertbar
    .meaning = Der mitgesendete Standort ist fehlerhaft oder unzureichend oder konnte nicht abgerufen werden.
    .advice = Erlauben Sie Ihrer App den Zugriff auf den Standort Ihres Geräts und versuchen Sie es erneut.

explain-425 = Notfallmeldung nicht verwertbar
    .meaning = Die Notfalldaten in der Anfrage sind so fehlerhaft, dass sie nicht verwertet werden konnten.
    .advice = Rufen Sie im Notfall sofort auf anderem Weg Hilfe, zum Beispiel mit einem anderen Telefon.

explain-428 = Digital signierte Identität erforderlich
    .meaning = Der Server verlangt einen digital signierten Nachweis, von wem die Anfrage stammt.
    .advice = Diesen Nachweis liefert in der Regel Ihr Anbieter; fragen Sie, ob er für Ihr Konto eingeschaltet ist.

explain-429 = Unklar, wer die Anfrage veranlasst hat
    .meaning = Jemand anderes hat diese Anfrage veranlasst, etwa durch Weiterverbinden; es fehlt ein gültiger Nachweis, wer das war.
    .advice = Lassen Sie die Weitervermittlung wiederholen oder geben Sie die Zieladresse selbst ein.

explain-430 = Verbindung auf dem Weg ausgefallen
    .meaning = Eine Netzverbindung auf dem Weg zum Ziel ist ausgefallen.
    .advice = Warten Sie einen Moment, bis die Verbindung wiederhergestellt ist, und versuchen Sie es dann erneut.

explain-433 = Anonyme Anfragen nicht akzeptiert
    .meaning = Die Anfrage wurde abgelehnt, weil sie nicht erkennen lässt, wer Sie sind.
    .advice = Sind Sie bereit, Ihren Namen oder Ihre Nummer zu zeigen, schalten Sie die Anonymität aus und versuchen Sie es erneut.

explain-436 = Zertifikat nicht abrufbar
    .meaning = Das Zertifikat, mit dem der Absender der Anfrage geprüft werden sollte, konnte nicht abgerufen werden.
    .advice = Versuchen Sie es später erneut. Bleibt es dabei, bitten Sie Ihren Anbieter, das Zertifikat zu prüfen.

explain-437 = Zertifikat nicht unterstützt
    .meaning = Das Zertifikat, das den Absender der Anfrage bestätigt, gilt nicht als vertrauenswürdig oder wird nicht unterstützt.
    .advice = Bitten Sie Ihren Anbieter um ein Zertifikat, dem auch andere vertrauen.

explain-438 = Identitätsnachweis nicht gültig
    .meaning = Der digital signierte Nachweis, von wem die Anfrage stammt, ist nicht gültig.
    .advice = Der Nachweis kommt in der Regel von Ihrem Anbieter; melden Sie das Problem dort.

explain-439 = Dem ersten Server fehlt eine Funktion
    .meaning = Der erste Server auf dem Weg unterstützt die dauerhafte Verbindung („Outbound“) nicht, die Ihre App verlangt hat.
    .advice = Schalten Sie diese Funktion in Ihrer App aus oder fragen Sie Ihren Anbieter nach einem anderen Proxy-Server.

explain-440 = Zu viele Ziele auf einmal
    .meaning = Die Anfrage wäre an mehr Ziele zugleich gegangen, als zulässig ist; nicht alle wurden erreicht.
    .advice = Verwenden Sie eine direktere Adresse, etwa die einer einzelnen Person statt einer Gruppe.

explain-469 = Zusatzinformationen nicht akzeptiert
    .meaning = Ihre App hat Zusatzinformationen gesendet, deren Art die Gegenstelle nicht akzeptiert.
    .advice = Verzichten Sie auf die eben genutzte Funktion oder aktualisieren Sie Ihre App.

explain-470 = Zustimmung eines Empfängers fehlt
    .meaning = Mindestens ein Empfänger hat nicht zugestimmt, auf diese Weise kontaktiert zu werden.
    .advice = Holen Sie die Zustimmung ein oder lassen Sie Empfänger weg, die sie nicht gegeben haben.

explain-477 = Senden an nächsten Server fehlgeschlagen
    .meaning = Beim Senden der Anfrage an den nächsten Server ist ein Fehler aufgetreten.
    .advice = Versuchen Sie es in Kürze erneut. Tritt der Fehler weiter auf, informieren Sie Ihren Anbieter.

explain-478 = Keine Netzwerkadresse für das Ziel
    .meaning = Der Server konnte zum Namen des Ziels keine Netzwerkadresse finden.
    .advice = Prüfen Sie die Domain in der Adresse auf Tippfehler.

explain-479 = Adresse konnte nicht verarbeitet werden
    .meaning = Der Server konnte die Adresse in der Anfrage nicht verarbeiten.
    .advice = Prüfen Sie die Adresse auf Tippfehler und ungewöhnliche Zeichen.

explain-480 = Vorübergehend nicht erreichbar
    .meaning = Die gewünschte Person ist derzeit nicht erreichbar.
    .advice = Versuchen Sie es später erneut oder nehmen Sie auf anderem Weg Kontakt auf.
    .title-register = Anmeldung vorübergehend nicht möglich
    .meaning-register = Die Anmeldung kann derzeit nicht bearbeitet werden.
    .advice-register = Versuchen Sie später erneut, sich anzumelden.

explain-481 = Bereits beendet oder nicht bekannt
    .meaning = Der Anruf oder sonstige Vorgang, zu dem diese Anfrage gehört, ist der Gegenstelle nicht bekannt; vielleicht ist er beendet.
    .advice = Beginnen Sie noch einmal von vorn; war es ein Anruf, legen Sie auf und rufen Sie erneut an.

explain-482 = Anfrage läuft im Kreis
    .meaning = Dieselbe Anfrage erreichte einen Server mehrmals, im Kreis oder auf einem anderen Weg.
    .advice = Prüfen Sie, ob eine Weiterleitung auf sich selbst zurückführt; sonst informieren Sie Ihren Anbieter.

explain-483 = Zu viele Server auf dem Weg
    .meaning = Die Anfrage hat zu viele Server durchlaufen, ohne ihr Ziel zu erreichen.
    .advice = Informieren Sie Ihren Anbieter, damit der Weg geprüft werden kann.

explain-484 = Adresse unvollständig
    .meaning = Ein Teil der Adresse fehlt, zum Beispiel einige Ziffern einer Nummer.
    .advice = Geben Sie die vollständige Adresse oder Nummer ein, bei Bedarf mit Vorwahl.

explain-485 = Adresse nicht eindeutig
    .meaning = Diese Adresse passt zu mehreren Zielen; der Server kann nicht erkennen, welches gemeint ist.
    .advice = Geben Sie eine genauere Adresse ein, etwa den ganzen Namen oder die ganze Nummer.

explain-486 = Besetzt
    .meaning = Der Anschluss der gewünschten Person ist derzeit besetzt. Vielleicht ist sie unter einer anderen Adresse oder auf einem anderen Gerät erreichbar.
    .advice = Versuchen Sie es in einigen Minuten erneut.
    .title-register = Anmeldung derzeit nicht möglich
    .meaning-register = Der Server hat mit „besetzt“ geantwortet.
    .advice-register = Versuchen Sie in einigen Minuten erneut, sich anzumelden.

explain-487 = Versuch vorzeitig beendet
    .meaning = Der Versuch wurde beendet, bevor er abgeschlossen war, zum Beispiel durch Auflegen.
    .advice = Sie müssen nichts tun.

explain-488 = Angebot passt nicht zu diesem Ziel
    .meaning = Was Ihre App angeboten hat, etwa das Audio- oder Videoformat, passt nicht zu diesem Ziel; ein anderes Ziel akzeptiert es vielleicht.
    .advice = Ändern Sie Einstellungen Ihrer App, etwa für Audio, Video oder Verschlüsselung, und versuchen Sie es erneut.

explain-489 = Art des Ereignisses nicht bekannt
    .meaning = Der Server kennt die Art von Ereignis nicht, um die es in der Anfrage geht.
    .advice = Schalten Sie Funktionen aus, die Ihr Anbieter nicht bietet, etwa die Anwesenheitsanzeige.

explain-491 = Andere Anfrage noch nicht abgeschlossen
    .meaning = Eine frühere Anfrage ist noch nicht abgeschlossen, deshalb konnte diese nicht bearbeitet werden.
    .advice = Sie müssen nichts tun; Ihre App versucht es normalerweise gleich von selbst erneut.

explain-493 = Inhalt konnte nicht entschlüsselt werden
    .meaning = Die Anfrage ist verschlüsselt, und die Gegenstelle konnte sie nicht entschlüsseln.
    .advice = Prüfen Sie, welchen Schlüssel oder welches Zertifikat Ihre App für diese Adresse verwendet.

explain-494 = Schutz muss zuerst ausgehandelt werden
    .meaning = Ihre App und der Server müssen zuerst aushandeln, wie die Verbindung geschützt wird.
    .advice = Wählen Sie in den Einstellungen Ihrer App die Art der sicheren Verbindung, die Ihr Anbieter empfiehlt.

explain-499 = Kein gemeinsames Audio- oder Videoformat
    .meaning = Der Server meldet, dass beide Seiten kein gemeinsames Audio- oder Videoformat haben.
    .advice = Schalten Sie in den Einstellungen Ihrer App weitere Codecs ein und versuchen Sie es erneut.

## 5xx Server error

explain-500 = Fehler auf dem Server
    .meaning = Der Server konnte die Anfrage wegen eines unerwarteten internen Fehlers nicht bearbeiten.
    .advice = Versuchen Sie es in einigen Minuten erneut. Bleibt der Fehler bestehen, informieren Sie Ihren Anbieter.

explain-501 = Funktion auf dem Server nicht vorhanden
    .meaning = Dem Server fehlt die Funktion, die für diese Anfrage nötig ist.
    .advice = Fragen Sie Ihren Anbieter, ob er diese Funktion anbietet.

explain-502 = Ungültige Antwort eines anderen Servers
    .meaning = Ein Server auf dem Weg erhielt vom nächsten Server eine Antwort, die er nicht verwenden konnte.
    .advice = Versuchen Sie es später erneut. Bleibt es dabei, nennen Sie Ihrem Anbieter die Adresse, um die es ging.

explain-503 = Dienst derzeit nicht verfügbar
    .meaning = Der Server kann derzeit keine Anfragen bearbeiten, vielleicht wegen Überlastung oder Wartung.
    .advice = Versuchen Sie es später erneut. Dauert es an, fragen Sie Ihren Anbieter, ob eine Störung vorliegt.

explain-504 = Ein weiterer Server antwortete nicht
    .meaning = Der Server musste einen anderen Server fragen; dieser hat nicht rechtzeitig geantwortet.
    .advice = Versuchen Sie es in einigen Minuten erneut. Betrifft es nur diese Adresse, liegt es vielleicht an deren Anbieter.

explain-505 = Protokollversion nicht unterstützt
    .meaning = Der Server unterstützt die SIP-Version nicht, die Ihre App verwendet.
    .advice = Aktualisieren Sie Ihre App oder fragen Sie Ihren Anbieter, welche Apps geeignet sind.

explain-513 = Anfrage insgesamt zu groß
    .meaning = Die Anfrage ist insgesamt länger, als der Server verarbeiten kann.
    .advice = Schalten Sie nicht benötigte Codecs und Funktionen in Ihrer App aus und versuchen Sie es dann erneut.
    .advice-message = Kürzen Sie den Text oder senden Sie ihn in mehreren Teilen.

explain-555 = Push-Dienst nicht unterstützt
    .meaning = Der Server unterstützt den Dienst für Push-Benachrichtigungen nicht, den Ihre App verwendet.
    .advice = Schalten Sie Push-Benachrichtigungen aus und lassen Sie die App geöffnet, um erreichbar zu bleiben.

explain-580 = Geforderte Bedingungen nicht erfüllt
    .meaning = Eine vorab gestellte Bedingung für die Verbindung, etwa eine garantierte Qualität, lässt sich nicht erfüllen.
    .advice = Versuchen Sie es später oder über ein anderes Netz erneut.

## 6xx Global failure

explain-600 = Überall besetzt
    .meaning = Alle Anschlüsse der gewünschten Person sind besetzt; eine andere Adresse hilft nicht weiter.
    .advice = Warten Sie eine Weile, bevor Sie es erneut versuchen.
    .title-register = Anmeldung derzeit nirgends möglich
    .meaning-register = Der Server hat mit „überall besetzt“ geantwortet.
    .advice-register = Warten Sie eine Weile, bevor Sie sich erneut anmelden.

explain-603 = Abgelehnt
    .meaning = Die gewünschte Person hat abgelehnt oder kann nicht annehmen; eine andere Adresse hilft nicht weiter.
    .advice = Versuchen Sie es zu einer anderen Zeit oder fragen Sie auf anderem Weg, wann es passt.
    .title-register = Anmeldung abgelehnt
    .meaning-register = Der Server hat die Anmeldung abgelehnt; ein Versuch bei einem anderen Server hilft nicht weiter.
    .advice-register = Fragen Sie Ihren Anbieter, warum die Anmeldung abgelehnt wurde.

explain-604 = Adresse existiert nirgends
    .meaning = Es steht fest, dass weder hier noch auf einem anderen Server ein Teilnehmer diese Adresse hat.
    .advice = Ermitteln Sie die richtige Adresse; die jetzige führt nirgendwohin.

explain-606 = Angebot passt zu keinem Ziel
    .meaning = Was Ihre App angeboten hat, etwa das Medienformat oder die Bandbreite, ist bei keinem Ziel verwendbar.
    .advice = Versuchen Sie es mit geringeren Anforderungen erneut, zum Beispiel ohne Video.

explain-607 = Als unerwünscht markiert
    .meaning = Die andere Person hat diese Anfrage als unerwünscht markiert; weitere Versuche werden vermutlich ebenfalls abgelehnt.
    .advice = Versuchen Sie es nicht noch einmal. Liegt ein Missverständnis vor, klären Sie es auf anderem Weg.
    .meaning-register = Die Anmeldung wurde als unerwünscht markiert; weitere Versuche werden vermutlich ebenfalls abgelehnt.
    .advice-register = Versuchen Sie es nicht noch einmal. Fragen Sie Ihren Anbieter, warum die Anmeldung unerwünscht ist.

explain-608 = Von automatischem System abgelehnt
    .meaning = Ein automatisches System hat die Anfrage abgelehnt; kein Mensch hat das entschieden.
    .advice = Ist das ein Irrtum, fragen Sie Ihren Anbieter, wie sich die Blockierung aufheben lässt.

## Outside the classes of SIP

explain-701 = Von der Gegenstelle beendet
    .meaning = Die Gegenstelle hat aufgelegt oder die Verbindung beendet.
    .advice = Sie müssen nichts tun; waren Sie noch nicht fertig, versuchen Sie es erneut.
