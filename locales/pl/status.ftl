### Response codes of SIP, for engineers and for SIP messages. The value is the reason phrase; .description explains the code.
### The English phrases are the registered ones, word for word. Translate what the RFC defines, not the English words.
### A translated phrase has only letters, digits, single spaces, hyphens and slashes. It never contains the code itself.


## Classes

class-provisional = Odpowiedź tymczasowa
    .description = Serwer otrzymał żądanie i nadal je przetwarza. Odpowiedź ostateczna dopiero nadejdzie, a klient na nią czeka.
class-success = Powodzenie
    .description = Serwer otrzymał żądanie, rozumie je i przyjmuje. Nieznany kod tej klasy klient traktuje jak 200.
class-redirection = Przekierowanie
    .description = Serwer nie realizuje żądania sam i pozostawia następny krok klientowi. Nagłówek Contact może wskazywać inne adresy do wypróbowania.
class-client-error = Błąd żądania
    .description = Serwer odrzuca żądanie, ponieważ jest błędne albo nie da się go tutaj zrealizować. Klient nie ponawia go tu bez zmian, ale inny serwer może je przyjąć.
class-server-error = Błąd serwera
    .description = Serwer nie potrafi zrealizować żądania, które wygląda na poprawne. Innemu serwerowi może się to udać, a nagłówek Retry-After może wskazywać, kiedy spróbować ponownie.
class-global-failure = Błąd globalny
    .description = Serwer wie na pewno, że żądanie nie powiedzie się pod żadnym adresem docelowym, nie tylko pod tym. Klient nie szuka kolejnego adresu.
class-other = Nieznana klasa odpowiedzi
    .description = Kod odpowiedzi leży między 700 a 999, poza sześcioma klasami zdefiniowanymi w SIP. Jego znaczenie zależy od oprogramowania, które go wysyła; wyjaśnieniem może być opis słowny.

## 1xx Provisional

status-100 = Trwa przetwarzanie żądania
    .description = Następny serwer na trasie ma żądanie i je przetwarza. Odpowiedź wstrzymuje retransmisję żądania INVITE, a stanowy serwer proxy nigdy nie przesyła jej dalej.
status-180 = Telefon abonenta dzwoni
    .description = UA abonenta wywoływanego otrzymał żądanie INVITE i powiadamia użytkownika dzwonkiem. Klient może odtwarzać zwrotny sygnał wywołania; nagłówek Alert-Info może wskazywać specjalny.
status-181 = Trwa przekierowywanie połączenia
    .description = Serwer proxy przekierowuje połączenie pod inny adres docelowy. Klient czeka na dalsze odpowiedzi; nagłówek History-Info może pokazywać, dokąd trafia połączenie.
status-182 = Połączenie czeka w kolejce
    .description = Abonent wywoływany jest chwilowo niedostępny, a serwer zamiast odrzucić połączenie ustawia je w kolejce. Opis słowny może podawać miejsce w kolejce lub przewidywany czas oczekiwania.
status-183 = Trwa zestawianie sesji
    .description = Strona wywoływana zgłasza postęp w zestawianiu sesji, którego nie opisuje żaden inny kod 1xx. Szczegóły może zawierać opis słowny lub treść komunikatu, często SDP dla early media.
status-199 = Wczesny dialog zakończony
    .description = Serwer proxy lub UAS zgłasza, że jeden z wczesnych dialogów żądania INVITE się zakończył; inne mogą trwać nadal. Nagłówek Reason zawiera kod odpowiedzi, która zakończyła ten dialog.

## 2xx Success

status-200 = OK
    .description = Serwer zrealizował żądanie. Zawartość odpowiedzi zależy od metody: dla INVITE jest to opis sesji, dla REGISTER aktualnie zarejestrowane adresy.
