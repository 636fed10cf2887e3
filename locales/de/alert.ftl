### Die Codes des AlertMsg-Error-Headers (RFC 8876): was an den Daten einer Notfallmeldung falsch ist.


## Errors

alert-100 = Notfallmeldung nicht verarbeitbar
    .description = Der Empfänger kann die Daten der Notfallmeldung nicht verarbeiten und nennt keinen genaueren Grund.
alert-101 = Inhalt der Notfallmeldung nicht gefunden
    .description = Die Nachricht kündigt eine Notfallmeldung an, aber deren Daten fehlen darin oder sind an der angegebenen Stelle nicht zu finden.
alert-102 = Zweck der Notfallmeldung nicht erkennbar
    .description = Die Daten der Notfallmeldung sind lesbar, reichen aber nicht aus, damit der Empfänger erkennt, worum es geht.
alert-103 = Inhalt der Notfallmeldung beschädigt
    .description = Die Daten der Notfallmeldung kamen beschädigt an und sind nicht lesbar.
alert-class = Fehler in der Notfallmeldung
    .description = Mit den Daten der Notfallmeldung gibt es ein Problem, gemeldet mit einem Code, der diesem Programm nicht bekannt ist.
