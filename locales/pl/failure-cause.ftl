### Causes of the protocol FAILURE_CAUSE in the Reason header field (3GPP TS 24.229): what a mobile network lost or could not provide.
### For engineers and for the details view of a phone. The value is the registered text.


## FAILURE_CAUSE

failure-cause-1 = Utrata kanału mediów lub jakości QoS
    .description = Sieć nie może dalej przenosić mediów połączenia: utracono połączenie komórkowe dla mediów albo zagwarantowaną im jakość.
failure-cause-2 = Zwolnienie kanału sygnalizacyjnego
    .description = Sieć utraciła łączność z telefonem, która służy do sterowania połączeniem.
failure-cause-3 = Nieudany przydział zasobów
    .description = Sieć komórkowa nie mogła zapewnić zasobów, których wymaga połączenie, na przykład kanału dla jego mediów.
failure-cause-class = Błąd w sieci komórkowej
    .description = Sieć komórkowa zakończyła lub odrzuciła połączenie i podaje numer przyczyny, którego ten program nie zna.
