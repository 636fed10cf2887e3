### Causes of the protocol RELEASE_CAUSE in the Reason header field (3GPP TS 24.229): why a mobile phone ended a call.
### For engineers and for the details view of a phone. The value is the registered text.


## RELEASE_CAUSE

release-cause-1 = Użytkownik zakończył połączenie
    .description = Połączenie zakończył użytkownik telefonu; jest to normalne zakończenie.
release-cause-2 = Upłynął limit czasu RTP/RTCP
    .description = Zbyt długo nie nadchodził dźwięk ani inne media, więc telefon zakończył połączenie.
release-cause-3 = Utrata kanału mediów
    .description = Telefon utracił tę część łączności komórkowej, która przenosi media, więc zakończył połączenie.
release-cause-4 = Upłynął limit czasu SIP: brak ACK
    .description = Telefon odebrał połączenie, ale potwierdzenie odebrania od strony wywołującej nie nadeszło, więc telefon zakończył połączenie.
release-cause-5 = Upłynął limit czasu odpowiedzi SIP
    .description = Telefon wysłał żądanie i nie otrzymał odpowiedzi na czas, więc zakończył połączenie.
release-cause-6 = Upłynął limit czasu zestawiania połączenia
    .description = Połączenia nie zestawiono w dozwolonym czasie, więc telefon zrezygnował.
release-cause-7 = Nieudane przekierowanie
    .description = Połączenie miało zostać przekierowane w inne miejsce, ale to się nie udało, więc telefon je zakończył.
release-cause-class = Połączenie zakończone przez telefon
    .description = Telefon zakończył połączenie i podaje numer przyczyny, którego ten program nie zna.
