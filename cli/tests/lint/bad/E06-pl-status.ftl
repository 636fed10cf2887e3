### 3:29: E06: status-404: "adresů" has "ů" (U+016F), a letter that Polish does not have

status-404 = Nie znaleziono adresů
    .description = Serwer nie zna tego adresu.
