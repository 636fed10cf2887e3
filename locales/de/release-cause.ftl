### Die Ursachen des Protokolls RELEASE_CAUSE im Reason-Header (3GPP TS 24.229): warum ein Telefon im Mobilfunknetz einen Anruf beendet hat.


## RELEASE_CAUSE

release-cause-1 = Anruf vom Nutzer beendet
    .description = Der Nutzer des Telefons hat den Anruf beendet; das ist das normale Ende.
release-cause-2 = Zeitüberschreitung bei RTP/RTCP
    .description = Zu lange kamen weder Ton noch andere Medien an; deshalb hat das Telefon den Anruf beendet.
release-cause-3 = Medienverbindung verloren
    .description = Das Telefon hat den Teil seiner Mobilfunkverbindung verloren, der die Medien überträgt, und deshalb den Anruf beendet.
release-cause-4 = SIP-Zeitüberschreitung, kein ACK
    .description = Das Telefon hat den Anruf angenommen, aber die Bestätigung des Anrufers dafür kam nie an; deshalb hat das Telefon den Anruf beendet.
release-cause-5 = Zeitüberschreitung bei SIP-Antwort
    .description = Das Telefon hat eine Anfrage gesendet und nicht rechtzeitig eine Antwort erhalten; deshalb hat es den Anruf beendet.
release-cause-6 = Zeitüberschreitung beim Anrufaufbau
    .description = Der Anruf wurde nicht in der zulässigen Zeit aufgebaut; deshalb hat das Telefon aufgegeben.
release-cause-7 = Umleitung fehlgeschlagen
    .description = Der Anruf sollte an ein anderes Ziel umgeleitet werden, doch die Umleitung ist fehlgeschlagen; deshalb hat das Telefon ihn beendet.
release-cause-class = Anruf vom Telefon beendet
    .description = Das Telefon hat den Anruf beendet und gibt eine Ursachennummer an, die diesem Programm nicht bekannt ist.
