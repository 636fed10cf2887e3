### What a button of a softphone says: the step that may help after a failed call, sign-in or message. A phrase is the caption of the button: at most 24 characters, a verb where there is one. The description says when it is offered. There is no registered text: the values are ours.
### Advice and button are read together: the button does what the advice names first.


## Steps

action-wait = Attendre
    .description = Il suffit d’attendre : une réponse est en route, ou une modification précédente doit d’abord se terminer.
action-retry = Réessayer
    .description = La même tentative peut réussir maintenant ou plus tard. Le serveur n’a pas dit quand.
action-retry-after = Réessayer plus tard
    .description = La même tentative peut réussir après le délai que le serveur a indiqué dans Retry-After.
action-check-address = Vérifier la saisie
    .description = Le numéro ou l’adresse contient peut-être une erreur, ou personne n’y est joignable.
action-sign-in = Se connecter
    .description = Le serveur demande un nom d’utilisateur et un mot de passe, ou n’a pas accepté ceux qui ont été envoyés.
action-choose-address = Choisir une adresse
    .description = Le serveur a indiqué d’autres adresses dans Contact. La personne choisit celle à essayer.
action-try-elsewhere = Essayer autrement
    .description = La même tentative échouerait encore, mais un autre numéro, un autre appareil ou un autre service peut convenir.
action-change-settings = Ouvrir les paramètres
    .description = Le destinataire ne prend pas en charge ce que l’application a demandé. D’autres paramètres de l’application ou du compte peuvent aider.
action-contact-provider = Contacter l’opérateur
    .description = Seul l’opérateur du service peut dire pourquoi cela a échoué ou y changer quelque chose.
action-open-permissions = Ouvrir les autorisations
    .description = Le système de l’appareil n’autorise pas l’application à utiliser le micro, la caméra ou la position.
action-check-connection = Vérifier la connexion
    .description = L’appareil n’a pas de connexion, ou pas la bonne. Les paramètres du réseau peuvent aider.
action-leave-message = Laisser un message
    .description = Le correspondant n’a pas été joint, et un message peut être laissé à la place. Toujours proposé en second.
action-emergency-call = Appel d’urgence
    .description = Le numéro est un numéro d’urgence et n’a pas été joint. L’appel d’urgence du téléphone lui-même peut y parvenir.
action-update-app = Mettre à jour
    .description = Il manque à l’application quelque chose dont le destinataire a besoin. Une version plus récente peut l’avoir.
action-edit-message = Modifier le message
    .description = Le message est trop volumineux ou d’un type non accepté. Sous une autre forme, il peut être accepté.
action-none = Rien à faire
    .description = Aucune mesure n’est nécessaire, ou aucune ne serait utile.
