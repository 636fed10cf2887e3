### Response codes of SIP, for engineers and for SIP messages. The value is the reason phrase; .description explains the code.
### The English phrases are the registered ones, word for word. Translate what the RFC defines, not the English words.
### A translated phrase has only letters, digits, single spaces, hyphens and slashes. It never contains the code itself.


## Classes

class-provisional = Réponse provisoire
    .description = Le serveur a reçu la requête et la traite encore. Une réponse finale doit encore arriver, et le client l’attend.
class-success = Succès
    .description = Le serveur a reçu, compris et accepté la requête. Le client traite un code inconnu de cette classe comme 200.
class-redirection = Redirection de la requête
    .description = Le serveur ne mène pas la requête à son terme et laisse l’étape suivante au client. Un champ d’en-tête Contact peut indiquer d’autres adresses à essayer.
class-client-error = Échec de la requête
    .description = Le serveur rejette la requête, car elle comporte une erreur ou ne peut pas être exécutée ici. Le client ne l’y répète pas à l’identique, mais un autre serveur peut l’accepter.
class-server-error = Erreur du serveur
    .description = Le serveur ne parvient pas à exécuter une requête apparemment correcte. Un autre serveur peut réussir, et un champ d’en-tête Retry-After peut indiquer quand réessayer.
class-global-failure = Échec global
    .description = Le serveur sait avec certitude que la requête échoue vers toutes les destinations, et pas seulement vers celle-ci. Le client ne cherche pas d’autre destination.
class-other = Classe de réponse inconnue
    .description = Le code de réponse est compris entre 700 et 999, hors des six classes définies par SIP. Sa signification dépend du logiciel qui l’envoie ; la phrase explicative peut la préciser.

## 1xx Provisional

status-100 = Requête en cours de traitement
    .description = Le serveur suivant sur le chemin a reçu la requête et s’en occupe. La réponse arrête la retransmission d’une requête INVITE, et un proxy à états ne la relaie jamais.
status-180 = Sonnerie en cours
    .description = L’UA de l’appelé a reçu la requête INVITE et alerte l’utilisateur. Le client peut émettre une tonalité de retour d’appel ; un champ d’en-tête Alert-Info peut en désigner une particulière.
status-181 = Renvoi d’appel en cours
    .description = Un proxy renvoie l’appel vers une autre destination. Le client attend d’autres réponses ; un champ d’en-tête History-Info peut indiquer où va l’appel.
status-182 = Appel placé en file d’attente
    .description = L’appelé est momentanément indisponible, et le serveur place l’appel dans une file d’attente au lieu de le rejeter. La phrase explicative peut indiquer le rang dans la file ou l’attente prévue.
status-183 = Établissement de la session en cours
    .description = Le côté appelé signale, dans l’établissement de la session, une étape qu’aucun autre code 1xx ne désigne. La phrase explicative ou le corps peut la préciser, souvent par un SDP pour l’early media.
status-199 = Dialogue précoce terminé
    .description = Un proxy ou un UAS signale qu’un dialogue précoce d’une requête INVITE est terminé ; d’autres peuvent se poursuivre. Le champ d’en-tête Reason contient le code de réponse qui y a mis fin.

## 2xx Success

status-200 = OK
    .description = Le serveur a exécuté la requête. Le contenu de la réponse dépend de la méthode : une description de session pour INVITE, les contacts enregistrés pour REGISTER.
status-202 = Requête acceptée pour traitement
    .description = Le serveur accepte la requête, mais n’a pas fini de la traiter. Le code est déconseillé : le client le traite comme 200 et, pour SUBSCRIBE ou REFER, apprend le résultat par NOTIFY.
status-204 = Aucune notification envoyée
    .description = Le serveur accepte une requête SUBSCRIBE dans un abonnement, mais n’envoie pas de NOTIFY, car l’état connu du client reste à jour. Un champ d’en-tête Expires indique la nouvelle durée de validité.

## 3xx Redirection

status-300 = Plusieurs destinations possibles
    .description = Le serveur trouve plusieurs destinations pour l’adresse et laisse le choix au client. Le champ d’en-tête Contact en donne la liste ; l’utilisateur ou l’UA en retient une.
