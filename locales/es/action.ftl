### What a button of a softphone says: the step that may help after a failed call, sign-in or message. A phrase is the caption of the button: at most 24 characters, a verb where there is one. The description says when it is offered. There is no registered text: the values are ours.
### Advice and button are read together: the button does what the advice names first.


## Steps

action-wait = Esperar
    .description = Basta con esperar: hay una respuesta en camino, o primero debe terminar un cambio anterior.
action-retry = Intentar de nuevo
    .description = Lo mismo puede funcionar ahora o más tarde. El servidor no dijo cuándo.
action-retry-after = Intentar más tarde
    .description = Lo mismo puede funcionar pasado el tiempo que el servidor indicó en Retry-After.
action-check-address = Revisar lo escrito
    .description = El número o la dirección puede contener un error, o no se puede contactar con nadie allí.
action-sign-in = Iniciar sesión
    .description = El servidor pide un nombre de usuario y una contraseña, o no aceptó los que se enviaron.
action-choose-address = Elegir una dirección
    .description = El servidor indicó otras direcciones en Contact. La persona elige cuál de ellas probar.
action-try-elsewhere = Probar de otra manera
    .description = Lo mismo volvería a salir mal, pero otro número, dispositivo o servicio puede funcionar.
action-change-settings = Abrir la configuración
    .description = El otro lado no admite lo que la aplicación pidió. Otra configuración de la aplicación o de la cuenta puede ayudar.
action-contact-provider = Consultar al proveedor
    .description = Solo el proveedor del servicio puede decir por qué no funcionó o cambiarlo.
action-open-permissions = Abrir los permisos
    .description = El sistema del dispositivo no permite que la aplicación use el micrófono, la cámara o la ubicación.
action-check-connection = Revisar la conexión
    .description = El dispositivo no tiene conexión, o no la adecuada. La configuración de red puede ayudar.
action-leave-message = Dejar un mensaje
    .description = No se pudo contactar con la otra persona, pero se le puede dejar un mensaje. Siempre es el segundo paso.
action-emergency-call = Llamada de emergencia
    .description = Es un número de emergencia y la llamada no se conectó. La llamada de emergencia propia del teléfono quizá lo logre.
action-update-app = Actualizar la aplicación
    .description = A la aplicación le falta algo que el otro lado necesita. Una versión más nueva puede tenerlo.
action-edit-message = Editar el mensaje
    .description = El mensaje es demasiado grande o de un tipo que no se acepta. En otra forma quizá se acepte.
action-none = Sin siguiente paso
    .description = No es necesario hacer nada, o nada serviría.
