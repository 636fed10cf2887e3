### Was ein Telefon zeigt, während etwas im Gang ist: der Zustand eines Anrufs und ob die App angemeldet ist.
### Die Phrase ist ein kurzes Etikett von höchstens 24 Zeichen neben einem Namen oder einer Uhr; die Beschreibung ist ein Satz für die Detailansicht oder einen Bildschirmleser. Gelesen wird sie von der Person an diesem Telefon.


## Calls

state-calling = Wird angerufen
    .description = Ihr Anruf ist unterwegs.
state-ringing = Es klingelt
    .description = Das Telefon der anderen Person klingelt.
state-queued = In der Warteschlange
    .description = Die Gegenstelle ist nicht frei; Ihr Anruf wartet, bis er an der Reihe ist.
state-forwarded = Wird weitergeleitet
    .description = Ihr Anruf wird an ein anderes Telefon oder eine andere Rufnummer weitergeleitet.
state-connecting = Wird verbunden
    .description = Die Verbindung wird aufgebaut; möglicherweise hören Sie schon Töne oder eine Ansage.
state-connected = Verbunden
    .description = Der Anruf wurde angenommen.
state-on-hold = Von Ihnen gehalten
    .description = Sie halten das Gespräch; die andere Person ist noch da, kann Sie aber nicht hören.
state-held = Von Gegenstelle gehalten
    .description = Die Gegenstelle hält das Gespräch und kann Sie nicht hören.
state-reconnecting = Wird wieder verbunden
    .description = Die Verbindung ist abgebrochen; Ihre App versucht, das Gespräch wiederherzustellen.
state-ended = Beendet
    .description = Der Anruf ist vorbei.

## Sign-in

state-signing-in = Anmeldung läuft
    .description = Ihre App meldet sich gerade an; Anrufe kommen möglicherweise noch nicht bei Ihnen an.
state-signed-in = Angemeldet
    .description = Ihre App ist angemeldet; Anrufe können bei Ihnen ankommen.
state-signing-out = Abmeldung läuft
    .description = Ihre App meldet sich gerade ab; bald kommen hier keine Anrufe mehr an.
state-signed-out = Abgemeldet
    .description = Ihre App ist abgemeldet; hier kommen keine Anrufe an.
state-sign-in-failed = Anmeldung gescheitert
    .description = Ihre App konnte sich nicht anmelden; deshalb kommen hier keine Anrufe an.

## Class

state-class = Zustand nicht bekannt
    .description = Wie weit der Vorgang ist, ist nicht bekannt.
