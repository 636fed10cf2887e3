### Codes of the AlertMsg-Error header field (RFC 8876): what is wrong with the data of an emergency alert.
### For engineers and for the details view of a device. The value is the registered text. An emergency alert is a message with data only, for example from a fire alarm.


## Errors

alert-100 = Nie można przetworzyć zgłoszenia alarmowego
    .description = Odbiorca nie może przetworzyć danych zgłoszenia alarmowego i nie podaje dokładniejszego powodu.
alert-101 = Brak danych zgłoszenia alarmowego
    .description = Komunikat zapowiada zgłoszenie alarmowe, ale danych zgłoszenia w nim nie ma albo nie można ich znaleźć we wskazanym miejscu.
alert-102 = Za mało informacji, by ustalić cel zgłoszenia
    .description = Dane zgłoszenia alarmowego dają się odczytać, ale mówią za mało, aby odbiorca wiedział, czego zgłoszenie dotyczy.
alert-103 = Uszkodzone dane zgłoszenia alarmowego
    .description = Dane zgłoszenia alarmowego dotarły uszkodzone i nie da się ich odczytać.
alert-class = Błąd zgłoszenia alarmowego
    .description = Wystąpił problem z danymi zgłoszenia alarmowego, zgłoszony z kodem, którego ten program nie zna.
