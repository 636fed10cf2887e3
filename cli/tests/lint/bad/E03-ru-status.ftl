### 6:37: E03: class-client-error: “(” (U+0028) in a status phrase; it has letters, digits, single spaces, hyphens and slashes only
### 6:41: E03: class-client-error: “)” (U+0029) in a status phrase; it has letters, digits, single spaces, hyphens and slashes only
### 9:23: E03: status-404: “:” (U+003A) in a status phrase; it has letters, digits, single spaces, hyphens and slashes only
### 10:50: E03: status-404.description: “\” (U+005C) in a description, which goes into quoted strings; leave it out

class-client-error = Ошибка запроса (4xx)
    .description = Сервер отклоняет запрос.

status-404 = Не найден: нет такого адреса
    .description = Такого адреса здесь нет, путь \SIP тоже.