status-202 = Żądanie przyjęte do przetworzenia
    .description = Serwer przyjmuje żądanie, ale nie zakończył jego przetwarzania. Kod jest przestarzały: klient traktuje go jak 200, a w przypadku SUBSCRIBE lub REFER poznaje wynik z żądania NOTIFY.
status-204 = Powiadomienie nie zostanie wysłane
    .description = Serwer przyjmuje SUBSCRIBE w ramach subskrypcji, ale nie wysyła NOTIFY, ponieważ stan znany klientowi jest nadal aktualny. Nagłówek Expires zawiera nowy czas ważności.

## 3xx Redirection

status-300 = Kilka możliwych adresów
    .description = Serwer znajduje dla adresu kilka miejsc docelowych i pozostawia wybór klientowi. Nagłówek Contact je wymienia; jedno z nich wybiera użytkownik lub UA.
status-301 = Adres zmieniony na stałe
    .description = Serwer zgłasza, że użytkownik na stałe opuścił ten adres. Klient ponawia żądanie pod adresem z nagłówka Contact i aktualizuje zapisane wpisy.
status-302 = Adres zmieniony tymczasowo
    .description = Serwer zgłasza, że użytkownik jest na razie pod innym adresem. Klient ponawia żądanie pod adresem z nagłówka Contact; bez czasu ważności adres ten obowiązuje tylko raz.
status-303 = Wskazano inny adres
    .description = Serwer kieruje klienta pod inny adres. Kod występuje tylko w gramatyce RFC 2543 i jest przestarzały; klient traktuje go jak 300.
status-305 = Wymagany serwer proxy
    .description = UAS przyjmuje żądanie tylko za pośrednictwem określonego serwera proxy. Klient wysyła je ponownie przez serwer proxy podany w nagłówku Contact; kod ten wysyła wyłącznie UAS.
status-380 = Dostępna usługa alternatywna
    .description = Serwer nie zestawia połączenia, ale proponuje usługi alternatywne. Opisuje je treść odpowiedzi; nagłówek Contact może podawać adres.

## 4xx Client error

status-400 = Błędna składnia żądania
    .description = Serwer nie rozumie żądania, ponieważ jego składnia jest błędna. Opis słowny nazywa problem, na przykład brak nagłówka Call-ID.
status-401 = Wymagane uwierzytelnienie
    .description = UAS lub serwer rejestrujący wymaga uwierzytelnienia użytkownika. Nagłówek WWW-Authenticate zawiera wyzwanie; klient ponawia żądanie z nagłówkiem Authorization.
status-402 = Wymagana płatność
    .description = Serwer odrzuca żądanie, podając kod, który RFC 3261 rezerwuje na przyszłość. Znaczenia kodu nie zdefiniowano; klient traktuje go jak 400.
status-403 = Żądanie niedozwolone
    .description = Serwer rozumie żądanie, ale odmawia jego realizacji. Uwierzytelnienie nie pomaga, a klient nie ponawia żądania.
status-404 = Nie znaleziono abonenta
    .description = Serwer wie, że w domenie z Request-URI nie ma takiego użytkownika, albo nie obsługuje tej domeny. Klient sprawdza nazwę użytkownika i domenę.
status-405 = Metoda niedozwolona
    .description = Serwer zna metodę, ale nie pozwala na nią pod adresem z Request-URI. Nagłówek Allow wymienia dozwolone metody.
status-406 = Format odpowiedzi nieakceptowany
    .description = Serwer może odpowiedzieć tylko w formatach treści, na które nie pozwala nagłówek Accept żądania. Klient może podać w nim więcej formatów i spróbować ponownie.
status-407 = Serwer proxy wymaga uwierzytelnienia
    .description = Serwer proxy wymaga, aby klient najpierw się przed nim uwierzytelnił. Nagłówek Proxy-Authenticate zawiera wyzwanie; klient ponawia żądanie z nagłówkiem Proxy-Authorization.
