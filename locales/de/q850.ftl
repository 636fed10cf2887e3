### Die Ursachenwerte von ITU-T Q.850 im Reason-Header: warum ein Anruf im ISDN, im Mobilfunk oder in einem anderen Telefonnetz endete.


## Classes

q850-class-normal = Normales Ereignis
    .description = Der Anruf endete oder kam nicht zustande; der Grund gehört zum normalen Betrieb, etwa weil der angerufene Teilnehmer besetzt war, abwesend war oder ablehnte. Das Netz selbst funktioniert.
q850-class-resource-unavailable = Ressourcen nicht verfügbar
    .description = Das Telefonnetz hatte für den Anruf keine freie Leitung, keine freie Kapazität oder kein freies Gerät.
q850-class-service-unavailable = Dienst oder Option nicht verfügbar
    .description = Für den Anruf wurde ein Dienst verlangt, den das Netz kennt, aber an diesem Anschluss oder zu dieser Zeit nicht bereitstellt.
q850-class-service-not-implemented = Dienst oder Option nicht implementiert
    .description = Für den Anruf wurde ein Dienst verlangt, den die Technik im Telefonnetz überhaupt nicht bietet.
q850-class-invalid-message = Ungültige Nachricht
    .description = Eine Nachricht zu dem Anruf war lesbar, aber ungültig, zum Beispiel weil sie etwas nannte, das nicht existiert.
q850-class-protocol-error = Protokollfehler
    .description = Zwei Geräte im Telefonnetz hielten sich nicht an dasselbe Protokoll; daran scheiterte der Anruf.
q850-class-interworking = Interworking mit einem anderen Netz
    .description = Der Anruf endete in einem Netz anderer Art, das keine Ursache nach Q.850 angibt.
q850-class-other = Unbekannte Ursache
    .description = Als Ursache für das Ende des Anrufs wurde ein Wert angegeben, den der Standard nicht vorsieht. Was geschehen ist, lässt sich daran nicht erkennen.

## Normal event

q850-1 = Rufnummer nicht vergeben
    .description = Die gewählte Rufnummer ist gültig aufgebaut, aber niemandem zugeteilt. Der Anruf konnte deshalb nicht verbunden werden.
q850-2 = Keine Route zum gewählten Transitnetz
    .description = Der Anruf sollte über ein bestimmtes Transitnetz laufen, das die Vermittlungsstelle nicht kennt oder zu dem sie keine Verbindung hat.
q850-3 = Keine Route zum Ziel
    .description = Das Netz, das den Anruf übertrug, hat keinen Weg zur angerufenen Nummer, weil es dieses Ziel nicht bedient.
q850-4 = Dauerhaft nicht erreichbar, Hinweiston
    .description = Die angerufene Nummer ist aus einem dauerhaften Grund nicht erreichbar; der Anrufer soll den Hinweiston oder eine Ansage hören.
q850-5 = Nationales Präfix falsch gewählt
    .description = Die gewählte Nummer enthält ein Präfix (Verkehrsausscheidungsziffer), etwa eine führende Null, das dort nicht hingehört.
q850-6 = Kanal nicht akzeptabel
    .description = Die beiden Vermittlungsstellen oder Geräte konnten sich nicht auf den Kanal einigen, der den Anruf übertragen sollte.
q850-7 = Zustellung im bestehenden Kanal
    .description = Die angerufene Seite erhält den Anruf über eine Verbindung, die zu ihr bereits besteht. Dies ist kein Fehler.
q850-8 = Verdrängung durch vorrangigen Anruf
    .description = Der Anruf wurde getrennt, weil ein Anruf mit höherer Priorität seine Leitung benötigte.
q850-9 = Verdrängung, Leitung bleibt reserviert
    .description = Der Anruf wurde zugunsten eines anderen mit höherer Priorität getrennt; die Leitung bleibt für diesen reserviert.
q850-13 = Anruf anderswo angenommen
    .description = Jemand anderes oder ein anderes Telefon hat den Anruf angenommen; deshalb endete er hier.
q850-14 = QoR: Rufnummer portiert
    .description = Die Rufnummer wurde zu einem anderen Anbieter mitgenommen. Das Netz ermittelt, wo sie jetzt geführt wird, und wählt für den Anruf einen neuen Weg.
q850-16 = Anruf normal beendet
    .description = Der Anruf endete normal, weil einer der Teilnehmer aufgelegt hat.
