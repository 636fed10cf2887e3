### Why a call ended: a label for the list of calls, and a sentence for the details view. The reader is the owner of the phone that has the list.
### The value is a phrase of at most 24 characters; .description is one or two sentences. The list shows the direction of the call, but the label must be understood without it.


## Incoming calls before the answer

call-end-answered-elsewhere = Contestada en otro lugar
    .description = La llamada se contestó en otro dispositivo, así que este dispositivo dejó de sonar.
call-end-declined-elsewhere = Rechazada en otro lugar
    .description = La llamada se rechazó en otro dispositivo, así que este dispositivo dejó de sonar.
call-end-busy-elsewhere = Perdida: línea ocupada
    .description = La llamada llegó también a otro dispositivo; como allí la línea estaba ocupada, este dejó de sonar.
call-end-forwarded = Perdida: desviada
    .description = La llamada se desvió a otro teléfono o número antes de que la contestaran aquí.
call-end-caller-gave-up = Perdida: colgaron
    .description = Quien llamaba colgó antes de que contestaran la llamada.
call-end-unanswered = Perdida: nadie contestó
    .description = El teléfono sonó durante todo el tiempo previsto y nadie contestó.
call-end-missed = Llamada perdida
    .description = La llamada terminó antes de que la contestaran.
call-end-declined-here = Rechazada aquí
    .description = Usted rechazó la llamada en este dispositivo.

## Outgoing calls before the answer

call-end-busy = Usuario ocupado
    .description = La otra persona estaba ocupada.
call-end-declined = Llamada rechazada
    .description = La otra persona rechazó la llamada.
call-end-no-answer = Nadie contestó
    .description = El teléfono sonó en el otro extremo, pero sin respuesta.
call-end-unreachable = No se pudo contactar
    .description = La otra persona no estaba localizable en ese momento.
call-end-invalid-number = Número no encontrado
    .description = Al número o a la dirección le falta una parte, o allí no se puede contactar con nadie.
call-end-canceled = Llamada cancelada
    .description = Usted terminó la llamada antes de que la contestaran.
call-end-redirected = Está en otro número
    .description = El servidor indicó otro número o dirección para la otra persona, pero no se llamó allí.
call-end-no-connection = Sin conexión
    .description = Este dispositivo no pudo conectarse al servicio de llamadas.
call-end-failed = No se pudo llamar
    .description = La llamada no se pudo establecer.

## Before the answer in either direction

call-end-rejected = Llamada no aceptada
    .description = La llamada se rechazó antes de que la pudieran contestar. No se sabe quién lo hizo.
call-end-blocked = Bloqueo automático
    .description = Un servicio automático bloqueó la llamada antes de que la pudieran contestar.

## After the answer

call-end-local-hang-up = Usted colgó
    .description = Usted terminó la llamada.
call-end-remote-hang-up = La otra persona colgó
    .description = La otra persona terminó la llamada.
call-end-transferred = Llamada transferida
    .description = La llamada se transfirió y continuó sin este dispositivo.
call-end-media-lost = No llegó audio
    .description = Durante demasiado tiempo no llegó audio ni video, así que se puso fin a la llamada. Suele deberse a que se perdió la conexión de red.
call-end-connection-lost = Conexión perdida
    .description = La conexión se interrumpió y con ella terminó la llamada.
call-end-preempted = Cortada por prioridad
    .description = La red puso fin a la llamada para dejar lugar a otra de mayor prioridad.
call-end-network-failure = Avería de la red
    .description = Una avería o una sobrecarga de la red impidió la llamada o le puso fin.
call-end-timeout = Conexión no confirmada
    .description = La llamada se cortó porque no llegó a tiempo la confirmación automática de que la conexión funcionaba.
call-end-class = Llamada finalizada
    .description = La llamada terminó. No se sabe por qué.
