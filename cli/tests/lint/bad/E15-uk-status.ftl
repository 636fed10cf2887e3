### 5:30: E15: status-404.description: "мае" is wrong: write "має"
### 5:34: E15: status-404.description: "звязку" is wrong: write "звʼязку"

status-404 = Адресу не знайдено
    .description = Сервер не мае звязку.
