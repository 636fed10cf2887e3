### Cause values of ITU-T Q.850, sent in the Reason header field (RFC 3326, RFC 6432): why a call ended in ISDN, mobile and other telephone networks.
### The value is the name in Q.850. .description says what happened to the call, for engineers, support staff and the details view of a phone.


## Classes

q850-class-normal = Normalne zdarzenie
    .description = Połączenie zakończono albo nie zestawiono go z powodu należącego do zwykłego działania usługi, na przykład abonent był zajęty, nieobecny lub nie chciał odebrać. Sama sieć działa.
q850-class-resource-unavailable = Zasób niedostępny
    .description = W sieci telefonicznej zabrakło dla połączenia wolnej linii, przepustowości lub urządzeń.
q850-class-service-unavailable = Usługa lub opcja niedostępna
    .description = Połączenie wymagało usługi, którą sieć zna, ale której nie udostępnia na tej linii lub w tej chwili.
q850-class-service-not-implemented = Usługa lub opcja niezaimplementowana
    .description = Połączenie wymagało usługi, której urządzenia w sieci telefonicznej w ogóle nie mają.
q850-class-invalid-message = Nieprawidłowy komunikat
    .description = Komunikat dotyczący połączenia dał się odczytać, ale był nieprawidłowy, na przykład wskazywał coś, co nie istnieje.
q850-class-protocol-error = Błąd protokołu
    .description = Dwa urządzenia telekomunikacyjne nie stosowały tego samego protokołu i z tego powodu połączenie się nie powiodło.
q850-class-interworking = Współpraca międzysieciowa
    .description = Połączenie zakończyło się w sieci innego rodzaju, która nie podaje przyczyny według tej normy.
q850-class-other = Nieznana przyczyna
    .description = Podana przyczyna zakończenia połączenia nie jest wartością dopuszczaną przez normę. Nie można z niej odczytać, co się stało.

## Normal event

q850-1 = Numer nieprzydzielony
    .description = Wybrany numer ma poprawną postać, ale nie jest nikomu przydzielony, więc nie można było zestawić połączenia.
q850-2 = Brak trasy do wskazanej sieci tranzytowej
    .description = Połączenie miało przejść przez określoną sieć pośrednią, a centrala nie zna tej sieci albo nie ma z nią łączności.
q850-3 = Brak trasy do celu
    .description = Sieć, która prowadziła połączenie, nie ma drogi do wybranego numeru, ponieważ nie obsługuje tego kierunku.
q850-4 = Specjalny sygnał informacyjny
    .description = Wybrany numer jest nieosiągalny z trwałego powodu, a osoba dzwoniąca ma usłyszeć specjalny sygnał informacyjny lub zapowiedź.
q850-5 = Błędnie wybrany prefiks międzymiastowy
    .description = Wybrany numer zaczyna się od prefiksu, na przykład od zera, w miejscu, gdzie nie powinno go być.
q850-6 = Kanał nieakceptowany
    .description = Dwie centrale lub dwa urządzenia nie uzgodniły kanału, którym miało przejść połączenie.
q850-7 = Połączenie doręczane istniejącym kanałem
    .description = Strona wywoływana otrzymuje połączenie kanałem, który jest już do niej zestawiony. Nie jest to awaria.
q850-8 = Wywłaszczenie
    .description = Połączenie przerwano, ponieważ jego łącze było potrzebne połączeniu o wyższym priorytecie.
q850-9 = Wywłaszczenie z rezerwacją łącza
    .description = Połączenie przerwano na rzecz połączenia o wyższym priorytecie, a łącze pozostaje zarezerwowane dla tamtego połączenia.
q850-13 = Połączenie odebrane gdzie indziej
    .description = Połączenie odebrała inna osoba lub inny telefon, więc tutaj się zakończyło.
q850-14 = QoR: numer przeniesiony
    .description = Numer przeniesiono do innego operatora. Sieć ustala, gdzie jest teraz, i kieruje połączenie ponownie.
q850-16 = Normalne zakończenie połączenia
    .description = Połączenie zakończyło się w zwykły sposób, ponieważ jedna ze stron się rozłączyła.
