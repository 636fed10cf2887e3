### Reason phrases that servers in the field send instead of the registered ones, recognized by status code and phrase. Each message says what one or more of these phrases mean.
### For the person whose call or sign-in failed, and for support staff. The note of each message starts with the status codes and phrases that it stands for.


## Sign-in and account

vendor-stale-nonce = Inicio de sesión fuera de plazo
    .description = El inicio de sesión usó un nonce que no coincide con el del servidor. Si sigue sin funcionar, revise la fecha y la hora en ambos lados y el algoritmo Digest.
vendor-registration-expired = Registro expirado
    .description = El tiempo por el que el teléfono estaba registrado se ha agotado. Inicie sesión de nuevo.
vendor-caller-not-registered = Quien llama no está registrado
    .description = El servidor no conoce a quien llama como uno de sus usuarios. Revise si este teléfono ha iniciado sesión y si la configuración de la cuenta es correcta.
vendor-number-in-use = Número SIP ya en uso
    .description = Este número SIP ya se usa en otro lugar. Cierre la sesión en el otro dispositivo o consulte a su proveedor.
vendor-no-such-user = El usuario no existe
    .description = El servidor no tiene este usuario: el número, el nombre de usuario o la contraseña no es correcto. Revise los tres en la configuración de la cuenta.
vendor-user-disabled = Usuario desactivado
    .description = El usuario existe, pero está desactivado en el servidor. Solo el proveedor o el administrador puede activarlo de nuevo.
vendor-wrong-password = Contraseña incorrecta
    .description = La contraseña no es la de esta cuenta. Escríbala de nuevo en la configuración de la cuenta.
vendor-wrong-login = Usuario incorrecto en el campo From
    .description = El nombre de usuario que el teléfono envía en el campo From no es el correcto. Revíselo en la configuración de la cuenta.
vendor-unknown-login = Usuario y contraseña no encontrados
    .description = El servidor no encuentra ninguna cuenta con este nombre de usuario y esta contraseña. Revise ambos en la configuración de la cuenta.
vendor-unknown-account = Identificador de cuenta desconocido
    .description = El servidor no conoce el identificador de cuenta que envía el teléfono. Revíselo en la configuración de la cuenta.
vendor-sign-in-timeout = Inicio de sesión sin respuesta a tiempo
    .description = El servidor no respondió a tiempo al inicio de sesión. Revise la conexión e inténtelo de nuevo más tarde.
vendor-account-moved = Cuenta trasladada a otro sistema
    .description = La cuenta se ha trasladado a otro sistema. Pida a su proveedor la nueva dirección del servidor.

## Money and limits

vendor-no-money = Saldo insuficiente en la cuenta
    .description = En la cuenta no hay dinero suficiente para hacer esta llamada. Recargue el saldo y vuelva a llamar.
vendor-no-license = Sin licencias SIP libres
    .description = Todas las licencias SIP del servidor están en uso. Inténtelo de nuevo más tarde o pida más al administrador.
vendor-not-in-plan = Destino no incluido en el plan tarifario
    .description = El plan tarifario de esta cuenta no incluye el destino marcado. Revise el número o pregunte a su proveedor por otro plan.
vendor-call-rate-exceeded = Demasiadas llamadas por segundo
    .description = Se iniciaron más llamadas por segundo de las que permite el servidor. Espere un momento y vuelva a llamar.

## Number and destination

vendor-no-such-destination = El destino no existe
    .description = El servidor no tiene ningún destino para el número marcado. Revise el número.
vendor-wrong-number = Número de teléfono mal escrito
    .description = El número marcado tiene cifras de más o de menos, o un código de país o de área incorrecto. Revíselo y márquelo completo.
vendor-undefined-destination = Destino sin definir
    .description = El servidor no tiene definido el destino marcado. Revise el número; si es correcto, consulte a su proveedor.

## Routing

vendor-no-gateway = Enrutamiento sin ninguna pasarela
    .description = El enrutamiento del servidor no tiene ninguna pasarela para esta llamada. Solo el proveedor o el administrador puede corregirlo.
