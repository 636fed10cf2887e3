### 6:12: E00: status-486: Fluent cannot read this: Expected a token starting with "="

status-404 = Адрес не найден
    .description = Такого адреса здесь нет.

status-486 Абонент занят
    .description = Вызываемый абонент занят.
