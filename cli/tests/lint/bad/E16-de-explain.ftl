### 6:61: E16: explain-404.meaning: “daß”; the right form has “ss”
### 7:21: E16: explain-404.advice: “deine”; the right form has “Sie”
### 7:42: E16: explain-404.advice: “du”; the right form has “Sie”

explain-404 = Nicht gefunden
    .meaning = Niemand ist unter dieser Adresse erreichbar, daß steht fest.
    .advice = Prüfe deine Adresse, bevor du anrufst.