status-408 = Upłynął limit czasu żądania
    .description = Serwer nie potrafi odpowiedzieć na czas, na przykład dlatego, że nie może dość szybko ustalić, gdzie użytkownik jest osiągalny. Klient może później ponowić żądanie bez zmian.
status-409 = Konflikt z istniejącą rejestracją
    .description = Serwer rejestrujący odrzuca REGISTER, który koliduje z istniejącymi rejestracjami. Kod pochodzi z RFC 2543 i jest przestarzały; klient traktuje go jak 400.
status-410 = Adres już nieaktualny
    .description = Serwer zgłasza, że użytkownik na stałe opuścił ten adres, a nowy adres nie jest znany. Klient przestaje używać tego adresu.
status-411 = Wymagany nagłówek Content-Length
    .description = Serwer odrzuca żądanie bez nagłówka Content-Length. Kod pochodzi z RFC 2543 i jest przestarzały; klient uzupełnia brakujący nagłówek albo traktuje kod jak 400.
status-412 = Nieudane żądanie warunkowe
    .description = Serwer odrzuca żądanie warunkowe, zwykle PUBLISH, ponieważ znacznik entity-tag w nagłówku SIP-If-Match jest nieaktualny. Klient publikuje pełny stan bez nagłówka SIP-If-Match.
status-413 = Treść żądania zbyt duża
    .description = Serwer odrzuca żądanie, ponieważ jego treść jest większa, niż serwer może lub chce przetworzyć. Jeśli to stan przejściowy, nagłówek Retry-After podaje, kiedy spróbować ponownie.
status-414 = Zbyt długi Request-URI
    .description = Serwer odrzuca żądanie, ponieważ Request-URI jest dłuższy, niż serwer zgadza się interpretować. Klient potrzebuje krótszego adresu.
status-415 = Nieobsługiwany typ zawartości
    .description = Serwer nie obsługuje formatu, kodowania lub języka treści żądania. Nagłówek Accept, Accept-Encoding lub Accept-Language wymienia to, co jest obsługiwane.
status-416 = Nieobsługiwany schemat URI
    .description = Serwer nie może przetworzyć żądania, ponieważ nie zna schematu użytego w Request-URI. Klient może ponowić próbę z adresem URI o schemacie sip.
status-417 = Nieznana wartość Resource-Priority
    .description = Serwer nie rozumie żadnej wartości nagłówka Resource-Priority, choć żądanie tego wymaga. Nagłówek Accept-Resource-Priority może wymieniać wartości akceptowane.
status-420 = Nieobsługiwane rozszerzenie
    .description = Serwer nie rozumie rozszerzenia protokołu, którego wymaga żądanie. Nagłówek Unsupported wymienia znaczniki opcji; klient może ponowić żądanie bez nich.
status-421 = Wymagane rozszerzenie protokołu
    .description = UAS potrzebuje rozszerzenia protokołu, którego nie wymienia nagłówek Supported żądania. Jego nazwę podaje nagłówek Require odpowiedzi.
status-422 = Zbyt krótki interwał sesji
    .description = Serwer proxy lub UAS odrzuca żądanie, ponieważ interwał w nagłówku Session-Expires jest krótszy od dopuszczalnego. Nagłówek Min-SE podaje minimum; klient ponawia żądanie z dłuższym interwałem.
status-423 = Zbyt krótki czas ważności
    .description = Serwer odrzuca żądanie, ponieważ czas ważności rejestracji, subskrypcji lub publikacji jest zbyt krótki. Nagłówek Min-Expires podaje minimum.
status-424 = Błędne dane o lokalizacji
    .description = Serwer odrzuca żądanie, ponieważ zawarta w nim lokalizacja jest błędna, niewystarczająca lub nie da się jej pobrać. Nagłówek Geolocation-Error podaje dokładną przyczynę.
