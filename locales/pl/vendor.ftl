### Reason phrases that servers in the field send instead of the registered ones, recognized by status code and phrase. Each message says what one or more of these phrases mean.
### For the person whose call or sign-in failed, and for support staff. The note of each message starts with the status codes and phrases that it stands for.


## Sign-in and account

vendor-stale-nonce = Nieaktualna próba logowania
    .description = Logowanie użyło wartości nonce innej niż ta, którą ma serwer. Jeśli to się powtarza, sprawdź datę i godzinę po obu stronach oraz algorytm Digest.
vendor-registration-expired = Logowanie wygasło
    .description = Minął czas, na który telefon był zalogowany. Zaloguj się ponownie.
vendor-caller-not-registered = Osoba dzwoniąca niezalogowana
    .description = Serwer nie rozpoznaje osoby dzwoniącej jako swojego użytkownika. Sprawdź, czy ten telefon jest zalogowany i czy ustawienia konta są poprawne.
vendor-number-in-use = Numer SIP już używany
    .description = Ten numer SIP jest już używany gdzie indziej. Wyloguj się na drugim urządzeniu albo zapytaj operatora.
vendor-no-such-user = Nie ma takiego użytkownika
    .description = Serwer nie ma takiego użytkownika: numer, login lub hasło jest błędne. Sprawdź te trzy dane w ustawieniach konta.
vendor-user-disabled = Użytkownik wyłączony
    .description = Użytkownik istnieje, ale na serwerze został wyłączony. Włączyć go ponownie może tylko operator lub administrator.
vendor-wrong-password = Błędne hasło
    .description = Hasło nie pasuje do tego konta. Wpisz je ponownie w ustawieniach konta.
vendor-wrong-login = Błędny login w polu From
    .description = Login, który telefon wysyła w polu From, jest błędny. Sprawdź nazwę użytkownika w ustawieniach konta.
vendor-unknown-login = Nie znaleziono loginu i hasła
    .description = Serwer nie znajduje konta z takim loginem i hasłem. Sprawdź jedno i drugie w ustawieniach konta.
vendor-unknown-account = Nieznany identyfikator konta
    .description = Serwer nie zna identyfikatora konta, który wysyła telefon. Sprawdź go w ustawieniach konta.
vendor-sign-in-timeout = Brak odpowiedzi na logowanie w porę
    .description = Serwer nie odpowiedział na logowanie na czas. Sprawdź połączenie z internetem i spróbuj ponownie później.
vendor-account-moved = Konto przeniesione do innego systemu
    .description = Konto przeniesiono do innego systemu. Zapytaj operatora o nowy adres serwera.

## Money and limits

vendor-no-money = Za mało środków na koncie
    .description = Na koncie jest za mało środków na to połączenie. Doładuj konto i zadzwoń ponownie.
vendor-no-license = Brak wolnej licencji SIP
    .description = Wszystkie licencje SIP serwera są wykorzystane. Spróbuj ponownie później albo poproś administratora o więcej licencji.
vendor-not-in-plan = Kierunek spoza planu taryfowego
    .description = Plan taryfowy tego konta nie obejmuje wybranego kierunku. Sprawdź numer albo zapytaj operatora o inny plan.
vendor-call-rate-exceeded = Zbyt wiele prób połączeń na sekundę
    .description = W ciągu sekundy rozpoczęto więcej połączeń, niż pozwala serwer. Odczekaj chwilę i zadzwoń ponownie.

## Number and destination

vendor-no-such-destination = Nie ma takiego kierunku
    .description = Serwer nie ma kierunku dla wybranego numeru. Sprawdź numer.
vendor-wrong-number = Błędny numer telefonu
    .description = Wybrany numer ma za mało lub za dużo cyfr albo błędny numer kierunkowy kraju lub miasta. Sprawdź numer i wybierz go w całości.
vendor-undefined-destination = Niezdefiniowany kierunek
    .description = Serwer nie ma definicji wybranego kierunku. Sprawdź numer; jeśli jest poprawny, zapytaj operatora.

## Routing

vendor-no-gateway = Brak bramki w routingu
    .description = Routing serwera nie zawiera żadnej bramki dla tego połączenia. Poprawić to może tylko operator lub administrator.
vendor-no-accepting-gateway = Brak bramki dla tego kierunku
    .description = Żadna bramka serwera nie przyjmuje połączeń na wybrany numer. Sprawdź numer; jeśli jest poprawny, zapytaj operatora.
