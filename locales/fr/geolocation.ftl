### Codes of the Geolocation-Error header field (RFC 6442): why the location sent with a request could not be used.
### For engineers and for the details view of a phone. The value is the registered text.


## Processing

geolocation-100 = Localisation impossible à traiter
    .description = Le récepteur ne peut pas traiter la localisation jointe à la requête. Elle est absente, insuffisante ou endommagée.

## Permission

geolocation-200 = Usage de la localisation non permis
    .description = Le récepteur n’a pas la permission dont il a besoin pour utiliser la localisation jointe à la requête.
geolocation-201 = Transmission à un tiers non permise
    .description = Le récepteur devrait transmettre la localisation à un tiers, et l’émetteur ne l’a pas permis.
geolocation-202 = Routage par localisation non permis
    .description = La requête devrait être routée d’après la localisation de son émetteur, et celui-ci ne l’a pas permis.

## Dereference

geolocation-300 = Échec de récupération de la localisation
    .description = La requête donne une adresse où récupérer la localisation, et cette récupération a échoué.

## Fallback

geolocation-class = Erreur de localisation
    .description = La localisation jointe à la requête pose un problème, signalé par un code que ce programme ne connaît pas.
