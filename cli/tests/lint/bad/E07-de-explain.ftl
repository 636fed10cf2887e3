### 10:22: E07: explain-404.meaning: “ stands where no such quotation mark can stand; pairs are „ “, and ‚ ‘ within them
### 10:29: E07: explain-404.meaning: ” is no quotation mark of German; write „ “
### 10:43: E07: explain-404.meaning: the straight quote '; write „ “
### 10:51: E07: explain-404.meaning: the straight quote '; write „ “
### 10:64: E07: explain-404.meaning: “—” for a dash; write –
### 11:30: E07: explain-404.advice: » is no quotation mark of German; write „ “
### 11:38: E07: explain-404.advice: « is no quotation mark of German; write „ “

explain-404 = Nicht gefunden
    .meaning = Unter “dieser” Adresse ist 'niemand' erreichbar — leider.
    .advice = Prüfen Sie die »Adresse«.
