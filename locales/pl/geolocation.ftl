### Codes of the Geolocation-Error header field (RFC 6442): why the location sent with a request could not be used.
### For engineers and for the details view of a phone. The value is the registered text.


## Processing

geolocation-100 = Nie można przetworzyć lokalizacji
    .description = Odbiorca nie może przetworzyć lokalizacji zawartej w żądaniu. Lokalizacji brakuje, jest niewystarczająca albo uszkodzona.

## Permission

geolocation-200 = Brak zgody na użycie danych o lokalizacji
    .description = Odbiorca nie ma zgody, której potrzebuje, aby użyć lokalizacji zawartej w żądaniu.
geolocation-201 = Brak zgody na przesłanie lokalizacji osobie trzeciej
    .description = Odbiorca musiałby przesłać lokalizację komuś innemu, a nadawca na to nie pozwolił.
geolocation-202 = Brak zgody na routing na podstawie lokalizacji
    .description = Trasę żądania trzeba by ustalić na podstawie lokalizacji nadawcy, a nadawca na to nie pozwolił.

## Dereference

geolocation-300 = Błąd pobierania lokalizacji
    .description = Żądanie podaje adres, spod którego można pobrać lokalizację, ale jej pobranie się nie udało.

## Fallback

geolocation-class = Błąd lokalizacji
    .description = Wystąpił problem z lokalizacją zawartą w żądaniu, zgłoszony z kodem, którego ten program nie zna.