status-425 = Błędne dane zgłoszenia alarmowego
    .description = Serwer odrzuca żądanie, ponieważ dane zgłoszenia alarmowego są tak zniekształcone, że nie można ustalić rozsądnej reakcji. Nagłówek AlertMsg-Error podaje dokładną przyczynę.
status-428 = Wymagany nagłówek Identity
    .description = Zasady serwera wymagają nagłówka Identity z obsługiwanym tokenem PASSporT, a żądanie go nie zawiera. Strona wysyłająca podpisuje żądanie i wysyła je ponownie.
status-429 = Wymagana tożsamość nadawcy żądania REFER
    .description = Adresat wskazany w REFER wymaga dowodu, kto wysłał to żądanie: ważnego tokenu Referred-By. UA, który odebrał REFER, uzyskuje token od nadawcy i ponawia własne żądanie.
status-430 = Zerwane połączenie transportowe
    .description = Brzegowy serwer proxy zgłasza, że jedno z połączeń transportowych z UA zawiodło. Serwer proxy obsługujący użytkownika próbuje innego; urządzenie końcowe traktuje ten kod jak 400.
status-433 = Anonimowość niedozwolona
    .description = Serwer odrzuca żądanie, ponieważ jego nadawca jest anonimowy. Klient może ponowić próbę bez anonimowości, ale dopiero za zgodą użytkownika.
status-436 = Nie można pobrać certyfikatu
    .description = Strona weryfikująca nie może pobrać certyfikatu potrzebnego do sprawdzenia podpisu w nagłówku Identity. Strona wysyłająca musi go udostępnić pod adresem z parametru info.
status-437 = Nieobsługiwany certyfikat
    .description = Strona weryfikująca ma certyfikat do nagłówka Identity, ale go nie obsługuje albo mu nie ufa. Strona wysyłająca musi podpisać żądanie certyfikatem, który strona weryfikująca akceptuje.
status-438 = Nieprawidłowy nagłówek Identity
    .description = Strona weryfikująca nie znajduje w żadnym nagłówku Identity ważnego tokenu PASSporT, który obsługuje, na przykład dlatego, że podpis się nie zgadza. Strona wysyłająca musi ponownie podpisać żądanie.
status-439 = Pierwszy serwer nie obsługuje outbound
    .description = Serwer rejestrujący obsługuje outbound (RFC 5626), ale pierwszy serwer proxy na trasie żądania REGISTER go nie obsługuje. Klient może zarejestrować się bez outbound albo przez inny serwer proxy.
status-440 = Przekroczono limit Max-Breadth
    .description = Serwer proxy nie może rozgałęzić żądania zgodnie z zamiarem, ponieważ nagłówek Max-Breadth ogranicza liczbę równoległych gałęzi. Żądanie mogło w ogóle nie zostać przesłane dalej albo nie trafić pod wszystkie adresy.
status-469 = Nieobsługiwany Info Package
    .description = UA odrzuca żądanie INFO, ponieważ nie akceptuje jego Info Package. Nagłówek Recv-Info wymienia pakiety, które akceptuje.
status-470 = Wymagana zgoda odbiorców
    .description = Serwer rozsyłający odrzuca żądanie, ponieważ odbiorca nie wyraził zgody na jego otrzymanie. Nagłówek Permission-Missing wymienia adresy, dla których brakuje zgody.
status-477 = Błąd wysyłania do następnego serwera
    .description = Serwerowi proxy (SER, Kamailio) nie udaje się wysłać żądania do następnego serwera na trasie. Kod nie jest zarejestrowany; klient traktuje go jak 400.
status-478 = Nie można ustalić adresu docelowego
    .description = Serwer proxy (SER, Kamailio) nie może przekształcić celu żądania w adres sieciowy. Kod nie jest zarejestrowany; klient traktuje go jak 400.
status-479 = Nie można przetworzyć adresu URI
    .description = Serwer proxy (SER, Kamailio) nie może przetworzyć adresu URI zawartego w żądaniu. Kod nie jest zarejestrowany; klient traktuje go jak 400.
