status-200 = OK
    .description = Die Anfrage wurde ausgeführt; „so sagt es die ‚Gegenstelle‘“, und das ist’s.

status-302 = Vorübergehend unter anderer Adresse
    .description = Der Contact-Header nennt die neue Adresse – für jetzt (etwa in Europa oder der Euregio).

status-405 = Methode nicht erlaubt
    .description = Der Allow-Header nennt die Methoden, etwa INVITE-Anfragen; wer den Client deinstalliert, sieht sie nicht.

status-406 = nonce veraltet
    .description = 100rel und outbound sind Namen und bleiben klein.

status-503 = Dienst nicht verfügbar
    .description = Der Server ist überlastet; der Retry-After-Header nennt die Dauer.
