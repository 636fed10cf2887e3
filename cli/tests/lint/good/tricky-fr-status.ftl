status-404 = L’adresse n’existe pas
    .description = L’adresse l’URI sip: suivie n’existe pas ; est-ce « ici » ? sip:a@b et urn:service:sos non plus.
status-486 = Correspondant occupé
    .description = « Le correspondant est “occupé”. »
