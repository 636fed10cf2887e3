### 10:22: E07: explain-404.meaning: `“` is misplaced: quotation marks are `„` `“`, and `‚` `‘` within them
### 10:29: E07: explain-404.meaning: `”` is not a quotation mark of German: write `„` `“`
### 10:43: E07: explain-404.meaning: straight quote `'`: write `’` or `„` `“`
### 10:51: E07: explain-404.meaning: straight quote `'`: write `’` or `„` `“`
### 10:64: E07: explain-404.meaning: `—` used as a dash: write `–`
### 11:30: E07: explain-404.advice: `»` is not a quotation mark of German: write `„` `“`
### 11:38: E07: explain-404.advice: `«` is not a quotation mark of German: write `„` `“`

explain-404 = Nicht gefunden
    .meaning = Unter “dieser” Adresse ist 'niemand' erreichbar — leider.
    .advice = Prüfen Sie die »Adresse«.
