### 3:1: E00: status-404: no text after `=`: write one, or put `# ` back before the line

status-404 =

status-486 = Besetzt
    .description = Der angerufene Teilnehmer ist besetzt.
