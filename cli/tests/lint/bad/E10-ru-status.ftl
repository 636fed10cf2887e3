### 4:14: E10: status-404: the phrase begins with the small letter “а”; a capital is right
### 5:20: E10: status-404.description: the description begins with the small letter “т”; a capital is right

status-404 = адрес не найден
    .description = «такого» адреса здесь нет.
