### Cause values of ITU-T Q.850, sent in the Reason header field (RFC 3326, RFC 6432): why a call ended in ISDN, mobile and other telephone networks.
### The value is the name in Q.850. .description says what happened to the call, for engineers, support staff and the details view of a phone.


## Classes

q850-class-normal = Événement normal
    .description = L’appel a pris fin ou n’a pas abouti pour une raison propre au service normal, par exemple un appelé occupé, absent ou peu disposé à répondre. Le réseau lui-même fonctionne.
q850-class-resource-unavailable = Ressource indisponible
    .description = Le réseau téléphonique n’avait ni ligne, ni capacité, ni équipement libre pour l’appel.
q850-class-service-unavailable = Service ou option indisponible
    .description = L’appel demandait un service que le réseau connaît, mais qu’il ne fournit pas à cette ligne ou pas en ce moment.
q850-class-service-not-implemented = Service ou option non implémenté
    .description = L’appel demandait un service dont l’équipement du réseau téléphonique ne dispose pas du tout.
q850-class-invalid-message = Message non valide
    .description = Un message concernant l’appel était lisible, mais non valide, par exemple parce qu’il désignait quelque chose qui n’existe pas.
q850-class-protocol-error = Erreur de protocole
    .description = Deux équipements téléphoniques n’ont pas suivi le même protocole, et l’appel a échoué pour cette raison.
q850-class-interworking = Interfonctionnement
    .description = L’appel a pris fin dans un réseau d’un autre type, qui n’indique pas de cause de cette sorte.
q850-class-other = Cause inconnue
    .description = La cause donnée pour la fin de l’appel est une valeur que la norme ne permet pas. Elle ne dit donc pas ce qui s’est passé.

## Normal event

q850-1 = Numéro non attribué
    .description = Le numéro composé a une forme correcte, mais n’est attribué à personne ; l’appel n’a donc pas pu aboutir.
q850-2 = Aucune route vers le réseau de transit
    .description = L’appel devait passer par un réseau précis, et le commutateur ne connaît pas ce réseau ou n’a pas de liaison avec lui.
q850-3 = Aucune route vers la destination
    .description = Le réseau qui a transporté l’appel n’a pas de chemin vers le numéro appelé, car il ne dessert pas cette destination.
q850-4 = Tonalité spéciale d’information
    .description = Le numéro appelé est injoignable pour une raison durable, et l’appelant doit entendre la tonalité spéciale d’information ou une annonce.
q850-5 = Préfixe interurbain composé à tort
    .description = Le numéro composé comporte un préfixe, par exemple un zéro initial, là où il n’en faut pas.
q850-6 = Canal non acceptable
    .description = Les deux commutateurs ou appareils n’ont pas pu s’accorder sur le canal qui devait transporter l’appel.
q850-7 = Appel attribué et remis sur canal établi
    .description = Le côté appelé reçoit l’appel par une liaison déjà ouverte vers lui. Ce n’est pas un échec.
q850-8 = Préemption par un appel prioritaire
    .description = L’appel a été coupé, car un appel de priorité plus élevée avait besoin de sa ligne.
q850-9 = Préemption avec circuit réservé
    .description = L’appel a été coupé au profit d’un autre de priorité plus élevée, et son circuit reste réservé à cet autre appel.
q850-13 = Appel pris ailleurs
    .description = Quelqu’un d’autre ou un autre téléphone a pris l’appel, qui a donc pris fin ici.
q850-14 = Numéro porté détecté par QoR
    .description = Le numéro est passé chez un autre opérateur. Le réseau recherche où il se trouve maintenant et achemine l’appel de nouveau.
q850-16 = Libération normale de l’appel
    .description = L’appel a pris fin normalement, car l’un des deux côtés a raccroché.
q850-17 = Usager occupé
    .description = L’appelé est occupé par un autre appel et ne peut pas prendre le nouveau.
q850-18 = Pas de réponse de l’équipement appelé
    .description = Le téléphone ou le système du numéro appelé n’a pas du tout réagi à l’appel dans le délai prévu. Rien n’indique qu’il ait sonné.
q850-19 = Pas de réponse de l’usager alerté
    .description = Le téléphone appelé a sonné, et personne n’a décroché dans le délai prévu.
q850-20 = Abonné absent
    .description = L’appelé est injoignable pour le moment, le plus souvent parce que son mobile est éteint ou hors de portée du réseau.
q850-21 = Appel rejeté
    .description = L’appelé ou son équipement a refusé l’appel, alors qu’il aurait pu le prendre. Un réseau peut aussi rejeter un appel ainsi, par exemple parce qu’un service le bloque.
q850-22 = Changement de numéro
    .description = Le numéro appelé n’est plus utilisé, car l’appelé en a un nouveau. Le réseau peut indiquer ce nouveau numéro.
q850-23 = Redirection vers une autre destination
    .description = Un commutateur sur le chemin a décidé que l’appel doit être établi vers un autre numéro.
