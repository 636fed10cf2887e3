### 7:20: E14: status-302.description: Contact of the English description is missing; the name stays as it is
### 10:20: E14: status-405.description: Allow of the English description is missing; the name stays as it is
### 10:20: E14: status-405.description: INVITE of the English description is missing; the name stays as it is
### 13:20: E14: status-503.description: Retry-After of the English description is missing; the name stays as it is

status-302 = Adresse vorübergehend geändert
    .description = Das Kontakt-Feld nennt die Adresse.

status-405 = Methode nicht erlaubt
    .description = Das Header-Feld Allow-Events nennt die Methoden, zum Beispiel Invite.

status-503 = Dienst nicht verfügbar
    .description = Der Server ist überlastet; retry-after nennt die Dauer.
