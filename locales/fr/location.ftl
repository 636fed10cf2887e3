### Where in the telephone network a Q.850 cause arose: the location parameter of the Reason header field (RFC 8606).
### For engineers and for the details view of a phone. “Local” is the near end of the call, “remote” the far end.


## Locations

location-u = Appareil d’un utilisateur
    .description = La cause vient de l’équipement d’un utilisateur, par exemple un téléphone, et non d’un réseau sur le chemin.
location-lpn = Réseau privé de l’utilisateur local
    .description = La cause vient du réseau privé à l’extrémité locale de l’appel, par exemple le système téléphonique d’une entreprise.
location-ln = Réseau public de l’utilisateur local
    .description = La cause vient du réseau téléphonique public à l’extrémité locale de l’appel.
location-tn = Réseau de transit
    .description = La cause vient d’un réseau situé entre les deux extrémités, qui ne fait que transmettre l’appel.
location-rln = Réseau public de l’utilisateur distant
    .description = La cause vient du réseau téléphonique public à l’extrémité distante de l’appel.
location-rpn = Réseau privé de l’utilisateur distant
    .description = La cause vient du réseau privé à l’extrémité distante de l’appel, par exemple le système téléphonique d’une entreprise.
location-loc-6 = Origine 6 non attribuée
    .description = La cause porte l’origine 6, à laquelle la norme ne donne aucun sens. Cette valeur ne dit pas où la cause est apparue.
location-intl = Réseau international
    .description = La cause vient du réseau international entre les pays des deux extrémités.
location-loc-8 = Origine 8 non attribuée
    .description = La cause porte l’origine 8, à laquelle la norme ne donne aucun sens. Cette valeur ne dit pas où la cause est apparue.
location-loc-9 = Origine 9 non attribuée
    .description = La cause porte l’origine 9, à laquelle la norme ne donne aucun sens. Cette valeur ne dit pas où la cause est apparue.
location-bi = Réseau au-delà de l’interfonctionnement
    .description = La cause vient d’au-delà d’un point où l’appel passe dans un réseau d’un autre type.
location-loc-11 = Origine 11 non attribuée
    .description = La cause porte l’origine 11, à laquelle la norme ne donne aucun sens. Cette valeur ne dit pas où la cause est apparue.
location-loc-12 = Origine 12 réservée à l’usage national
    .description = La cause porte l’origine 12, que chaque pays peut définir lui-même. Sa signification dépend du réseau national.
location-loc-13 = Origine 13 réservée à l’usage national
    .description = La cause porte l’origine 13, que chaque pays peut définir lui-même. Sa signification dépend du réseau national.
location-loc-14 = Origine 14 réservée à l’usage national
    .description = La cause porte l’origine 14, que chaque pays peut définir lui-même. Sa signification dépend du réseau national.
location-loc-15 = Origine 15 réservée à l’usage national
    .description = La cause porte l’origine 15, que chaque pays peut définir lui-même. Sa signification dépend du réseau national.
location-class = Origine inconnue
    .description = La cause indique une origine que ce programme ne connaît pas. On ne peut pas dire où dans le réseau elle est apparue.
