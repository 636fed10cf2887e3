### 5:21: E07: status-404.description: straight quote `'`: write `’` or the quotation marks of the language
### 5:47: E07: status-404.description: `(` is not closed: `)` is missing

status-404 = Indirizzo introvabile
    .description = L'indirizzo non esiste qui (né altrove.
