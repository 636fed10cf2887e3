### 5:29: E09: explain-404: title ends with "!": remove the final punctuation
### 6:58: E09: explain-404.meaning: meaning ends with "r": end it with "."
### 7:37: E09: explain-404.advice: advice ends with "!": end it with "."

explain-404 = Nicht gefunden!
    .meaning = Unter dieser Adresse ist niemand erreichbar
    .advice = Prüfen Sie die Adresse!
