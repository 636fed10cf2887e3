### Was auf einer Schaltfläche des Softphones steht: der Schritt, der nach einer gescheiterten Anfrage helfen kann. Die Phrase steht auf der Schaltfläche und ist deshalb kurz. Die Beschreibung sagt, wann der Schritt angeboten wird.


## Steps

action-wait = Warten
    .description = Warten genügt: Eine Antwort steht noch aus, oder eine andere Anfrage muss erst enden.
action-retry = Erneut versuchen
    .description = Dieselbe Anfrage kann später Erfolg haben. Der Server hat keinen Zeitpunkt genannt.
action-retry-after = Später versuchen
    .description = Dieselbe Anfrage kann Erfolg haben, sobald die Wartezeit aus dem Retry-After-Header des Servers abgelaufen ist.
action-check-address = Adresse prüfen
    .description = Die Adresse enthält möglicherweise einen Fehler, oder unter ihr ist niemand erreichbar.
action-sign-in = Anmelden
    .description = Der Server verlangt Benutzername und Passwort oder hat die gesendeten Zugangsdaten nicht akzeptiert.
action-choose-address = Adresse auswählen
    .description = Der Server hat im Contact-Header andere Adressen genannt. Der Nutzer entscheidet, welche davon verwendet wird.
action-try-elsewhere = Anderen Weg versuchen
    .description = Dieselbe Anfrage würde erneut scheitern; mit einer anderen Adresse, einem anderen Gerät oder einem anderen Dienst kann es gelingen.
action-change-settings = Einstellungen öffnen
    .description = Die Anfrage verlangte etwas, das die Gegenstelle nicht unterstützt. Andere Einstellungen oder eine neuere Version des Programms können helfen.
action-contact-provider = Anbieter kontaktieren
    .description = Nur der Anbieter des Dienstes kann sagen, warum die Anfrage abgelehnt wurde, und nur er kann daran etwas ändern.
action-none = Kein weiterer Schritt
    .description = Es ist nichts zu tun, oder kein Schritt würde helfen.
