### Response codes of SIP, for engineers and for SIP messages. The value is the reason phrase; .description explains the code.
### The English phrases are the registered ones, word for word. Translate what the RFC defines, not the English words.
### A translated phrase has only letters, digits, single spaces, hyphens and slashes. It never contains the code itself.


## Classes

class-provisional = Respuesta provisional
    .description = El servidor ha recibido la solicitud y aún la procesa. La respuesta final está por llegar y el cliente la espera.
class-success = Éxito
    .description = El servidor ha recibido, comprendido y aceptado la solicitud. El cliente trata un código desconocido de esta clase como 200.
class-redirection = Redirección
    .description = El servidor no completa la solicitud y deja el siguiente paso al cliente. Un campo Contact puede indicar otras direcciones para un nuevo intento.
class-client-error = Error de solicitud
    .description = El servidor rechaza la solicitud porque contiene errores o porque este servidor no puede atenderla. El cliente no la repite aquí sin cambios, pero otro servidor puede aceptarla.
class-server-error = Error del servidor
    .description = El servidor no logra atender una solicitud que parece válida. Otro servidor puede lograrlo; un campo Retry-After puede indicar cuándo intentarlo de nuevo.
class-global-failure = Error global
    .description = El servidor sabe con certeza que la solicitud no se puede completar en ningún destino, no solo en este. El cliente no busca otro destino.
class-other = Clase de respuesta desconocida
    .description = El código está entre 700 y 999, fuera de las seis clases que define SIP. Su significado depende del software que lo envía; la frase de motivo puede explicarlo.

## 1xx Provisional

status-100 = Procesando la solicitud
    .description = El siguiente servidor de la ruta tiene la solicitud y la procesa. La respuesta detiene la retransmisión de un INVITE; un proxy con estado nunca la reenvía.
status-180 = Sonando en el destino
    .description = El UA del destinatario ha recibido el INVITE y avisa al usuario. El cliente puede reproducir para el llamante un tono de llamada; un campo Alert-Info puede indicar uno especial.
status-181 = Desviando la llamada
    .description = Un proxy desvía la llamada a un destino distinto. El cliente espera más respuestas; un campo History-Info puede mostrar hacia dónde va la llamada.
status-182 = Llamada en cola
    .description = El destinatario no está disponible por ahora y el servidor pone la llamada en cola en vez de rechazarla. La frase de motivo puede indicar la posición en la cola o la espera prevista.
status-183 = Estableciendo la sesión
    .description = El lado del destinatario informa de un avance en el establecimiento de la sesión que ningún otro código 1xx describe. La frase de motivo o el cuerpo pueden llevar detalles, a menudo SDP para early media.
status-199 = Diálogo temprano finalizado
    .description = Un proxy o UAS informa de que un diálogo temprano de un INVITE ha finalizado; otros pueden continuar. El campo Reason lleva el código de respuesta que lo finalizó.

## 2xx Success

status-200 = OK
    .description = El servidor ha completado la solicitud. El contenido de la respuesta depende del método: una descripción de la sesión para INVITE, las direcciones registradas para REGISTER.
status-202 = Solicitud aceptada para su procesamiento
    .description = El servidor acepta la solicitud, pero aún no ha terminado de procesarla. El código está obsoleto: el cliente lo trata como 200 y, con SUBSCRIBE o REFER, conoce el resultado por NOTIFY.
status-204 = Sin notificación por falta de cambios
    .description = El servidor acepta un SUBSCRIBE dentro de una suscripción, pero no envía un NOTIFY, porque el estado que conoce el cliente sigue vigente. Un campo Expires lleva el nuevo plazo de validez.

## 3xx Redirection

status-300 = Varias direcciones posibles
    .description = El servidor encuentra varios destinos para la dirección y deja la elección al cliente. El campo Contact los enumera; el usuario o el UA elige uno.
