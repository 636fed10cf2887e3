### Warn-codes of the Warning header field (RFC 3261 20.43, RFC 5630, RFC 8373), for engineers and for the details view of a phone.
### The value is the registered warn-text. Some numbers are also response codes; the two have nothing to do with each other.


## Session description

warning-300 = Protocolo de red incompatible
    .description = La descripción de la sesión pide un protocolo de red que aquí no está disponible, por ejemplo, IPv6 donde solo hay IPv4.
warning-301 = Formato de dirección de red incompatible
    .description = La descripción de la sesión da una dirección de red en un formato que el otro lado no puede usar.
warning-302 = Protocolo de transporte incompatible
    .description = La descripción de la sesión nombra un transporte multimedia que aquí no está disponible, por ejemplo, RTP cifrado donde solo se admite RTP sin cifrar.
warning-303 = Unidad de ancho de banda incompatible
    .description = La descripción de la sesión expresa el ancho de banda en una unidad que el otro lado no comprende.
warning-304 = Tipo de medio no disponible
    .description = El otro lado no puede usar alguno de los tipos de medio ofrecidos, por ejemplo, video en un teléfono que solo tiene audio.
warning-305 = Formato de audio o video incompatible
    .description = El otro lado carece de un formato de audio o video de los ofrecidos. En la mayoría de los casos significa que los dos lados no tienen ningún códec en común.
warning-306 = Atributo no reconocido
    .description = El otro lado no admite uno de los atributos multimedia de la descripción de la sesión.
warning-307 = Parámetro de la sesión no reconocido
    .description = El otro lado no comprende un parámetro de la descripción de la sesión, y ninguna advertencia más precisa lo describe.
warning-308 = Idiomas solicitados no admitidos
    .description = No se admite ninguno de los idiomas, hablados o de señas, que pide la descripción de la sesión. Quien envía la advertencia puede enumerar los idiomas y medios que sí admite.

## Network services

warning-330 = Multidifusión no disponible
    .description = La red en la que está el usuario no transporta multidifusión (multicast), y la sesión la necesita.
warning-331 = Unidifusión no disponible
    .description = La red en la que está el usuario no deja pasar flujos multimedia por unidifusión (unicast). La causa habitual es un firewall.

## Quality of service

warning-370 = Ancho de banda insuficiente
    .description = La sesión necesita más ancho de banda del que se sabe disponible.

## SIP

warning-380 = SIPS no permitido
    .description = La solicitud usa una dirección SIPS y el servidor o el teléfono no puede atenderla así, por ejemplo, porque no hay ningún contacto registrado con SIPS. Una dirección SIP normal puede funcionar.
warning-381 = Se requiere SIPS
    .description = La solicitud usa una dirección SIP normal y el servidor o el teléfono solo acepta el esquema SIPS. La llamada debe hacerse a la dirección SIPS.
warning-399 = Otra advertencia
    .description = El remitente añade una advertencia con sus propias palabras. Está pensada para leerse o guardarse en un registro de eventos; el software no actúa en función de ella.

## Fallback

warning-class = Advertencia del servidor
    .description = El servidor añadió una advertencia a su mensaje. Este programa no conoce el código, así que el texto del propio remitente dice de qué se trata.
