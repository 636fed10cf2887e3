### Why a call ended: a label for the list of calls, and a sentence for the details view. The reader is the owner of the phone that has the list.
### The value is a phrase of at most 24 characters; .description is one or two sentences. The list shows the direction of the call, but the label must be understood without it.


## Incoming calls before the answer

call-end-answered-elsewhere = Odebrano gdzie indziej
    .description = Połączenie odebrano na innym urządzeniu, więc tutaj przestało dzwonić.
call-end-declined-elsewhere = Odrzucono gdzie indziej
    .description = Połączenie odrzucono na innym urządzeniu, więc tutaj przestało dzwonić.
call-end-busy-elsewhere = Nieodebrane: było zajęte
    .description = Połączenie trafiło na kilka urządzeń. Inne urządzenie zgłosiło, że jest zajęte, więc tutaj też przestało dzwonić.
call-end-forwarded = Przekierowano dalej
    .description = Połączenie przekierowano na inny telefon lub numer, więc tutaj nikt go nie odebrał.
call-end-caller-gave-up = Nieodebrane: rozłączono
    .description = Osoba dzwoniąca rozłączyła się przed odebraniem połączenia.
call-end-unanswered = Nieodebrane: minął czas
    .description = To urządzenie dzwoniło, aż minął czas oczekiwania, ale nikt nie odebrał.
call-end-missed = Nieodebrane połączenie
    .description = Połączenie skończyło się, zanim je odebrano.
call-end-declined-here = Odrzucono tutaj
    .description = Połączenie odrzucono na tym urządzeniu.

## Outgoing calls before the answer

call-end-busy = Zajęte
    .description = Druga strona była zajęta.
call-end-declined = Odmowa drugiej strony
    .description = Druga strona odrzuciła połączenie, zamiast je odebrać.
call-end-no-answer = Nikt nie odebrał
    .description = Telefon drugiej strony dzwonił, ale nikt nie odebrał.
call-end-unreachable = Numer nieosiągalny
    .description = Druga strona była wtedy nieosiągalna.
call-end-invalid-number = Nie znaleziono numeru
    .description = Wybrany numer lub adres jest niepełny albo nie jest używany.
call-end-canceled = Anulowano
    .description = Połączenie zakończono na tym urządzeniu, zanim je odebrano.
call-end-redirected = Podano inny numer
    .description = Druga strona jest osiągalna pod innym numerem lub adresem, ale połączenie tam nie trafiło.
call-end-no-connection = Brak łączności z usługą
    .description = Z tego urządzenia nie można było połączyć się z usługą telefoniczną.
call-end-failed = Nie udało się połączyć
    .description = Połączenia nie nawiązano. Dokładny powód nie jest znany.

## Before the answer in either direction

call-end-rejected = Nie przyjęto połączenia
    .description = Połączenie odrzucono, zanim ktoś je odebrał. Nie wiadomo, czy odrzuciła je osoba, czy sieć.
call-end-blocked = Automatyczna blokada
    .description = Automatyczna usługa zatrzymała połączenie, zanim można je było odebrać.

## After the answer

call-end-local-hang-up = Rozłączono tutaj
    .description = Rozmowę zakończono na tym urządzeniu.
call-end-remote-hang-up = Rozłączył się rozmówca
    .description = Rozmowę zakończyła druga strona.
call-end-transferred = Połączenie przekazano
    .description = Połączenie zostało przekazane i trwało dalej bez tego urządzenia.
call-end-media-lost = Zakończone: brak dźwięku
    .description = Przez dłuższy czas nie docierał dźwięk ani obraz, więc połączenie zakończono. Zwykle przyczyną jest utrata połączenia z siecią.
call-end-connection-lost = Utracono łączność
    .description = Łączność się urwała, a wraz z nią skończyło się połączenie.
call-end-preempted = Przerwane przez sieć
    .description = Sieć zakończyła połączenie, aby zrobić miejsce dla połączenia o wyższym priorytecie.
call-end-network-failure = Awaria sieci
    .description = Połączenie uniemożliwiła lub przerwała awaria albo przeciążenie sieci.
call-end-timeout = Połączenie wygasło
    .description = Nie nadeszło na czas techniczne potwierdzenie, bez którego rozmowa nie może trwać, więc połączenie zakończono.
call-end-class = Połączenie zakończone
    .description = Połączenie się skończyło. Nie wiadomo dlaczego.
