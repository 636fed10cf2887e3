### SIP-Antwortcodes für Fachleute und für die Statuszeile: Der Wert ist die Reason-Phrase, .description erläutert sie.


## Classes

class-provisional = Vorläufige Antwort
    .description = Der Server hat die Anfrage erhalten und bearbeitet sie noch. Die endgültige Antwort steht noch aus, und der Client wartet darauf.
class-success = Erfolg
    .description = Der Server hat die Anfrage erhalten, verstanden und angenommen. Einen unbekannten Code dieser Klasse behandelt der Client wie 200.
class-redirection = Umleitung
    .description = Der Server führt die Anfrage nicht selbst zu Ende und überlässt dem Client den nächsten Schritt. Ein Contact-Header kann andere Adressen für einen neuen Versuch nennen.
class-client-error = Anfragefehler
    .description = Der Server lehnt die Anfrage ab, weil sie fehlerhaft ist oder er sie nicht ausführen kann. Der Client sendet sie nicht unverändert erneut an diesen Server; ein anderer nimmt sie möglicherweise an.
class-server-error = Serverfehler
    .description = Der Server kann eine offenbar gültige Anfrage nicht ausführen. Einem anderen Server gelingt es vielleicht; ein Retry-After-Header kann den Zeitpunkt für einen neuen Versuch nennen.
class-global-failure = Globaler Fehler
    .description = Der Server weiß sicher, dass die Anfrage an jedem Ziel scheitert, nicht nur an diesem. Der Client sucht kein weiteres Ziel.
class-other = Unbekannte Antwortklasse
    .description = Der Antwortcode liegt zwischen 700 und 999 und damit außerhalb der sechs Klassen von SIP. Seine Bedeutung hängt von der Software ab, die ihn sendet; die Reason-Phrase kann ihn erläutern.

## 1xx Provisional

status-100 = Anfrage wird bearbeitet
    .description = Der nächste Server auf dem Weg hat die Anfrage erhalten und bearbeitet sie. Die Antwort beendet die Sendewiederholungen einer INVITE-Anfrage; ein Stateful-Proxy leitet sie nie weiter.
status-180 = Es klingelt
    .description = Der UA des angerufenen Teilnehmers hat die INVITE-Anfrage erhalten und klingelt. Der Client kann ein Freizeichen wiedergeben; ein Alert-Info-Header kann ein bestimmtes Freizeichen angeben.
status-181 = Anruf wird weitergeleitet
    .description = Ein Proxy leitet den Anruf an ein anderes Ziel weiter. Der Client wartet auf weitere Antworten; ein History-Info-Header kann zeigen, wohin der Anruf geht.
status-182 = Anruf steht in der Warteschlange
    .description = Der angerufene Teilnehmer ist gerade nicht erreichbar; der Server stellt den Anruf in eine Warteschlange, statt ihn abzulehnen. Die Reason-Phrase kann die Position oder die voraussichtliche Wartezeit nennen.
status-183 = Sitzung wird aufgebaut
    .description = Die angerufene Seite meldet einen Zwischenstand des Sitzungsaufbaus, den kein anderer 1xx-Code beschreibt. Die Reason-Phrase oder der Nachrichtenkörper kann Einzelheiten enthalten, oft SDP für Early Media.
status-199 = Early Dialog beendet
    .description = Ein Proxy oder UAS meldet, dass ein Early Dialog einer INVITE-Anfrage beendet ist; andere können fortbestehen. Der Reason-Header nennt den Antwortcode, der ihn beendet hat.

## 2xx Success

status-200 = OK
    .description = Der Server hat die Anfrage ausgeführt. Was die Antwort enthält, hängt von der Methode ab: bei INVITE eine Sitzungsbeschreibung, bei REGISTER die aktuell registrierten Adressen.
status-202 = Anfrage zur Bearbeitung angenommen
    .description = Der Server nimmt die Anfrage an, hat sie aber noch nicht abschließend bearbeitet. Der Code gilt als veraltet: Der Client behandelt ihn wie 200 und erfährt das Ergebnis bei SUBSCRIBE oder REFER durch NOTIFY.
