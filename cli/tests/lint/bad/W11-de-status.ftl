### 3:14: W11: status-404: the phrase has 50 characters; better at most 40

status-404 = Die Adresse wurde auf diesem Server nicht gefunden
    .description = Die Adresse gibt es hier nicht.
