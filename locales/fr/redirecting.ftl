### Why a call was forwarded: the URI parameter “cause” (RFC 4458, RFC 8119). For engineers and for the details view of a phone.
### The numbers look like response codes but have their own meanings. The reader may be the caller or the person the call was forwarded to.


## Reasons

redirecting-302 = Renvoi inconditionnel
    .description = Le numéro appelé renvoie tous les appels, que quelqu’un puisse y décrocher ou non.
redirecting-380 = Traduction d’un numéro de service
    .description = Un numéro de service, par exemple un numéro gratuit, a été composé, et le réseau l’a traduit en celui qui prend réellement l’appel.
redirecting-404 = Renvoi pour une raison inconnue
    .description = L’appel a été renvoyé, et le réseau indique que la raison est inconnue ou non disponible.
redirecting-408 = Renvoi sur non-réponse
    .description = Le téléphone appelé a été alerté, personne n’a décroché à temps, et l’appel a été renvoyé.
redirecting-480 = Renvoi par l’appelé avant la sonnerie
    .description = L’appelé a aussitôt renvoyé cet appel vers un autre numéro, avant que le téléphone ne sonne.
redirecting-486 = Renvoi sur occupation
    .description = L’appel a été renvoyé, car l’appelé était occupé par un autre.
redirecting-487 = Renvoi par l’appelé pendant la sonnerie
    .description = L’appelé a renvoyé cet appel vers un autre numéro pendant que le téléphone sonnait.
redirecting-503 = Renvoi sur mobile injoignable
    .description = Le mobile appelé était injoignable dans le réseau ; l’appel a donc été renvoyé.
redirecting-class = Renvoi pour une autre raison
    .description = L’appel a été renvoyé, et la raison donnée est une valeur que ce programme ne connaît pas.
