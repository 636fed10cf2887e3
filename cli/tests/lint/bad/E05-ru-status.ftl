### 4:25: E05: status-404: text is not in Unicode normalization form C: save it composed
### 5:39: E05: status-404.description: invisible character U+200E: remove it

status-404 = Адрес не найден
    .description = Такого адреса здесь‎ нет.
