### Lo que lee una persona, una traducción empezada: las clases y los fallos más frecuentes.

## Classes

explain-class-provisional = Todavía no ha terminado
    .meaning = Su solicitud se está atendiendo; aún no hay una respuesta final.

explain-class-success = Solicitud realizada
    .meaning = Su solicitud se recibió y se aceptó.

explain-class-redirection = Hay que intentarlo de otro modo
    .meaning = La solicitud no se realizó aquí; hay que enviarla a otro sitio o hacerla de otra manera.
    .advice = Siga la alternativa que se ofrece; si no hay ninguna, consulte a su proveedor.

explain-class-client-error = La solicitud ha fallado
    .meaning = La solicitud no pudo realizarse en esta forma o en este servidor.
    .advice = Revise la dirección y los ajustes de su aplicación e inténtelo de nuevo.

explain-class-server-error = Ha fallado un servidor
    .meaning = La solicitud parece correcta, pero un servidor no pudo realizarla.
    .advice = Inténtelo más tarde. Si sigue fallando, consulte a su proveedor.

explain-class-global-failure = No es posible en ningún sitio
    .meaning = La solicitud no puede realizarse, sea cual sea el servidor o el dispositivo.
    .advice = De momento no sirve intentarlo otra vez. Si necesita saber más, consulte a su proveedor.

explain-class-other = Respuesta sin significado definido
    .meaning = La respuesta tiene un código que la norma no define; solo quien la envió sabe qué significa.
    .advice = Pregunte a su proveedor qué significa este código.

## 2xx Success

explain-200 = Hecho
    .meaning = Su solicitud se aceptó y se realizó.

## 4xx Request Failure

explain-401 = Hay que iniciar sesión
    .meaning = El servidor necesita comprobar quién es usted antes de continuar.
    .advice = Introduzca el nombre de usuario y la contraseña de su cuenta.
    .title-password = Datos de acceso no aceptados
    .meaning-password = El servidor no aceptó el nombre de usuario o la contraseña.
    .advice-password = Compruebe el nombre de usuario y la contraseña. Si ambos son correctos, pida a su proveedor que revise la cuenta.

explain-403 = Solicitud denegada
    .meaning = La solicitud se entendió, pero no está permitida. Repetirla no servirá.
    .advice = Compruebe la dirección y pregunte a su proveedor si su cuenta puede usarla.
    .advice-register = Compruebe los datos de la cuenta en los ajustes y pregunte a su proveedor si está activa.

explain-404 = Dirección no encontrada
    .meaning = El servidor no conoce a ningún usuario con esta dirección, o no se ocupa de su dominio.
    .advice = Revise el nombre o el número y el dominio por si hay errores.

explain-408 = Sin respuesta a tiempo
    .meaning = No hubo respuesta a tiempo. Puede que ahora no se pueda contactar con el otro lado.
    .advice = Compruebe su conexión a internet e inténtelo de nuevo en un momento.

explain-486 = Ocupado
    .meaning = La otra persona está ocupada en este momento, al menos en el dispositivo contactado.
    .advice = Inténtelo de nuevo en unos minutos.

## 5xx Server Failure

explain-503 = Servicio no disponible en este momento
    .meaning = El servidor no puede atender solicitudes ahora, quizá por sobrecarga o mantenimiento.
    .advice = Inténtelo más tarde. Si continúa, pregunte a su proveedor si hay una avería.
