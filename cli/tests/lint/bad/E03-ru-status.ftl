### 6:37: E03: class-client-error: "(" (U+0028) is not allowed in a status phrase: use letters, digits, spaces, hyphens and slashes
### 6:41: E03: class-client-error: ")" (U+0029) is not allowed in a status phrase: use letters, digits, spaces, hyphens and slashes
### 9:23: E03: status-404: ":" (U+003A) is not allowed in a status phrase: use letters, digits, spaces, hyphens and slashes
### 10:50: E03: status-404.description: "\" (U+005C) is not allowed in a description, which is sent as a quoted string: remove it

class-client-error = Ошибка запроса (4xx)
    .description = Сервер отклоняет запрос.

status-404 = Не найден: нет такого адреса
    .description = Такого адреса здесь нет, путь \SIP тоже.
