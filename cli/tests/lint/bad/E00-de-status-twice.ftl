### 6:6: E00: status-404.description: the attribute stands in line 5 already; keep one of the two
### 8:1: E00: status-404: the id stands in line 4 already; keep one of the two

status-404 = Adresse nicht gefunden
    .description = Die Adresse gibt es hier nicht.
    .description = Die Adresse gibt es hier nicht mehr.

status-404 = Adresse unbekannt
    .description = Die Adresse ist hier nicht bekannt.