q850-24 = Appel rejeté par un service de l’appelé
    .description = Un service activé pour la ligne appelée a rejeté l’appel, par exemple celui qui bloque les appelants au numéro masqué.
q850-25 = Erreur d’acheminement au commutateur
    .description = L’appel est passé par trop de commutateurs, ce qui laisse supposer une boucle d’acheminement, et il a été interrompu.
q850-26 = Libération de l’usager non sélectionné
    .description = L’appel a été présenté à plusieurs appareils, et un autre l’a obtenu ; il a donc pris fin ici.
q850-27 = Destination en dérangement
    .description = La ligne ou l’équipement de l’appelé ne fonctionne pas ; l’appel n’a donc pas pu lui être remis.
q850-28 = Numéro incomplet ou mal formé
    .description = Le numéro composé est incomplet ou n’a pas une forme correcte.
q850-29 = Service complémentaire rejeté
    .description = L’appel demandait un service complémentaire que le réseau ne peut pas fournir.
q850-30 = Réponse à STATUS ENQUIRY
    .description = Un équipement répond à la question d’un autre sur l’état de l’appel. Ce n’est pas un échec, et l’appel continue.
q850-31 = Événement normal sans précision
    .description = L’appel a pris fin pour une raison normale qu’aucune autre cause ne décrit.

## Resource unavailable

q850-33 = Circuit hors service
    .description = Le circuit qui devait transporter l’appel est défectueux.
q850-34 = Aucun circuit ou canal disponible
    .description = Toutes les lignes sur le chemin du numéro appelé sont prises ; l’appel n’a donc pas pu aboutir. L’appelé n’est pas forcément occupé.
q850-38 = Réseau en dérangement
    .description = Le réseau a une panne qui risque de durer. Rappeler aussitôt ne servira sans doute à rien.
q850-39 = Connexion permanente en mode trame hors service
    .description = Une liaison de données permanente du réseau est hors service. C’est un compte rendu d’état, et non la fin d’un appel vocal.
q850-40 = Connexion permanente en mode trame opérationnelle
    .description = Une liaison de données permanente du réseau fonctionne. C’est un compte rendu d’état, et non un échec.
q850-41 = Dérangement temporaire
    .description = Le réseau a une panne qui ne devrait pas durer. Rappeler dans un instant peut réussir.
q850-42 = Encombrement d’un commutateur
    .description = Un commutateur sur le chemin est surchargé d’appels pour le moment et n’a pas pu établir le nouveau.
q850-43 = Informations d’accès supprimées
    .description = Le réseau n’a pas pu transmettre des informations que l’équipement de l’appelant avait jointes à l’appel, par exemple une sous-adresse ou un texte d’usager à usager.
q850-44 = Circuit ou canal demandé indisponible
    .description = La ligne ou le canal précis qui a été demandé ne peut pas servir à l’appel. Le plus souvent, l’équipement en essaie un autre.
q850-45 = Appel préempté
    .description = Le réseau a retiré la ligne à cet appel au profit d’un autre de priorité plus élevée.
q850-46 = Appel prioritaire bloqué
    .description = La priorité de cet appel ne suffit pas pour prendre une ligne, car toutes les lignes, ou l’appelé, servent à des appels de priorité égale ou plus élevée.
q850-47 = Ressource indisponible sans précision
    .description = Il manquait au réseau quelque chose dont l’appel avait besoin, et aucune autre cause ne dit quoi.

## Service or option unavailable

q850-49 = Qualité de service indisponible
    .description = L’appel demandait une qualité de transmission, par exemple un débit ou un temps de transit, que le réseau ne peut pas fournir.
q850-50 = Service complémentaire non souscrit
    .description = L’appel demandait un service complémentaire qui ne fait pas partie du contrat de l’abonné.
q850-52 = Appel sortant interdit
    .description = La ligne appelante n’est pas autorisée à passer cet appel.
q850-53 = Appels sortants interdits dans le GFU
    .description = L’appelant appartient à un groupe fermé d’usagers et n’est pas autorisé à y passer des appels.
q850-54 = Appel entrant interdit
    .description = La ligne appelée n’est pas autorisée à recevoir cet appel.
q850-55 = Appels entrants interdits dans le GFU
    .description = L’appelé appartient à un groupe fermé d’usagers et n’est pas autorisé à y recevoir des appels.
q850-56 = Signal d’appel non souscrit
    .description = La ligne appelée n’a pas le service de signal d’appel ; un deuxième appel ne peut donc pas lui être présenté.
q850-57 = Capacité support non autorisée
    .description = L’appel demandait un type de liaison, par exemple données ou vidéo, que cet abonné n’est pas autorisé à utiliser.
q850-58 = Capacité support indisponible à présent
    .description = Le réseau connaît le type de liaison demandé par l’appel, par exemple données ou vidéo, mais il n’est pas disponible en ce moment.
