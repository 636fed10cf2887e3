### Sentences with a value from the response: a time, an address, a list. They are shown below the text of a dialog (explain.ftl) or at its end.
### Do not translate the names of variables. If a sentence has plural forms, write the whole sentence in each of them.
### A label with a value (“Not supported: 100rel”) has no final period; a sentence does.


## Time

retry-seconds =
    { $seconds ->
        [one] Spróbuj ponownie za { $seconds } sekundę.
        [few] Spróbuj ponownie za { $seconds } sekundy.
        [many] Spróbuj ponownie za { $seconds } sekund.
       *[other] Spróbuj ponownie za { $seconds } sekundy.
    }
retry-minutes =
    { $minutes ->
        [one] Spróbuj ponownie za minutę.
        [few] Spróbuj ponownie za { $minutes } minuty.
        [many] Spróbuj ponownie za { $minutes } minut.
       *[other] Spróbuj ponownie za { $minutes } minuty.
    }
retry-hour-and-a-half = Spróbuj ponownie mniej więcej za półtorej godziny.
retry-hours =
    { $hours ->
        [one] Spróbuj ponownie mniej więcej za godzinę.
        [few] Spróbuj ponownie mniej więcej za { $hours } godziny.
        [many] Spróbuj ponownie mniej więcej za { $hours } godzin.
       *[other] Spróbuj ponownie mniej więcej za { $hours } godziny.
    }
retry-days =
    { $days ->
        [one] Spróbuj ponownie mniej więcej za jeden dzień.
        [few] Spróbuj ponownie mniej więcej za { $days } dni.
        [many] Spróbuj ponownie mniej więcej za { $days } dni.
       *[other] Spróbuj ponownie mniej więcej za { $days } dnia.
    }
reachable-minutes =
    { $minutes ->
        [one] Potem druga strona będzie osiągalna mniej więcej przez minutę.
        [few] Potem druga strona będzie osiągalna mniej więcej przez { $minutes } minuty.
        [many] Potem druga strona będzie osiągalna mniej więcej przez { $minutes } minut.
       *[other] Potem druga strona będzie osiągalna mniej więcej przez { $minutes } minuty.
    }
reachable-hours =
    { $hours ->
        [one] Potem druga strona będzie osiągalna mniej więcej przez godzinę.
        [few] Potem druga strona będzie osiągalna mniej więcej przez { $hours } godziny.
        [many] Potem druga strona będzie osiągalna mniej więcej przez { $hours } godzin.
       *[other] Potem druga strona będzie osiągalna mniej więcej przez { $hours } godziny.
    }
shortest-interval =
    { $seconds ->
        [one] Najkrótszy dozwolony czas: { $seconds } sekunda
        [few] Najkrótszy dozwolony czas: { $seconds } sekundy
        [many] Najkrótszy dozwolony czas: { $seconds } sekund
       *[other] Najkrótszy dozwolony czas: { $seconds } sekundy
    }
shortest-interval-minutes =
    { $minutes ->
        [one] Najkrótszy dozwolony czas: { $minutes } minuta
        [few] Najkrótszy dozwolony czas: { $minutes } minuty
        [many] Najkrótszy dozwolony czas: { $minutes } minut
       *[other] Najkrótszy dozwolony czas: { $minutes } minuty
    }
shortest-interval-hours =
    { $hours ->
        [one] Najkrótszy dozwolony czas: { $hours } godzina
        [few] Najkrótszy dozwolony czas: { $hours } godziny
        [many] Najkrótszy dozwolony czas: { $hours } godzin
       *[other] Najkrótszy dozwolony czas: { $hours } godziny
    }
shortest-validity =
    { $seconds ->
        [one] Najkrótszy możliwy czas ważności: { $seconds } sekunda
        [few] Najkrótszy możliwy czas ważności: { $seconds } sekundy
        [many] Najkrótszy możliwy czas ważności: { $seconds } sekund
       *[other] Najkrótszy możliwy czas ważności: { $seconds } sekundy
    }
shortest-validity-minutes =
    { $minutes ->
        [one] Najkrótszy możliwy czas ważności: { $minutes } minuta
        [few] Najkrótszy możliwy czas ważności: { $minutes } minuty
        [many] Najkrótszy możliwy czas ważności: { $minutes } minut
       *[other] Najkrótszy możliwy czas ważności: { $minutes } minuty
    }
shortest-validity-hours =
    { $hours ->
        [one] Najkrótszy możliwy czas ważności: { $hours } godzina
        [few] Najkrótszy możliwy czas ważności: { $hours } godziny
        [many] Najkrótszy możliwy czas ważności: { $hours } godzin
       *[other] Najkrótszy możliwy czas ważności: { $hours } godziny
    }
