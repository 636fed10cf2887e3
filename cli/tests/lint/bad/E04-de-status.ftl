### 9:22: E04: status-404: two spaces: write one
### 10:51: E04: status-404.description: space at the end of the line: remove it
### 12:28: E04: status-406: U+00A0 is not a plain space: write one
### 13:31: E04: status-406.description: tab: write a space
### 15:23: E04: status-486: line break: write the text on one line
### 17:38: E04: status-486.description: zero-width space U+200B: remove it
### 20:34: E04: status-503.description: control character U+0007: remove it

status-404 = Adresse  nicht gefunden
    .description = Die Adresse gibt es hier nicht. 

status-406 = Kein passendes Format
    .description = Kein Format	passt dem Client.

status-486 = Anschluss
    besetzt
    .description = Der Teilnehmer ist​ besetzt.

status-503 = Dienst nicht verfügbar
    .description = Der Server ist überlastet, siehe Retry-After.
