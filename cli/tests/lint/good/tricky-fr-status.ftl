status-404 = Adresse introuvable (ici)
    .description = L’adresse n’existe pas « ici ».

status-486 = occupé
    .description = L’abonné est déjà en ligne.
