### Reason phrases that servers in the field send instead of the registered ones, recognized by status code and phrase. Each message says what one or more of these phrases mean.
### For the person whose call or sign-in failed, and for support staff. The note of each message starts with the status codes and phrases that it stands for.


## Sign-in and account

vendor-stale-nonce = Tentative de connexion trop ancienne
    .description = La connexion au compte a utilisé un nonce qui ne correspond pas à celui du serveur. Si l’échec se répète, vérifiez la date et l’heure des deux côtés ainsi que l’algorithme Digest.
vendor-registration-expired = Enregistrement expiré
    .description = La durée pour laquelle le téléphone était enregistré est écoulée. Connectez-vous de nouveau.
vendor-caller-not-registered = Appelant non enregistré
    .description = Le serveur ne reconnaît pas l’appelant comme l’un de ses utilisateurs. Vérifiez que ce téléphone est connecté à son compte et que les paramètres du compte sont corrects.
vendor-number-in-use = Numéro SIP déjà utilisé
    .description = Ce numéro SIP est déjà utilisé ailleurs. Déconnectez-vous sur l’autre appareil, ou renseignez-vous auprès de votre opérateur.
vendor-no-such-user = Utilisateur inexistant
    .description = Le serveur n’a pas cet utilisateur : le numéro, le nom d’utilisateur ou le mot de passe est erroné. Vérifiez les trois dans les paramètres du compte.
vendor-user-disabled = Utilisateur désactivé
    .description = L’utilisateur existe, mais il a été désactivé sur le serveur. Seul l’opérateur ou l’administrateur peut le réactiver.
vendor-wrong-password = Mot de passe erroné
    .description = Le mot de passe n’est pas celui de ce compte. Saisissez-le de nouveau dans les paramètres du compte.
vendor-wrong-login = Nom d’utilisateur erroné dans From
    .description = Le nom d’utilisateur que le téléphone envoie dans le champ From n’est pas le bon. Vérifiez-le dans les paramètres du compte.
vendor-unknown-login = Identifiants introuvables
    .description = Le serveur ne trouve aucun compte avec ce nom d’utilisateur et ce mot de passe. Vérifiez les deux dans les paramètres du compte.
vendor-unknown-account = Identifiant de compte inconnu
    .description = Le serveur ne connaît pas l’identifiant de compte que le téléphone envoie. Vérifiez-le dans les paramètres du compte.
vendor-sign-in-timeout = Délai de connexion au compte dépassé
    .description = Le serveur n’a pas répondu à temps à la connexion au compte. Vérifiez la connexion au réseau et réessayez plus tard.
vendor-account-moved = Compte déplacé vers un autre système
    .description = Le compte a été déplacé vers un autre système. Demandez à l’opérateur la nouvelle adresse du serveur.

## Money and limits

vendor-no-money = Crédit insuffisant sur le compte
    .description = Le crédit du compte ne suffit pas pour passer cet appel. Rechargez le compte, puis rappelez.
vendor-no-license = Aucune licence SIP disponible
    .description = Toutes les licences SIP du serveur sont utilisées. Réessayez plus tard, ou demandez à l’administrateur d’en ajouter.
vendor-not-in-plan = Destination hors forfait
    .description = Le forfait de ce compte ne comprend pas la destination composée. Vérifiez le numéro, ou demandez un autre forfait à l’opérateur.
vendor-call-rate-exceeded = Trop de tentatives d’appel par seconde
    .description = Le nombre d’appels lancés par seconde dépasse ce que le serveur autorise. Patientez un instant, puis rappelez.

## Number and destination

vendor-no-such-destination = Destination inexistante
    .description = Le serveur n’a aucune destination pour le numéro composé. Vérifiez le numéro.
vendor-wrong-number = Numéro de téléphone mal composé
    .description = Le numéro composé a trop ou trop peu de chiffres, ou un indicatif erroné. Vérifiez le numéro et composez-le en entier.
vendor-undefined-destination = Destination non définie
    .description = La destination composée n’est pas définie sur le serveur. Vérifiez le numéro ; s’il est correct, adressez-vous à l’opérateur.

## Routing

vendor-no-gateway = Aucune passerelle dans le routage
    .description = Le routage du serveur ne comporte aucune passerelle pour cet appel. Seul l’opérateur ou l’administrateur peut y remédier.
