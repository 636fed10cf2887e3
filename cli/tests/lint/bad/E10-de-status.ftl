### 4:14: E10: status-404: the phrase begins with the small letter “n”; a capital is right
### 5:20: E10: status-404.description: the description begins with the small letter “d”; a capital is right

status-404 = nicht gefunden
    .description = der Adresse entspricht nichts.
