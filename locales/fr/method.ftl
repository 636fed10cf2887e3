### What a SIP request of each method does. For engineers and for the details view of a phone.
### The value is a phrase without its subject, “this request”. Do not translate the names of methods.


## Methods

method-ack = Confirme la réponse finale à une INVITE
    .description = L’appelant confirme que la réponse finale à sa requête INVITE est arrivée. La requête elle-même ne reçoit jamais de réponse.
method-bye = Met fin à une session
    .description = L’un des deux côtés met fin à la session établie, le plus souvent en raccrochant.
method-cancel = Annule une requête encore en cours
    .description = Le client renonce à une requête qui n’a pas encore de réponse finale, par exemple parce que l’appelant a raccroché pendant que le téléphone sonnait encore.
method-info = Transporte des données dans un appel
    .description = L’un des deux côtés envoie des données d’application, par exemple les touches enfoncées, pendant un appel. La session elle-même ne change pas.
method-invite = Ouvre ou modifie une session
    .description = L’appelant invite quelqu’un à une session, le plus souvent un appel. Pendant un appel, la même méthode modifie la session, par exemple pour mettre l’appel en attente.
method-message = Envoie un message instantané
    .description = La requête transporte dans son corps un message instantané, par exemple un texte de discussion.
method-notify = Communique l’état d’un événement suivi
    .description = Le serveur communique à un abonné l’état de l’événement auquel il s’est abonné, par exemple une présence, un nouveau message vocal ou l’avancement d’un transfert.
method-options = Demande les capacités
    .description = Le client demande ce que l’extrémité distante prend en charge. De nombreux téléphones et serveurs s’en servent seulement pour voir si elle est toujours là.
method-prack = Confirme une réponse provisoire
    .description = L’appelant confirme qu’une réponse provisoire, par exemple la sonnerie, est arrivée. La méthode sert là où ces réponses ne doivent pas se perdre.
method-publish = Publie l’état d’un événement
    .description = Le client confie son propre état, par exemple sa présence, au serveur, qui le communique à ceux qui s’y sont abonnés.
method-refer = Demande de contacter une autre adresse
    .description = L’émetteur demande à l’extrémité distante de contacter une troisième adresse. Le transfert d’appel fonctionne ainsi.
method-register = Enregistre où joindre un utilisateur
    .description = Le téléphone indique au serveur l’adresse où son utilisateur peut être joint à présent, et pour combien de temps. Sur un téléphone, c’est la connexion au compte.
method-subscribe = S’abonne à un événement
    .description = Le client demande à être averti quand quelque chose change, par exemple la présence d’un utilisateur ou le nombre de nouveaux messages vocaux.
method-update = Modifie les paramètres d’une session
    .description = L’un des deux côtés modifie des paramètres de la session, par exemple ses médias, sans nouvelle requête INVITE. Cela fonctionne même avant que l’appelé décroche.
method-class = Méthode inconnue
    .description = La requête utilise une méthode que ce programme ne connaît pas ; on ne peut donc pas dire à quoi elle sert.
