### Cause values of ITU-T Q.850, sent in the Reason header field (RFC 3326, RFC 6432): why a call ended in ISDN, mobile and other telephone networks.
### The value is the name in Q.850. .description says what happened to the call, for engineers, support staff and the details view of a phone.


## Classes

q850-class-normal = Evento normal
    .description = La llamada terminó o no se pudo completar por un motivo propio del servicio normal: el destinatario estaba ocupado, ausente o no quiso contestar. La red funciona.
q850-class-resource-unavailable = Recurso no disponible
    .description = La red telefónica no tenía ninguna línea, capacidad o equipo libre para la llamada.
q850-class-service-unavailable = Servicio u opción no disponible
    .description = La llamada pidió un servicio que la red conoce, pero que no ofrece a esta línea o en este momento.
q850-class-service-not-implemented = Servicio u opción sin implementar
    .description = La llamada pidió un servicio que el equipo de la red telefónica no tiene en absoluto.
q850-class-invalid-message = Mensaje no válido
    .description = Un mensaje sobre la llamada se pudo leer, pero no era válido; por ejemplo, nombraba algo que no existe.
q850-class-protocol-error = Error de protocolo
    .description = Dos equipos telefónicos no siguieron el mismo protocolo, y por eso la llamada no se pudo completar.
q850-class-interworking = Interfuncionamiento con otra red
    .description = La llamada terminó en una red de otro tipo, que no expresa la causa en estos términos.
q850-class-other = Causa desconocida
    .description = La causa indicada para el fin de la llamada no es un valor que la norma permita. No se puede saber por ella qué ocurrió.

## Normal event

q850-1 = Número no asignado
    .description = El número marcado tiene una forma válida, pero no está asignado a nadie, así que la llamada no se pudo conectar.
q850-2 = Sin ruta a la red de tránsito indicada
    .description = La llamada debía pasar por una red determinada, y la central no conoce esa red o no tiene conexión con ella.
q850-3 = Sin ruta hacia el destino
    .description = La red que llevaba la llamada no tiene ningún camino hacia el número llamado, porque no atiende ese destino.
q850-4 = Se envía el tono especial de información
    .description = No se puede contactar con el número llamado por un motivo duradero, y quien llama debe oír el tono especial de información o una locución.
q850-5 = Prefijo interurbano mal marcado
    .description = El número marcado lleva un prefijo interurbano, por ejemplo un cero inicial, donde no corresponde ninguno.
q850-6 = Canal no aceptable
    .description = Las dos centrales o los dos dispositivos no se pusieron de acuerdo sobre el canal que debía llevar la llamada.
q850-7 = Llamada entregada en canal establecido
    .description = El lado del destinatario recibe la llamada por una conexión que ya tiene abierta. No es un error.
q850-8 = Interrupción por prioridad
    .description = La llamada se cortó porque otra de mayor prioridad necesitaba su línea.
q850-9 = Interrupción con reserva del circuito
    .description = La llamada se cortó en favor de otra de mayor prioridad, y el circuito queda reservado para esa llamada.
q850-13 = Llamada contestada en otro dispositivo
    .description = Otra persona u otro teléfono atendió la llamada, así que aquí terminó.
q850-14 = Número portado según QoR
    .description = El número se ha portado a otro operador. La red averigua dónde está ahora y enruta la llamada de nuevo.
q850-16 = Fin normal de la llamada
    .description = La llamada terminó de forma normal porque uno de los interlocutores colgó.
q850-17 = Usuario ocupado
    .description = El destinatario está ocupado con otra llamada y no puede atender esta.
q850-18 = Ninguna reacción del usuario
    .description = El teléfono o el sistema del número llamado no reaccionó a la llamada en el tiempo previsto. No consta que haya sonado.
q850-19 = El teléfono sonó y nadie contestó
    .description = El teléfono llamado sonó y nadie contestó en el tiempo previsto.
q850-20 = Abonado ausente
    .description = No se puede contactar con el destinatario en este momento, en la mayoría de los casos porque el teléfono móvil está apagado o fuera de cobertura.
q850-21 = Llamada rechazada
    .description = El destinatario o su equipo rechazó la llamada, aunque podría haberla atendido. También una red puede rechazar así una llamada, por ejemplo, porque un servicio la bloquea.
q850-22 = Número cambiado
    .description = El número llamado ya no se usa, porque el destinatario tiene uno nuevo. La red puede indicarlo.
q850-23 = Redirección a un nuevo destino
    .description = Una central de la ruta decidió que la llamada debe establecerse con otro número.
