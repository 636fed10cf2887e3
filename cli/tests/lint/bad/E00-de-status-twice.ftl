### 6:6: E00: status-404.description is defined twice: keep this one or the one on line 5
### 8:1: E00: status-404 is defined twice: keep this one or the one on line 4

status-404 = Adresse nicht gefunden
    .description = Die Adresse gibt es hier nicht.
    .description = Die Adresse gibt es hier nicht mehr.

status-404 = Adresse unbekannt
    .description = Die Adresse ist hier nicht bekannt.