vendor-routes-exhausted = Wypróbowano wszystkie trasy
    .description = Serwer wypróbował dla tego połączenia wszystkie swoje trasy i żadna nie zadziałała. Spróbuj ponownie później.
vendor-network-blocked = Połączenie zablokowane przez sieć
    .description = Sieć na trasie zablokowała to połączenie, prawdopodobnie dlatego, że analiza połączeń uznała je za niechciane. Powód podany obok może wskazywać, gdzie zgłosić sprzeciw.
vendor-no-route = Brak trasy do tego adresu
    .description = Serwer nie ma trasy do wybranego adresu albo adres już tam nie istnieje. Sprawdź numer; jeśli jest poprawny, zapytaj operatora.

## Codecs and media

vendor-codec-settings = Błędne ustawienia kodeków
    .description = Serwer nie może użyć kodeków ustawionych dla tego połączenia. Sprawdź ustawienia kodeków w telefonie.
vendor-unsupported-codec = Nieobsługiwany kodek
    .description = Połączenie używa kodeka, którego serwer nie obsługuje. Włącz inny kodek w ustawieniach telefonu.
vendor-codec-mismatch = Brak wspólnego kodeka
    .description = Obie strony połączenia albo telefon i bramki nie mają wspólnego kodeka. Włącz więcej kodeków w ustawieniach telefonu.
vendor-private-address = Prywatny adres mediów
    .description = Telefon podaje dla dźwięku i obrazu adres, który działa tylko w jego własnej sieci lokalnej. Włącz w jego ustawieniach obsługę NAT, na przykład STUN.

## Server faults

vendor-database-failure = Awaria bazy danych serwera
    .description = Baza danych serwera nie odpowiada albo odpowiada błędnie. Telefon działa prawidłowo; spróbuj ponownie później.
vendor-undefined-reason = Nieokreślony powód
    .description = Serwer nie mógł obsłużyć żądania i nie podaje dlaczego. Spróbuj ponownie później; jeśli to nie pomoże, zapytaj operatora.

## Limits and permissions

vendor-call-limit = Zbyt wiele jednoczesnych połączeń
    .description = Konto lub wywoływana linia ma już tyle połączeń, ile wolno mieć jednocześnie. Następne będzie możliwe, gdy któreś z nich się zakończy.
vendor-server-full = Serwer w pełni obciążony
    .description = Serwer osiągnął liczbę połączeń, które może obsługiwać jednocześnie. Spróbuj ponownie za kilka minut.
vendor-spending-limit = Osiągnięto limit wydatków
    .description = Kwota, którą konto może wydać w ciągu dnia na takie połączenia, jest wykorzystana. Limit może podnieść operator.
vendor-destination-not-allowed = Niedozwolony kierunek
    .description = Z tego konta nie wolno dzwonić pod ten numer, do tego kraju lub w tym przedziale cenowym. Zezwolić na to może operator.
vendor-caller-number-refused = Numer dzwoniący nieakceptowany
    .description = Serwer nie akceptuje numeru, z którego wychodzi połączenie. Użyj numeru, który operator potwierdził dla tego konta.
vendor-not-set-up = Konto bez połączeń wychodzących
    .description = Konto nie ma konfiguracji połączeń wychodzących albo jest ona wyłączona. Musi ją ustawić operator.
vendor-too-many-devices = Zbyt wiele zalogowanych urządzeń
    .description = Na koncie jest zalogowanych tyle urządzeń, ile pozwala serwer. Najpierw wyloguj się na innym urządzeniu.
vendor-callee-not-signed-in = Druga strona niezalogowana
    .description = Żadne urządzenie drugiej strony nie jest w tej chwili zalogowane na serwerze.
vendor-own-number = Numer dzwoniący i wybrany są takie same
    .description = Wybrany numer jest tym samym, z którego wychodzi połączenie.
vendor-not-relaying = Brak obsługi obcych domen
    .description = Ani osoba dzwoniąca, ani wybrany adres nie należą do tego serwera, a on nie przesyła dalej cudzych połączeń. Sprawdź konto i domenę adresu.
vendor-encryption-required = Wymagane szyfrowanie mediów
    .description = Serwer przyjmuje tylko połączenia z szyfrowanymi mediami, a oferta ich nie zawiera. Włącz SRTP.

## Class

vendor-class = Własny opis serwera
    .description = Serwer wysłał własny opis słowny. Co on oznacza, wie tylko operator serwera.