status-301 = Cambio permanente de dirección
    .description = El servidor informa de que el usuario ha dejado esta dirección de forma definitiva. El cliente repite la solicitud a la dirección del campo Contact y actualiza sus datos guardados.
status-302 = Cambio temporal de dirección
    .description = El servidor informa de que el usuario está por ahora en otra dirección. El cliente repite la solicitud a la dirección del campo Contact; sin plazo de validez, esa dirección sirve una sola vez.
status-303 = Se indica otra dirección
    .description = El servidor dirige al cliente a otra dirección. El código solo aparece en la gramática de RFC 2543 y está obsoleto; el cliente lo trata como 300.
status-305 = Se requiere usar un proxy
    .description = El UAS solo acepta la solicitud a través de un proxy determinado. El cliente la envía de nuevo por el proxy que indica el campo Contact; solo un UAS envía este código.
status-380 = Servicio alternativo disponible
    .description = El servidor no completa la llamada, pero ofrece servicios alternativos. El cuerpo de la respuesta los describe; un campo Contact puede indicar una dirección.

## 4xx Client error

status-400 = Solicitud mal formada
    .description = El servidor no puede comprender la solicitud porque su sintaxis está mal formada. La frase de motivo nombra el problema, por ejemplo, la falta del campo Call-ID.
status-401 = Se requiere autenticación
    .description = El UAS o el servidor de registro exige que el usuario se autentique. El campo WWW-Authenticate lleva el desafío; el cliente repite la solicitud con el campo Authorization.
status-402 = Se requiere un pago
    .description = El servidor rechaza la solicitud con un código que RFC 3261 reserva para el futuro. No tiene un significado definido y el cliente lo trata como 400.
status-403 = Solicitud denegada
    .description = El servidor comprende la solicitud, pero se niega a atenderla. La autenticación no ayuda y el cliente no repite la solicitud.
status-404 = Usuario no encontrado
    .description = El servidor sabe que el usuario no existe en el dominio del Request-URI, o no atiende ese dominio. El cliente revisa el nombre de usuario y el dominio.
status-405 = Método no permitido
    .description = El servidor conoce el método, pero no lo permite para la dirección del Request-URI. El campo Allow enumera los métodos permitidos.
status-406 = Formato de respuesta no aceptable
    .description = El servidor solo puede responder con formatos de cuerpo que el campo Accept de la solicitud no admite. El cliente puede añadir otros formatos e intentarlo de nuevo.
status-407 = Se requiere autenticación en el proxy
    .description = El proxy exige que el cliente se autentique primero ante él. El campo Proxy-Authenticate lleva el desafío; el cliente repite la solicitud con el campo Proxy-Authorization.
status-408 = Tiempo de espera de la solicitud agotado
    .description = El servidor no puede responder a tiempo, por ejemplo, porque no localiza al usuario con suficiente rapidez. El cliente puede repetir la solicitud sin cambios más tarde.
status-409 = Conflicto con registros existentes
    .description = El servidor de registro rechaza un REGISTER que entra en conflicto con registros existentes. El código viene de RFC 2543 y está obsoleto; el cliente lo trata como 400.
status-410 = La dirección ya no es válida
    .description = El servidor informa de que el usuario ha dejado esta dirección de forma definitiva y que no se conoce una nueva. El cliente deja de usar la dirección.
status-411 = Se requiere la longitud del contenido
    .description = El servidor rechaza una solicitud sin el campo Content-Length. El código viene de RFC 2543 y está obsoleto; el cliente agrega el campo o trata el código como 400.
status-412 = Solicitud condicional fallida
    .description = El servidor rechaza una solicitud condicional, casi siempre un PUBLISH, porque la etiqueta de entidad en SIP-If-Match no es la vigente. El cliente publica su estado completo sin SIP-If-Match.
status-413 = Cuerpo de la solicitud demasiado grande
    .description = El servidor rechaza la solicitud porque el cuerpo es más grande de lo que puede o quiere procesar. Si es algo temporal, un campo Retry-After indica cuándo intentarlo de nuevo.
