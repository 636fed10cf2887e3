### Codes of the AlertMsg-Error header field (RFC 8876): what is wrong with the data of an emergency alert.
### For engineers and for the details view of a device. The value is the registered text. An emergency alert is a message with data only, for example from a fire alarm.


## Errors

alert-100 = Дані оповіщення неможливо обробити
    .description = Одержувач не може обробити дані екстреного оповіщення й не називає точнішої причини.
alert-101 = Даних оповіщення немає або не знайдено
    .description = У повідомленні заявлено екстрене оповіщення, але його даних там немає або їх не вдається знайти у вказаному місці.
alert-102 = Замало відомостей про мету оповіщення
    .description = Дані оповіщення вдається прочитати, але їх не досить, щоб одержувач зрозумів, про що воно.
alert-103 = Дані оповіщення пошкоджено
    .description = Дані екстреного оповіщення надійшли пошкодженими, і прочитати їх неможливо.
alert-class = Помилка оповіщення
    .description = З даними екстреного оповіщення щось негаразд, а повідомленого коду ця програма не знає.
