### Where in the telephone network a Q.850 cause arose: the location parameter of the Reason header field (RFC 8606).
### For engineers and for the details view of a phone. “Local” is the near end of the call, “remote” the far end.


## Locations

location-u = Telefon lub inne urządzenie końcowe
    .description = Przyczyna pochodzi z urządzenia użytkownika, na przykład telefonu, a nie z sieci na trasie.
location-lpn = Sieć prywatna po stronie lokalnej
    .description = Przyczyna pochodzi z sieci prywatnej po lokalnej stronie połączenia, na przykład z firmowej centrali telefonicznej.
location-ln = Sieć publiczna po stronie lokalnej
    .description = Przyczyna pochodzi z publicznej sieci telefonicznej po lokalnej stronie połączenia.
location-tn = Sieć tranzytowa
    .description = Przyczyna pochodzi z sieci między obiema stronami, która tylko przenosi połączenie dalej.
location-rln = Sieć publiczna po drugiej stronie
    .description = Przyczyna pochodzi z publicznej sieci telefonicznej po drugiej stronie połączenia.
location-rpn = Sieć prywatna po drugiej stronie
    .description = Przyczyna pochodzi z sieci prywatnej po drugiej stronie połączenia, na przykład z firmowej centrali telefonicznej.
location-loc-6 = Niezdefiniowana lokalizacja 6
    .description = Przyczyna zawiera lokalizację 6, której norma nie nadaje znaczenia. Z tej wartości nie można odczytać, gdzie przyczyna powstała.
location-intl = Sieć międzynarodowa
    .description = Przyczyna pochodzi z sieci międzynarodowej między krajami obu stron.
location-loc-8 = Niezdefiniowana lokalizacja 8
    .description = Przyczyna zawiera lokalizację 8, której norma nie nadaje znaczenia. Z tej wartości nie można odczytać, gdzie przyczyna powstała.
location-loc-9 = Niezdefiniowana lokalizacja 9
    .description = Przyczyna zawiera lokalizację 9, której norma nie nadaje znaczenia. Z tej wartości nie można odczytać, gdzie przyczyna powstała.
location-bi = Sieć za punktem styku różnych sieci
    .description = Przyczyna pochodzi zza punktu, w którym połączenie przechodzi do sieci innego rodzaju.
location-loc-11 = Niezdefiniowana lokalizacja 11
    .description = Przyczyna zawiera lokalizację 11, której norma nie nadaje znaczenia. Z tej wartości nie można odczytać, gdzie przyczyna powstała.
location-loc-12 = Do użytku krajowego, lokalizacja 12
    .description = Przyczyna zawiera lokalizację 12, którą każdy kraj może zdefiniować sam. Jej znaczenie zależy od sieci krajowej.
location-loc-13 = Do użytku krajowego, lokalizacja 13
    .description = Przyczyna zawiera lokalizację 13, którą każdy kraj może zdefiniować sam. Jej znaczenie zależy od sieci krajowej.
location-loc-14 = Do użytku krajowego, lokalizacja 14
    .description = Przyczyna zawiera lokalizację 14, którą każdy kraj może zdefiniować sam. Jej znaczenie zależy od sieci krajowej.
location-loc-15 = Do użytku krajowego, lokalizacja 15
    .description = Przyczyna zawiera lokalizację 15, którą każdy kraj może zdefiniować sam. Jej znaczenie zależy od sieci krajowej.
location-class = Nieznana lokalizacja
    .description = Przyczyna podaje lokalizację, której ten program nie zna. Nie można ustalić, w którym miejscu sieci powstała.
