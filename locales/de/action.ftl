### Was auf einer Schaltfläche des Softphones steht: der Schritt, der nach einer gescheiterten Anfrage helfen kann. Die Phrase steht auf der Schaltfläche und ist deshalb kurz. Die Beschreibung sagt, wann der Schritt angeboten wird.

## Steps

action-wait = Warten
    .description = Die Anfrage ist noch in Arbeit, eine Antwort steht aus. Bisher ist nichts gescheitert.

action-retry = Erneut versuchen
    .description = Dieselbe Anfrage kann später gelingen. Wann, hat der Server nicht gesagt.

action-retry-after = Später erneut versuchen
    .description = Dieselbe Anfrage kann nach der Zeit gelingen, die der Server in Retry-After genannt hat.

action-check-address = Adresse prüfen
    .description = Die Adresse kann einen Fehler enthalten, oder unter ihr ist niemand zu erreichen.

action-sign-in = Anmelden
    .description = Der Server verlangt Benutzername und Passwort oder hat die gesendeten nicht angenommen.

action-choose-address = Adresse wählen
    .description = Der Server hat in Contact andere Adressen genannt. Welche davon benutzt wird, entscheidet der Mensch.

action-try-elsewhere = Anderen Weg wählen
    .description = Dieselbe Anfrage würde wieder scheitern, aber eine andere Adresse, ein anderes Gerät oder ein anderer Dienst kann zum Ziel führen.

action-change-settings = Einstellungen öffnen
    .description = Die Anfrage enthielt etwas, das die Gegenseite nicht unterstützt. Andere Einstellungen oder eine neuere Version des Programms können helfen.

action-contact-provider = Anbieter kontaktieren
    .description = Nur der Anbieter des Dienstes weiß, warum die Anfrage abgelehnt wurde, und nur er kann das ändern.

action-none = Kein weiterer Schritt
    .description = Es ist nichts zu tun, oder nichts würde helfen.
