### 5:1: E21: line differs from the canonical form of Fluent, where it has `status-486 = Besetzt`

status-404 = Adresse nicht gefunden
    .description = Die Adresse gibt es hier nicht.
status-486   =   Besetzt
    .description = Der angerufene Teilnehmer ist besetzt.
