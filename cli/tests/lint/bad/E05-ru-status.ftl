### 4:25: E05: status-404: the text is not in Unicode normalization form C; save it composed
### 5:39: E05: status-404.description: the invisible character U+200E; leave it out

status-404 = Адрес не найден
    .description = Такого адреса здесь‎ нет.
