### What a SIP request of each method does. For engineers and for the details view of a phone.
### The value is a phrase without its subject, “this request”. Do not translate the names of methods.


## Methods

method-ack = Confirma la respuesta final a un INVITE
    .description = El llamante confirma que ha llegado la respuesta final a su INVITE. Esta solicitud nunca recibe respuesta.
method-bye = Pone fin a una sesión
    .description = Uno de los lados pone fin a la sesión establecida, casi siempre al colgar.
method-cancel = Cancela una solicitud en curso
    .description = El cliente ya no desea una solicitud que aún no tiene respuesta final, por ejemplo, porque el llamante colgó mientras el teléfono todavía sonaba.
method-info = Lleva datos de aplicación en una llamada
    .description = Uno de los lados envía datos de aplicación, como las teclas pulsadas, dentro de una llamada. La sesión no cambia.
method-invite = Inicia o modifica una sesión
    .description = El llamante invita a alguien a una sesión, casi siempre una llamada. Dentro de una llamada, el mismo método modifica la sesión, por ejemplo, para retener la llamada.
method-message = Envía un mensaje instantáneo
    .description = La solicitud lleva en el cuerpo un mensaje instantáneo, por ejemplo, un texto de chat.
method-notify = Informa del estado de un evento
    .description = El servidor comunica al suscriptor el estado del evento al que se suscribió, como la presencia, nuevos mensajes de voz o el avance de una transferencia.
method-options = Pregunta por las capacidades
    .description = El cliente pregunta qué admite el otro lado. Muchos teléfonos y servidores lo usan solo para ver si el otro lado sigue ahí.
method-prack = Confirma una respuesta provisional
    .description = El llamante confirma que ha llegado una respuesta provisional, por ejemplo, la de que el teléfono suena. Se usa donde estas respuestas no se deben perder.
method-publish = Publica el estado de un evento
    .description = El cliente entrega su propio estado, como su presencia, al servidor, que lo transmite a quienes se suscribieron a él.
method-refer = Pide contactar con otra dirección
    .description = El remitente pide al otro lado que contacte con una tercera dirección. Así funciona la transferencia de llamadas.
method-register = Registra dónde contactar con un usuario
    .description = El teléfono comunica al servidor la dirección en la que ahora se puede contactar con el usuario, y por cuánto tiempo. En un teléfono, es el inicio de sesión.
method-subscribe = Se suscribe a un evento
    .description = El cliente pide que se le avise cuando algo cambie, como la presencia de un usuario o el número de mensajes nuevos en el buzón de voz.
method-update = Actualiza los parámetros de una sesión
    .description = Uno de los lados cambia los parámetros de una sesión, como los flujos multimedia, sin un nuevo INVITE. Funciona incluso antes de que se conteste la llamada.
method-class = Método desconocido
    .description = La solicitud usa un método que este programa no conoce, así que no se puede saber para qué sirve.
