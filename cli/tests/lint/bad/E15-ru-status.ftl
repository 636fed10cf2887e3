### 6:20: E15: status-404: "еще" is wrong: write "ещё"
### 7:27: E15: status-404.description: "отклонен" is wrong: write "отклонён"
### 7:37: E15: status-404.description: "учетная" is wrong: write "учётная"
### 7:52: E15: status-404.description: "незащищенная" is wrong: write "незащищённая"

status-404 = Адрес еще не найден
    .description = Запрос отклонен, учетная запись незащищенная.