status-301 = Changement d’adresse définitif
    .description = Le serveur signale que l’utilisateur a quitté cette adresse pour de bon. Le client réessaie à l’adresse du champ d’en-tête Contact et met à jour les adresses qu’il a mémorisées.
status-302 = Changement d’adresse temporaire
    .description = Le serveur signale que l’utilisateur se trouve pour un temps à une autre adresse. Le client réessaie à celle du champ d’en-tête Contact ; sans durée de validité, elle ne sert qu’une fois.
status-303 = Autre adresse à contacter
    .description = Le serveur dirige le client vers une autre adresse. Le code ne figure que dans la grammaire de la RFC 2543 et est obsolète ; le client le traite comme 300.
status-305 = Passage par un proxy requis
    .description = L’UAS n’accepte la requête que par un proxy précis. Le client la répète par le proxy indiqué dans le champ d’en-tête Contact ; seul un UAS envoie ce code.
status-380 = Autre service proposé
    .description = Le serveur n’établit pas l’appel, mais propose d’autres services. Le corps de la réponse les décrit ; un champ d’en-tête Contact peut indiquer une adresse.

## 4xx Client error

status-400 = Requête mal formée
    .description = Le serveur ne comprend pas la requête, car sa syntaxe est mal formée. La phrase explicative précise le problème, par exemple l’absence du champ d’en-tête Call-ID.
status-401 = Authentification requise
    .description = L’UAS ou le serveur d’enregistrement exige que l’utilisateur s’authentifie. Le champ d’en-tête WWW-Authenticate contient le défi ; le client répète la requête avec un champ d’en-tête Authorization.
status-402 = Paiement requis
    .description = Le serveur rejette la requête avec un code que la RFC 3261 réserve à un usage futur. Aucune signification n’est définie, et le client le traite comme 400.
status-403 = Requête non permise
    .description = Le serveur comprend la requête, mais n’accepte pas de l’exécuter. Une authentification n’y change rien, et le client ne répète pas la requête.
status-404 = Utilisateur introuvable
    .description = Le serveur sait que l’utilisateur n’existe pas dans le domaine de la Request-URI, ou ne gère pas ce domaine. Le client vérifie le nom d’utilisateur et le domaine.
status-405 = Méthode non autorisée
    .description = Le serveur connaît la méthode, mais ne l’autorise pas pour l’adresse de la Request-URI. Le champ d’en-tête Allow donne la liste des méthodes autorisées.
status-406 = Aucun format de réponse acceptable
    .description = Le serveur ne peut répondre que dans des formats que le champ d’en-tête Accept de la requête n’admet pas. Le client peut y ajouter d’autres formats et réessayer.
status-407 = Authentification requise par le proxy
    .description = Le proxy exige que le client s’authentifie d’abord auprès de lui. Le champ d’en-tête Proxy-Authenticate contient le défi ; le client répète la requête avec un champ d’en-tête Proxy-Authorization.
status-408 = Délai de la requête dépassé
    .description = Le serveur ne peut pas répondre à temps, par exemple parce qu’il ne localise pas l’utilisateur assez vite. Le client peut répéter plus tard la même requête sans changement.
status-409 = Conflit avec un enregistrement existant
    .description = Le serveur d’enregistrement rejette une requête REGISTER en conflit avec des enregistrements existants. Le code vient de la RFC 2543 et est obsolète ; le client le traite comme 400.
status-410 = L’adresse n’est plus valide
    .description = Le serveur signale que l’utilisateur a quitté cette adresse pour de bon et qu’aucune nouvelle adresse n’est connue. Le client cesse de l’utiliser.
status-411 = Content-Length requis
    .description = Le serveur rejette une requête sans champ d’en-tête Content-Length. Le code vient de la RFC 2543 et est obsolète ; le client ajoute le champ manquant ou traite le code comme 400.
status-412 = Échec de la requête conditionnelle
    .description = Le serveur rejette une requête conditionnelle, en général PUBLISH, car l’entity-tag du champ d’en-tête SIP-If-Match n’est plus à jour. Le client publie son état complet sans SIP-If-Match.
status-413 = Corps de la requête trop volumineux
    .description = Le serveur rejette la requête, car son corps dépasse la taille qu’il peut ou veut traiter. Si c’est passager, un champ d’en-tête Retry-After indique quand réessayer.
