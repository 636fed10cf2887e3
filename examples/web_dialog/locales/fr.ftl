### The page of web_dialog. Plain texts.

language-name = Français
language = Langue
title = Quand un appel échoue
intro = Saisissez la réponse d’un serveur et voyez ce que lit l’utilisateur.

## What the server answered

attempt = Ce qui a été tenté
attempt-auto = Automatique
attempt-call = Appel
attempt-sign-in = Connexion au compte
attempt-message = Message
attempt-subscription = Abonnement
attempt-transfer = Transfert
attempt-update = Modification de l’appel
attempt-hang-up = Raccrochage
attempt-other = Autre
code = Code de réponse
code-hint = Le texte propre au serveur peut suivre : 486 Parti à la pêche
common-codes = Codes courants
headers = Champs d’en-tête
headers-hint = Un par ligne. Une réponse entière collée ici remplace le code.
credentials-sent = Un mot de passe a été envoyé
show = Afficher le résultat

## Errors

error-code = Saisissez un code de réponse : trois chiffres de 100 à 999, par exemple 486.
error-response = Ce n’est pas une réponse SIP. La première ligne doit avoir cette forme : SIP/2.0 486 Busy Here
error-too-long = Le texte dépasse 64 Kio. Retirez le corps et les champs d’en-tête sans importance.
error-parameters = Un paramètre de la requête n’est pas valide.
unreachable = Le serveur de cette page ne répond plus. Redémarrez-le.

## The dialog

technical = Pour l’assistance
close = Fermer

## The interface for programs

programs = Pour les programmes
programs-intro = Les mêmes textes en JSON. Accept-Language choisit la langue, sauf si le paramètre language est donné.
programs-body = Le corps d’un POST contient les champs d’en-tête ou une réponse entière, jusqu’à 64 Kio.
parameter-code = un code de réponse, avec ou sans phrase
parameter-headers = des champs d’en-tête, un par ligne
parameter-attempt = ce qui a été tenté
parameter-credentials-sent = si un mot de passe a été envoyé
parameter-language = une langue, à la place d’Accept-Language
answer = La dernière réponse
