### 7:15: E13: explain-404: "Time-out" is forbidden for "timeout": the glossary has "Zeitüberschreitung"
### 8:20: E13: explain-404.meaning: "aufgerufene" is forbidden for "callee / called party": the glossary has "angerufener Teilnehmer (ui: angerufene Person)"
### 8:32: E13: explain-404.meaning: "Benutzeragent" is forbidden for "user agent": the glossary has "User Agent"
### 8:50: E13: explain-404.meaning: "temporär" is forbidden for "unavailable (temporarily)": the glossary has "vorübergehend nicht erreichbar"
### 9:30: E13: explain-404.advice: "Anfrage-URI" is forbidden for "Request-URI": the glossary has "Request-URI"

explain-404 = Time-out
    .meaning = Der aufgerufene Benutzeragent ist temporär weg.
    .advice = Prüfen Sie die Anfrage-URI.