shortest-validity-days =
    { $days ->
        [one] Najkrótszy możliwy czas ważności: { $days } dzień
        [few] Najkrótszy możliwy czas ważności: { $days } dni
        [many] Najkrótszy możliwy czas ważności: { $days } dni
       *[other] Najkrótszy możliwy czas ważności: { $days } dnia
    }

## Lists

list-separator = { ", " }
unsupported-extensions =
    { $count ->
        [one] Nieobsługiwana funkcja: { $list }
        [few] Nieobsługiwane funkcje: { $list }
        [many] Nieobsługiwane funkcje: { $list }
       *[other] Nieobsługiwane funkcje: { $list }
    }
required-extensions =
    { $count ->
        [one] Wymagana funkcja: { $list }
        [few] Wymagane funkcje: { $list }
        [many] Wymagane funkcje: { $list }
       *[other] Wymagane funkcje: { $list }
    }
allowed-methods = Dostępne tutaj: { $list }
accepted-formats = Przyjmowane rodzaje treści: { $list }
accepted-encodings = Przyjmowane kodowania: { $list }
accepted-languages = Przyjmowane języki: { $list }
accepted-events = Dostępne powiadomienia: { $list }
accepted-packages = Przyjmowane informacje dodatkowe: { $list }
accepted-priorities = Przyjmowane priorytety: { $list }
security-mechanisms = Zabezpieczenia oferowane przez serwer: { $list }
no-consent = Brak zgody: { $list }

## Addresses

new-address = Nowy numer lub adres: { $address }
other-address = Tymczasowy numer lub adres: { $address }
proxy-address = Wymagany serwer: { $address }
possible-addresses =
    { $count ->
        [one] Propozycja: { $list }
        [few] Do wyboru: { $list }
        [many] Do wyboru: { $list }
       *[other] Do wyboru: { $list }
    }
dispute-block = Gdzie zgłosić sprzeciw wobec blokady: { $contact }
sign-in-realm = Logowanie do: { $realm }
more-information = Więcej informacji: { $address }
objection-address = Dane kontaktowe do zgłoszenia sprzeciwu: { $address }

## Server phrases, warnings and reasons

server-phrase = Odpowiedź serwera: „{ $text }”
retry-comment = Uwaga drugiej strony: „{ $text }”
warning = Ostrzeżenie: { $text } ({ $code })
reason = Podany powód: { $text } ({ $protocol } { $cause })
reason-protocol = Podany powód: { $text } ({ $protocol })
reason-own = Powód słowami nadawcy: „{ $text }”
reason-location = Gdzie leży przyczyna: { $location }
request-error = Zgłoszony błąd: { $text } ({ $code })

## What others say

made-locally = Aplikacja sama wykryła ten błąd; nie zgłosił go żaden serwer.

## Names of features

option-named = { $name } ({ $tag })
option-timer = odświeżanie sesji
option-100rel = potwierdzanie przebiegu łączenia
option-replaces = przejmowanie połączeń
option-join = dołączanie do połączeń
option-norefersub = przekazywanie bez raportów
option-multiple-refer = przekazywanie do kilku osób
option-outbound = stałe połączenie z serwerem
option-path = droga logowania
option-gruu = adres pojedynczego urządzenia
option-precondition = gwarantowana jakość połączenia
option-sec-agree = uzgadnianie zabezpieczeń
option-privacy = ukrywanie tożsamości
option-histinfo = historia przekierowań
option-from-change = zmiana wyświetlanej osoby dzwoniącej
option-answermode = automatyczne odbieranie
option-resource-priority = połączenia priorytetowe
option-geolocation = lokalizacja osoby dzwoniącej
option-eventlist = powiadomienia dla list
option-recipient-list = połączenia i wiadomości do list osób
option-ice = szukanie drogi dla dźwięku (ICE)
option-early-session = dźwięk przed odebraniem
option-sdp-anat = wybór adresu sieciowego
option-siprec = nagrywanie połączeń
option-uui = dodatkowe informacje dla drugiej strony
option-199 = informacja o zakończonych próbach

## What is possible at an address

possible-calls = połączenia
possible-messages = wiadomości tekstowe
possible-notifications = powiadomienia
possible-transfers = przekazywanie połączeń

## Kinds of notification

event-presence = kto jest dostępny
event-message-summary = oczekujące wiadomości głosowe
event-dialog = które linie są zajęte
event-conference = kto jest w konferencji
event-reg = które urządzenia są zalogowane
event-refer = jak przebiega przekazywanie
