### Wo im Telefonnetz eine Q.850-Ursache entstand (Parameter location des Reason-Headers, RFC 8606), für Fachleute und für die Detailansicht eines Telefons.


## Locations

location-u = Teilnehmer
    .description = Die Ursache stammt vom eigenen Gerät eines Teilnehmers, etwa einem Telefon, und nicht aus einem Netz auf dem Weg.
location-lpn = Privates Netz der lokalen Seite
    .description = Die Ursache stammt aus dem privaten Netz auf der lokalen Seite des Anrufs, zum Beispiel aus der Telefonanlage einer Firma.
location-ln = Öffentliches Netz der lokalen Seite
    .description = Die Ursache stammt aus dem öffentlichen Telefonnetz auf der lokalen Seite des Anrufs.
location-tn = Transitnetz
    .description = Die Ursache stammt aus einem Netz zwischen den beiden Seiten, das den Anruf nur weitergibt.
location-rln = Öffentliches Netz der entfernten Seite
    .description = Die Ursache stammt aus dem öffentlichen Telefonnetz auf der entfernten Seite des Anrufs.
location-rpn = Privates Netz der entfernten Seite
    .description = Die Ursache stammt aus dem privaten Netz auf der entfernten Seite des Anrufs, zum Beispiel aus der Telefonanlage einer Firma.
location-loc-6 = Ursprungsort 6 (nicht belegt)
    .description = Die Ursache trägt den Ursprungsort 6, dem der Standard keine Bedeutung gibt. Wo sie entstand, lässt sich an diesem Wert nicht erkennen.
location-intl = Internationales Netz
    .description = Die Ursache stammt aus dem internationalen Netz zwischen den Ländern der beiden Seiten.
location-loc-8 = Ursprungsort 8 (nicht belegt)
    .description = Die Ursache trägt den Ursprungsort 8, dem der Standard keine Bedeutung gibt. Wo sie entstand, lässt sich an diesem Wert nicht erkennen.
location-loc-9 = Ursprungsort 9 (nicht belegt)
    .description = Die Ursache trägt den Ursprungsort 9, dem der Standard keine Bedeutung gibt. Wo sie entstand, lässt sich an diesem Wert nicht erkennen.
location-bi = Netz hinter dem Interworking-Punkt
    .description = Die Ursache entstand jenseits des Punktes, an dem der Anruf in ein Netz anderer Art übergeht.
location-loc-11 = Ursprungsort 11 (nicht belegt)
    .description = Die Ursache trägt den Ursprungsort 11, dem der Standard keine Bedeutung gibt. Wo sie entstand, lässt sich an diesem Wert nicht erkennen.
location-loc-12 = Ursprungsort 12 (national reserviert)
    .description = Die Ursache trägt den Ursprungsort 12, den jedes Land selbst festlegen kann. Was er bedeutet, hängt vom nationalen Netz ab.
location-loc-13 = Ursprungsort 13 (national reserviert)
    .description = Die Ursache trägt den Ursprungsort 13, den jedes Land selbst festlegen kann. Was er bedeutet, hängt vom nationalen Netz ab.
location-loc-14 = Ursprungsort 14 (national reserviert)
    .description = Die Ursache trägt den Ursprungsort 14, den jedes Land selbst festlegen kann. Was er bedeutet, hängt vom nationalen Netz ab.
location-loc-15 = Ursprungsort 15 (national reserviert)
    .description = Die Ursache trägt den Ursprungsort 15, den jedes Land selbst festlegen kann. Was er bedeutet, hängt vom nationalen Netz ab.
location-class = Unbekannter Ursprungsort
    .description = Die Ursache nennt einen Ursprungsort, der diesem Programm nicht bekannt ist. Wo im Netz sie entstand, lässt sich nicht sagen.
