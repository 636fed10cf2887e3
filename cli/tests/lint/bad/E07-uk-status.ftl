### 8:21: E07: status-404.description: `’` is not the apostrophe: write `ʼ`
### 8:32: E07: status-404.description: backtick: write `ʼ` or `«` `»`
### 8:43: E07: status-404.description: straight quote `"`: write `«` `»`
### 8:52: E07: status-404.description: straight quote `"`: write `«` `»`
### 8:60: E07: status-404.description: `–` used as a dash: write `—`

status-404 = Адресу не знайдено
    .description = З’єднання, з`єднання з "сервером" немає – і не буде.
