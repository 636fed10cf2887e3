### 6:14: E06: status-200: “ОК” is in Cyrillic letters; “OK” is written in Latin ones
### 7:20: E06: status-200.description: “Зaпрос” mixes Latin and Cyrillic letters; type it in one alphabet, or put a hyphen between the two
### 9:30: E06: status-404: “c” is a Latin letter; type the Cyrillic one
### 10:20: E06: status-404.description: “SIPадреса” mixes Latin and Cyrillic letters; type it in one alphabet, or put a hyphen between the two

status-200 = ОК
    .description = Зaпрос выполнен.

status-404 = Адрес не найден c сервера
    .description = SIPадреса здесь нет.