status-414 = Request-URI demasiado largo
    .description = El servidor rechaza la solicitud porque el Request-URI es más largo de lo que acepta interpretar. El cliente necesita una dirección más corta.
status-415 = Tipo de contenido no admitido
    .description = El servidor no admite el formato, la codificación o el idioma del cuerpo de la solicitud. El campo Accept, Accept-Encoding o Accept-Language enumera lo que admite.
status-416 = Esquema de URI no admitido
    .description = El servidor no puede procesar la solicitud porque no conoce el esquema del Request-URI. El cliente puede intentarlo de nuevo con un URI SIP.
status-417 = Valor de Resource-Priority desconocido
    .description = El servidor no comprende ningún valor del campo Resource-Priority, aunque la solicitud lo exige. Un campo Accept-Resource-Priority puede enumerar los valores que acepta.
status-420 = Extensión del protocolo no admitida
    .description = El servidor no comprende una extensión del protocolo que la solicitud exige. El campo Unsupported enumera las etiquetas de opción; el cliente puede intentarlo de nuevo sin ellas.
status-421 = Se requiere una extensión del protocolo
    .description = El UAS necesita una extensión del protocolo que no figura en el campo Supported de la solicitud. El campo Require de la respuesta la nombra.
status-422 = Intervalo de sesión demasiado corto
    .description = Un proxy o UAS rechaza la solicitud porque el intervalo en Session-Expires es inferior a su mínimo. El campo Min-SE lleva el mínimo; el cliente lo intenta de nuevo con un intervalo más largo.
status-423 = Plazo de validez demasiado corto
    .description = El servidor rechaza la solicitud porque el plazo de validez del registro, la suscripción o la publicación es demasiado corto. El campo Min-Expires lleva el mínimo.
status-424 = Información de ubicación no válida
    .description = El servidor rechaza la solicitud porque la ubicación que lleva está mal formada, no sirve para su fin o no se puede obtener. El campo Geolocation-Error lleva el motivo exacto.
status-425 = Alerta de emergencia mal formada
    .description = El servidor rechaza la solicitud porque los datos de la alerta de emergencia están tan mal formados que no permiten determinar una reacción razonable. El campo AlertMsg-Error lleva el motivo exacto.
status-428 = Se requiere el encabezado Identity
    .description = La política del servidor exige un campo Identity con un PASSporT que admita, y la solicitud no lo tiene. El lado de origen firma la solicitud y la envía de nuevo.
status-429 = Se requiere un token Referred-By
    .description = El destino indicado en un REFER exige una prueba de quién lo envió: un token Referred-By válido. El UA que recibió el REFER pide el token al remitente y repite su propia solicitud.
status-430 = Conexión de transporte interrumpida
    .description = Un proxy de borde informa de que una conexión de transporte con el UA ha fallado. El proxy responsable del usuario prueba otra; un UA final que recibe este código lo trata como 400.
status-433 = Anonimato no permitido
    .description = El servidor rechaza la solicitud porque su remitente es anónimo. El cliente puede intentarlo de nuevo sin anonimato, pero solo si el usuario está de acuerdo.
status-436 = No se pudo obtener el certificado
    .description = El verificador no puede obtener el certificado necesario para comprobar la firma del campo Identity. El lado de origen debe ofrecerlo en la dirección del parámetro info.
status-437 = Certificado no admitido
    .description = El verificador tiene el certificado del campo Identity, pero no lo admite o no confía en él. El lado de origen debe firmar con un certificado que el verificador acepte.
status-438 = Encabezado Identity no válido
    .description = El verificador no encuentra en ningún campo Identity un PASSporT válido que admita, por ejemplo, porque la firma no coincide. El lado de origen debe firmar la solicitud de nuevo.