status-204 = Benachrichtigung entfällt
    .description = Der Server nimmt in einem Abonnement eine SUBSCRIBE-Anfrage an, sendet aber keine NOTIFY-Anfrage, weil der dem Client bekannte Zustand noch aktuell ist. Ein Expires-Header nennt die neue Gültigkeitsdauer.

## 3xx Redirection

status-300 = Mehrere Ziele zur Auswahl
    .description = Der Server findet zu der Adresse mehrere Ziele und überlässt dem Client die Auswahl. Der Contact-Header listet sie auf; der Nutzer oder der UA wählt eines davon.
status-301 = Adresse dauerhaft geändert
    .description = Der Server meldet, dass der Teilnehmer diese Adresse endgültig aufgegeben hat. Der Client versucht es erneut unter der Adresse im Contact-Header und aktualisiert seine gespeicherten Einträge.
status-302 = Adresse vorübergehend geändert
    .description = Der Server meldet, dass der Teilnehmer vorübergehend eine andere Adresse hat. Der Client versucht es erneut unter der Adresse im Contact-Header; ohne Angabe einer Gültigkeitsdauer gilt sie nur einmal.
status-303 = Verweis auf andere Adresse
    .description = Der Server verweist den Client an eine andere Adresse. Der Code kommt nur in der Grammatik von RFC 2543 vor und ist überholt; der Client behandelt ihn wie 300.
status-305 = Proxy erforderlich
    .description = Der UAS nimmt die Anfrage nur über einen bestimmten Proxy an. Der Client sendet sie erneut über den Proxy, den der Contact-Header nennt; nur ein UAS sendet diesen Code.
status-380 = Alternativer Dienst verfügbar
    .description = Der Server stellt die Verbindung nicht her, bietet aber andere Dienste für den Anruf an. Der Nachrichtenkörper der Antwort beschreibt sie; ein Contact-Header kann eine Adresse nennen.

## 4xx Client error

status-400 = Syntax der Anfrage fehlerhaft
    .description = Der Server versteht die Anfrage nicht, weil ihre Syntax fehlerhaft ist. Die Reason-Phrase benennt das Problem, etwa einen fehlenden Call-ID-Header.
status-401 = Authentifizierung erforderlich
    .description = Der UAS oder Registrar verlangt, dass sich der Nutzer authentifiziert. Der WWW-Authenticate-Header enthält die Authentifizierungsaufforderung; der Client wiederholt die Anfrage mit einem Authorization-Header.
status-402 = Zahlung erforderlich
    .description = Der Server lehnt die Anfrage mit einem Code ab, den RFC 3261 für künftige Zwecke reserviert. Eine Bedeutung ist nicht festgelegt, und der Client behandelt ihn wie 400.
status-403 = Anfrage nicht gestattet
    .description = Der Server versteht die Anfrage, lehnt ihre Ausführung aber ab. Eine Authentifizierung hilft nicht, und der Client wiederholt die Anfrage nicht.
status-404 = Teilnehmer nicht gefunden
    .description = Der Server weiß, dass der Teilnehmer in der Domain der Request-URI nicht existiert, oder ist für diese Domain nicht zuständig. Vor einem neuen Versuch sind Teilnehmername und Domain zu prüfen.
status-405 = Methode nicht erlaubt
    .description = Der Server kennt die Methode, erlaubt sie aber für die Adresse in der Request-URI nicht. Der Allow-Header listet die erlaubten Methoden auf.
status-406 = Antwortformat nicht akzeptabel
    .description = Der Server kann nur in Formaten antworten, die der Accept-Header der Anfrage nicht zulässt. Der Client kann dort weitere Formate angeben und es erneut versuchen.
status-407 = Authentifizierung am Proxy erforderlich
    .description = Der Proxy verlangt, dass sich der Client zuerst bei ihm authentifiziert. Der Proxy-Authenticate-Header enthält die Authentifizierungsaufforderung; der Client wiederholt die Anfrage mit einem Proxy-Authorization-Header.