q850-17 = Abonent zajęty
    .description = Abonent wywoływany prowadzi inne połączenie i nie może przyjąć kolejnego.
q850-18 = Urządzenie abonenta nie reaguje
    .description = Telefon lub system pod wybranym numerem w wyznaczonym czasie w ogóle nie zareagował na połączenie. Nie wiadomo, czy dzwonił.
q850-19 = Abonent nie odbiera (telefon dzwonił)
    .description = Wywoływany telefon dzwonił, ale w wyznaczonym czasie nikt nie odebrał.
q850-20 = Abonent nieosiągalny
    .description = Abonent wywoływany jest w tej chwili nieosiągalny, najczęściej dlatego, że telefon komórkowy jest wyłączony lub poza zasięgiem.
q850-21 = Połączenie odrzucone
    .description = Abonent wywoływany lub jego urządzenie odrzuciło połączenie, choć mogło je przyjąć. W ten sposób może je odrzucić także sieć, na przykład gdy blokuje je usługa.
q850-22 = Numer zmieniony
    .description = Wybrany numer nie jest już używany, ponieważ abonent wywoływany ma nowy. Sieć może podać nowy numer.
q850-23 = Przekierowanie pod nowy numer
    .description = Centrala na trasie zdecydowała, że połączenie trzeba zestawić z innym numerem.
q850-24 = Połączenie odrzucone przez usługę abonenta
    .description = Usługa ustawiona na wywoływanej linii odrzuciła połączenie, na przykład taka, która odrzuca połączenia z numerów zastrzeżonych.
q850-25 = Błąd kierowania połączeń w centrali
    .description = Połączenie przeszło przez zbyt wiele central, co wskazuje na pętlę w kierowaniu połączeń, i zostało zakończone.
q850-26 = Zakończenie u niewybranego abonenta
    .description = Połączenie zaoferowano kilku urządzeniom i otrzymało je inne, więc tutaj się zakończyło.
q850-27 = Linia abonenta nie działa
    .description = Linia lub urządzenie abonenta wywoływanego nie działa, więc nie można było doręczyć połączenia.
q850-28 = Nieprawidłowy format numeru (numer niepełny)
    .description = Wybrany numer jest niepełny lub ma nieprawidłową postać.
q850-29 = Usługa dodatkowa odrzucona
    .description = Połączenie wymagało usługi dodatkowej, której sieć nie może zapewnić.
q850-30 = Odpowiedź na STATUS ENQUIRY
    .description = Jedno urządzenie odpowiada na pytanie drugiego o stan połączenia. Nie jest to awaria i nie kończy połączenia.
q850-31 = Normalne zdarzenie, bliżej nieokreślone
    .description = Połączenie zakończyło się ze zwykłego powodu, którego nie opisuje żadna inna przyczyna.

## Resource unavailable

q850-33 = Łącze uszkodzone
    .description = Łącze, którym miało przejść połączenie, jest uszkodzone.
q850-34 = Brak wolnego łącza lub kanału
    .description = Wszystkie linie na trasie do wybranego numeru są zajęte, więc nie można było zestawić połączenia. Sam abonent wywoływany nie musi być zajęty.
q850-38 = Długotrwała awaria sieci
    .description = W sieci jest awaria, która prawdopodobnie potrwa dłuższy czas. Ponowne połączenie od razu raczej nie pomoże.
q850-39 = Stałe połączenie ramkowe nie działa
    .description = Stałe połączenie do transmisji danych w sieci nie działa. To raport o stanie, a nie zakończenie połączenia głosowego.
q850-40 = Stałe połączenie ramkowe działa
    .description = Stałe połączenie do transmisji danych w sieci działa. To raport o stanie, a nie awaria.
q850-41 = Przejściowa awaria
    .description = W sieci jest awaria, która prawdopodobnie nie potrwa długo. Ponowne połączenie za chwilę może się udać.
q850-42 = Przeciążenie centrali
    .description = Centrala na trasie jest w tej chwili przeciążona połączeniami i tego nie zestawiła.
q850-43 = Pominięto informacje dostępowe
    .description = Sieć nie mogła przesłać dalej części informacji wysłanych przez urządzenie wywołujące razem z połączeniem, na przykład podadresu lub tekstu między użytkownikami.
