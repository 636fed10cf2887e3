### 14:27: E07: status-404.description: straight quote `"`: write `«` `»`
### 14:31: E07: status-404.description: straight quote `"`: write `«` `»`
### 14:42: E07: status-404.description: three dots: end the sentence, or say what is left out
### 14:53: E07: status-404.description: `–` used as a dash: write `—`
### 14:61: E07: status-404.description: `-` used as a dash: write `—`
### 14:69: E07: status-404.description: `“` is misplaced: quotation marks are `«` `»`, and `„` `“` within them
### 14:76: E07: status-404.description: `„` is misplaced: quotation marks are `«` `»`, and `„` `“` within them
### 17:39: E07: status-486.description: `(` is not closed: `)` is missing
### 17:55: E07: status-486.description: `«` is not closed: `»` is missing
### 17:69: E07: status-486.description: `„` is not closed: `“` is missing
### 17:77: E07: status-486.description: `»` is misplaced: quotation marks are `«` `»`, and `„` `“` within them

status-404 = Адрес не найден
    .description = Адреса "sip" здесь нет... Сервер – новый - знает “другие„.

status-486 = Абонент занят
    .description = Вызываемый абонент (он один занят, «так сообщает „телефон».
