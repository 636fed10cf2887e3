### 6:61: E16: explain-404.meaning: "daß" is wrong: write "dass"
### 7:21: E16: explain-404.advice: "deine" is wrong: write "Ihre"
### 7:42: E16: explain-404.advice: "du" is wrong: write "Sie"

explain-404 = Nicht gefunden
    .meaning = Niemand ist unter dieser Adresse erreichbar, daß steht fest.
    .advice = Prüfe deine Adresse, bevor du anrufst.