status-414 = Request-URI trop longue
    .description = Le serveur rejette la requête, car la Request-URI est plus longue que ce qu’il accepte d’interpréter. Le client doit utiliser une adresse plus courte.
status-415 = Type de contenu non pris en charge
    .description = Le serveur ne prend pas en charge le format, le codage ou la langue du corps de la requête. Le champ d’en-tête Accept, Accept-Encoding ou Accept-Language indique ce que le serveur accepte.
status-416 = Schéma d’URI non pris en charge
    .description = Le serveur ne peut pas traiter la requête, car il ne connaît pas le schéma de la Request-URI. Le client peut réessayer avec une URI SIP.
status-417 = Valeur Resource-Priority inconnue
    .description = Le serveur ne comprend aucune valeur du champ d’en-tête Resource-Priority, alors que la requête l’exige. Un champ d’en-tête Accept-Resource-Priority peut donner la liste des valeurs acceptées.
status-420 = Extension non prise en charge
    .description = Le serveur ne comprend pas une extension de protocole que la requête exige. Le champ d’en-tête Unsupported donne la liste des extensions inconnues (option-tags) ; le client peut réessayer sans elles.
status-421 = Extension de protocole requise
    .description = L’UAS a besoin d’une extension de protocole absente du champ d’en-tête Supported de la requête. Le champ d’en-tête Require de la réponse l’indique.
status-422 = Intervalle de session trop court
    .description = Un proxy ou un UAS rejette la requête, car l’intervalle de Session-Expires est inférieur à son minimum. Le champ d’en-tête Min-SE indique ce minimum ; le client réessaie avec un intervalle plus long.
status-423 = Durée de validité trop courte
    .description = Le serveur rejette la requête, car la durée de validité de l’enregistrement, de l’abonnement ou de la publication est trop courte. Le champ d’en-tête Min-Expires indique le minimum.
status-424 = Localisation inexploitable
    .description = Le serveur rejette la requête, car les informations de localisation jointes sont mal formées, insuffisantes ou impossibles à récupérer. Le champ d’en-tête Geolocation-Error en donne la raison exacte.
status-425 = Alerte d’urgence mal formée
    .description = Le serveur rejette la requête, car les données de l’alerte d’urgence sont si mal formées qu’il ne peut en déduire aucune réaction sensée. Le champ d’en-tête AlertMsg-Error en donne la raison exacte.
status-428 = En-tête Identity requis
    .description = La politique du serveur exige un champ d’en-tête Identity avec un PASSporT pris en charge, et la requête n’en contient pas. Le côté appelant signe la requête et l’envoie de nouveau.
status-429 = Jeton Referred-By requis
    .description = La cible d’un REFER exige la preuve de l’identité de son émetteur : un jeton Referred-By valide. L’UA qui a reçu la requête REFER obtient le jeton de l’émetteur et répète sa propre requête.
status-430 = Connexion de transport rompue
    .description = Un proxy de bordure signale qu’une connexion de transport (flow) vers l’UA a échoué. Le proxy responsable de l’utilisateur en essaie une autre ; un terminal qui reçoit ce code le traite comme 400.
status-433 = Anonymat non autorisé
    .description = Le serveur rejette la requête, car son émetteur est anonyme. Le client peut réessayer sans anonymat, mais seulement avec l’accord de l’utilisateur.
status-436 = Certificat impossible à récupérer
    .description = Le vérificateur ne parvient pas à récupérer le certificat nécessaire au contrôle de la signature du champ d’en-tête Identity. Le côté appelant doit le rendre accessible à l’adresse du paramètre info.
status-437 = Certificat non pris en charge
    .description = Le vérificateur dispose du certificat lié au champ d’en-tête Identity, mais ne le prend pas en charge ou ne lui fait pas confiance. Le côté appelant doit signer avec un certificat accepté.
status-438 = En-tête Identity non valide
    .description = Le vérificateur ne trouve aucun PASSporT valide et pris en charge dans les champs d’en-tête Identity, par exemple parce que la signature ne correspond pas. Le côté appelant doit signer de nouveau la requête.
