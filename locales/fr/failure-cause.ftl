### Causes of the protocol FAILURE_CAUSE in the Reason header field (3GPP TS 24.229): what a mobile network lost or could not provide.
### For engineers and for the details view of a phone. The value is the registered text.


## FAILURE_CAUSE

failure-cause-1 = Perte du canal des médias ou de la QoS
    .description = Le réseau ne peut plus transporter les médias de l’appel : la liaison mobile qui leur servait, ou la qualité garantie à cette liaison, est perdue.
failure-cause-2 = Libération du canal de signalisation
    .description = Le réseau a perdu la liaison avec le téléphone par laquelle l’appel est commandé.
failure-cause-3 = Échec de l’allocation de ressources
    .description = Le réseau mobile n’a pas pu fournir les ressources dont l’appel a besoin, par exemple une liaison pour ses médias.
failure-cause-class = Échec dans le réseau mobile
    .description = Le réseau mobile a interrompu ou rejeté l’appel et donne pour la cause un numéro que ce programme ne connaît pas.
