### Codes of the Geolocation-Error header field (RFC 6442): why the location sent with a request could not be used.
### For engineers and for the details view of a phone. The value is the registered text.


## Processing

geolocation-100 = Дані про розташування неможливо обробити
    .description = Одержувач не може обробити дані про розташування в запиті. Їх немає, їх замало або вони пошкоджені.

## Permission

geolocation-200 = Використання розташування не дозволено
    .description = Одержувач не має дозволу, потрібного, щоб використати дані про розташування із запиту.
geolocation-201 = Пересилання розташування не дозволено
    .description = Одержувачеві довелося б передати дані про розташування комусь іще, а відправник цього не дозволив.
geolocation-202 = Маршрут за розташуванням не дозволено
    .description = Маршрут запиту довелося б вибирати за розташуванням відправника, а відправник цього не дозволив.

## Dereference

geolocation-300 = Розташування за посиланням не отримано
    .description = У запиті вказано адресу, за якою можна отримати дані про розташування, але отримати їх не вдалося.

## Fallback

geolocation-class = Помилка даних про розташування
    .description = З даними про розташування в запиті щось негаразд, а повідомленого коду ця програма не знає.