status-480 = Abonent tymczasowo niedostępny
    .description = Udało się dotrzeć do systemu abonenta wywoływanego, ale sam abonent jest na razie niedostępny, na przykład niezalogowany. Nagłówek Retry-After może wskazywać lepszą porę.
status-481 = Połączenie lub transakcja nie istnieje
    .description = UAS nie znajduje dialogu ani transakcji, do których odnosi się żądanie. Klient, który otrzymuje tę odpowiedź w ramach dialogu, kończy go po swojej stronie.
status-482 = Wykryto pętlę routingu
    .description = Serwer odrzuca żądanie, ponieważ to samo żądanie już do niego dotarło, w pętli albo inną trasą. Ponowienie pomaga dopiero po poprawieniu routingu.
status-483 = Zbyt wiele przeskoków
    .description = Serwer odmawia przesłania żądania dalej, ponieważ nagłówek Max-Forwards osiągnął zero. Przyczyną jest zwykle pętla routingu albo zbyt długa trasa.
status-484 = Adres niepełny
    .description = Serwer odrzuca żądanie, ponieważ adres w Request-URI jest niepełny. Opis słowny może wskazywać, czego brakuje; klient dodaje brakujące cyfry.
status-485 = Adres niejednoznaczny
    .description = Serwer odrzuca żądanie, ponieważ adres w Request-URI jest niejednoznaczny. Nagłówek Contact może wymieniać jednoznaczne adresy do wyboru.
status-486 = Abonent zajęty
    .description = Abonent wywoływany jest zajęty pod tym adresem i nie przyjmuje tam kolejnych połączeń. Nagłówek Retry-After może wskazywać lepszą porę; pod innym adresem ktoś może jeszcze odebrać.
status-487 = Żądanie przerwane
    .description = UAS przerywa przetwarzanie żądania, ponieważ zakończyło je inne żądanie: BYE lub CANCEL. To oczekiwana odpowiedź ostateczna na INVITE po CANCEL; nie trzeba nic naprawiać.
status-488 = Parametry sesji tutaj nieakceptowane
    .description = UAS odrzuca parametry sesji, na przykład media, pod tym adresem; pod innym mogą zostać przyjęte. Nagłówek Warning może podawać powód, a treść odpowiedzi wymieniać to, co jest obsługiwane.
status-489 = Nieobsługiwany pakiet zdarzeń
    .description = Serwer nie rozumie pakietu zdarzeń z nagłówka Event żądania. Nagłówek Allow-Events wymienia obsługiwane pakiety.
status-491 = Inne żądanie jeszcze w toku
    .description = UA odrzuca żądanie, zwykle kolejny INVITE, ponieważ inne żądanie w tym samym dialogu jest jeszcze w toku. Klient czeka przez krótki losowy czas i ponawia żądanie.
status-493 = Nie można odszyfrować treści
    .description = UAS nie ma klucza odpowiedniego do odszyfrowania treści żądania. Treść odpowiedzi może zawierać klucz publiczny do wykorzystania przez klienta.
status-494 = Wymagane uzgodnienie zabezpieczeń
    .description = Serwer wymaga, aby klient najpierw uzgodnił z nim mechanizm zabezpieczeń. Nagłówek Security-Server wymienia mechanizmy; klient uruchamia jeden z nich i ponawia żądanie.
status-499 = Brak wspólnego kodeka
    .description = Serwer nie znajduje kodeka, który obsługują obie strony. Kodu używają niektórzy operatorzy i nie jest on zarejestrowany; klient traktuje go jak 400.

## 5xx Server error

status-500 = Wewnętrzny błąd serwera
    .description = Serwer napotyka nieoczekiwaną sytuację i nie może zrealizować żądania. Klient może spróbować ponownie po kilku sekundach; nagłówek Retry-After może podawać, kiedy.
