### Values of the Priority header field (RFC 3261 20.26, RFC 7090): how urgent a request is, according to its sender.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## Priorities

priority-non-urgent = Sin urgencia
    .description = El remitente marca la solicitud como no urgente: puede esperar.
priority-normal = Prioridad normal
    .description = El remitente marca la solicitud como ordinaria. Una solicitud sin prioridad también se considera así.
priority-urgent = Prioridad urgente
    .description = El remitente marca la solicitud como urgente: conviene que la persona la atienda pronto.
priority-emergency = Prioridad de emergencia
    .description = El remitente marca la solicitud como una emergencia: hay peligro para la vida, la salud o los bienes. La marca es solo lo que afirma el remitente.
priority-psap-callback = Llamada de vuelta de emergencias
    .description = Un centro de emergencias devuelve la llamada a quien antes hizo una llamada de emergencia. Debe llegar sin que se bloquee ni se desvíe.
priority-class = Prioridad desconocida
    .description = El remitente da a la solicitud una prioridad que este programa no conoce.
