### 4:34: E03: status-404: "[" (U+005B) is not allowed in a reason phrase: remove it
### 4:38: E03: status-404: "]" (U+005D) is not allowed in a reason phrase: remove it

status-404 = Adresse introuvable [ici]
    .description = L’adresse n’existe pas ici.
