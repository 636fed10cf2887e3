### Die Codes des Geolocation-Error-Headers (RFC 6442): warum der mit einer Anfrage gesendete Standort nicht verwendbar war.


## Processing

geolocation-100 = Standort nicht verarbeitbar
    .description = Der Empfänger kann die Standortinformationen der Anfrage nicht verarbeiten. Sie fehlen, reichen nicht aus oder sind beschädigt.

## Permission

geolocation-200 = Erlaubnis zur Standortnutzung fehlt
    .description = Dem Empfänger fehlt die Erlaubnis, die er benötigt, um die Standortinformationen der Anfrage zu verwenden.
geolocation-201 = Erlaubnis zur Standortweitergabe fehlt
    .description = Der Empfänger müsste die Standortinformationen an Dritte weitergeben, und der Absender hat dies nicht erlaubt.
geolocation-202 = Erlaubnis zum Standort-Routing fehlt
    .description = Der Weg der Anfrage müsste nach dem Standort ihres Absenders bestimmt werden, und dieser hat das nicht erlaubt.

## Dereference

geolocation-300 = Standort nicht abrufbar
    .description = Die Anfrage nennt eine Adresse, unter der die Standortinformationen abrufbar sein sollen; der Abruf ist fehlgeschlagen.

## Fallback

geolocation-class = Standortfehler
    .description = Mit den Standortinformationen der Anfrage gibt es ein Problem, gemeldet mit einem Code, der diesem Programm nicht bekannt ist.
