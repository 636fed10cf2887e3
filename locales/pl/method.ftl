### What a SIP request of each method does. For engineers and for the details view of a phone.
### The value is a phrase without its subject, “this request”. Do not translate the names of methods.


## Methods

method-ack = Potwierdza odpowiedź ostateczną na INVITE
    .description = Abonent wywołujący potwierdza, że nadeszła odpowiedź ostateczna na jego żądanie INVITE. Na samo to żądanie nikt nie odpowiada.
method-bye = Kończy sesję
    .description = Jedna ze stron kończy zestawioną sesję, najczęściej rozłączając się.
method-cancel = Anuluje żądanie w toku
    .description = Klient rezygnuje z żądania, które nie ma jeszcze odpowiedzi ostatecznej, na przykład dlatego, że abonent wywołujący rozłączył się, gdy telefon jeszcze dzwonił.
method-info = Przenosi dane aplikacji w trakcie połączenia
    .description = Jedna ze stron wysyła w trakcie połączenia dane aplikacji, na przykład naciśnięte klawisze. Sama sesja się nie zmienia.
method-invite = Rozpoczyna lub zmienia sesję
    .description = Abonent wywołujący zaprasza kogoś do sesji, najczęściej do połączenia. W trakcie połączenia ta sama metoda zmienia sesję, na przykład ją wstrzymuje.
method-message = Wysyła wiadomość błyskawiczną
    .description = Żądanie przenosi w swojej treści wiadomość błyskawiczną, na przykład tekst czatu.
method-notify = Zgłasza stan subskrybowanego zdarzenia
    .description = Serwer przekazuje subskrybentowi stan zdarzenia, na przykład dostępność, nową wiadomość głosową lub przebieg przekazywania połączenia.
method-options = Pyta o możliwości drugiej strony
    .description = Klient pyta, co obsługuje druga strona. Wiele telefonów i serwerów używa tej metody tylko po to, by sprawdzić, czy druga strona nadal działa.
method-prack = Potwierdza odpowiedź tymczasową
    .description = Abonent wywołujący potwierdza, że nadeszła odpowiedź tymczasowa, na przykład o dzwonieniu. Stosuje się to tam, gdzie takie odpowiedzi nie mogą zginąć.
method-publish = Publikuje stan zdarzenia
    .description = Klient podaje serwerowi własny stan, na przykład dostępność, a serwer przesyła go dalej tym, którzy go subskrybują.
method-refer = Prosi o kontakt z innym adresem
    .description = Nadawca prosi drugą stronę o skontaktowanie się z trzecim adresem. Tak działa przekazywanie połączeń.
method-register = Rejestruje, gdzie można zastać użytkownika
    .description = Telefon podaje serwerowi adres, pod którym można teraz zastać użytkownika, i na jak długo. W telefonie nazywa się to logowaniem.
method-subscribe = Subskrybuje zdarzenie
    .description = Klient prosi o powiadamianie, gdy coś się zmieni, na przykład dostępność użytkownika lub liczba nowych wiadomości głosowych.
method-update = Aktualizuje parametry sesji
    .description = Jedna ze stron zmienia parametry sesji, na przykład media, bez nowego żądania INVITE. Działa to także przed odebraniem połączenia.
method-class = Nieznana metoda
    .description = Żądanie używa metody, której ten program nie zna, więc nie można stwierdzić, do czego służy.
