### Codes of the Geolocation-Error header field (RFC 6442): why the location sent with a request could not be used.
### For engineers and for the details view of a phone. The value is the registered text.


## Processing

geolocation-100 = No se puede procesar la ubicación
    .description = El receptor no puede procesar la ubicación de la solicitud. La ubicación falta, no es suficiente o está dañada.

## Permission

geolocation-200 = Falta permiso para usar la ubicación
    .description = El receptor no tiene el permiso que necesita para usar la ubicación de la solicitud.
geolocation-201 = Falta permiso para ceder la ubicación
    .description = El receptor tendría que transmitir la ubicación a un tercero, y el remitente no lo ha permitido.
geolocation-202 = Falta permiso para enrutar por ubicación
    .description = La solicitud tendría que enrutarse según la ubicación del remitente, y el remitente no lo ha permitido.

## Dereference

geolocation-300 = No se pudo obtener la ubicación
    .description = La solicitud da una dirección de la que se puede obtener la ubicación, y no se pudo obtener.

## Fallback

geolocation-class = Error de ubicación
    .description = Hay un problema con la ubicación de la solicitud, indicado con un código que este programa no conoce.
