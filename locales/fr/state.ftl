### What a telephone shows while something is going on: the state of a call, and whether the app is signed in.
### The value is a short label of at most 24 characters beside a name or a clock; .description is one sentence for the details view or a screen reader. The reader is the person at this telephone.


## Calls

state-calling = Appel lancé
    .description = Votre appel est en route.
state-ringing = Le téléphone sonne
    .description = Le téléphone de votre correspondant sonne.
state-queued = En file d’attente
    .description = Le destinataire n’est pas libre, et votre appel attend son tour.
state-forwarded = Renvoi d’appel en cours
    .description = Votre appel est renvoyé vers un autre téléphone ou un autre numéro.
state-connecting = Mise en relation
    .description = L’appel s’établit ; vous entendez peut-être déjà des tonalités ou une annonce.
state-connected = En communication
    .description = On a répondu à l’appel.
state-on-hold = Mis en attente par vous
    .description = Vous avez mis l’appel en attente ; votre correspondant ne peut donc pas vous entendre.
state-held = Vous êtes en attente
    .description = Votre correspondant a mis l’appel en attente et ne peut pas vous entendre.
state-reconnecting = Rétablissement en cours
    .description = La liaison s’est rompue, et votre application essaie de rétablir la communication.
state-ended = Appel terminé
    .description = L’appel est terminé.

## Sign-in

state-signing-in = Connexion au compte
    .description = Votre application se connecte à votre compte ; les appels ne vous parviennent peut-être pas encore.
state-signed-in = Compte connecté
    .description = Votre application est connectée à votre compte, et les appels peuvent vous parvenir.
state-signing-out = Déconnexion en cours
    .description = Votre application se déconnecte de votre compte ; bientôt, les appels ne vous parviendront plus ici.
state-signed-out = Compte hors ligne
    .description = Votre application est déconnectée de votre compte, et les appels ne vous parviennent pas ici.
state-sign-in-failed = Échec de la connexion
    .description = Votre application n’a pas pu se connecter à votre compte ; les appels ne vous parviennent donc pas ici.

## Class

state-class = État inconnu
    .description = On ne sait pas où en est l’opération.