q850-17 = Teilnehmer besetzt
    .description = Der angerufene Teilnehmer ist durch einen anderen Anruf besetzt und kann diesen nicht annehmen.
q850-18 = Keine Reaktion des Teilnehmers
    .description = Das Telefon oder System an der angerufenen Nummer hat in der vorgesehenen Zeit überhaupt nicht auf den Anruf reagiert. Ob es geklingelt hat, ist nicht bekannt.
q850-19 = Keine Antwort (Telefon hat geklingelt)
    .description = Das angerufene Telefon hat geklingelt, aber in der vorgesehenen Zeit nahm niemand ab.
q850-20 = Teilnehmer derzeit nicht erreichbar
    .description = Der angerufene Teilnehmer ist im Augenblick nicht erreichbar, meist weil das Mobiltelefon ausgeschaltet ist oder keinen Empfang hat.
q850-21 = Anruf abgelehnt
    .description = Der angerufene Teilnehmer oder sein Gerät hat den Anruf abgelehnt, obwohl die Annahme möglich war. Auch ein Netz kann einen Anruf so ablehnen, etwa weil ein Dienst ihn blockiert.
q850-22 = Rufnummer geändert
    .description = Die angerufene Nummer wird nicht mehr genutzt, weil der Teilnehmer eine neue hat. Das Netz kann die neue Nummer mitteilen.
q850-23 = Umleitung zu einem neuen Ziel
    .description = Eine Vermittlungsstelle auf dem Weg hat entschieden, dass der Anruf zu einer anderen Nummer aufgebaut werden muss.
q850-24 = Abgelehnt durch Dienstmerkmal am Ziel
    .description = Ein Dienstmerkmal, das für den angerufenen Anschluss eingerichtet ist, hat den Anruf abgelehnt, zum Beispiel eines, das Anrufe mit unterdrückter Rufnummer blockiert.
q850-25 = Routing-Fehler der Vermittlungsstelle
    .description = Der Anruf lief über zu viele Vermittlungsstellen und wurde beendet; das deutet auf eine Schleife im Routing hin.
q850-26 = Anderes Endgerät ausgewählt
    .description = Der Anruf wurde mehreren Endgeräten angeboten, und ein anderes hat ihn erhalten; deshalb endete er hier.
q850-27 = Anschluss am Ziel gestört
    .description = Die Leitung oder das Gerät des angerufenen Teilnehmers funktioniert nicht; der Anruf konnte deshalb nicht zugestellt werden.
q850-28 = Rufnummer unvollständig oder ungültig
    .description = Die gewählte Rufnummer ist unvollständig oder hat kein gültiges Format.
q850-29 = Dienstmerkmal abgelehnt
    .description = Für den Anruf wurde ein Dienstmerkmal verlangt, das das Netz nicht bereitstellen kann.
q850-30 = Antwort auf STATUS ENQUIRY
    .description = Ein Gerät beantwortet die Frage eines anderen nach dem Zustand des Anrufs. Dies ist kein Fehler und beendet den Anruf nicht.
q850-31 = Sonstiger normaler Grund
    .description = Der Anruf endete aus einem normalen Grund, den keine andere Ursache beschreibt.

## Resource unavailable

q850-33 = Leitung gestört
    .description = Die Leitung, die den Anruf übertragen sollte, ist gestört.
q850-34 = Keine Leitung und kein Kanal frei
    .description = Alle Leitungen auf dem Weg zur angerufenen Nummer sind belegt; der Anruf konnte deshalb nicht verbunden werden. Der angerufene Teilnehmer ist nicht unbedingt besetzt.
q850-38 = Anhaltende Netzstörung
    .description = Das Netz hat eine Störung, die wahrscheinlich länger dauert. Ein sofortiger neuer Anruf hilft vermutlich nicht.
q850-39 = Frame-Mode-Festverbindung außer Betrieb
    .description = Eine dauerhafte Datenverbindung im Netz ist außer Betrieb. Dies ist eine Statusmeldung und nicht das Ende eines Sprachanrufs.
q850-40 = Frame-Mode-Festverbindung in Betrieb
    .description = Eine dauerhafte Datenverbindung im Netz ist in Betrieb. Dies ist eine Statusmeldung und kein Fehler.
q850-41 = Vorübergehende Netzstörung
    .description = Das Netz hat eine Störung, die wahrscheinlich nicht lange dauert. Ein neuer Anruf in Kürze kann gelingen.
q850-42 = Vermittlungsstelle überlastet
    .description = Eine Vermittlungsstelle auf dem Weg ist im Augenblick überlastet und hat diesen Anruf nicht verbunden.
