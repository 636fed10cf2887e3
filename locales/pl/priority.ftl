### Values of the Priority header field (RFC 3261 20.26, RFC 7090): how urgent a request is, according to its sender.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## Priorities

priority-non-urgent = Sprawa niepilna
    .description = Nadawca oznacza żądanie jako niepilne: może ono poczekać.
priority-normal = Zwykły priorytet
    .description = Nadawca oznacza żądanie jako zwykłe. Żądanie bez priorytetu też się za takie uważa.
priority-urgent = Sprawa pilna
    .description = Nadawca oznacza żądanie jako pilne: powinno szybko trafić do odbiorcy.
priority-emergency = Nagłe zagrożenie
    .description = Nadawca oznacza żądanie jako zgłoszenie nagłego zagrożenia życia, zdrowia lub mienia. To tylko oświadczenie nadawcy.
priority-psap-callback = Oddzwonienie z centrum ratunkowego
    .description = Centrum powiadamiania ratunkowego oddzwania do osoby, która wcześniej wykonała połączenie alarmowe. Takiego połączenia nie należy blokować ani przekierowywać.
priority-class = Nieznany priorytet
    .description = Nadawca nadaje żądaniu priorytet, którego ten program nie zna.
