### 6:12: E00: status-486: `=` is missing between the id and the text

status-404 = Адрес не найден
    .description = Такого адреса здесь нет.

status-486 Абонент занят
    .description = Вызываемый абонент занят.
