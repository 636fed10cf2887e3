### 6:42: E15: status-404.description: "reponse" is wrong: write "réponse"
### 6:58: E15: status-404.description: "Parametres" is wrong: write "Paramètres"
### 6:85: E15: status-404.description: "oeuvres" is wrong: write "œuvres"

status-404 = Adresse introuvable
    .description = Le serveur n’a pas de reponse, et les Parametres ne sont pas des oeuvres.
