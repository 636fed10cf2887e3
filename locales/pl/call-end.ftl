### Why a call ended: a label for the list of calls, and a sentence for the details view. The reader is the owner of the phone that has the list.
### The value is a phrase of at most 24 characters; .description is one or two sentences. The list shows the direction of the call, but the label must be understood without it.


## Incoming calls before the answer

call-end-answered-elsewhere = Odebrano gdzie indziej
    .description = Połączenie odebrano na innym urządzeniu, więc tutaj przestało dzwonić.
call-end-declined-elsewhere = Odrzucono gdzie indziej
    .description = Połączenie odrzucono na innym urządzeniu, więc tutaj przestało dzwonić.
call-end-busy-elsewhere = Zajęte gdzie indziej
    .description = Inne urządzenie, do którego też trafiło połączenie, było zajęte, więc tutaj przestało dzwonić i nikt nie odebrał.
call-end-forwarded = Przekierowano dalej
    .description = Połączenie przekierowano na inny telefon lub numer, więc tutaj nikt go nie odebrał.
call-end-caller-gave-up = Nieodebrane: rozłączono
    .description = Osoba dzwoniąca rozłączyła się przed odebraniem połączenia.
call-end-unanswered = Nieodebrane: minął czas
    .description = Telefon dzwonił przez cały dozwolony czas i nikt nie odebrał.
call-end-missed = Nieodebrane połączenie
    .description = Połączenie skończyło się, zanim je odebrano.
call-end-declined-here = Odrzucono tutaj
    .description = Połączenie odrzucono na tym urządzeniu.

## Outgoing calls before the answer

call-end-busy = Zajęte
    .description = Druga strona była zajęta.
call-end-declined = Połączenie odrzucone
    .description = Druga strona odrzuciła połączenie, zamiast je odebrać.
call-end-no-answer = Nikt nie odebrał
    .description = Telefon drugiej strony dzwonił, ale nikt nie odebrał.
call-end-unreachable = Numer nieosiągalny
    .description = Druga strona była wtedy nieosiągalna.
call-end-invalid-number = Nie znaleziono numeru
    .description = Wybrany numer lub adres jest niepełny albo nikt nie jest pod nim osiągalny.
call-end-canceled = Anulowano
    .description = Połączenie zakończono na tym urządzeniu, zanim je odebrano.
call-end-redirected = Podano inny numer
    .description = Serwer podał inny numer lub adres drugiej strony, ale tam nie zadzwoniono.
call-end-no-connection = Brak łączności
    .description = Z tego urządzenia nie można było połączyć się z usługą telefoniczną.
call-end-failed = Nie udało się połączyć
    .description = Połączenia nie nawiązano. Dokładny powód nie jest znany.

## Before the answer in either direction

call-end-rejected = Nie przyjęto połączenia
    .description = Połączenie odrzucono, zanim można je było odebrać. Nie wiadomo, czy zrobiła to osoba, czy sieć.
call-end-blocked = Zablokowano po drodze
    .description = Automatyczna usługa zablokowała połączenie, zanim można je było odebrać.

## After the answer

call-end-local-hang-up = Rozłączono tutaj
    .description = Rozmowę zakończono na tym urządzeniu.
call-end-remote-hang-up = Rozłączył się rozmówca
    .description = Rozmowę zakończyła druga strona.
call-end-transferred = Połączenie przekazano
    .description = Połączenie zostało przekazane i trwało dalej bez tego urządzenia.
call-end-media-lost = Dźwięk nie docierał
    .description = Zbyt długo nie docierał dźwięk ani obraz, więc połączenie zakończono. Zwykle przyczyną jest utrata połączenia z siecią.
call-end-connection-lost = Utracono łączność
    .description = Łączność się urwała, a wraz z nią skończyło się połączenie.
call-end-preempted = Przerwane przez sieć
    .description = Sieć zakończyła połączenie, aby zrobić miejsce dla połączenia o wyższym priorytecie.
call-end-network-failure = Awaria sieci
    .description = Połączenie uniemożliwiła lub przerwała awaria albo przeciążenie sieci.
call-end-timeout = Połączenie wygasło
    .description = Druga strona lub sieć nie potwierdziła na czas, że połączenie trwa, więc je zakończono.
call-end-class = Połączenie zakończone
    .description = Połączenie się skończyło. Nie wiadomo dlaczego.
