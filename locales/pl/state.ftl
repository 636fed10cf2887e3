### What a telephone shows while something is going on: the state of a call, and whether the app is signed in.
### The value is a short label of at most 24 characters beside a name or a clock; .description is one sentence for the details view or a screen reader. The reader is the person at this telephone.


## Calls

state-calling = Trwa łączenie
    .description = Aplikacja próbuje połączyć się z drugą stroną.
state-ringing = Dzwoni u drugiej strony
    .description = Telefon drugiej strony dzwoni.
state-queued = W kolejce
    .description = Druga strona nie jest jeszcze wolna, a połączenie czeka na swoją kolej.
state-forwarded = Trwa przekierowywanie
    .description = Połączenie jest przekierowywane na inny telefon lub numer.
state-connecting = Nawiązywanie połączenia
    .description = Połączenie jest nawiązywane; możesz już słyszeć sygnały lub zapowiedź.
state-connected = Połączono
    .description = Połączenie zostało odebrane.
state-on-hold = Połączenie wstrzymane
    .description = Połączenie jest wstrzymane na tym urządzeniu, więc druga strona Cię nie słyszy.
state-held = Wstrzymała druga strona
    .description = Druga strona wstrzymała połączenie i Cię nie słyszy.
state-reconnecting = Przywracanie połączenia
    .description = Łączność została przerwana, a aplikacja próbuje przywrócić połączenie.
state-ended = Połączenie zakończone
    .description = To połączenie już się skończyło.

## Sign-in

state-signing-in = Trwa logowanie
    .description = Aplikacja się loguje; połączenia mogą jeszcze do Ciebie nie docierać.
state-signed-in = Zalogowano
    .description = Aplikacja jest zalogowana i połączenia mogą do Ciebie docierać.
state-signing-out = Trwa wylogowywanie
    .description = Aplikacja się wylogowuje; wkrótce połączenia przestaną tu docierać.
state-signed-out = Wylogowano
    .description = Aplikacja jest wylogowana i połączenia tu nie docierają.
state-sign-in-failed = Nie udało się zalogować
    .description = Aplikacja nie mogła się zalogować, więc połączenia tu nie docierają.

## Class

state-class = Stan nieznany
    .description = Nie wiadomo, na jakim etapie jest połączenie lub logowanie.
