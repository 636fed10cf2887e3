### 4:24: E06: status-404: "знайдэно" has "э" (U+044D), a letter that Ukrainian does not have
### 5:37: E06: status-404.description: "сyществует" mixes Latin and Cyrillic letters: use one script, or separate the two with a hyphen

status-404 = Адресу не знайдэно
    .description = Ця адреса тут не сyществует.
