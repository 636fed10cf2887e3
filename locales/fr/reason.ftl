### Protocols of the Reason header field (RFC 3326), for engineers and for the details view of a phone. Each text says what kind of reason the protocol gives.
### The causes of SIP and STIR are in status.ftl. Those of Q.850, Preemption, RELEASE_CAUSE and FAILURE_CAUSE have their own files.


## Protocols

reason-sip = Code de réponse SIP
    .description = La raison est un code de réponse SIP. Il indique comment l’appel a pris fin ou a continué, par exemple qu’un autre téléphone a pris ou refusé l’appel.
reason-q850 = Cause du réseau téléphonique
    .description = La raison est un numéro de cause de la norme ITU-T Q.850, employée dans le RNIS et d’autres réseaux téléphoniques. Une passerelle ou un commutateur téléphonique le donne et dit ainsi pourquoi l’appel a pris fin.
reason-preemption = Cause de préemption
    .description = Un appel de priorité plus élevée a besoin de la ligne ou de la bande passante ; l’appel moins prioritaire est donc interrompu ou rejeté. La cause indique d’où vient cette décision.
reason-emm = Cause de gestion de la mobilité LTE
    .description = Le cœur de réseau LTE donne ce numéro. Il indique pourquoi le rattachement du téléphone au réseau, ou son déplacement dans le réseau, a échoué.
reason-esm = Cause de gestion de session LTE
    .description = Le cœur de réseau LTE donne ce numéro. Il indique pourquoi une connexion de données nécessaire à l’appel a été refusée ou libérée.
reason-s1ap-rnl = Cause de la couche réseau radio LTE
    .description = La station de base LTE et le cœur de réseau échangent ce numéro. Il indique ce qui s’est passé du côté radio, par exemple la perte du contact avec le téléphone ou l’échec d’un changement de cellule.
reason-s1ap-tl = Cause de la couche transport LTE
    .description = La station de base LTE et le cœur de réseau échangent ce numéro. Il indique ce qui n’a pas fonctionné sur les liaisons de transport entre eux.
reason-s1ap-nas = Cause de la strate de non-accès LTE
    .description = Le cœur de réseau LTE donne ce numéro à la station de base. Il indique pourquoi la connexion entre le téléphone et le cœur de réseau a pris fin, par exemple par une libération normale ou un échec d’authentification.
reason-s1ap-misc = Cause diverse LTE
    .description = La station de base LTE et le cœur de réseau échangent ce numéro. Il désigne des causes qui n’entrent dans aucune autre catégorie, par exemple une surcharge, une panne matérielle ou une maintenance.
reason-s1ap-prot = Cause de protocole LTE
    .description = La station de base LTE et le cœur de réseau échangent ce numéro. Il indique que l’un des deux n’a pas pu interpréter un message de l’autre.
reason-diameter = Cause du protocole Diameter
    .description = Le numéro vient de Diameter, le protocole par lequel un opérateur vérifie qui peut utiliser son réseau. Il indique pourquoi l’accès par un réseau local sans fil a échoué ou pris fin.
reason-ikev2 = Cause du protocole IKEv2
    .description = Le numéro vient d’IKEv2, le protocole qui sécurise le chemin d’un téléphone à son opérateur à travers un réseau local sans fil. Il indique pourquoi ce chemin a échoué ou a été fermé.
reason-release-cause = Cause de libération du téléphone
    .description = Par ce numéro, un téléphone du réseau d’un opérateur mobile dit pourquoi il a mis fin à l’appel.
reason-failure-cause = Cause d’échec du réseau
    .description = Par ce numéro, le réseau d’un opérateur mobile dit quelle ressource l’appel a perdue ou n’a pas pu obtenir.
reason-stir = Cause du contrôle d’identité STIR
    .description = La raison est un code STIR : le serveur qui contrôle la signature du numéro de l’appelant ne l’a pas trouvée ou n’a pas pu la vérifier. L’appel peut tout de même aboutir.
reason-5gmm = Cause de gestion de la mobilité 5G
    .description = Le cœur de réseau 5G donne ce numéro. Il indique pourquoi l’enregistrement du téléphone dans le réseau, ou son déplacement dans le réseau, a échoué.
reason-5gsm = Cause de gestion de session 5G
    .description = Le cœur de réseau 5G donne ce numéro. Il indique pourquoi une session de données nécessaire à l’appel a été refusée ou libérée.
reason-ngap-rnl = Cause de la couche réseau radio 5G
    .description = La station de base 5G et le cœur de réseau échangent ce numéro. Il indique ce qui s’est passé du côté radio, par exemple la perte du contact avec le téléphone ou l’échec d’un changement de cellule.
reason-ngap-tl = Cause de la couche transport 5G
    .description = La station de base 5G et le cœur de réseau échangent ce numéro. Il indique ce qui n’a pas fonctionné sur les liaisons de transport entre eux.
reason-ngap-nas = Cause de la strate de non-accès 5G
    .description = Le cœur de réseau 5G donne ce numéro à la station de base. Il indique pourquoi la connexion entre le téléphone et le cœur de réseau a pris fin, par exemple par une libération normale ou un échec d’authentification.
reason-ngap-misc = Cause diverse 5G
    .description = La station de base 5G et le cœur de réseau échangent ce numéro. Il désigne des causes qui n’entrent dans aucune autre catégorie, par exemple une surcharge, une panne matérielle ou une maintenance.
reason-ngap-prot = Cause de protocole 5G
    .description = La station de base 5G et le cœur de réseau échangent ce numéro. Il indique que l’un des deux n’a pas pu interpréter un message de l’autre.
reason-class = Autre raison
    .description = L’émetteur donne une raison dans un protocole que ce programme ne connaît pas. Le texte qui l’accompagne, s’il y en a un, est de l’émetteur.
