### Labels of the program sip-phrases. The library does not read this file.


## Code lookup

label-for-people = Co czyta użytkownik
label-registered-text = Tekst z rejestru: { $text }
label-registered = Zarejestrowano w { $source }
label-deprecated = Zarejestrowano w { $source }, obecnie niezalecane
label-obsolete = Przestarzałe, dawniej zdefiniowane w { $source }
label-nonstandard = Niezarejestrowane, ale spotykane w praktyce
label-unknown = Nie ma w żadnym rejestrze; tekst dotyczy całej klasy

## Translation check

label-file = Plik
label-all-files = Wszystkie pliki
label-no-mistakes = Brak błędów
label-errors =
    { $count ->
        [one] { $count } błąd
        [few] { $count } błędy
        [many] { $count } błędów
       *[other] { $count } błędu
    }
label-warnings =
    { $count ->
        [one] { $count } ostrzeżenie
        [few] { $count } ostrzeżenia
        [many] { $count } ostrzeżeń
       *[other] { $count } ostrzeżenia
    }
label-missing =
    { $count ->
        [one] { $count } tekst nie jest jeszcze przetłumaczony
        [few] { $count } teksty nie są jeszcze przetłumaczone
        [many] { $count } tekstów nie jest jeszcze przetłumaczonych
       *[other] { $count } tekstu nie jest jeszcze przetłumaczone
    }

## New language

label-folder-written = Pliki do wypełnienia są w { $folder }
label-to-translate =
    { $count ->
        [one] { $count } tekst do przetłumaczenia
        [few] { $count } teksty do przetłumaczenia
        [many] { $count } tekstów do przetłumaczenia
       *[other] { $count } tekstu do przetłumaczenia
    }