q850-43 = Zugangsinformationen verworfen
    .description = Das Netz konnte Informationen nicht weitergeben, die das Gerät des Anrufers mitgesendet hat, etwa eine Subadresse oder einen Text von Teilnehmer zu Teilnehmer.
q850-44 = Angeforderte Leitung nicht verfügbar
    .description = Die angeforderte Leitung oder der angeforderte Kanal kann für den Anruf nicht genutzt werden. Meist versucht das Gerät es über einen anderen Kanal.
q850-45 = Leitung an vorrangigen Anruf abgegeben
    .description = Das Netz hat diesem Anruf die Leitung zugunsten eines anderen mit höherer Priorität entzogen.
q850-46 = Vorrangiger Anruf blockiert
    .description = Die Priorität dieses Anrufs reicht nicht, um eine Leitung zu übernehmen: Alle Leitungen oder der angerufene Teilnehmer sind durch Anrufe gleicher oder höherer Priorität belegt.
q850-47 = Sonstiger Ressourcenmangel
    .description = Dem Netz fehlte etwas, das es für den Anruf benötigte; was genau, ist nicht angegeben.

## Service or option unavailable

q850-49 = Dienstgüte nicht verfügbar
    .description = Für den Anruf wurde eine Übertragungsqualität verlangt, etwa ein Durchsatz oder eine Laufzeit, die das Netz nicht bereitstellen kann.
q850-50 = Dienstmerkmal nicht beauftragt
    .description = Für den Anruf wurde ein Dienstmerkmal verlangt, das nicht zum Vertrag des Teilnehmers gehört.
q850-52 = Ausgehender Anruf gesperrt
    .description = Der Anschluss des Anrufers ist für diesen ausgehenden Anruf gesperrt.
q850-53 = Ausgehende Anrufe in Benutzergruppe gesperrt
    .description = Der Anrufer gehört zu einer geschlossenen Benutzergruppe und darf innerhalb dieser Gruppe keine Anrufe tätigen.
q850-54 = Eingehender Anruf gesperrt
    .description = Der angerufene Anschluss ist für diesen eingehenden Anruf gesperrt.
q850-55 = Eingehende Anrufe in Benutzergruppe gesperrt
    .description = Der angerufene Teilnehmer gehört zu einer geschlossenen Benutzergruppe und darf innerhalb dieser Gruppe keine Anrufe erhalten.
q850-56 = Anklopfen nicht beauftragt
    .description = Der angerufene Anschluss hat das Dienstmerkmal Anklopfen nicht; ein zweiter Anruf kann ihm deshalb nicht angeboten werden.
q850-57 = Übermittlungsdienst nicht erlaubt
    .description = Für den Anruf wurde eine Art der Verbindung verlangt, etwa Daten oder Video, die dieser Teilnehmer nicht nutzen darf.
q850-58 = Übermittlungsdienst nicht verfügbar
    .description = Das Netz bietet die verlangte Art der Verbindung, etwa Daten oder Video, doch sie ist im Augenblick nicht verfügbar.
q850-62 = Rechte passen nicht zur Teilnehmerklasse
    .description = Die im Anruf angegebenen Zugangsrechte passen nicht zur Klasse des anrufenden Teilnehmers; deshalb wurde der Anruf abgelehnt.
q850-63 = Sonstiger Dienst nicht verfügbar
    .description = Ein Dienst, der für den Anruf verlangt wurde, ist nicht verfügbar; welcher das ist und warum, wird nicht genauer angegeben.

## Service or option not implemented

q850-65 = Übermittlungsdienst nicht implementiert
    .description = Das Gerät unterstützt die Art der Verbindung nicht, die für den Anruf verlangt wurde, etwa Daten oder Video.
q850-66 = Kanaltyp nicht implementiert
    .description = Das Gerät unterstützt den Kanaltyp nicht, der für den Anruf verlangt wurde.
q850-69 = Dienstmerkmal nicht implementiert
    .description = Das Gerät bietet das Dienstmerkmal nicht, das für den Anruf verlangt wurde.
q850-70 = Nur eingeschränkte digitale Übermittlung
    .description = Für den Anruf wurde eine uneingeschränkte digitale Verbindung verlangt; das Gerät unterstützt nur die eingeschränkte Art.
q850-79 = Sonstiger Dienst nicht implementiert
    .description = Das Gerät bietet einen Dienst nicht, der für den Anruf verlangt wurde; welcher das ist, wird nicht genauer angegeben.

