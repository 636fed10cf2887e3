### Reasons of the Subscription-State header field (RFC 6665, RFC 4660): why a subscription ended. A subscription asks for notifications, for example about presence or new voicemail.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## Reasons

subscription-deactivated = Suscripción por renovar de inmediato
    .description = El servidor puso fin a la suscripción, por ejemplo, para pasarla a otro servidor. El cliente se suscribe de nuevo de inmediato.
subscription-probation = Suscripción por renovar más tarde
    .description = El servidor puso fin a la suscripción por ahora. El cliente se suscribe de nuevo más tarde, pasado el tiempo de espera si el servidor indica uno.
subscription-rejected = Suscripción no autorizada
    .description = La suscripción finalizó porque no está autorizada o ya no lo está. El cliente no lo intenta de nuevo.
subscription-timeout = Suscripción expirada
    .description = La suscripción finalizó porque no se renovó a tiempo. El cliente puede suscribirse de nuevo de inmediato.
subscription-giveup = Autorización no decidida a tiempo
    .description = La suscripción finalizó porque nadie decidió a tiempo si permitirla. El cliente puede intentarlo de nuevo, pasado el tiempo de espera si el servidor indica uno.
subscription-noresource = El recurso observado ya no existe
    .description = La suscripción finalizó porque el usuario, el buzón o la línea que observaba ya no existe. El cliente no lo intenta de nuevo.
subscription-invariant = El estado no va a cambiar
    .description = La suscripción finalizó porque es seguro que el estado observado no cambiará en un futuro previsible. La última notificación sigue siendo válida, y el cliente no lo intenta de nuevo.
subscription-badfilter = Filtro de notificaciones no aceptado
    .description = El filtro que acompañaba a la suscripción está mal formado o el servidor no lo acepta.
subscription-class = Suscripción finalizada por otro motivo
    .description = La suscripción finalizó por un motivo que este programa no conoce. El cliente puede suscribirse de nuevo, pasado el tiempo de espera si el servidor indica uno.
