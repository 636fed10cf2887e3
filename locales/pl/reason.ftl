### Protocols of the Reason header field (RFC 3326), for engineers and for the details view of a phone. Each text says what kind of reason the protocol gives.
### The causes of SIP and STIR are in status.ftl. Those of Q.850, Preemption, RELEASE_CAUSE and FAILURE_CAUSE have their own files.


## Protocols

reason-sip = Kod odpowiedzi SIP
    .description = Powodem jest kod odpowiedzi SIP. Wskazuje, jak połączenie się zakończyło lub dokąd trafiło, na przykład że odebrał je lub odrzucił inny telefon.
reason-q850 = Przyczyna z sieci telefonicznej
    .description = Powodem jest numer przyczyny według ITU-T Q.850, używany w ISDN i innych sieciach telefonicznych. Podaje go bramka lub centrala telefoniczna, aby wskazać, dlaczego połączenie się zakończyło.
reason-preemption = Przyczyna wywłaszczenia
    .description = Linii lub przepustowości potrzebuje połączenie o wyższym priorytecie, więc to zostaje zakończone lub odrzucone. Przyczyna wskazuje, kto o tym zdecydował.
reason-emm = Przyczyna zarządzania mobilnością LTE
    .description = Ten numer podaje sieć szkieletowa LTE. Wskazuje, co poszło nie tak przy dołączaniu telefonu do sieci lub jego przemieszczaniu się w niej.
reason-esm = Przyczyna zarządzania sesją LTE
    .description = Ten numer podaje sieć szkieletowa LTE. Wskazuje, dlaczego odmówiono połączenia do transmisji danych potrzebnego do rozmowy lub je zakończono.
reason-s1ap-rnl = Przyczyna warstwy sieci radiowej LTE
    .description = Ten numer przesyłają sobie stacja bazowa LTE i sieć szkieletowa. Wskazuje, co się stało po stronie radiowej, na przykład utracono kontakt z telefonem lub nie powiodło się przełączenie komórki.
reason-s1ap-tl = Przyczyna warstwy transportowej LTE
    .description = Ten numer przesyłają sobie stacja bazowa LTE i sieć szkieletowa. Wskazuje, co poszło nie tak na łączach transportowych między nimi.
reason-s1ap-nas = Przyczyna warstwy NAS w LTE
    .description = Ten numer podaje stacji bazowej sieć szkieletowa LTE. Wskazuje, dlaczego łączność na poziomie między telefonem a siecią szkieletową się zakończyła, na przykład w zwykły sposób lub z powodu nieudanego uwierzytelnienia.
reason-s1ap-misc = Inna przyczyna LTE
    .description = Ten numer przesyłają sobie stacja bazowa LTE i sieć szkieletowa. Oznacza on przyczyny, które nie pasują nigdzie indziej, na przykład przeciążenie, awarię sprzętu lub prace konserwacyjne.
reason-s1ap-prot = Przyczyna protokołu LTE
    .description = Ten numer przesyłają sobie stacja bazowa LTE i sieć szkieletowa. Wskazuje, że jedna z nich nie zrozumiała komunikatu drugiej.
reason-diameter = Przyczyna Diameter
    .description = Numer pochodzi z Diameter, protokołu, za pomocą którego operator sprawdza, kto może używać jego sieci. Wskazuje, dlaczego dostęp przez bezprzewodową sieć lokalną się nie powiódł lub zakończył.
reason-ikev2 = Przyczyna IKEv2
    .description = Numer pochodzi z IKEv2, protokołu, który zabezpiecza drogę od telefonu przez bezprzewodową sieć lokalną do operatora. Wskazuje, dlaczego ta droga zawiodła lub została zamknięta.
reason-release-cause = Przyczyna zakończenia podana przez telefon
    .description = Telefon w sieci operatora komórkowego podaje tym numerem, dlaczego zakończył połączenie.
reason-failure-cause = Przyczyna awarii podana przez sieć
    .description = Sieć operatora komórkowego podaje tym numerem, który zasób połączenie utraciło lub którego nie mogło uzyskać.
reason-stir = Wynik sprawdzania tożsamości abonenta
    .description = Powodem jest kod STIR: serwer, który sprawdza podpis numeru abonenta wywołującego, nie znalazł podpisu lub nie mógł go zweryfikować. Połączenie mimo to może dojść do skutku.
reason-5gmm = Przyczyna zarządzania mobilnością 5G
    .description = Ten numer podaje sieć szkieletowa 5G. Wskazuje, co poszło nie tak przy rejestrowaniu telefonu w sieci lub jego przemieszczaniu się w niej.
reason-5gsm = Przyczyna zarządzania sesją 5G
    .description = Ten numer podaje sieć szkieletowa 5G. Wskazuje, dlaczego odmówiono sesji danych potrzebnej do rozmowy lub ją zakończono.
reason-ngap-rnl = Przyczyna warstwy sieci radiowej 5G
    .description = Ten numer przesyłają sobie stacja bazowa 5G i sieć szkieletowa. Wskazuje, co się stało po stronie radiowej, na przykład utracono kontakt z telefonem lub nie powiodło się przełączenie komórki.
reason-ngap-tl = Przyczyna warstwy transportowej 5G
    .description = Ten numer przesyłają sobie stacja bazowa 5G i sieć szkieletowa. Wskazuje, co poszło nie tak na łączach transportowych między nimi.
reason-ngap-nas = Przyczyna warstwy NAS w 5G
    .description = Ten numer podaje stacji bazowej sieć szkieletowa 5G. Wskazuje, dlaczego łączność na poziomie między telefonem a siecią szkieletową się zakończyła, na przykład w zwykły sposób lub z powodu nieudanego uwierzytelnienia.
reason-ngap-misc = Inna przyczyna 5G
    .description = Ten numer przesyłają sobie stacja bazowa 5G i sieć szkieletowa. Oznacza on przyczyny, które nie pasują nigdzie indziej, na przykład przeciążenie, awarię sprzętu lub prace konserwacyjne.
reason-ngap-prot = Przyczyna protokołu 5G
    .description = Ten numer przesyłają sobie stacja bazowa 5G i sieć szkieletowa. Wskazuje, że jedna z nich nie zrozumiała komunikatu drugiej.
reason-class = Inny powód
    .description = Nadawca podaje powód w protokole, którego ten program nie zna. Jeśli obok widać tekst, pochodzi on od nadawcy.
