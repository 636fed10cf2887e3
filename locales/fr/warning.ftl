### Warn-codes of the Warning header field (RFC 3261 20.43, RFC 5630, RFC 8373), for engineers and for the details view of a phone.
### The value is the registered warn-text. Some numbers are also response codes; the two have nothing to do with each other.


## Session description

warning-300 = Protocole réseau incompatible
    .description = La description de session demande un protocole réseau qui n’est pas disponible ici, par exemple IPv6 là où il n’y a qu’IPv4.
warning-301 = Format d’adresse réseau incompatible
    .description = La description de session donne une adresse réseau dans un format que l’extrémité distante ne sait pas utiliser.
warning-302 = Protocole de transport incompatible
    .description = La description de session désigne un transport de médias qui n’est pas disponible ici, par exemple RTP chiffré là où seul RTP en clair est pris en charge.
warning-303 = Unité de bande passante incompatible
    .description = La description de session exprime la bande passante dans une unité que l’extrémité distante ne comprend pas.
warning-304 = Type de média non disponible
    .description = L’extrémité distante ne sait pas traiter l’un des types de média proposés, par exemple la vidéo sur un téléphone qui n’a que l’audio.
warning-305 = Format de média incompatible
    .description = L’extrémité distante ne dispose pas d’un format de média proposé. Le plus souvent, les deux côtés n’ont aucun codec commun.
warning-306 = Attribut non compris
    .description = L’extrémité distante ne prend pas en charge l’un des attributs de média de la description de session.
warning-307 = Paramètre de session non compris
    .description = L’extrémité distante ne comprend pas un paramètre de la description de session, et aucun avertissement plus précis ne s’applique.
warning-308 = Langue demandée non prise en charge
    .description = Aucune des langues humaines demandées dans la description de session n’est prise en charge. L’émetteur de l’avertissement peut indiquer les langues et les médias possibles.

## Network services

warning-330 = Multicast non disponible
    .description = Le réseau où se trouve l’utilisateur ne transporte pas le multicast, dont la session a besoin.
warning-331 = Unicast non disponible
    .description = Le réseau où se trouve l’utilisateur ne laisse pas passer les médias en unicast. La cause est en général un pare-feu.

## Quality of service

warning-370 = Bande passante insuffisante
    .description = La session a besoin de plus de bande passante que celle dont on sait disposer.

## SIP

warning-380 = SIPS non autorisé
    .description = La requête utilise une adresse SIPS, et le serveur ou le téléphone ne peut pas la traiter ainsi, par exemple faute de contact enregistré en SIPS. Une adresse SIP simple peut convenir.
warning-381 = SIPS requis
    .description = La requête utilise une adresse SIP simple, et le serveur ou le téléphone n’accepte que le schéma SIPS. L’appel doit être adressé à l’adresse SIPS.
warning-399 = Avertissement divers
    .description = L’émetteur ajoute un avertissement avec ses propres mots. Il est destiné à être lu ou journalisé, et aucun logiciel n’agit en conséquence.

## Fallback

warning-class = Avertissement du serveur
    .description = Le serveur a joint un avertissement à son message. Ce programme n’en connaît pas le code ; le texte de l’émetteur dit donc seul de quoi il s’agit.
