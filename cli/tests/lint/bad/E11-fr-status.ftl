### 4:14: E11: status-404: the phrase has 122 bytes; at most 120
### 4:14: E11: status-404: the phrase has 61 characters; at most 60

status-404 = ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
    .description = L’adresse n’existe pas ici.
