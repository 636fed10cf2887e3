### The page of web_dialog. Plain texts.

language-name = Polski
language = Język
title = Gdy połączenie się nie udaje
intro = Wpisz odpowiedź serwera i zobacz, co przeczyta użytkownik.

## What the server answered

attempt = Czego próbowano
attempt-auto = Automatycznie
attempt-call = Połączenie
attempt-sign-in = Logowanie
attempt-message = Wiadomość
attempt-subscription = Powiadomienia
attempt-transfer = Przekazanie połączenia
attempt-update = Zmiana w połączeniu
attempt-hang-up = Rozłączenie
attempt-other = Inne
code = Kod odpowiedzi
code-hint = Po kodzie może stać własny opis serwera: 486 Gone fishing
common-codes = Częste kody
headers = Nagłówki
headers-hint = Po jednym w wierszu. Wklejona tu cała odpowiedź zastępuje kod.
credentials-sent = Hasło zostało wysłane
show = Pokaż komunikat

## Errors

error-code = Wpisz kod odpowiedzi: trzy cyfry od 100 do 999, na przykład 486.
error-response = To nie jest odpowiedź SIP. Jej pierwszy wiersz musi wyglądać tak: SIP/2.0 486 Busy Here
error-too-long = Tekst jest dłuższy niż 64 KiB. Usuń treść i nieistotne nagłówki.
error-parameters = Parametr żądania jest nieprawidłowy.
unreachable = Serwer tej strony już nie odpowiada. Uruchom go ponownie.

## The dialog

technical = Dla pomocy technicznej
close = Zamknij

## The interface for programs

programs = Dla programów
programs-intro = Te same teksty w formacie JSON. Język wybiera Accept-Language, chyba że podano parametr language.
programs-body = Treścią żądania POST są nagłówki albo cała odpowiedź, do 64 KiB.
parameter-code = kod odpowiedzi, z opisem słownym lub bez
parameter-headers = nagłówki, po jednym w wierszu
parameter-attempt = czego próbowano
parameter-credentials-sent = czy wysłano hasło
parameter-language = język, zamiast Accept-Language
answer = Ostatnia odpowiedź