q850-24 = Rechazo por un servicio del destino
    .description = Un servicio activado en la línea llamada rechazó la llamada, por ejemplo, uno que no admite a quien oculta su número.
q850-25 = Error de enrutamiento entre centrales
    .description = La llamada pasó por demasiadas centrales, lo que apunta a un bucle de enrutamiento, y se le puso fin.
q850-26 = Liberación del usuario no seleccionado
    .description = La llamada se ofreció a más de un dispositivo y otro la recibió, así que aquí terminó.
q850-27 = Destino fuera de servicio
    .description = La línea o el equipo del destinatario no funciona, así que no se pudo entregar la llamada.
q850-28 = Número incompleto o no válido
    .description = El número marcado está incompleto o no tiene una forma válida.
q850-29 = Servicio suplementario rechazado
    .description = La llamada pidió un servicio suplementario y la red no puede prestarlo.
q850-30 = Respuesta a STATUS ENQUIRY
    .description = Un equipo responde a la pregunta de otro sobre el estado de la llamada. No es un error ni pone fin a la llamada.
q850-31 = Evento normal sin especificar
    .description = La llamada terminó por un motivo normal que ninguna otra causa describe.

## Resource unavailable

q850-33 = Circuito fuera de servicio
    .description = El circuito que debía llevar la llamada está averiado.
q850-34 = Ningún circuito o canal disponible
    .description = Todas las líneas en la ruta hacia el número llamado están ocupadas, así que la llamada no se pudo conectar. El destinatario no está necesariamente ocupado.
q850-38 = Red fuera de servicio
    .description = La red tiene una avería que probablemente dure algún tiempo. Es poco probable que sirva volver a llamar enseguida.
q850-39 = Conexión en modo trama fuera de servicio
    .description = Una conexión de datos permanente de la red está fuera de servicio. Es un informe de estado, no el fin de una llamada de voz.
q850-40 = Conexión en modo trama operativa
    .description = Una conexión de datos permanente de la red funciona. Es un informe de estado y no un error.
q850-41 = Error temporal de la red
    .description = La red tiene una avería que probablemente no dure. Volver a llamar dentro de un momento puede funcionar.
q850-42 = Congestión del equipo de conmutación
    .description = Una central de la ruta está sobrecargada de llamadas en este momento y no conectó esta.
q850-43 = Información de acceso descartada
    .description = La red no pudo transmitir información que el equipo de quien llama envió con la llamada, como una subdirección o un texto de usuario a usuario.
q850-44 = Circuito solicitado no disponible
    .description = La línea o el canal concreto que se pidió no se puede usar para la llamada. En la mayoría de los casos, el equipo prueba otro.
q850-45 = Línea cedida a una llamada prioritaria
    .description = La red quitó la línea a esta llamada en favor de otra de mayor prioridad.
q850-46 = Llamada prioritaria bloqueada
    .description = La prioridad de esta llamada no basta para ocupar una línea, porque todas las líneas, o el propio destinatario, están ocupados por llamadas de igual o mayor prioridad.
q850-47 = Recurso no disponible sin especificar
    .description = A la red le faltó algo que necesitaba para la llamada, y ninguna otra causa dice qué.

## Service or option unavailable

q850-49 = Calidad de servicio no disponible
    .description = La llamada pidió una calidad de transmisión, como un caudal o un retardo, que la red no puede ofrecer.
q850-50 = Servicio suplementario no contratado
    .description = La llamada pidió un servicio suplementario que no forma parte del contrato del abonado.
q850-52 = Llamada saliente restringida
    .description = La línea que llama tiene restringida esta llamada.
q850-53 = Llamada saliente restringida en el CUG
    .description = Quien llama pertenece a un grupo cerrado de usuarios (CUG) y no tiene permitido hacer llamadas dentro de él.
q850-54 = Llamada entrante restringida
    .description = La línea llamada tiene restringido recibir esta llamada.
q850-55 = Llamada entrante restringida en el CUG
    .description = El destinatario pertenece a un grupo cerrado de usuarios (CUG) y no tiene permitido recibir llamadas dentro de él.
q850-56 = Sin servicio de llamada en espera
    .description = La línea llamada no tiene el servicio de llamada en espera, así que no se le puede ofrecer una segunda llamada.
q850-57 = Capacidad portadora no autorizada
    .description = La llamada pidió un tipo de conexión, como datos o video, que este abonado no tiene permitido usar.
q850-58 = Capacidad portadora no disponible ahora
    .description = La red tiene el tipo de conexión que la llamada pidió, como datos o video, pero no está disponible en este momento.