q850-44 = Żądane łącze lub kanał niedostępne
    .description = Określonego łącza lub kanału, którego zażądano, nie można użyć dla tego połączenia. Urządzenie najczęściej próbuje innego.
q850-45 = Połączenie wywłaszczone
    .description = Sieć zabrała łącze temu połączeniu na rzecz połączenia o wyższym priorytecie.
q850-46 = Połączenie priorytetowe zablokowane
    .description = Priorytet tego połączenia nie wystarcza, aby przejąć łącze, ponieważ wszystkie łącza lub abonenta wywoływanego zajmują połączenia o równym lub wyższym priorytecie.
q850-47 = Zasób niedostępny, bliżej nieokreślony
    .description = Sieci zabrakło czegoś, czego połączenie wymagało, a żadna inna przyczyna nie mówi, czego dokładnie.

## Service or option unavailable

q850-49 = Jakość usługi niedostępna
    .description = Połączenie wymagało jakości transmisji, na przykład przepustowości lub opóźnienia, której sieć nie może zapewnić.
q850-50 = Usługa dodatkowa spoza umowy abonenta
    .description = Połączenie wymagało usługi dodatkowej, która nie należy do umowy abonenta.
q850-52 = Połączenie wychodzące zablokowane
    .description = Linia wywołująca ma blokadę wykonywania takich połączeń.
q850-53 = Połączenia wychodzące w CUG zablokowane
    .description = Abonent wywołujący należy do zamkniętej grupy użytkowników i nie może wykonywać w niej połączeń.
q850-54 = Połączenie przychodzące zablokowane
    .description = Linia wywoływana ma blokadę odbierania takich połączeń.
q850-55 = Połączenia przychodzące w CUG zablokowane
    .description = Abonent wywoływany należy do zamkniętej grupy użytkowników i nie może odbierać w niej połączeń.
q850-56 = Brak usługi połączeń oczekujących
    .description = Linia wywoływana nie ma usługi połączeń oczekujących, więc nie można zaoferować jej drugiego połączenia.
q850-57 = Usługa przenoszenia niedozwolona dla abonenta
    .description = Połączenie wymagało rodzaju transmisji, na przykład danych lub obrazu, którego temu abonentowi nie wolno używać.
q850-58 = Usługa przenoszenia obecnie niedostępna
    .description = Sieć ma rodzaj transmisji, którego wymagało połączenie, na przykład danych lub obrazu, ale w tej chwili jest on niedostępny.
q850-62 = Uprawnienia wychodzące niezgodne z klasą abonenta
    .description = Prawa dostępu podane w połączeniu nie pasują do klasy abonenta wywołującego, więc połączenie odrzucono.
q850-63 = Usługa lub opcja niedostępna, bliżej nieokreślona
    .description = Usługa, której wymagało połączenie, jest niedostępna, a żadna inna przyczyna nie mówi, która i dlaczego.

## Service or option not implemented

q850-65 = Usługa przenoszenia niezaimplementowana
    .description = Urządzenie nie obsługuje rodzaju transmisji, którego wymagało połączenie, na przykład danych lub obrazu.
q850-66 = Typ kanału niezaimplementowany
    .description = Urządzenie nie obsługuje typu kanału, którego wymagało połączenie.
q850-69 = Żądana usługa dodatkowa niezaimplementowana
    .description = Urządzenie nie ma usługi dodatkowej, której wymagało połączenie.
q850-70 = Tylko ograniczona transmisja cyfrowa
    .description = Połączenie wymagało nieograniczonej transmisji cyfrowej, a urządzenie obsługuje tylko ograniczoną.
q850-79 = Usługa lub opcja niezaimplementowana, bliżej nieokreślona
    .description = Urządzenie nie ma usługi, której wymagało połączenie, a żadna inna przyczyna nie mówi, której.

## Invalid message

q850-81 = Nieprawidłowa wartość odniesienia połączenia
    .description = Komunikat odnosi się do połączenia, którego urządzenie nie zna, ponieważ zakończyło się ono albo nigdy nie istniało na tej linii.
