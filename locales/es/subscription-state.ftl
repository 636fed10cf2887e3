### States of the Subscription-State header field (RFC 6665): the current state of a subscription.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## States

subscription-state-active = Suscripción activa
    .description = El servidor ha aceptado y autorizado la suscripción y envía notificaciones.
subscription-state-pending = Suscripción a la espera de autorización
    .description = El servidor ha recibido la suscripción, y aún no se ha decidido si se permite.
subscription-state-terminated = Suscripción finalizada
    .description = La suscripción ha finalizado y no llegan más notificaciones. Un motivo adjunto puede decir por qué.
subscription-state-class = Estado de suscripción desconocido
    .description = El servidor comunica un estado de la suscripción que este programa no conoce.
