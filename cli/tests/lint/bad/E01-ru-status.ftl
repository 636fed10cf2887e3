### 11:20: E01: status-200.description: text is the English one: translate it
### 13:14: E01: status-404: text is the English one: translate it
### 16:1: E01: status-406 has no phrase
### 19:1: E01: status-486 has no .description
### 21:1: E01: status-600 is missing: add it after status-503
### 21:24: E01: status-503 contains a placeable: the texts of this file are plain
### 23:6: E01: status-503 has an unknown attribute .note: remove it
### 25:1: E01: status-699 is not a message of the English status.ftl: remove it

status-200 = OK
    .description = The request has succeeded.

status-404 = Not Found
    .description = Такого адреса здесь нет.

status-406 =
    .description = Ни один формат ответа не подходит клиенту.

status-486 = Абонент занят

status-503 = Сервер { "недоступен" }
    .description = Сервер перегружен.
    .note = Пока.

status-699 = Абонент молчит
    .description = Абонент не отвечает.
