### Reasons of the Subscription-State header field (RFC 6665, RFC 4660): why a subscription ended. A subscription asks for notifications, for example about presence or new voicemail.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## Reasons

subscription-deactivated = Subskrypcja zakończona, odnowienie od razu
    .description = Serwer zakończył subskrypcję, na przykład po to, by przenieść ją na inny serwer. Klient od razu subskrybuje ponownie.
subscription-probation = Subskrypcja zakończona, odnowienie później
    .description = Serwer na razie zakończył subskrypcję. Klient subskrybuje ponownie później, po czasie oczekiwania, jeśli serwer go podaje.
subscription-rejected = Brak autoryzacji subskrypcji
    .description = Subskrypcja się zakończyła, ponieważ nie ma autoryzacji albo ją utraciła. Klient nie próbuje ponownie.
subscription-timeout = Subskrypcja wygasła
    .description = Subskrypcja się zakończyła, ponieważ nie odświeżono jej na czas. Klient może od razu subskrybować ponownie.
subscription-giveup = Nie zdecydowano na czas o autoryzacji
    .description = Subskrypcja się zakończyła, ponieważ nikt na czas nie zdecydował, czy na nią pozwolić. Klient może spróbować ponownie, po czasie oczekiwania, jeśli serwer go podaje.
subscription-noresource = Obserwowany zasób już nie istnieje
    .description = Subskrypcja się zakończyła, ponieważ użytkownik, skrzynka lub linia, której dotyczyła, już nie istnieje. Klient nie próbuje ponownie.
subscription-invariant = Stan się nie zmieni
    .description = Subskrypcja się zakończyła, ponieważ obserwowany stan na pewno nie zmieni się w przewidywalnym czasie. Ostatnie powiadomienie pozostaje aktualne, a klient nie próbuje ponownie.
subscription-badfilter = Filtr powiadomień nieakceptowany
    .description = Filtr dołączony do subskrypcji jest błędny albo serwer go nie akceptuje.
subscription-class = Subskrypcja zakończona z innego powodu
    .description = Subskrypcja się zakończyła z powodu, którego ten program nie zna. Klient może subskrybować ponownie, po czasie oczekiwania, jeśli serwer go podaje.
