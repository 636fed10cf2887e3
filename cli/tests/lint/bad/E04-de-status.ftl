### 9:22: E04: status-404: two spaces; one is enough
### 10:51: E04: status-404.description: a space at the end
### 12:28: E04: status-406: U+00A0, which is no plain space; write a single space
### 13:31: E04: status-406.description: a tab; a single space is right
### 15:23: E04: status-486: a line break; the whole text stands on one line
### 17:38: E04: status-486.description: U+200B, an invisible space; leave it out
### 20:34: E04: status-503.description: the control character U+0007

status-404 = Adresse  nicht gefunden
    .description = Die Adresse gibt es hier nicht. 

status-406 = Kein passendes Format
    .description = Kein Format	passt dem Client.

status-486 = Anschluss
    besetzt
    .description = Der Teilnehmer ist​ besetzt.

status-503 = Dienst nicht verfügbar
    .description = Der Server ist überlastet, siehe Retry-After.
