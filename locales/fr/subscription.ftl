### Reasons of the Subscription-State header field (RFC 6665, RFC 4660): why a subscription ended. A subscription asks for notifications, for example about presence or new voicemail.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## Reasons

subscription-deactivated = Abonnement terminé, reprise immédiate
    .description = Le serveur a mis fin à l’abonnement, par exemple pour le déplacer vers un autre serveur. Le client s’abonne de nouveau aussitôt.
subscription-probation = Abonnement terminé, reprise différée
    .description = Le serveur a mis fin à l’abonnement pour le moment. Le client s’abonne de nouveau plus tard, après le temps d’attente si le serveur en indique un.
subscription-rejected = Abonnement non autorisé
    .description = L’abonnement est terminé, car il n’est pas, ou n’est plus, autorisé. Le client ne réessaie pas.
subscription-timeout = Abonnement expiré
    .description = L’abonnement est terminé, car il n’a pas été renouvelé à temps. Le client peut s’abonner de nouveau aussitôt.
subscription-giveup = Autorisation non décidée à temps
    .description = L’abonnement est terminé, car personne n’a décidé à temps s’il fallait l’autoriser. Le client peut réessayer, après le temps d’attente si le serveur en indique un.
subscription-noresource = Ressource suivie disparue
    .description = L’abonnement est terminé, car l’utilisateur, la messagerie ou la ligne qu’il suivait n’existe plus. Le client ne réessaie pas.
subscription-invariant = État qui ne changera plus
    .description = L’abonnement est terminé, car l’état suivi ne changera certainement pas dans un avenir prévisible. La dernière notification reste valable, et le client ne réessaie pas.
subscription-badfilter = Filtre de notifications non accepté
    .description = Le filtre joint à l’abonnement est mal formé, ou le serveur ne l’accepte pas.
subscription-class = Abonnement terminé pour une autre raison
    .description = L’abonnement est terminé pour une raison que ce programme ne connaît pas. Le client peut s’abonner de nouveau, après le temps d’attente si le serveur en indique un.
