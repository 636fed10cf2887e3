### 6:20: E15: status-404: “еще” is written with ё
### 7:27: E15: status-404.description: “отклонен” is written with ё
### 7:37: E15: status-404.description: “учетная” is written with ё
### 7:52: E15: status-404.description: “незащищенная” is written with ё

status-404 = Адрес еще не найден
    .description = Запрос отклонен, учетная запись незащищенная.