status-408 = Zeitüberschreitung bei der Anfrage
    .description = Der Server kann nicht rechtzeitig antworten, etwa weil er den Teilnehmer nicht schnell genug findet. Der Client kann die Anfrage später unverändert wiederholen.
status-409 = Konflikt mit bestehender Registrierung
    .description = Der Registrar lehnt eine REGISTER-Anfrage ab, die bestehenden Registrierungen widerspricht. Der Code stammt aus RFC 2543 und ist überholt; der Client behandelt ihn wie 400.
status-410 = Adresse nicht mehr gültig
    .description = Der Server meldet, dass der Teilnehmer diese Adresse endgültig aufgegeben hat; eine neue ist nicht bekannt. Der Client verwendet die Adresse nicht mehr.
status-411 = Angabe der Inhaltslänge erforderlich
    .description = Der Server lehnt eine Anfrage ohne Content-Length-Header ab. Der Code stammt aus RFC 2543 und ist überholt; der Client ergänzt den Header oder behandelt den Code wie 400.
status-412 = Bedingte Anfrage fehlgeschlagen
    .description = Der Server lehnt eine bedingte Anfrage ab, meist PUBLISH, weil das Entity-Tag in SIP-If-Match nicht aktuell ist. Der Client veröffentlicht seinen vollständigen Zustand ohne SIP-If-Match.
status-413 = Anfrageinhalt zu groß
    .description = Der Server lehnt die Anfrage ab, weil ihr Nachrichtenkörper größer ist, als er verarbeiten kann oder will. Gilt das nur vorübergehend, nennt ein Retry-After-Header den Zeitpunkt für einen neuen Versuch.
status-414 = Request-URI zu lang
    .description = Der Server lehnt die Anfrage ab, weil die Request-URI länger ist, als er zulässt. Der Client muss eine kürzere Adresse verwenden.
status-415 = Medientyp nicht unterstützt
    .description = Der Server unterstützt Format, Codierung oder Sprache des Nachrichtenkörpers nicht. Der Header Accept, Accept-Encoding oder Accept-Language listet auf, was er unterstützt.
status-416 = URI-Schema nicht unterstützt
    .description = Der Server kann die Anfrage nicht verarbeiten, weil er das Schema der Request-URI nicht kennt. Der Client kann es mit einer SIP-URI erneut versuchen.
status-417 = Resource-Priority unbekannt
    .description = Die Anfrage verlangt, dass der Server den Resource-Priority-Header auswertet, doch er versteht keinen der Werte darin. Ein Accept-Resource-Priority-Header kann die akzeptierten Werte auflisten.
status-420 = Protokollerweiterung nicht unterstützt
    .description = Der Server versteht eine Protokollerweiterung nicht, die von der Anfrage verlangt wird. Der Unsupported-Header listet die Option-Tags auf; der Client kann es ohne sie erneut versuchen.
status-421 = Protokollerweiterung erforderlich
    .description = Der UAS benötigt eine Protokollerweiterung, die im Supported-Header der Anfrage fehlt. Der Require-Header der Antwort nennt sie.
status-422 = Sitzungsintervall zu kurz
    .description = Ein Proxy oder UAS lehnt die Anfrage ab, weil das Intervall in Session-Expires unter seinem Mindestwert liegt. Der Min-SE-Header nennt diesen; der Client versucht es mit einem längeren Intervall erneut.
status-423 = Gültigkeitsdauer zu kurz
    .description = Der Server lehnt die Anfrage ab, weil die Gültigkeitsdauer der Registrierung, des Abonnements oder der Veröffentlichung zu kurz ist. Der Min-Expires-Header nennt den Mindestwert.
status-424 = Standortinformationen nicht verwertbar
    .description = Der Server lehnt die Anfrage ab, weil ihre Standortinformationen fehlerhaft, unzureichend oder nicht abrufbar sind. Der Geolocation-Error-Header nennt den genauen Grund.
status-425 = Notfallmeldung fehlerhaft
    .description = Der Server lehnt die Anfrage ab, weil ihre Notfallmeldung so fehlerhaft ist, dass keine sinnvolle Antwort möglich ist. Der AlertMsg-Error-Header nennt den genauen Grund.
