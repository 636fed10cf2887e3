### 5:36: E03: status-404: "[" (U+005B) is not allowed in a status phrase: use letters, digits, spaces, hyphens and slashes
### 5:40: E03: status-404: "]" (U+005D) is not allowed in a status phrase: use letters, digits, spaces, hyphens and slashes
### 8:22: E03: status-486: "," (U+002C) is not allowed in a status phrase: use letters, digits, spaces, hyphens and slashes

status-404 = Indirizzo introvabile [qui]
    .description = L’indirizzo non esiste qui.

status-486 = Occupato, riprovare
    .description = L’utente è occupato.