q850-82 = Wskazany kanał nie istnieje
    .description = Połączenie miało użyć kanału, który na tej linii nie istnieje albo nie jest uruchomiony.
q850-83 = Nieznany identyfikator zaparkowanego połączenia
    .description = Ktoś próbował podjąć zaparkowane połączenie pod identyfikatorem, którego nie ma żadne zaparkowane połączenie.
q850-84 = Identyfikator połączenia już używany
    .description = Ktoś próbował zaparkować połączenie pod identyfikatorem, który ma już inne zaparkowane połączenie.
q850-85 = Brak zaparkowanego połączenia
    .description = Ktoś próbował podjąć zaparkowane połączenie, a żadne nie jest zaparkowane.
q850-86 = Zaparkowane połączenie już zakończone
    .description = Ktoś próbował podjąć zaparkowane połączenie, które tymczasem się zakończyło.
q850-87 = Abonent spoza CUG
    .description = Połączenie było przeznaczone dla zamkniętej grupy użytkowników, a abonent wywoływany lub wywołujący do niej nie należy.
q850-88 = Cel niezgodny z rodzajem połączenia
    .description = Urządzenie pod wybranym numerem nie może przyjąć takiego połączenia, na przykład połączenie do transmisji danych trafiło do telefonu.
q850-90 = Nieistniejąca CUG
    .description = Połączenie wskazuje zamkniętą grupę użytkowników, która nie istnieje.
q850-91 = Nieprawidłowy wybór sieci tranzytowej
    .description = Sieć, przez którą miało przejść połączenie, podano w nieprawidłowej postaci.
q850-95 = Nieprawidłowy komunikat, bliżej nieokreślony
    .description = Komunikat dotyczący połączenia jest nieprawidłowy, a żadna inna przyczyna nie mówi, co w nim jest nie tak.

## Protocol error

q850-96 = Brak obowiązkowego elementu informacyjnego
    .description = W komunikacie dotyczącym połączenia brakuje informacji, którą musi on zawierać, więc urządzenie nie mogło go przetworzyć.
q850-97 = Typ komunikatu nieznany lub niezaimplementowany
    .description = Urządzenie otrzymało komunikat dotyczący połączenia takiego rodzaju, którego nie zna lub nie obsługuje.
q850-98 = Komunikat niezgodny ze stanem albo nieznanego typu
    .description = Urządzenie otrzymało komunikat dotyczący połączenia, który nie pasuje do jego obecnego stanu albo jest nieznanego rodzaju.
q850-99 = Nieznany lub niezaimplementowany element albo parametr
    .description = Komunikat dotyczący połączenia zawiera pole, którego urządzenie nie zna; urządzenie zignorowało to pole.
q850-100 = Nieprawidłowa zawartość elementu informacyjnego
    .description = Komunikat dotyczący połączenia zawiera pole, które urządzenie zna, ale z zawartością, której nie może użyć.
q850-101 = Komunikat niezgodny ze stanem połączenia
    .description = Urządzenie otrzymało komunikat, który nie pasuje do obecnego stanu połączenia.
q850-102 = Działanie naprawcze po upływie czasu
    .description = Oczekiwana odpowiedź nie nadeszła na czas, a urządzenie zakończyło połączenie lub podjęło inny krok naprawczy.
q850-103 = Nieznany parametr przesłany dalej
    .description = Komunikat dotyczący połączenia zawiera parametr, którego urządzenie nie zna. Urządzenie przesłało ten parametr dalej bez zmian.
q850-110 = Komunikat z nieznanym parametrem porzucony
    .description = Urządzenie porzuciło komunikat dotyczący połączenia, ponieważ zawiera on parametr, którego nie zna.
q850-111 = Błąd protokołu, bliżej nieokreślony
    .description = Urządzenia na trasie nie zrozumiały się nawzajem, a żadna inna przyczyna nie opisuje tego błędu.

## Interworking

q850-127 = Współpraca międzysieciowa, przyczyna nieokreślona
    .description = Połączenie przeszło do sieci innego rodzaju, która nie podaje przyczyny swojego działania. Nie wiadomo, dlaczego połączenie się zakończyło.
