### Códigos de respuesta SIP, una traducción empezada: las clases y veinte códigos.

## Classes

class-provisional = Respuesta provisional
    .description = El servidor ha recibido la solicitud y la está procesando. Falta todavía una respuesta final, y el cliente la espera.

class-success = Solicitud aceptada
    .description = El servidor ha recibido, entendido y aceptado la solicitud. El cliente trata un código desconocido de esta clase como 200.

class-redirection = Redirección
    .description = El servidor no completa la solicitud y deja el paso siguiente al cliente. El campo Contact puede indicar otras direcciones.

class-client-error = Solicitud rechazada
    .description = El servidor rechaza la solicitud porque es defectuosa o porque él no puede atenderla. El cliente no la repite igual aquí, pero otro servidor puede aceptarla.

class-server-error = Fallo del servidor
    .description = El servidor no consigue atender una solicitud que parece válida. Otro servidor puede lograrlo, y el campo Retry-After puede indicar cuándo intentarlo de nuevo.

class-global-failure = Fallo en todos los destinos
    .description = El servidor sabe con certeza que la solicitud falla en cualquier destino. El cliente no busca otro.

class-other = Clase de respuesta desconocida
    .description = El código está entre 700 y 999, fuera de las seis clases que define SIP. Su significado depende del programa que lo envía; el texto que lo acompaña puede explicarlo.

## 1xx Provisional

status-100 = Procesando la solicitud
    .description = El servidor siguiente tiene la solicitud y trabaja en ella. La respuesta detiene la retransmisión del INVITE, y un proxy con estado no la reenvía.

status-180 = Sonando
    .description = El UA del destinatario ha recibido el INVITE y avisa al usuario. El cliente puede emitir un tono de llamada; el campo Alert-Info puede indicar uno especial.

status-181 = Desviando la llamada
    .description = Un proxy desvía la llamada a otro destino. El cliente espera más respuestas; el campo History-Info puede mostrar adónde va la llamada.

status-183 = Estableciendo la sesión
    .description = El lado llamado informa del avance de la sesión cuando ningún otro código 1xx lo describe. El cuerpo puede llevar un SDP con audio previo a la respuesta.

## 2xx Success

status-200 = OK
    .description = El servidor ha realizado la solicitud. El contenido de la respuesta depende del método: la descripción de la sesión para INVITE, los registros vigentes para REGISTER.

## 3xx Redirection

status-302 = Dirección distinta por ahora
    .description = El usuario está por ahora en otra dirección. El cliente repite la solicitud a la dirección del campo Contact; sin plazo de validez, solo vale una vez.

## 4xx Request Failure

status-401 = Se requiere autenticación
    .description = El UAS o el servidor de registro exige que el usuario se autentique. El campo WWW-Authenticate contiene el desafío; el cliente repite la solicitud con el campo Authorization.

status-403 = Solicitud prohibida
    .description = El servidor entiende la solicitud, pero se niega a realizarla. La autenticación no ayuda, y el cliente no repite la solicitud.

status-404 = Usuario no encontrado
    .description = El servidor sabe que el usuario no existe en el dominio de la Request-URI, o no atiende ese dominio. El cliente comprueba el nombre y el dominio.

status-407 = El proxy requiere autenticación
    .description = El proxy exige que el cliente se autentique primero. El campo Proxy-Authenticate contiene el desafío; el cliente repite la solicitud con el campo Proxy-Authorization.

status-408 = Tiempo de espera agotado
    .description = El servidor no puede responder a tiempo, por ejemplo porque no localiza al usuario con rapidez. El cliente puede repetir la solicitud más tarde.

status-480 = No disponible por el momento
    .description = Se llega al sistema del destinatario, pero él no está disponible por ahora. El campo Retry-After puede indicar un momento mejor.

status-484 = Dirección incompleta
    .description = El servidor rechaza la solicitud porque la dirección de la Request-URI está incompleta. El cliente añade los dígitos que faltan.

status-486 = Ocupado
    .description = El destinatario está ocupado en este destino y no atiende allí otra llamada. El campo Retry-After puede indicar un momento mejor; otro destino aún puede contestar.

status-487 = Solicitud cancelada
    .description = El UAS deja de procesar la solicitud porque un BYE o un CANCEL la ha terminado. Es la respuesta esperada a un INVITE tras CANCEL; no hay nada que corregir.

status-488 = Sesión no aceptable aquí
    .description = El UAS rechaza los parámetros de la sesión para este destino; otro puede aceptarlos. El campo Warning puede dar el motivo.

## 5xx Server Failure

status-500 = Error interno del servidor
    .description = El servidor encuentra una condición inesperada y no puede realizar la solicitud. El campo Retry-After puede indicar cuándo intentarlo de nuevo.

status-503 = Servicio no disponible
    .description = El servidor está sobrecargado o en mantenimiento y no puede procesar la solicitud. El campo Retry-After puede indicar cuándo intentarlo de nuevo.

## 6xx Global Failure

status-600 = Ocupado en todas partes
    .description = El destinatario está ocupado en todos los destinos y ningún otro contestará. El campo Retry-After puede indicar un momento mejor.

status-603 = Llamada rechazada
    .description = El destinatario rechaza la llamada o no puede participar, y ningún otro destino contestará. El campo Retry-After puede indicar un momento mejor.