status-439 = El primer salto no admite outbound
    .description = El servidor de registro admite outbound (RFC 5626), pero el primer proxy en la ruta del REGISTER no. El cliente puede registrarse sin outbound o a través de otro proxy.
status-440 = Límite de Max-Breadth superado
    .description = El proxy no puede bifurcar la solicitud como estaba previsto, porque el campo Max-Breadth limita las ramas paralelas. Quizá no la reenvió a ningún destino, o no a todos.
status-469 = Info Package no admitido
    .description = El UA rechaza una solicitud INFO porque no acepta su Info Package. El campo Recv-Info enumera los que acepta.
status-470 = Se requiere consentimiento
    .description = El servidor de reenvío rechaza la solicitud porque un destinatario no ha dado su consentimiento para recibirla. El campo Permission-Missing enumera las direcciones sin consentimiento.
status-477 = Error de envío al siguiente salto
    .description = El proxy (SER, Kamailio) no logra enviar la solicitud al siguiente salto. El código no está registrado; el cliente lo trata como 400.
status-478 = No se pudo resolver el destino
    .description = El proxy (SER, Kamailio) no puede resolver el destino de la solicitud en una dirección de red. El código no está registrado; el cliente lo trata como 400.
status-479 = No se pudo procesar el URI
    .description = El proxy (SER, Kamailio) no puede procesar un URI de la solicitud. El código no está registrado; el cliente lo trata como 400.
status-480 = Destinatario no disponible temporalmente
    .description = El sistema del destinatario respondió, pero el destinatario no está disponible por ahora; por ejemplo, no se ha registrado. Un campo Retry-After puede indicar un momento mejor.
status-481 = La llamada o transacción no existe
    .description = El UAS no encuentra ningún diálogo ni transacción que corresponda a la solicitud. Un cliente que recibe esta respuesta dentro de un diálogo lo da por finalizado en su lado.
status-482 = Bucle de enrutamiento detectado
    .description = El servidor rechaza la solicitud porque ya la ha recibido antes, por un bucle o por otra ruta. Repetirla solo ayuda después de corregir el enrutamiento.
status-483 = Demasiados saltos
    .description = El servidor se niega a reenviar la solicitud porque el campo Max-Forwards ha llegado a cero. La causa suele ser un bucle de enrutamiento o una ruta demasiado larga.
status-484 = Dirección incompleta
    .description = El servidor rechaza la solicitud porque la dirección del Request-URI está incompleta. La frase de motivo puede decir qué falta; el cliente agrega los dígitos restantes.
status-485 = Dirección ambigua
    .description = El servidor rechaza la solicitud porque la dirección del Request-URI es ambigua. Un campo Contact puede enumerar direcciones inequívocas para elegir una.
status-486 = Destinatario ocupado
    .description = El destinatario está ocupado en este destino y no atiende allí más llamadas. El campo Retry-After puede indicar un momento mejor; otro destino aún puede contestar.
status-487 = Solicitud cancelada
    .description = El UAS deja de procesar la solicitud porque un BYE o CANCEL le ha puesto fin. Es la respuesta final esperada a un INVITE después de CANCEL; no hay nada que recuperar.
status-488 = Sesión no aceptable en este destino
    .description = El UAS rechaza para este destino los parámetros de la sesión, como los flujos multimedia; otro destino puede aceptarlos. El campo Warning puede dar el motivo, y el cuerpo, lo que se admite.
status-489 = Paquete de eventos desconocido
    .description = El servidor no comprende el paquete de eventos del campo Event de la solicitud. El campo Allow-Events enumera los paquetes que admite.
status-491 = Otra solicitud aún en curso
    .description = El UA rechaza la solicitud, casi siempre otro INVITE, porque una anterior del mismo diálogo aún está sin terminar. El cliente espera un breve tiempo aleatorio y lo intenta de nuevo.
status-493 = No se pudo descifrar el cuerpo
    .description = El UAS no tiene una clave adecuada para descifrar el cuerpo de la solicitud. El cuerpo de la respuesta puede llevar una clave pública para el cliente.
