### 6:14: E06: status-200: "ОК" is in Cyrillic letters: write "OK" in Latin ones
### 7:20: E06: status-200.description: "Зaпрос" mixes Latin and Cyrillic letters: use one script, or separate the two with a hyphen
### 9:30: E06: status-404: "c" is a Latin letter: write the Cyrillic one
### 10:20: E06: status-404.description: "SIPадреса" mixes Latin and Cyrillic letters: use one script, or separate the two with a hyphen

status-200 = ОК
    .description = Зaпрос выполнен.

status-404 = Адрес не найден c сервера
    .description = SIPадреса здесь нет.
