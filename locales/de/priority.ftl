### Die Werte des Priority-Headers (RFC 3261 20.26, RFC 7090): wie dringend eine Anfrage nach Angabe des Absenders ist.


## Priorities

priority-non-urgent = Nicht dringend
    .description = Der Absender kennzeichnet die Anfrage als nicht dringend: Sie kann warten.
priority-normal = Normale Priorität
    .description = Der Absender kennzeichnet die Anfrage als gewöhnlich. Auch eine Anfrage ohne Angabe der Priorität gilt als solche.
priority-urgent = Dringend
    .description = Der Absender kennzeichnet die Anfrage als dringend: Sie soll den Empfänger bald erreichen.
priority-emergency = Notfall
    .description = Der Absender kennzeichnet die Anfrage als Notfall: Leben, Gesundheit oder Eigentum ist in Gefahr. Dies ist nur die Angabe des Absenders.
priority-psap-callback = Rückruf einer Notrufabfragestelle
    .description = Eine Notrufabfragestelle ruft jemanden zurück, der zuvor einen Notruf abgesetzt hat. Ein solcher Anruf soll weder blockiert noch weitergeleitet werden.
priority-class = Unbekannte Priorität
    .description = Der Absender gibt der Anfrage eine Priorität, die diesem Programm nicht bekannt ist.
