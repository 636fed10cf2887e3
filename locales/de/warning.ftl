### Die Warncodes des Warning-Headers, für Fachleute und für die Detailansicht eines Telefons; mit den Antwortcodes gleicher Nummer haben sie nichts zu tun.


## Session description

warning-300 = Netzwerkprotokoll nicht kompatibel
    .description = Die Sitzungsbeschreibung verlangt ein Netzwerkprotokoll, das hier nicht verfügbar ist, zum Beispiel IPv6, wo es nur IPv4 gibt.
warning-301 = Netzwerkadressformat nicht kompatibel
    .description = Die Sitzungsbeschreibung enthält eine Netzwerkadresse in einem Format, das die Gegenstelle nicht verwenden kann.
warning-302 = Transportprotokoll nicht kompatibel
    .description = Die Sitzungsbeschreibung nennt ein Transportprotokoll für die Medien, das hier nicht verfügbar ist, zum Beispiel verschlüsseltes RTP, wo nur unverschlüsseltes unterstützt wird.
warning-303 = Bandbreiteneinheit nicht verstanden
    .description = Die Sitzungsbeschreibung gibt die Bandbreite in einer Einheit an, die die Gegenstelle nicht versteht.
warning-304 = Medienart nicht verfügbar
    .description = Die Gegenstelle kann eine der angebotenen Medienarten nicht nutzen, zum Beispiel Video bei einem Telefon, das nur Ton überträgt.
warning-305 = Medienformat nicht kompatibel
    .description = Die Gegenstelle unterstützt ein angebotenes Medienformat nicht. Meist bedeutet dies, dass beide Seiten keinen gemeinsamen Codec haben.
warning-306 = Medienattribut nicht verstanden
    .description = Die Gegenstelle unterstützt eines der Medienattribute in der Sitzungsbeschreibung nicht.
warning-307 = SDP-Parameter nicht verstanden
    .description = Die Gegenstelle versteht einen Parameter der Sitzungsbeschreibung nicht, und keine genauere Warnung trifft darauf zu.
warning-308 = Gewünschte Sprache nicht unterstützt
    .description = Keine der gesprochenen, geschriebenen oder gebärdeten Sprachen, die die Sitzungsbeschreibung verlangt, wird unterstützt. Der Absender der Warnung kann die Sprachen und Medien auflisten, die er unterstützt.

## Network services

warning-330 = Multicast nicht verfügbar
    .description = Das Netz, in dem sich der Teilnehmer befindet, überträgt kein Multicast; die Sitzung benötigt es jedoch.
warning-331 = Unicast nicht verfügbar
    .description = Das Netz, in dem sich der Teilnehmer befindet, lässt Medien per Unicast nicht durch. Meist ist eine Firewall der Grund.

## Quality of service

warning-370 = Bandbreite nicht ausreichend
    .description = Die Sitzung benötigt mehr Bandbreite, als nach bisheriger Kenntnis verfügbar ist.

## SIP

warning-380 = SIPS nicht erlaubt
    .description = Die Anfrage verwendet eine SIPS-Adresse, und der Server oder das Telefon kann sie so nicht ausführen, etwa weil kein Kontakt mit SIPS registriert ist. Mit einer einfachen SIP-Adresse kann es gelingen.
warning-381 = SIPS erforderlich
    .description = Die Anfrage verwendet eine einfache SIP-Adresse, und der Server oder das Telefon akzeptiert nur das Schema SIPS. Der Anruf muss an die SIPS-Adresse gehen.
warning-399 = Sonstige Warnung
    .description = Der Absender fügt eine Warnung in eigenen Worten hinzu. Sie ist zum Lesen oder Protokollieren bestimmt, und Software reagiert nicht von selbst darauf.

## Fallback

warning-class = Warnung des Servers
    .description = Der Server hat seiner Nachricht eine Warnung hinzugefügt. Diesem Programm ist ihr Code nicht bekannt; worum es geht, sagt der eigene Text des Absenders.
