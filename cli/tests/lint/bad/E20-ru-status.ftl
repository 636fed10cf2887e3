### 3:27: E20: status-404: number "2" in a status phrase: write it in words

status-404 = Не найден за 2 попытки
    .description = Такого адреса здесь нет.