q850-62 = Acceso y clase de abonado incoherentes
    .description = Los derechos de acceso indicados en la llamada no concuerdan con la clase del abonado que llama, así que la llamada se rechazó.
q850-63 = Servicio no disponible sin especificar
    .description = Un servicio que la llamada pidió no está disponible, y ninguna otra causa dice cuál o por qué.

## Service or option not implemented

q850-65 = Capacidad portadora no implementada
    .description = El equipo no admite el tipo de conexión que la llamada pidió, como datos o video.
q850-66 = Tipo de canal no implementado
    .description = El equipo no admite el tipo de canal que la llamada pidió.
q850-69 = Servicio suplementario no implementado
    .description = El equipo no tiene el servicio suplementario que la llamada pidió.
q850-70 = Solo información digital restringida
    .description = La llamada pidió una conexión digital sin restricciones, y el equipo solo admite la restringida.
q850-79 = Servicio no implementado sin especificar
    .description = El equipo no tiene un servicio que la llamada pidió, y ninguna otra causa dice cuál.

## Invalid message

q850-81 = Referencia de llamada no válida
    .description = Un mensaje se refiere a una llamada que el equipo no conoce, porque ha terminado o nunca existió en esa línea.
q850-82 = El canal indicado no existe
    .description = La llamada debía usar un canal que no existe o no está activado en esa línea.
q850-83 = Llamada suspendida con otra identidad
    .description = Alguien intentó reanudar una llamada suspendida con una identidad que ninguna llamada suspendida tiene.
q850-84 = Identidad de llamada en uso
    .description = Alguien intentó suspender una llamada con una identidad que ya tiene otra llamada suspendida.
q850-85 = Ninguna llamada suspendida
    .description = Alguien intentó reanudar una llamada suspendida, y no hay ninguna.
q850-86 = Llamada suspendida ya liberada
    .description = Alguien intentó reanudar una llamada suspendida, y esa llamada terminó mientras tanto.
q850-87 = Usuario ajeno al CUG
    .description = La llamada era para un grupo cerrado de usuarios (CUG), y el destinatario o quien llama no pertenece a él.
q850-88 = Destino incompatible
    .description = El equipo del número llamado no puede atender este tipo de llamada; por ejemplo, una llamada de datos llegó a un teléfono.
q850-90 = CUG inexistente
    .description = La llamada nombra un grupo cerrado de usuarios (CUG) que no existe.
q850-91 = Selección de red de tránsito no válida
    .description = La red por la que debía pasar la llamada está indicada en una forma que no es válida.
q850-95 = Mensaje no válido sin especificar
    .description = Un mensaje sobre la llamada no es válido, y ninguna otra causa dice qué tiene de incorrecto.

## Protocol error

q850-96 = Falta un elemento obligatorio
    .description = A un mensaje sobre la llamada le falta información obligatoria, así que el equipo no pudo procesarlo.
q850-97 = Tipo de mensaje desconocido
    .description = El equipo recibió un tipo de mensaje sobre la llamada que no conoce o no admite.
q850-98 = Mensaje incompatible o desconocido
    .description = El equipo recibió un mensaje sobre la llamada que no concuerda con su estado actual o es de un tipo desconocido.
q850-99 = Elemento de información desconocido
    .description = Un mensaje sobre la llamada contiene un campo que el equipo no conoce, y el equipo lo pasó por alto.
q850-100 = Elemento con contenido no válido
    .description = Un mensaje sobre la llamada contiene un campo que el equipo conoce, pero con un contenido que no puede usar.
q850-101 = Mensaje incompatible con el estado
    .description = El equipo recibió un mensaje que no concuerda con el estado actual de la llamada.
q850-102 = Recuperación al expirar un temporizador
    .description = Una respuesta esperada no llegó a tiempo, y el equipo puso fin a la llamada o tomó otra medida para recuperarse.
q850-103 = Parámetro desconocido reenviado
    .description = Un mensaje sobre la llamada contiene un parámetro que el equipo no conoce. Lo reenvió sin cambios.
q850-110 = Mensaje descartado por un parámetro
    .description = El equipo descartó un mensaje sobre la llamada porque contiene un parámetro que no conoce.
q850-111 = Error de protocolo sin especificar
    .description = Los equipos de la ruta no se entendieron, y ninguna otra causa describe el error.

## Interworking

q850-127 = Interfuncionamiento sin especificar
    .description = La llamada pasó a una red de otro tipo, que no da ninguna causa de lo que hizo. No se sabe por qué terminó la llamada.
