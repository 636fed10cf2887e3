### 3:14: W11: status-404: phrase has 50 characters: the soft limit is 40

status-404 = Die Adresse wurde auf diesem Server nicht gefunden
    .description = Die Adresse gibt es hier nicht.
