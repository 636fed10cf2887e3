### Why a call ended: a label for the list of calls, and a sentence for the details view. The reader is the owner of the phone that has the list.
### The value is a phrase of at most 24 characters; .description is one or two sentences. The list shows the direction of the call, but the label must be understood without it.


## Incoming calls before the answer

call-end-answered-elsewhere = Woanders angenommen
    .description = Der Anruf wurde auf einem anderen Gerät angenommen, deshalb hat es hier aufgehört zu klingeln.
call-end-declined-elsewhere = Woanders abgelehnt
    .description = Der Anruf wurde auf einem anderen Gerät abgelehnt, deshalb hat es hier aufgehört zu klingeln.
call-end-busy-elsewhere = Woanders besetzt
    .description = Der Anruf ging auch an ein anderes Gerät. Dort war besetzt, deshalb hat es auch hier aufgehört zu klingeln.
call-end-forwarded = Verpasst: weitergeleitet
    .description = Der Anruf wurde an ein anderes Telefon oder eine andere Nummer weitergeleitet, bevor er hier angenommen wurde.
call-end-caller-gave-up = Verpasst: aufgelegt
    .description = Am anderen Ende wurde aufgelegt, bevor der Anruf angenommen wurde.
call-end-unanswered = Verpasst: unbeantwortet
    .description = Es hat so lange geklingelt, wie es das Netz erlaubt, und niemand hat den Anruf angenommen.
call-end-missed = Verpasster Anruf
    .description = Der Anruf endete, bevor er angenommen wurde.
call-end-declined-here = Hier abgelehnt
    .description = Sie haben den Anruf auf diesem Gerät abgelehnt.

## Outgoing calls before the answer

call-end-busy = Besetzt
    .description = Bei der anderen Person war besetzt.
call-end-declined = Gegenseite hat abgelehnt
    .description = Die andere Person hat den Anruf abgelehnt.
call-end-no-answer = Keine Antwort
    .description = Am anderen Ende hat es geklingelt, aber niemand hat abgenommen.
call-end-unreachable = Nicht erreichbar
    .description = Die andere Person war zu diesem Zeitpunkt nicht zu erreichen.
call-end-invalid-number = Nummer nicht gefunden
    .description = Die gewählte Nummer oder Adresse ist unvollständig oder nicht vergeben.
call-end-canceled = Von Ihnen abgebrochen
    .description = Sie haben aufgelegt, bevor der Anruf angenommen wurde.
call-end-redirected = Andere Nummer nötig
    .description = Die andere Person ist unter einer anderen Nummer oder Adresse zu erreichen; dort wurde nicht angerufen.
call-end-no-connection = Kein Telefondienst
    .description = Der Telefondienst war von diesem Gerät aus nicht zu erreichen.
call-end-failed = Anruf fehlgeschlagen
    .description = Der Anruf kam nicht zustande.

## Before the answer in either direction

call-end-rejected = Anruf abgewiesen
    .description = Der Anruf wurde abgewiesen, bevor er angenommen werden konnte. Von wem, ist nicht bekannt.
call-end-blocked = Automatisch blockiert
    .description = Ein automatischer Dienst hat den Anruf blockiert, bevor er angenommen werden konnte.

## After the answer

call-end-local-hang-up = Sie haben aufgelegt
    .description = Sie haben das Gespräch beendet.
call-end-remote-hang-up = Gegenseite hat aufgelegt
    .description = Die andere Person hat das Gespräch beendet.
call-end-transferred = Weiterverbunden
    .description = Der Anruf wurde weiterverbunden und lief ohne dieses Gerät weiter.
call-end-media-lost = Kein Ton mehr
    .description = Zu lange kam kein Ton oder Bild an, deshalb wurde der Anruf beendet. Meist ist die Netzverbindung abgerissen.
call-end-connection-lost = Verbindung verloren
    .description = Die Verbindung ist abgerissen, und damit endete der Anruf.
call-end-preempted = Anderer Anruf ging vor
    .description = Das Netz hat den Anruf beendet, um Platz für einen mit höherem Vorrang zu schaffen.
call-end-network-failure = Störung im Netz
    .description = Eine Störung oder Überlastung im Netz hat den Anruf verhindert oder beendet.
call-end-timeout = Automatisch beendet
    .description = Eine technische Rückmeldung, die der Anruf braucht, kam nicht rechtzeitig an, deshalb wurde er beendet.
call-end-class = Anruf beendet
    .description = Der Anruf ist beendet. Warum, ist nicht bekannt.
