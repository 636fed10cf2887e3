### 4:34: E03: status-404: “[” (U+005B) in a phrase; the Reason-Phrase grammar of RFC 3261 does not have it
### 4:38: E03: status-404: “]” (U+005D) in a phrase; the Reason-Phrase grammar of RFC 3261 does not have it

status-404 = Adresse introuvable [ici]
    .description = L’adresse n’existe pas ici.
