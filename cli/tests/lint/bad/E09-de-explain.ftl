### 5:29: E09: explain-404: the title ends with “!”; a title has no final mark
### 6:58: E09: explain-404.meaning: the meaning ends with “r”; it ends with “.”
### 7:37: E09: explain-404.advice: the advice ends with “!”; it ends with “.”

explain-404 = Nicht gefunden!
    .meaning = Unter dieser Adresse ist niemand erreichbar
    .advice = Prüfen Sie die Adresse!