q850-62 = Incohérence entre accès sortant et classe d’abonné
    .description = Les droits d’accès indiqués dans l’appel ne correspondent pas à la classe de l’abonné appelant ; l’appel a donc été rejeté.
q850-63 = Service ou option indisponible sans précision
    .description = Un service demandé par l’appel n’est pas disponible, et aucune autre cause ne dit lequel ni pourquoi.

## Service or option not implemented

q850-65 = Capacité support non implémentée
    .description = L’équipement ne prend pas en charge le type de liaison demandé par l’appel, par exemple données ou vidéo.
q850-66 = Type de canal non implémenté
    .description = L’équipement ne prend pas en charge le type de canal demandé par l’appel.
q850-69 = Service complémentaire non implémenté
    .description = L’équipement ne dispose pas du service complémentaire demandé par l’appel.
q850-70 = Capacité support numérique restreinte seulement
    .description = L’appel demandait une liaison numérique sans restriction, et l’équipement ne prend en charge que la liaison restreinte.
q850-79 = Service ou option non implémenté sans précision
    .description = L’équipement ne dispose pas d’un service demandé par l’appel, et aucune autre cause ne dit lequel.

## Invalid message

q850-81 = Référence d’appel non valide
    .description = Un message porte sur un appel que l’équipement ne connaît pas, parce qu’il est terminé ou n’a jamais existé sur cette ligne.
q850-82 = Canal indiqué inexistant
    .description = L’appel devait utiliser un canal qui n’existe pas ou n’est pas activé sur cette ligne.
q850-83 = Appel suspendu sous une autre identité
    .description = Quelqu’un a voulu reprendre un appel suspendu sous une identité qu’aucun appel suspendu ne porte.
q850-84 = Identité d’appel déjà utilisée
    .description = Quelqu’un a voulu suspendre un appel sous une identité qu’un autre appel suspendu porte déjà.
q850-85 = Aucun appel suspendu
    .description = Quelqu’un a voulu reprendre un appel suspendu, et aucun appel n’est suspendu.
q850-86 = Appel de l’identité demandée déjà libéré
    .description = Quelqu’un a voulu reprendre un appel suspendu, et cet appel a pris fin entre-temps.
q850-87 = Usager non membre du GFU
    .description = L’appel concernait un groupe fermé d’usagers auquel l’appelé ou l’appelant n’appartient pas.
q850-88 = Destination incompatible
    .description = L’équipement du numéro appelé ne peut pas prendre ce genre d’appel, par exemple parce qu’un appel de données est arrivé sur un téléphone.
q850-90 = GFU inexistant
    .description = L’appel désigne un groupe fermé d’usagers qui n’existe pas.
q850-91 = Choix du réseau de transit non valide
    .description = Le réseau par lequel l’appel devait passer est indiqué sous une forme non valide.
q850-95 = Message non valide sans précision
    .description = Un message concernant l’appel n’est pas valide, et aucune autre cause ne dit en quoi.

## Protocol error

q850-96 = Élément d’information obligatoire absent
    .description = Un message concernant l’appel ne contient pas une information obligatoire ; l’équipement n’a donc pas pu le traiter.
q850-97 = Type de message inexistant ou non implémenté
    .description = L’équipement a reçu un type de message concernant l’appel qu’il ne connaît pas ou ne prend pas en charge.
q850-98 = Message incompatible avec l’état ou type inconnu
    .description = L’équipement a reçu un message concernant l’appel qui ne correspond pas à son état présent ou dont le type est inconnu.
q850-99 = Élément ou paramètre inexistant ou non implémenté
    .description = Un message concernant l’appel contient un champ que l’équipement ne connaît pas, et l’équipement a ignoré ce champ.
q850-100 = Contenu d’élément d’information non valide
    .description = Un message concernant l’appel contient un champ connu de l’équipement, mais dont il ne peut pas utiliser le contenu.
q850-101 = Message incompatible avec l’état d’appel
    .description = L’équipement a reçu un message qui ne correspond pas à l’état présent de l’appel.
q850-102 = Reprise sur expiration de temporisateur
    .description = Une réponse attendue n’est pas arrivée à temps, et l’équipement a mis fin à l’appel ou a pris une autre mesure pour continuer.
q850-103 = Paramètre inconnu transmis tel quel
    .description = Un message concernant l’appel contient un paramètre que l’équipement ne connaît pas. L’équipement l’a transmis sans changement.
q850-110 = Message à paramètre non reconnu supprimé
    .description = L’équipement a supprimé un message concernant l’appel, car il contient un paramètre inconnu de lui.
q850-111 = Erreur de protocole sans précision
    .description = Les équipements sur le chemin ne se sont pas compris, et aucune autre cause ne décrit l’erreur.

## Interworking

q850-127 = Interfonctionnement sans précision
    .description = L’appel est passé dans un réseau d’un autre type, qui ne donne pas la cause de ce qu’il a fait. La raison de la fin de l’appel n’est pas connue.
