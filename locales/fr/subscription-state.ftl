### States of the Subscription-State header field (RFC 6665): the current state of a subscription.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## States

subscription-state-active = Abonnement actif
    .description = Le serveur a accepté et autorisé l’abonnement et envoie des notifications.
subscription-state-pending = Abonnement pas encore autorisé
    .description = Le serveur a reçu l’abonnement, mais la décision de l’autoriser ou non n’est pas encore prise.
subscription-state-terminated = Abonnement terminé
    .description = L’abonnement est terminé, et aucune notification ne viendra plus. Une raison peut dire pourquoi.
subscription-state-class = État d’abonnement inconnu
    .description = Le serveur signale un état de l’abonnement que ce programme ne connaît pas.
