### Why a call ended: a label for the list of calls, and a sentence for the details view. The reader is the owner of the phone that has the list.
### The value is a phrase of at most 24 characters; .description is one or two sentences. The list shows the direction of the call, but the label must be understood without it.


## Incoming calls before the answer

call-end-answered-elsewhere = Appel pris ailleurs
    .description = L’appel a été pris sur un autre appareil ; la sonnerie s’est donc arrêtée ici.
call-end-declined-elsewhere = Appel refusé ailleurs
    .description = L’appel a été refusé sur un autre appareil ; la sonnerie s’est donc arrêtée ici.
call-end-busy-elsewhere = Manqué : occupé ailleurs
    .description = L’appel est arrivé sur plusieurs appareils. Un autre a signalé qu’il était occupé ; la sonnerie s’est donc arrêtée ici aussi.
call-end-forwarded = Manqué : renvoyé
    .description = L’appel a été renvoyé vers un autre téléphone ou un autre numéro sans que l’on y ait répondu ici.
call-end-caller-gave-up = Manqué : appel abandonné
    .description = L’appelant a raccroché avant que l’on réponde à l’appel.
call-end-unanswered = Manqué : sans réponse
    .description = Le téléphone a sonné jusqu’au bout, et personne n’a décroché.
call-end-missed = Appel manqué
    .description = L’appel a pris fin avant que l’on y réponde.
call-end-declined-here = Refusé sur cet appareil
    .description = Vous avez refusé l’appel sur cet appareil.

## Outgoing calls before the answer

call-end-busy = Correspondant occupé
    .description = Votre correspondant ne pouvait pas prendre d’appel.
call-end-declined = Refus du correspondant
    .description = Votre correspondant a refusé l’appel.
call-end-no-answer = Pas de réponse
    .description = Le téléphone a sonné à l’autre bout, mais personne n’a décroché.
call-end-unreachable = Destinataire injoignable
    .description = Votre correspondant n’était pas joignable à ce moment-là.
call-end-invalid-number = Numéro introuvable
    .description = L’adresse ou le numéro appelé est incomplet ou n’est pas en service.
call-end-canceled = Vous avez annulé
    .description = Vous avez mis fin à l’appel avant que l’on y réponde.
call-end-redirected = Autre numéro à composer
    .description = Votre correspondant est joignable à un autre numéro ou à une autre adresse. L’appel n’y a pas été dirigé.
call-end-no-connection = Pas d’accès au service
    .description = Cet appareil n’a pas pu joindre le service d’appels.
call-end-failed = Échec de l’appel
    .description = L’appel n’a pas pu être établi.

## Before the answer in either direction

call-end-rejected = Refus d’origine inconnue
    .description = L’appel a été refusé. On ne sait pas si le refus vient d’une personne ou d’un système.
call-end-blocked = Blocage automatique
    .description = Un service automatique a bloqué l’appel avant que l’on puisse y répondre.

## After the answer

call-end-local-hang-up = Vous avez raccroché
    .description = C’est vous qui avez mis fin à l’appel.
call-end-remote-hang-up = Raccroché à l’autre bout
    .description = Votre correspondant a mis fin à l’appel.
call-end-transferred = Appel transféré
    .description = L’appel a été transféré et s’est poursuivi sans cet appareil.
call-end-media-lost = Terminé : son interrompu
    .description = Ni son ni image ne sont arrivés pendant un long moment ; l’appel a donc été coupé. La cause habituelle est une perte de connexion au réseau.
call-end-connection-lost = Connexion perdue
    .description = La perte de la connexion a mis fin à l’appel.
call-end-preempted = Coupé, moins prioritaire
    .description = Le réseau a mis fin à l’appel pour laisser la place à un autre de priorité plus élevée.
call-end-network-failure = Panne du réseau
    .description = Une panne ou une surcharge du réseau a interrompu l’appel.
call-end-timeout = Coupé : délai dépassé
    .description = Une confirmation technique dont l’appel dépend n’est pas arrivée à temps ; l’appel a donc été coupé.
call-end-class = Appel terminé
    .description = L’appel a pris fin. On ne sait pas pourquoi.