status-501 = Funkcja niezaimplementowana
    .description = Serwer nie ma funkcji potrzebnej do realizacji żądania, zwykle dlatego, że w ogóle nie zna metody. Nagłówek Allow może wymieniać obsługiwane metody.
status-502 = Błędna odpowiedź następnego serwera
    .description = Bramka lub serwer proxy otrzymuje błędną odpowiedź od następnego serwera. Usterka leży dalej na trasie, a klient może spróbować innej trasy.
status-503 = Usługa niedostępna
    .description = Serwer jest tymczasowo przeciążony albo trwają na nim prace konserwacyjne, więc nie może przetworzyć żądania. Nagłówek Retry-After może wskazywać, kiedy spróbować ponownie; klient może użyć innego serwera.
status-504 = Inny serwer nie odpowiedział na czas
    .description = Serwer nie otrzymuje na czas odpowiedzi od innego serwera, którego potrzebuje do przetworzenia żądania. Klient może spróbować ponownie później albo przez inny serwer.
status-505 = Nieobsługiwana wersja protokołu SIP
    .description = Serwer nie obsługuje wersji protokołu SIP użytej w żądaniu albo nie chce jej używać. Klient potrzebuje wersji obsługiwanej przez serwer, w praktyce SIP/2.0.
status-513 = Komunikat SIP zbyt duży
    .description = Serwer nie może przetworzyć żądania, ponieważ cały komunikat, nie tylko jego treść, jest zbyt długi. Klient potrzebuje krótszego komunikatu.
status-555 = Nieobsługiwana usługa powiadomień push
    .description = Serwer nie obsługuje usługi powiadomień push podanej w parametrze pn-provider żądania REGISTER. Klient może zarejestrować się z inną usługą albo bez niej.
status-580 = Niespełniony warunek wstępny sesji
    .description = UAS odrzuca sesję, ponieważ nie można spełnić warunku wstępnego z oferty SDP, na przykład rezerwacji zasobów sieci. Treść odpowiedzi wskazuje ten warunek.

## 6xx Global failure

status-600 = Abonent wszędzie zajęty
    .description = Abonent wywoływany jest zajęty wszędzie i nie przyjmuje teraz połączeń; pod żadnym innym adresem nikt nie odbierze. Nagłówek Retry-After może wskazywać lepszą porę.
status-603 = Połączenie odrzucone przez abonenta
    .description = Abonent wywoływany odrzuca połączenie albo nie może w nim uczestniczyć, a pod żadnym innym adresem nikt nie odbierze. Nagłówek Retry-After może wskazywać lepszą porę.
status-604 = Abonent nigdzie nie istnieje
    .description = Serwer wie na pewno, że użytkownik z Request-URI nigdzie nie istnieje. Klient nie szuka innego adresu docelowego i sprawdza podany adres.
status-606 = Parametry sesji nigdzie nieakceptowane
    .description = Abonent wywoływany chce się połączyć, ale żaden adres nie obsługuje parametrów sesji, na przykład mediów lub przepustowości. Nagłówek Warning może podawać powody, a treść odpowiedzi to, co jest obsługiwane.
status-607 = Połączenie niechciane
    .description = Abonent wywoływany oznacza połączenie jako niechciane. Kolejne próby tego samego abonenta wywołującego prawdopodobnie też zostaną odrzucone, a sieć może użyć oznaczenia do ich blokowania.
status-608 = Połączenie odrzucone automatycznie
    .description = System pośredniczący, na przykład analiza połączeń, odrzuca połączenie, zanim dotrze ono do abonenta wywoływanego. Nagłówek Call-Info może wskazywać, z kim abonent wywołujący może się skontaktować w tej sprawie.

## Outside the classes of SIP

status-701 = Abonent zakończył połączenie
    .description = UA zgłasza, że abonent wywoływany się rozłączył. Kod nie jest zarejestrowany, a SIP nie definiuje klasy 7xx.