vendor-no-accepting-gateway = Ninguna pasarela acepta este destino
    .description = Ninguna pasarela del servidor acepta llamadas al destino marcado. Revise el número; si es correcto, consulte a su proveedor.
vendor-routes-exhausted = Todas las rutas probadas sin éxito
    .description = El servidor ha probado todas sus rutas para esta llamada y ninguna funcionó. Inténtelo de nuevo más tarde.
vendor-network-blocked = Llamada bloqueada por la red
    .description = Una red del camino bloqueó esta llamada, probablemente porque un análisis de llamadas la tomó por no deseada. El motivo que la acompaña puede indicar a quién reclamar.
vendor-no-route = Sin ruta hacia esta dirección
    .description = El servidor no tiene ninguna ruta hacia la dirección marcada, o esta ya no existe allí. Revise el número; si es correcto, consulte a su proveedor.

## Codecs and media

vendor-codec-settings = Configuración de códecs incorrecta
    .description = El servidor no puede usar los códecs configurados para esta llamada. Revise la configuración de códecs del teléfono.
vendor-unsupported-codec = Códec no admitido
    .description = La llamada usa un códec que el servidor no admite. Active otro códec en la configuración del teléfono.
vendor-codec-mismatch = Ningún códec en común
    .description = Los dos lados de la llamada, o el teléfono y las pasarelas, no tienen ningún códec en común. Active más códecs en la configuración del teléfono.
vendor-private-address = Dirección privada de audio y video
    .description = El teléfono ofrece para el audio y el video una dirección que solo vale en su propia red local. Active en su configuración una forma de atravesar NAT, como STUN.

## Server faults

vendor-database-failure = Error de la base de datos del servidor
    .description = La base de datos del servidor no responde o responde de forma incorrecta. El teléfono no es la causa; inténtelo de nuevo más tarde.
vendor-undefined-reason = Motivo sin definir
    .description = El servidor no pudo atender la solicitud y no dice por qué. Inténtelo de nuevo más tarde; si sigue sin funcionar, consulte a su proveedor.

## Limits and permissions

vendor-call-limit = Demasiadas llamadas simultáneas
    .description = La cuenta o la línea llamada ya tiene el máximo de llamadas que se permiten a la vez. Será posible otra cuando termine una de ellas.
vendor-server-full = Servidor al máximo de su capacidad
    .description = El servidor ha llegado al número de llamadas que puede atender a la vez. Inténtelo de nuevo dentro de unos minutos.
vendor-spending-limit = Límite de gasto alcanzado
    .description = Se ha agotado el importe que la cuenta puede gastar al día en llamadas de esta clase. El proveedor puede aumentar el límite.
vendor-destination-not-allowed = Destino no permitido
    .description = La cuenta no tiene permiso para llamar a este número, país o rango de precios. El proveedor puede darlo.
vendor-caller-number-refused = Número de origen no aceptado
    .description = El servidor no acepta el número de origen de la llamada. Use un número que el proveedor haya verificado para la cuenta.
vendor-not-set-up = Llamadas salientes sin configurar
    .description = A la cuenta le falta la configuración para llamadas salientes, o está desactivada. El proveedor debe configurarla.
vendor-too-many-devices = Demasiados dispositivos registrados
    .description = La cuenta ya tiene el máximo de contactos registrados que permite el servidor. Cierre antes la sesión en otro dispositivo.
vendor-callee-not-signed-in = Destinatario no registrado
    .description = En este momento, ningún dispositivo del destinatario está registrado en el servidor.
vendor-own-number = Número de origen igual al llamado
    .description = El número llamado es el mismo desde el que se hace la llamada.
vendor-not-relaying = Sin reenvío para otros dominios
    .description = Ni quien llama ni la dirección llamada pertenecen a este servidor, que no reenvía llamadas para otros. Revise la cuenta y el dominio de la dirección.
vendor-encryption-required = Se requiere cifrado de audio y video
    .description = El servidor solo acepta llamadas con audio y video cifrados, y la oferta no los tiene. Active SRTP.

## Class

vendor-class = Frase propia del servidor
    .description = El servidor envió una frase de motivo propia. Solo quien lo administra sabe qué significa.
