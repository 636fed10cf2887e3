### 3:14: E11: status-404: phrase has 62 characters: the limit is 60

status-404 = Адрес вызываемого абонента не найден на сервере и нигде больше
    .description = Такого адреса здесь нет.