status-428 = Identity-Header erforderlich
    .description = Die Richtlinie des Servers verlangt einen Identity-Header mit einem unterstützten PASSporT; in der Anfrage fehlt ein solcher. Die Ursprungsseite signiert die Anfrage und sendet sie erneut.
status-429 = Nachweis des REFER-Absenders erforderlich
    .description = Das in einer REFER-Anfrage genannte Ziel verlangt ein gültiges Referred-By-Token als Nachweis dafür, wer diese gesendet hat. Der Empfänger von REFER holt das Token beim Absender ein und wiederholt seine eigene Anfrage.
status-430 = Flow zum User Agent ausgefallen
    .description = Ein Edge-Proxy meldet, dass ein Flow zum UA ausgefallen ist. Der für den Teilnehmer zuständige Proxy versucht es über einen anderen Flow; ein Endgerät, das den Code erhält, behandelt ihn wie 400.
status-433 = Anonymität nicht zugelassen
    .description = Der Server lehnt die Anfrage ab, weil ihr Absender anonym ist. Der Client kann es ohne Anonymität erneut versuchen, aber erst nach Zustimmung des Nutzers.
status-436 = Identity-Zertifikat nicht abrufbar
    .description = Der prüfende Server kann das Zertifikat nicht abrufen, mit dem er die Signatur im Identity-Header prüft. Die Ursprungsseite stellt es unter der Adresse im Parameter info bereit.
status-437 = Identity-Zertifikat nicht unterstützt
    .description = Dem prüfenden Server liegt das Zertifikat zum Identity-Header vor, doch er unterstützt es nicht oder vertraut ihm nicht. Die Ursprungsseite signiert mit einem Zertifikat, das er akzeptiert.
status-438 = Identity-Header ungültig
    .description = Der prüfende Server findet in keinem Identity-Header einen gültigen PASSporT, den er unterstützt, etwa weil die Signatur nicht stimmt. Die Ursprungsseite signiert die Anfrage neu.
status-439 = Erster Hop ohne Outbound-Unterstützung
    .description = Der Registrar unterstützt outbound (RFC 5626), der erste Proxy auf dem Weg der REGISTER-Anfrage aber nicht. Der Client kann sich ohne outbound oder über einen anderen Proxy registrieren.
status-440 = Max-Breadth überschritten
    .description = Der Proxy kann das gewünschte Forking nicht ausführen, weil der Max-Breadth-Header die Zahl der parallelen Branches begrenzt. Die Anfrage hat nicht alle möglichen Ziele erreicht.
status-469 = Info-Package nicht akzeptiert
    .description = Der UA lehnt eine INFO-Anfrage ab, weil er ihr Info-Package nicht akzeptiert. Der Recv-Info-Header listet die akzeptierten Packages auf.
status-470 = Zustimmung des Empfängers erforderlich
    .description = Das Relay lehnt die Anfrage ab, weil ein Empfänger nicht zugestimmt hat, solche Anfragen zu erhalten. Der Permission-Missing-Header listet die Adressen ohne Zustimmung auf.
status-477 = Senden an nächsten Hop fehlgeschlagen
    .description = Der Proxy (SER, Kamailio) kann die Anfrage nicht an den nächsten Hop senden. Der Code ist nicht registriert; der Client behandelt ihn wie 400.
status-478 = Ziel nicht auflösbar
    .description = Der Proxy (SER, Kamailio) kann das Ziel der Anfrage nicht in eine Netzwerkadresse auflösen. Der Code ist nicht registriert; der Client behandelt ihn wie 400.
status-479 = URI nicht verarbeitbar
    .description = Der Proxy (SER, Kamailio) kann eine URI in der Anfrage nicht verarbeiten. Der Code ist nicht registriert; der Client behandelt ihn wie 400.
status-480 = Teilnehmer vorübergehend nicht erreichbar
    .description = Die Anfrage erreicht das System des angerufenen Teilnehmers, doch er selbst ist vorübergehend nicht erreichbar, etwa weil er nicht angemeldet ist. Ein Retry-After-Header kann einen besseren Zeitpunkt nennen.
