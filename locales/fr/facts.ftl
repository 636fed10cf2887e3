### Sentences with a value from the response: a time, an address, a list. They are shown below the text of a dialog (explain.ftl) or at its end.
### Do not translate the names of variables. If a sentence has plural forms, write the whole sentence in each of them.
### A label with a value (“Not supported: 100rel”) has no final period; a sentence does.


## Time

retry-seconds =
    { $seconds ->
        [one] Réessayez dans { $seconds } seconde.
       *[other] Réessayez dans { $seconds } secondes.
    }
retry-minutes =
    { $minutes ->
        [one] Réessayez dans { $minutes } minute.
       *[other] Réessayez dans { $minutes } minutes.
    }
retry-hour-and-a-half = Réessayez dans environ une heure et demie.
retry-hours =
    { $hours ->
        [one] Réessayez dans environ { $hours } heure.
       *[other] Réessayez dans environ { $hours } heures.
    }
retry-days =
    { $days ->
        [one] Réessayez dans environ { $days } jour.
       *[other] Réessayez dans environ { $days } jours.
    }
reachable-minutes =
    { $minutes ->
        [one] Votre correspondant sera ensuite joignable pendant environ { $minutes } minute.
       *[other] Votre correspondant sera ensuite joignable pendant environ { $minutes } minutes.
    }
reachable-hours =
    { $hours ->
        [one] Votre correspondant sera ensuite joignable pendant environ { $hours } heure.
       *[other] Votre correspondant sera ensuite joignable pendant environ { $hours } heures.
    }
shortest-interval =
    { $seconds ->
        [one] Durée minimale acceptée : { $seconds } seconde
       *[other] Durée minimale acceptée : { $seconds } secondes
    }
shortest-interval-minutes =
    { $minutes ->
        [one] Durée minimale acceptée : { $minutes } minute
       *[other] Durée minimale acceptée : { $minutes } minutes
    }
shortest-interval-hours =
    { $hours ->
        [one] Durée minimale acceptée : { $hours } heure
       *[other] Durée minimale acceptée : { $hours } heures
    }
shortest-validity =
    { $seconds ->
        [one] Durée minimale acceptée : { $seconds } seconde
       *[other] Durée minimale acceptée : { $seconds } secondes
    }
shortest-validity-minutes =
    { $minutes ->
        [one] Durée minimale acceptée : { $minutes } minute
       *[other] Durée minimale acceptée : { $minutes } minutes
    }
shortest-validity-hours =
    { $hours ->
        [one] Durée minimale acceptée : { $hours } heure
       *[other] Durée minimale acceptée : { $hours } heures
    }
shortest-validity-days =
    { $days ->
        [one] Durée minimale acceptée : { $days } jour
       *[other] Durée minimale acceptée : { $days } jours
    }

## Lists

list-separator = { ", " }
unsupported-extensions =
    { $count ->
        [one] Fonctionnalité non prise en charge : { $list }
       *[other] Fonctionnalités non prises en charge : { $list }
    }
required-extensions =
    { $count ->
        [one] Fonctionnalité requise : { $list }
       *[other] Fonctionnalités requises : { $list }
    }
allowed-methods = Services disponibles : { $list }
accepted-formats = Types de contenu acceptés : { $list }
accepted-encodings = Codages acceptés : { $list }
accepted-languages = Langues acceptées : { $list }
accepted-events = Notifications disponibles : { $list }
accepted-packages = Informations supplémentaires acceptées : { $list }
accepted-priorities = Priorités acceptées : { $list }
security-mechanisms = Méthodes de sécurité proposées par le serveur : { $list }
no-consent = Consentement manquant de la part de : { $list }

## Addresses

new-address = Nouveau numéro ou nouvelle adresse : { $address }
other-address = Numéro ou adresse temporaire : { $address }
proxy-address = Serveur à utiliser : { $address }
possible-addresses =
    { $count ->
        [one] Numéro ou adresse à essayer : { $list }
       *[other] Au choix : { $list }
    }
dispute-block = Pour contester le blocage : { $contact }
sign-in-realm = Identifiants demandés par : { $realm }
more-information = Plus d’informations : { $address }
objection-address = Coordonnées pour contester le blocage : { $address }

## Server phrases, warnings and reasons

server-phrase = Texte du serveur : « { $text } »
retry-comment = Commentaire joint : « { $text } »
warning = Avertissement : { $text } ({ $code })
reason = Raison indiquée : { $text } ({ $protocol } { $cause })
reason-protocol = Raison indiquée : { $text } ({ $protocol })
reason-own = Raison, selon l’émetteur : « { $text } »
reason-location = Échec signalé par : { $location }
request-error = Erreur signalée : { $text } ({ $code })

## What others say

made-locally = Votre application a constaté cet échec elle-même ; aucun serveur ne l’a signalé.

## Names of features

option-named = { $name } ({ $tag })
option-timer = vérification périodique de l’appel
option-100rel = suivi confirmé de l’appel
option-replaces = reprise d’un appel
option-join = jonction d’appels
option-norefersub = transfert sans suivi
option-multiple-refer = transfert vers plusieurs personnes
option-outbound = connexion durable
option-path = chemin de la connexion au compte
option-gruu = adresse propre à un appareil
option-precondition = qualité d’appel garantie
option-sec-agree = négociation de la sécurité
option-privacy = masquage de votre identité
option-histinfo = historique des renvois
option-from-change = affichage d’un changement d’appelant
option-answermode = réponse automatique
option-resource-priority = appels prioritaires
option-geolocation = position de l’appelant
option-eventlist = notifications pour une liste
option-recipient-list = appels et messages à une liste
option-ice = recherche d’un chemin pour le son (ICE)
option-early-session = son avant la réponse
option-sdp-anat = choix de l’adresse réseau
option-siprec = enregistrement des appels
option-uui = informations jointes pour le correspondant
option-199 = signalement des tentatives terminées

## What is possible at an address

possible-calls = appels
possible-messages = messages texte
possible-notifications = notifications d’événements
possible-transfers = transferts

## Kinds of notification

event-presence = présence des contacts
event-message-summary = messages vocaux en attente
event-dialog = lignes occupées
event-conference = participants à une conférence
event-reg = appareils connectés
event-refer = avancement d’un transfert