status-439 = Premier saut incompatible avec outbound
    .description = Le serveur d’enregistrement prend en charge outbound (RFC 5626), mais pas le premier proxy sur le chemin du REGISTER. Le client peut s’enregistrer sans outbound ou par un autre proxy.
status-440 = Limite Max-Breadth dépassée
    .description = Le proxy ne peut pas dupliquer la requête comme prévu, car le champ d’en-tête Max-Breadth limite les branches parallèles. La requête n’a peut-être pas été relayée, ou pas vers toutes les destinations.
status-469 = Info Package non accepté
    .description = L’UA rejette une requête INFO, car il n’accepte pas son Info Package. Le champ d’en-tête Recv-Info donne la liste des Info Packages acceptés.
status-470 = Consentement requis
    .description = Le relais rejette la requête, car un destinataire n’a pas consenti à la recevoir. Le champ d’en-tête Permission-Missing donne la liste des adresses sans consentement.
status-477 = Échec d’envoi au saut suivant
    .description = Le proxy (SER, Kamailio) ne parvient pas à envoyer la requête au saut suivant. Le code n’est pas enregistré ; le client le traite comme 400.
status-478 = Destination impossible à résoudre
    .description = Le proxy (SER, Kamailio) ne parvient pas à trouver l’adresse réseau de la destination. Le code n’est pas enregistré ; le client le traite comme 400.
status-479 = URI impossible à traiter
    .description = Le proxy (SER, Kamailio) ne parvient pas à traiter une URI de la requête. Le code n’est pas enregistré ; le client le traite comme 400.
status-480 = Correspondant momentanément indisponible
    .description = Le système de l’appelé a été joint, mais l’appelé est momentanément indisponible, par exemple faute d’être enregistré. Un champ d’en-tête Retry-After peut indiquer un meilleur moment.
status-481 = Appel ou transaction introuvable
    .description = L’UAS ne trouve aucun dialogue ni aucune transaction correspondant à la requête. Un client qui reçoit ce code dans un dialogue y met fin de son côté.
status-482 = Boucle détectée
    .description = Le serveur rejette la requête, car la même requête lui est déjà parvenue, par une boucle ou par un autre chemin. Réessayer ne sert à rien tant que le routage n’est pas corrigé.
status-483 = Trop de sauts
    .description = Le serveur n’accepte pas de relayer la requête, car son champ d’en-tête Max-Forwards a atteint zéro. La cause est en général une boucle de routage ou un chemin trop long.
status-484 = Adresse incomplète
    .description = Le serveur rejette la requête, car l’adresse de la Request-URI est incomplète. La phrase explicative peut indiquer ce qui manque ; le client ajoute les chiffres restants.
status-485 = Adresse ambiguë
    .description = Le serveur rejette la requête, car l’adresse de la Request-URI est ambiguë. Un champ d’en-tête Contact peut proposer un choix d’adresses sans ambiguïté.
status-486 = Correspondant occupé
    .description = L’appelé est occupé à la destination contactée et n’y prend pas d’autre appel. Un champ d’en-tête Retry-After peut indiquer un meilleur moment ; une autre destination peut encore répondre.
status-487 = Requête interrompue
    .description = L’UAS abandonne le traitement de la requête, car un BYE ou un CANCEL y a mis fin. C’est la réponse finale attendue à une requête INVITE après CANCEL ; il n’y a rien à rétablir.
status-488 = Paramètres de session refusés ici
    .description = L’UAS rejette les paramètres de session, par exemple les médias, pour cette destination ; une autre peut les accepter. Le champ d’en-tête Warning peut en donner la raison, le corps ce qui est pris en charge.
status-489 = Paquetage d’événements inconnu
    .description = Le serveur ne comprend pas le paquetage d’événements du champ d’en-tête Event de la requête. Le champ d’en-tête Allow-Events donne la liste des paquetages pris en charge.
status-491 = Autre requête encore en cours
    .description = L’UA rejette la requête, en général une nouvelle requête INVITE, car une autre est encore en cours dans le même dialogue. Le client attend un court délai aléatoire, puis réessaie.
status-493 = Déchiffrement du corps impossible
    .description = L’UAS n’a pas de clé qui permette de déchiffrer le corps de la requête. Le corps de la réponse peut contenir une clé publique à l’usage du client.
