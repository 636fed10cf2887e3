### 7:20: E14: status-302.description: Contact is missing: keep the names of the English text
### 10:20: E14: status-405.description: Allow is missing: keep the names of the English text
### 10:20: E14: status-405.description: INVITE is missing: keep the names of the English text
### 13:20: E14: status-503.description: Retry-After is missing: keep the names of the English text

status-302 = Adresse vorübergehend geändert
    .description = Das Kontakt-Feld nennt die Adresse.

status-405 = Methode nicht erlaubt
    .description = Das Header-Feld Allow-Events nennt die Methoden, zum Beispiel Invite.

status-503 = Dienst nicht verfügbar
    .description = Der Server ist überlastet; retry-after nennt die Dauer.
