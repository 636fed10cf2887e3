### 11:20: E01: status-200.description: the text is the English one; translate it
### 13:14: E01: status-404: the text is the English one; translate it
### 16:1: E01: status-406: the phrase is missing
### 19:1: E01: status-486: .description is missing
### 21:1: E01: status-600: the message is missing; it belongs after this place
### 21:24: E01: status-503: a placeable in a plain text; only facts.ftl and labels.ftl have variables
### 23:6: E01: status-503: English has no .note here, so nobody reads it
### 25:1: E01: status-699: English has no such message, so nobody reads it

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
