### Labels of the program sip-phrases. The library does not read this file.


## Code lookup

label-for-people = Ce que lit l’utilisateur
label-registered-text = Texte enregistré : { $text }
label-registered = Enregistré par { $source }
label-deprecated = Enregistré par { $source }, désormais déconseillé
label-obsolete = Obsolète, autrefois défini par { $source }
label-nonstandard = Non enregistré, mais rencontré en pratique
label-unknown = Absent de tout registre ; le texte est celui de sa classe

## Translation check

label-file = Fichier
label-all-files = Tous les fichiers
label-no-mistakes = Aucune erreur
label-errors =
    { $count ->
        [one] { $count } erreur
       *[other] { $count } erreurs
    }
label-warnings =
    { $count ->
        [one] { $count } avertissement
       *[other] { $count } avertissements
    }
label-missing =
    { $count ->
        [one] { $count } texte n’est pas encore traduit
       *[other] { $count } textes ne sont pas encore traduits
    }

## New language

label-folder-written = Les fichiers à remplir se trouvent dans { $folder }
label-to-translate =
    { $count ->
        [one] { $count } texte à traduire
       *[other] { $count } textes à traduire
    }