vendor-no-accepting-gateway = Aucune passerelle pour cette destination
    .description = Aucune passerelle du serveur n’accepte d’appels vers la destination composée. Vérifiez le numéro ; s’il est correct, adressez-vous à l’opérateur.
vendor-routes-exhausted = Toutes les routes ont été essayées
    .description = Le serveur a essayé toutes ses routes pour cet appel, et aucune n’a fonctionné. Réessayez plus tard.
vendor-network-blocked = Appel bloqué par le réseau
    .description = Un réseau sur le trajet a bloqué cet appel, sans doute parce qu’une analyse des appels l’a jugé indésirable. La raison indiquée à côté peut donner un contact pour contester.
vendor-no-route = Aucune route vers cette adresse
    .description = Le serveur n’a aucune route vers l’adresse composée, ou elle n’y existe plus. Vérifiez le numéro ; s’il est correct, adressez-vous à l’opérateur.

## Codecs and media

vendor-codec-settings = Réglage des codecs erroné
    .description = Le serveur ne peut utiliser aucun des codecs activés pour cet appel. Vérifiez les paramètres des codecs du téléphone.
vendor-unsupported-codec = Codec non pris en charge
    .description = L’appel utilise un codec que le serveur ne prend pas en charge. Activez un autre codec dans les paramètres du téléphone.
vendor-codec-mismatch = Aucun codec en commun
    .description = Les deux extrémités de l’appel, ou le téléphone et les passerelles, n’ont aucun codec en commun. Activez d’autres codecs dans les paramètres du téléphone.
vendor-private-address = Adresse privée pour les médias
    .description = Le téléphone propose, pour le son et la vidéo, une adresse valable seulement dans son réseau local. Activez la traversée NAT, par exemple STUN, dans ses paramètres.

## Server faults

vendor-database-failure = Panne de la base de données du serveur
    .description = La base de données du serveur ne répond pas, ou répond mal. Le téléphone n’est pas en cause ; réessayez plus tard.
vendor-undefined-reason = Raison non définie
    .description = Le serveur n’a pas pu traiter la requête et ne dit pas pourquoi. Réessayez plus tard ; si l’échec se répète, adressez-vous à l’opérateur.

## Limits and permissions

vendor-call-limit = Trop d’appels simultanés
    .description = Le compte ou la ligne appelée a atteint le nombre d’appels simultanés permis. Un autre appel sera possible quand l’un d’eux sera terminé.
vendor-server-full = Capacité du serveur épuisée
    .description = Le serveur a atteint le nombre d’appels qu’il peut traiter à la fois. Réessayez dans quelques minutes.
vendor-spending-limit = Plafond de dépenses atteint
    .description = Le montant que le compte peut dépenser par jour pour ce type d’appels est épuisé. L’opérateur peut relever ce plafond.
vendor-destination-not-allowed = Destination non permise
    .description = Le compte n’est pas autorisé à appeler ce numéro, ce pays ou cette tranche de prix. L’opérateur peut l’autoriser.
vendor-caller-number-refused = Numéro d’appelant non accepté
    .description = Le serveur n’accepte pas le numéro d’appelant de cet appel. Utilisez un numéro que l’opérateur a vérifié pour le compte.
vendor-not-set-up = Compte non prêt pour les appels sortants
    .description = La configuration du compte pour les appels sortants manque ou est désactivée. C’est à l’opérateur de la mettre en place.
vendor-too-many-devices = Trop d’appareils enregistrés
    .description = Le compte a atteint le nombre de contacts enregistrés que le serveur autorise. Déconnectez-vous d’abord sur un autre appareil.
vendor-callee-not-signed-in = Correspondant non enregistré
    .description = Aucun appareil du correspondant n’est enregistré sur le serveur pour le moment.
vendor-own-number = Numéros appelant et appelé identiques
    .description = Le numéro appelé est celui d’où vient l’appel.
vendor-not-relaying = Pas de relais pour d’autres domaines
    .description = Ni l’appelant ni l’adresse appelée n’appartiennent à ce serveur, et il ne relaie pas d’appels pour d’autres. Vérifiez le compte et le domaine de l’adresse.
vendor-encryption-required = Chiffrement des médias requis
    .description = Le serveur n’accepte que les appels dont les médias sont chiffrés, et l’offre n’en contient pas. Activez SRTP.

## Class

vendor-class = Texte propre au serveur
    .description = Le serveur a envoyé un texte qui lui est propre. Seul son opérateur en connaît la signification.
