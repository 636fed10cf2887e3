### Was auf einer Schaltfläche des Softphones steht: der Schritt, der nach einem gescheiterten Anruf, einer gescheiterten Anmeldung oder Nachricht helfen kann. Die Phrase ist die Beschriftung der Schaltfläche: höchstens 24 Zeichen. Die Beschreibung sagt, wann der Schritt angeboten wird.


## Steps

action-wait = Warten
    .description = Warten genügt: Eine Antwort ist unterwegs, oder eine frühere Änderung muss erst abgeschlossen sein.
action-retry = Erneut versuchen
    .description = Derselbe Versuch kann jetzt oder später gelingen. Der Server hat keinen Zeitpunkt genannt.
action-retry-after = Später erneut versuchen
    .description = Derselbe Versuch kann gelingen, sobald die Zeit abgelaufen ist, die der Server im Retry-After-Header genannt hat.
action-check-address = Eingabe prüfen
    .description = Die Rufnummer oder Adresse enthält möglicherweise einen Fehler, oder unter ihr ist niemand erreichbar.
action-sign-in = Anmelden
    .description = Der Server verlangt Benutzername und Passwort oder hat die gesendeten Zugangsdaten nicht akzeptiert.
action-choose-address = Adresse auswählen
    .description = Der Server hat im Contact-Header andere Adressen genannt. Die Person entscheidet, welche davon sie versucht.
action-try-elsewhere = Anderen Weg versuchen
    .description = Derselbe Versuch würde erneut scheitern; mit einer anderen Rufnummer, einem anderen Gerät oder einem anderen Dienst kann es gelingen.
action-change-settings = Einstellungen öffnen
    .description = Die Gegenstelle unterstützt nicht, was die App verlangt hat. Andere Einstellungen der App oder des Kontos können helfen.
action-contact-provider = Anbieter kontaktieren
    .description = Nur der Anbieter des Dienstes kann sagen, warum es nicht gelungen ist, oder daran etwas ändern.
action-open-permissions = Berechtigungen öffnen
    .description = Das System des Geräts erlaubt der App nicht, das Mikrofon, die Kamera oder den Standort zu verwenden.
action-check-connection = Verbindung prüfen
    .description = Das Gerät hat keine oder nicht die richtige Verbindung. Die Netzwerkeinstellungen können helfen.
action-leave-message = Nachricht hinterlassen
    .description = Die andere Person wurde nicht erreicht; stattdessen kann ihr eine Nachricht hinterlassen werden. Immer der zweite Schritt.
action-emergency-call = Notruf
    .description = Die Rufnummer ist eine Notrufnummer und wurde nicht erreicht. Mit der Notruffunktion des Telefons kann es gelingen.
action-update-app = App aktualisieren
    .description = Der App fehlt etwas, das die Gegenstelle benötigt. Eine neuere Version kann es haben.
action-edit-message = Nachricht bearbeiten
    .description = Die Nachricht ist zu groß oder von einer Art, die nicht akzeptiert wird. In anderer Form kann sie angenommen werden.
action-none = Kein weiterer Schritt
    .description = Es ist nichts zu tun, oder kein Schritt würde helfen.
