### Causes of the protocol Preemption in the Reason header field (RFC 4411), for engineers and for the details view of a phone.
### The value is the registered text. Preemption means that a call gives way to one with higher priority.


## Preemption

preemption-1 = Préemption par l’UA
    .description = L’un des téléphones a mis fin à cet appel pour laisser la place à un appel de priorité plus élevée.
preemption-2 = Préemption des ressources réservées
    .description = Le réseau a repris la bande passante réservée à cet appel pour la donner à un autre de priorité plus élevée. Aucune liaison n’est en panne.
preemption-3 = Préemption sans précision
    .description = L’appel a cédé la place à un autre de priorité plus élevée. Le réseau ne dit pas où cela a été décidé.
preemption-4 = Préemption hors du réseau IP
    .description = L’appel a cédé la place à un autre de priorité plus élevée dans une partie du réseau qui n’utilise pas IP, par exemple le réseau téléphonique derrière une passerelle.
preemption-class = Préemption de cause inconnue
    .description = L’appel a cédé la place à un autre de priorité plus élevée. La cause est un numéro que ce programme ne connaît pas.
