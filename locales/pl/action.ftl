### What a button of a softphone says: the step that may help after a failed call, sign-in or message. A phrase is the caption of the button: at most 24 characters, a verb where there is one. The description says when it is offered. There is no registered text: the values are ours.
### Advice and button are read together: the button does what the advice names first.


## Steps

action-wait = Poczekaj
    .description = Wystarczy poczekać: odpowiedź jest w drodze albo najpierw musi się skończyć wcześniejsza zmiana.
action-retry = Spróbuj ponownie
    .description = To samo może się udać teraz lub później. Serwer nie podał, kiedy.
action-retry-after = Spróbuj później
    .description = To samo może się udać po czasie, który serwer podał w Retry-After.
action-check-address = Sprawdź numer lub adres
    .description = W numerze lub adresie może być błąd albo nikt nie jest tam osiągalny.
action-sign-in = Zaloguj się
    .description = Serwer prosi o nazwę użytkownika i hasło albo nie przyjął tych, które wysłano.
action-choose-address = Wybierz adres
    .description = Serwer podał w Contact inne adresy. Użytkownik wybiera, którego z nich spróbować.
action-try-elsewhere = Spróbuj inaczej
    .description = To samo znów by się nie udało, ale może zadziałać inny numer, inne urządzenie lub inna usługa.
action-change-settings = Otwórz ustawienia
    .description = Druga strona nie obsługuje tego, czego chciała aplikacja. Mogą pomóc inne ustawienia aplikacji lub konta.
action-contact-provider = Kontakt z operatorem
    .description = Tylko operator usługi może powiedzieć, dlaczego to się nie udało, albo może to zmienić.
action-open-permissions = Otwórz uprawnienia
    .description = System urządzenia nie pozwala aplikacji używać mikrofonu, kamery lub lokalizacji.
action-check-connection = Sprawdź sieć
    .description = Urządzenie nie ma połączenia z siecią albo ma niewłaściwe. Mogą pomóc ustawienia sieci.
action-leave-message = Zostaw wiadomość
    .description = Nie udało się połączyć z drugą stroną, ale można zostawić jej wiadomość. Zawsze jako drugi krok.
action-emergency-call = Połączenie alarmowe
    .description = To numer alarmowy, z którym nie udało się połączyć. Może się to udać przez własną funkcję połączeń alarmowych telefonu.
action-update-app = Zaktualizuj aplikację
    .description = Aplikacji brakuje czegoś, czego potrzebuje druga strona. Nowsza wersja może to mieć.
action-edit-message = Edytuj wiadomość
    .description = Wiadomość jest za duża lub niewłaściwego rodzaju. W innej postaci może zostać przyjęta.
action-none = Brak następnego kroku
    .description = Nic nie trzeba robić albo nic by nie pomogło.
