### Causes of the protocol Preemption in the Reason header field (RFC 4411), for engineers and for the details view of a phone.
### The value is the registered text. Preemption means that a call gives way to one with higher priority.


## Preemption

preemption-1 = Interrupción por prioridad en el UA
    .description = Uno de los teléfonos puso fin a esta llamada para dejar lugar a otra de mayor prioridad.
preemption-2 = Recursos cedidos por prioridad
    .description = La red retiró el ancho de banda reservado para esta llamada y lo dio a otra de mayor prioridad. No falló ninguna conexión.
preemption-3 = Interrupción por prioridad genérica
    .description = La llamada cedió su lugar a otra de mayor prioridad. La red no dice dónde se decidió.
preemption-4 = Interrupción por prioridad fuera de IP
    .description = La llamada cedió su lugar a otra de mayor prioridad en una parte de la red que no usa IP, como la red telefónica detrás de una pasarela.
preemption-class = Interrupción por prioridad
    .description = La llamada cedió su lugar a otra de mayor prioridad. La causa es un número que este programa no conoce.