status-481 = Anruf oder Transaktion existiert nicht
    .description = Der UAS findet weder einen Dialog noch eine Transaktion, zu der die Anfrage gehört. Ein Client, der diese Antwort innerhalb eines Dialogs erhält, beendet den Dialog auf seiner Seite.
status-482 = Routing-Schleife erkannt
    .description = Der Server lehnt die Anfrage ab, weil sie ihn schon einmal erreicht hat, durch eine Schleife oder auf einem anderen Weg. Ein neuer Versuch hilft erst, wenn das Routing korrigiert ist.
status-483 = Zu viele Hops
    .description = Der Server leitet die Anfrage nicht weiter, weil ihr Max-Forwards-Header den Wert null erreicht hat. Die Ursache ist meist eine Routing-Schleife oder ein zu langer Weg.
status-484 = Adresse unvollständig
    .description = Der Server lehnt die Anfrage ab, weil die Adresse in der Request-URI unvollständig ist. Die Reason-Phrase kann angeben, was fehlt; der Client ergänzt die fehlenden Ziffern.
status-485 = Adresse nicht eindeutig
    .description = Der Server lehnt die Anfrage ab, weil die Adresse in der Request-URI nicht eindeutig ist. Ein Contact-Header kann eindeutige Adressen zur Auswahl auflisten.
status-486 = Anschluss besetzt
    .description = Der angerufene Teilnehmer ist an diesem Ziel besetzt und nimmt dort keinen weiteren Anruf an. Ein Retry-After-Header kann einen besseren Zeitpunkt nennen; an einem anderen Ziel kann der Anruf noch gelingen.
status-487 = Anfrage abgebrochen
    .description = Der UAS bearbeitet die Anfrage nicht weiter, weil BYE oder CANCEL sie beendet hat. Auf INVITE ist dies nach CANCEL die erwartete endgültige Antwort; weitere Schritte sind nicht nötig.
status-488 = Sitzungsparameter hier nicht akzeptabel
    .description = Der UAS lehnt die Sitzungsparameter, etwa die Medien, für dieses Ziel ab; ein anderes kann sie akzeptieren. Der Warning-Header kann den Grund nennen, der Nachrichtenkörper die unterstützten Werte.
status-489 = Event-Package unbekannt
    .description = Der Server versteht das Event-Package im Event-Header der Anfrage nicht. Der Allow-Events-Header listet die unterstützten Packages auf.
status-491 = Andere Anfrage noch nicht abgeschlossen
    .description = Der UA lehnt die Anfrage ab, meist eine weitere INVITE-Anfrage, weil eine andere im selben Dialog noch nicht abgeschlossen ist. Der Client wartet eine kurze, zufällige Zeit und versucht es erneut.
status-493 = Nachrichtenkörper nicht entschlüsselbar
    .description = Der UAS hat keinen passenden Schlüssel, um den Nachrichtenkörper der Anfrage zu entschlüsseln. Der Nachrichtenkörper der Antwort kann einen öffentlichen Schlüssel für den Client enthalten.
status-494 = Aushandlung des Sicherheitsmechanismus erforderlich
    .description = Der Server verlangt, dass der Client zuerst einen Sicherheitsmechanismus mit ihm aushandelt. Der Security-Server-Header listet die Mechanismen auf; der Client richtet einen davon ein und wiederholt die Anfrage.
status-499 = Kein gemeinsamer Codec
    .description = Der Server findet keinen Codec, den beide Seiten unterstützen. Einige Anbieter verwenden diesen Code, registriert ist er nicht; der Client behandelt ihn wie 400.

## 5xx Server error

status-500 = Interner Serverfehler
    .description = Der Server stößt auf ein unerwartetes Problem und kann die Anfrage nicht ausführen. Der Client kann es nach einigen Sekunden erneut versuchen; ein Retry-After-Header kann den Zeitpunkt nennen.
status-501 = Funktion nicht implementiert
    .description = Dem Server fehlt die Funktion, die für die Anfrage nötig ist, meist weil er die Methode gar nicht kennt. Ein Allow-Header kann die unterstützten Methoden auflisten.