## Invalid message

q850-81 = Rufreferenz ungültig
    .description = Eine Nachricht bezieht sich auf einen Anruf, den das Gerät nicht kennt, weil er bereits beendet ist oder es ihn auf dieser Leitung nie gab.
q850-82 = Angegebener Kanal existiert nicht
    .description = Für den Anruf sollte ein Kanal genutzt werden, der auf dieser Leitung nicht existiert oder nicht aktiviert ist.
q850-83 = Anruf geparkt, aber mit anderer Kennung
    .description = Ein geparkter Anruf sollte unter einer Kennung zurückgeholt werden, die kein geparkter Anruf hat.
q850-84 = Kennung für geparkten Anruf schon belegt
    .description = Ein Anruf sollte unter einer Kennung geparkt werden, die ein anderer geparkter Anruf bereits hat.
q850-85 = Kein Anruf geparkt
    .description = Ein geparkter Anruf sollte zurückgeholt werden, aber es ist keiner geparkt.
q850-86 = Geparkter Anruf bereits beendet
    .description = Ein geparkter Anruf sollte zurückgeholt werden, der inzwischen beendet ist.
q850-87 = Nicht in geschlossener Benutzergruppe
    .description = Der Anruf war für eine geschlossene Benutzergruppe bestimmt, zu der der angerufene Teilnehmer oder der Anrufer nicht gehört.
q850-88 = Ziel nicht kompatibel
    .description = Das Gerät an der angerufenen Nummer kann einen Anruf dieser Art nicht annehmen, etwa weil ein Datenanruf bei einem Telefon ankam.
q850-90 = Keine solche geschlossene Benutzergruppe
    .description = Der Anruf nennt eine geschlossene Benutzergruppe, die es nicht gibt.
q850-91 = Angabe des Transitnetzes ungültig
    .description = Das Transitnetz, über das der Anruf laufen sollte, ist in einer ungültigen Form angegeben.
q850-95 = Sonstige ungültige Nachricht
    .description = Eine Nachricht zu dem Anruf ist ungültig; was daran falsch ist, wird nicht genauer angegeben.

## Protocol error

q850-96 = Notwendiges Informationselement fehlt
    .description = In einer Nachricht zu dem Anruf fehlen Informationen, die sie enthalten muss; das Gerät konnte sie deshalb nicht verarbeiten.
q850-97 = Nachrichtentyp unbekannt
    .description = Das Gerät hat zu dem Anruf eine Nachricht erhalten, deren Typ es nicht kennt oder nicht unterstützt.
q850-98 = Nachricht unpassend oder Typ unbekannt
    .description = Das Gerät hat zu dem Anruf eine Nachricht erhalten, die nicht zu seinem aktuellen Zustand passt oder deren Typ es nicht kennt.
q850-99 = Informationselement/Parameter unbekannt
    .description = Eine Nachricht zu dem Anruf enthält ein Feld, das das Gerät nicht kennt und deshalb ignoriert hat.
q850-100 = Inhalt des Informationselements ungültig
    .description = Eine Nachricht zu dem Anruf enthält ein Feld, das das Gerät kennt, aber mit einem Inhalt, den es nicht verwenden kann.
q850-101 = Nachricht passt nicht zum Anrufzustand
    .description = Das Gerät hat eine Nachricht erhalten, die nicht zum aktuellen Zustand des Anrufs passt.
q850-102 = Fehlerbehandlung nach Zeitüberschreitung
    .description = Eine erwartete Antwort kam nicht rechtzeitig; das Gerät hat den Anruf beendet oder auf andere Weise reagiert.
q850-103 = Unbekannter Parameter weitergegeben
    .description = Eine Nachricht zu dem Anruf enthält einen Parameter, den das Gerät nicht kennt. Es hat ihn unverändert weitergegeben.
q850-110 = Nachricht verworfen, Parameter unbekannt
    .description = Das Gerät hat eine Nachricht zu dem Anruf verworfen, weil sie einen Parameter enthält, den es nicht kennt.
q850-111 = Sonstiger Protokollfehler
    .description = Die Geräte auf dem Weg haben einander nicht verstanden; der Fehler wird nicht genauer angegeben.

## Interworking

q850-127 = Interworking, Ursache nicht bekannt
    .description = Der Anruf ging in ein Netz anderer Art über, das keine Ursache mitteilt. Warum der Anruf endete, ist nicht bekannt.
