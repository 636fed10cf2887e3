### 8:14: E22: status-404: text is stale, the English one was "Missing" and now is "Not Found": compare it, and update the note
### 9:20: E22: status-404.description: text is stale, the English one was "There is no such address here." and now is "The address does not exist here.": compare it, and update the note
### 13:20: E22: status-486.description: text is stale, the English one was "The called party is busy at this address." and now is "The called party is busy.": compare it, and update the note

# A note.
# en: status-404 = Missing
# en:     .description = There is no such address here.
status-404 = Adresse nicht gefunden
    .description = Diese Adresse gibt es hier nicht.
# en: status-486 = Busy Here
# en:     .description = The called party is busy at this address.
status-486 = Besetzt
    .description = Der angerufene Teilnehmer ist besetzt.
