### Warum ein Anruf weitergeleitet wurde: der URI-Parameter cause (RFC 4458, RFC 8119), für Fachleute und für die Detailansicht eines Telefons.


## Reasons

redirecting-302 = Weiterleitung aller Anrufe
    .description = Alle Anrufe an die angerufene Nummer werden weitergeleitet, gleich ob dort jemand annehmen könnte.
redirecting-380 = Weiterleitung von einer Servicenummer
    .description = Gewählt wurde eine Servicenummer, etwa eine kostenlose Rufnummer; das Netz hat sie in die Nummer umgesetzt, bei der der Anruf tatsächlich ankommt.
redirecting-404 = Weiterleitung aus unbekanntem Grund
    .description = Der Anruf wurde weitergeleitet, und das Netz meldet, dass der Grund unbekannt oder nicht verfügbar ist.
redirecting-408 = Weiterleitung bei Nichtmelden
    .description = Das angerufene Telefon klingelte, niemand nahm rechtzeitig ab, und der Anruf wurde weitergeleitet.
redirecting-480 = Weiterleitung vor dem Klingeln
    .description = Der angerufene Teilnehmer hat diesen Anruf sofort an eine andere Nummer weitergeleitet, noch bevor das Telefon klingelte.
redirecting-486 = Weiterleitung bei Besetzt
    .description = Der angerufene Teilnehmer war durch einen anderen Anruf besetzt; deshalb wurde der neue weitergeleitet.
redirecting-487 = Weiterleitung während des Klingelns
    .description = Der angerufene Teilnehmer hat diesen Anruf an eine andere Nummer weitergeleitet, während das Telefon klingelte.
redirecting-503 = Weiterleitung bei Nichterreichbarkeit
    .description = Das angerufene Mobiltelefon war im Netz nicht erreichbar; deshalb wurde der Anruf weitergeleitet.
redirecting-class = Weiterleitung aus anderem Grund
    .description = Der Anruf wurde weitergeleitet, und der angegebene Grund ist ein Wert, der diesem Programm nicht bekannt ist.
