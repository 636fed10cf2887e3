### 3:14: E20: status-404: number "404" in a status phrase: write it in words

status-404 = 404 Indirizzo introvabile
    .description = L’indirizzo non esiste qui.
