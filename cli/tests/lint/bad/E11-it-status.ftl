### 4:14: E11: status-404: phrase has 122 bytes: the limit is 120
### 4:14: E11: status-404: phrase has 61 characters: the limit is 60

status-404 = ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
    .description = L’indirizzo non esiste qui.