status-494 = Négociation de sécurité requise
    .description = Le serveur exige que le client convienne d’abord avec lui d’un mécanisme de sécurité. Le champ d’en-tête Security-Server en donne la liste ; le client en met un en place et répète la requête.
status-499 = Aucun codec commun
    .description = Le serveur ne trouve aucun codec que les deux côtés prennent en charge. Ce code, employé par certains opérateurs, n’est pas enregistré ; le client le traite comme 400.

## 5xx Server error

status-500 = Erreur interne du serveur
    .description = Le serveur rencontre une situation imprévue et ne peut pas exécuter la requête. Le client peut réessayer après quelques secondes ; un champ d’en-tête Retry-After peut indiquer quand.
status-501 = Fonction non implémentée
    .description = Le serveur n’a pas la fonction dont la requête a besoin, en général parce qu’il ignore la méthode. Un champ d’en-tête Allow peut donner la liste des méthodes prises en charge.
status-502 = Réponse non valide du serveur suivant
    .description = La passerelle ou le proxy reçoit du serveur suivant une réponse non valide. L’erreur se situe plus loin sur le chemin, et le client peut essayer une autre route.
status-503 = Service indisponible
    .description = Le serveur, momentanément surchargé ou en maintenance, ne peut pas traiter la requête. Un champ d’en-tête Retry-After peut indiquer quand réessayer ; le client peut s’adresser à un autre serveur.
status-504 = Délai dépassé sur un autre serveur
    .description = Le serveur n’obtient pas à temps la réponse d’un autre serveur dont il a besoin pour traiter la requête. Le client peut réessayer plus tard ou par un autre serveur.
status-505 = Version SIP non prise en charge
    .description = Le serveur ne prend pas en charge la version SIP de la requête, ou ne veut pas l’employer. Le client doit utiliser une version prise en charge, en pratique SIP/2.0.
status-513 = Message trop volumineux
    .description = Le serveur ne peut pas traiter la requête, car le message entier, et non seulement son corps, est trop long. Le client doit envoyer un message plus court.
status-555 = Service push non pris en charge
    .description = Le serveur ne prend pas en charge le service de notifications push désigné par le paramètre pn-provider d’un REGISTER. Le client peut s’enregistrer avec un autre service ou sans service push.
status-580 = Conditions préalables non remplies
    .description = L’UAS rejette la session, car une condition préalable de l’offre SDP, telle qu’une réservation de ressources du réseau, ne peut pas être remplie. Le corps de la réponse désigne cette condition.

## 6xx Global failure

status-600 = Correspondant occupé partout
    .description = L’appelé est occupé partout et ne prend aucun appel pour le moment ; aucune autre destination ne répondra. Un champ d’en-tête Retry-After peut indiquer un meilleur moment.
status-603 = Appel refusé par le correspondant
    .description = L’appelé refuse l’appel ou ne peut pas y prendre part, et aucune autre destination ne répondra. Un champ d’en-tête Retry-After peut indiquer un meilleur moment.
status-604 = L’utilisateur n’existe nulle part
    .description = Le serveur sait avec certitude que l’utilisateur de la Request-URI n’existe nulle part. Le client ne cherche pas d’autre destination et vérifie l’adresse.
status-606 = Paramètres de session refusés partout
    .description = L’appelé souhaite communiquer, mais aucune destination n’accepte les paramètres de session (médias, bande passante). Le champ d’en-tête Warning peut en donner les raisons, le corps ce qui est pris en charge.
status-607 = Appel indésirable pour le correspondant
    .description = L’appelé marque l’appel comme indésirable. Les prochaines tentatives du même appelant seront sans doute rejetées aussi, et le réseau peut se servir de ce marquage pour les bloquer.
status-608 = Appel rejeté automatiquement
    .description = Un intermédiaire, par exemple un système d’analyse des appels, rejette l’appel avant qu’il n’atteigne l’appelé. Un champ d’en-tête Call-Info peut indiquer à qui l’appelant peut s’adresser.

## Outside the classes of SIP

status-701 = Le correspondant a raccroché
    .description = L’UA signale que l’appelé a raccroché. Le code n’est pas enregistré, et SIP ne définit pas de classe 7xx.
