### 4:14: E10: status-404: phrase starts with lowercase "а": write a capital letter
### 5:20: E10: status-404.description: description starts with lowercase "т": write a capital letter

status-404 = адрес не найден
    .description = «такого» адреса здесь нет.