status-502 = Ungültige Antwort vom nächsten Server
    .description = Das Gateway oder der Proxy erhält vom nächsten Server eine ungültige Antwort. Der Fehler liegt hinter diesem Server; der Client kann es über eine andere Route versuchen.
status-503 = Dienst nicht verfügbar
    .description = Der Server ist vorübergehend überlastet oder in Wartung und kann die Anfrage nicht verarbeiten. Ein Retry-After-Header kann den Zeitpunkt für einen neuen Versuch nennen; der Client kann einen anderen Server nutzen.
status-504 = Zeitüberschreitung bei anderem Server
    .description = Der Server erhält von einem anderen Server, den er für die Anfrage benötigt, nicht rechtzeitig eine Antwort. Der Client kann es später oder über einen anderen Server erneut versuchen.
status-505 = SIP-Version nicht unterstützt
    .description = Der Server unterstützt die SIP-Version der Anfrage nicht oder lehnt ihre Verwendung ab. Der Client muss eine Version verwenden, die der Server unterstützt, in der Praxis SIP/2.0.
status-513 = Nachricht zu groß
    .description = Der Server kann die Anfrage nicht verarbeiten, weil die Nachricht insgesamt zu lang ist, nicht nur ihr Nachrichtenkörper. Der Client muss die Nachricht kürzen.
status-555 = Push-Dienst nicht unterstützt
    .description = Der Server unterstützt den Dienst für Push-Benachrichtigungen nicht, den der Parameter pn-provider der REGISTER-Anfrage nennt. Der Client kann sich mit einem anderen Dienst oder ohne einen solchen registrieren.
status-580 = Vorbedingung der Sitzung nicht erfüllt
    .description = Der UAS lehnt die Sitzung ab, weil eine Vorbedingung des SDP-Angebots, etwa reservierte Netzressourcen, nicht erfüllbar ist. Der Nachrichtenkörper der Antwort nennt die Vorbedingung.

## 6xx Global failure

status-600 = Teilnehmer überall besetzt
    .description = Der angerufene Teilnehmer ist überall besetzt und nimmt jetzt keinen Anruf an; auch an einem anderen Ziel gelingt der Anruf nicht. Ein Retry-After-Header kann einen besseren Zeitpunkt nennen.
status-603 = Anruf abgelehnt
    .description = Der angerufene Teilnehmer lehnt den Anruf ab oder kann ihn nicht annehmen; auch an einem anderen Ziel gelingt der Anruf nicht. Ein Retry-After-Header kann einen besseren Zeitpunkt nennen.
status-604 = Teilnehmer existiert nirgends
    .description = Der Server weiß sicher, dass der in der Request-URI genannte Teilnehmer nirgends existiert. Der Client sucht kein weiteres Ziel; die Adresse ist zu prüfen.
status-606 = Sitzungsparameter nirgends akzeptabel
    .description = Der angerufene Teilnehmer ist gesprächsbereit, aber kein Ziel unterstützt die Sitzungsparameter, etwa Medien oder Bandbreite. Der Warning-Header kann die Gründe nennen, der Nachrichtenkörper die unterstützten Werte.
status-607 = Anruf unerwünscht
    .description = Der angerufene Teilnehmer kennzeichnet den Anruf als unerwünscht. Weitere Versuche desselben Anrufers werden wahrscheinlich ebenfalls abgelehnt, und das Netz kann sie anhand der Kennzeichnung blockieren.
status-608 = Anruf von automatischem System abgelehnt
    .description = Ein Zwischensystem, etwa ein Dienst zur Anrufanalyse, lehnt den Anruf ab, bevor er den angerufenen Teilnehmer erreicht. Ein Call-Info-Header kann angeben, an wen sich der Anrufer deswegen wenden kann.

## Outside the classes of SIP

status-701 = Angerufener Teilnehmer hat aufgelegt
    .description = Der UA meldet, dass der angerufene Teilnehmer aufgelegt hat. Der Code ist nicht registriert, und SIP definiert keine Klasse 7xx.
