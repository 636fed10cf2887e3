### Warn-codes of the Warning header field (RFC 3261 20.43, RFC 5630, RFC 8373), for engineers and for the details view of a phone.
### The value is the registered warn-text. Some numbers are also response codes; the two have nothing to do with each other.


## Session description

warning-300 = Niezgodny protokół sieciowy
    .description = Opis sesji wymaga protokołu sieciowego, który tutaj nie jest dostępny, na przykład IPv6 tam, gdzie jest tylko IPv4.
warning-301 = Niezgodny format adresów sieciowych
    .description = Opis sesji podaje adres sieciowy w formacie, którego druga strona nie może użyć.
warning-302 = Niezgodny protokół transportowy
    .description = Opis sesji podaje transport mediów, który tutaj nie jest dostępny, na przykład szyfrowany RTP tam, gdzie obsługiwany jest tylko zwykły RTP.
warning-303 = Niezgodna jednostka przepustowości
    .description = Opis sesji podaje przepustowość w jednostce, której druga strona nie rozumie.
warning-304 = Rodzaj mediów niedostępny
    .description = Druga strona nie obsługuje jednego z oferowanych rodzajów mediów, na przykład obrazu w telefonie, który ma tylko dźwięk.
warning-305 = Niezgodny format mediów
    .description = Druga strona nie ma oferowanego formatu mediów. Najczęściej oznacza to, że obie strony nie mają wspólnego kodeka.
warning-306 = Niezrozumiały atrybut
    .description = Druga strona nie obsługuje jednego z atrybutów mediów w opisie sesji.
warning-307 = Niezrozumiały parametr opisu sesji
    .description = Druga strona nie rozumie parametru opisu sesji, a żadne dokładniejsze ostrzeżenie tego nie obejmuje.
warning-308 = Brak obsługiwanego języka rozmowy
    .description = Żaden z języków naturalnych wymaganych w opisie sesji nie jest obsługiwany. Nadawca ostrzeżenia może wymienić obsługiwane języki i media.

## Network services

warning-330 = Multicast niedostępny
    .description = Sieć, w której znajduje się użytkownik, nie przenosi transmisji multicast, której potrzebuje sesja.
warning-331 = Unicast niedostępny
    .description = Sieć, w której znajduje się użytkownik, nie przepuszcza mediów w transmisji unicast. Najczęstszą przyczyną jest zapora sieciowa.

## Quality of service

warning-370 = Niewystarczająca przepustowość
    .description = Sesja potrzebuje większej przepustowości, niż jest do dyspozycji.

## SIP

warning-380 = Adres SIPS niedozwolony
    .description = Żądanie używa adresu SIPS, a serwer lub telefon nie może go w ten sposób obsłużyć, na przykład dlatego, że żaden kontakt nie jest zarejestrowany z SIPS. Zwykły adres SIP może zadziałać.
warning-381 = Wymagany adres SIPS
    .description = Żądanie używa zwykłego adresu SIP, a serwer lub telefon przyjmuje tylko schemat SIPS. Trzeba połączyć się z adresem SIPS.
warning-399 = Inne ostrzeżenie
    .description = Nadawca dodaje ostrzeżenie własnymi słowami. Jest ono przeznaczone do przeczytania lub zapisania, a oprogramowanie nie podejmuje na jego podstawie żadnych działań.

## Fallback

warning-class = Ostrzeżenie serwera
    .description = Serwer dodał do komunikatu ostrzeżenie, którego kodu ten program nie zna. O co chodzi, wyjaśnia tekst nadawcy.