status-494 = Se requiere negociar la seguridad
    .description = El servidor exige que el cliente negocie primero un mecanismo de seguridad. El campo Security-Server enumera los mecanismos; el cliente establece uno y repite la solicitud.
status-499 = Ningún códec en común
    .description = El servidor no encuentra un códec que ambos lados admitan. El código lo usan algunos operadores y no está registrado; el cliente lo trata como 400.

## 5xx Server error

status-500 = Error interno del servidor
    .description = El servidor encuentra una situación imprevista y no puede atender la solicitud. El cliente puede intentarlo de nuevo pasados unos segundos; un campo Retry-After puede indicar cuándo.
status-501 = Función no implementada
    .description = El servidor carece de la función que la solicitud necesita, casi siempre porque no conoce el método. Un campo Allow puede enumerar los métodos que admite.
status-502 = Respuesta no válida de otro servidor
    .description = La pasarela o el proxy recibe una respuesta no válida del servidor siguiente. El problema está más adelante en la ruta; el cliente puede probar otra.
status-503 = Servicio no disponible
    .description = El servidor está sobrecargado o en mantenimiento y por ahora no puede procesar la solicitud. El campo Retry-After puede indicar cuándo intentarlo de nuevo; el cliente puede usar otro servidor.
status-504 = Otro servidor no respondió a tiempo
    .description = El servidor no recibe a tiempo la respuesta de otro servidor que necesita para procesar la solicitud. El cliente puede intentarlo más tarde o a través de otro servidor.
status-505 = Versión de SIP no admitida
    .description = El servidor no admite la versión de SIP de la solicitud o se niega a usarla. El cliente necesita una versión que el servidor admita; en la práctica, SIP/2.0.
status-513 = Mensaje demasiado grande
    .description = El servidor no puede procesar la solicitud porque el mensaje completo, no solo el cuerpo, es demasiado largo. El cliente necesita un mensaje más corto.
status-555 = Servicio push no admitido
    .description = El servidor no admite el servicio de notificaciones push que nombra el parámetro pn-provider de un REGISTER. El cliente puede registrarse con otro servicio o sin ninguno.
status-580 = Condiciones previas no cumplidas
    .description = El UAS rechaza la sesión porque una condición previa de la oferta SDP, como los recursos de red reservados, no se puede cumplir. El cuerpo de la respuesta indica cuál.

## 6xx Global failure

status-600 = Destinatario ocupado en todas partes
    .description = El destinatario está ocupado en todas partes y no atiende llamadas ahora; ningún otro destino contestará. Un campo Retry-After puede indicar un momento mejor.
status-603 = Llamada rechazada por el destinatario
    .description = El destinatario rechaza la llamada o no puede participar, y ningún otro destino contestará. Un campo Retry-After puede indicar un momento mejor.
status-604 = El usuario no existe en ningún lugar
    .description = El servidor sabe con certeza que el usuario del Request-URI no existe en ningún lugar. El cliente no busca otro destino y revisa la dirección.
status-606 = Sesión no aceptable en ningún destino
    .description = El destinatario quiere comunicarse, pero ningún destino admite los parámetros de la sesión, como los flujos multimedia o el ancho de banda. El campo Warning puede dar los motivos, y el cuerpo, lo que se admite.
status-607 = Llamada no deseada
    .description = El destinatario marca la llamada como no deseada. Es probable que también rechace otros intentos del llamante, y la red puede usar la marca para bloquearlos.
status-608 = Llamada rechazada automáticamente
    .description = Un intermediario, como un sistema de análisis de llamadas, rechaza la llamada antes de que llegue al destinatario. Un campo Call-Info puede indicar a quién puede dirigirse el llamante.

## Outside the classes of SIP

status-701 = El destinatario colgó
    .description = El UA informa de que el destinatario ha colgado. El código no está registrado, y SIP no define ninguna clase 7xx.
