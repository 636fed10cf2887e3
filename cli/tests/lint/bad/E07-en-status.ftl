### 7:30: E07: status-404.description: straight quote `'`: write `’` or `“` `”`
### 7:33: E07: status-404.description: `“` is not closed: `”` is missing
### 10:31: E07: status-486.description: `‘` is not a quotation mark of English: write `“` `”`
### 10:46: E07: status-486.description: `)` closes nothing: `(` is missing

status-404 = Not Found
    .description = The server's “address does not exist here.

status-486 = Busy Here
    .description = The called ‘party’ is busy).
