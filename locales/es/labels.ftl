### Labels of the program sip-phrases. The library does not read this file.


## Code lookup

label-for-people = Lo que lee una persona
label-registered-text = Texto registrado: { $text }
label-registered = Registrado en { $source }
label-deprecated = Registrado en { $source }, ahora en desuso
label-obsolete = Obsoleto, definido antes en { $source }
label-nonstandard = No registrado, pero visto en la práctica
label-unknown = No figura en ningún registro; el texto es el de su clase

## Translation check

label-file = Archivo
label-all-files = Todos los archivos
label-no-mistakes = Sin errores
label-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errores
    }
label-warnings =
    { $count ->
        [one] { $count } advertencia
       *[other] { $count } advertencias
    }
label-missing =
    { $count ->
        [one] { $count } texto aún no está traducido
       *[other] { $count } textos aún no están traducidos
    }

## New language

label-folder-written = Los archivos por completar están en { $folder }
label-to-translate =
    { $count ->
        [one] { $count } texto por traducir
       *[other] { $count } textos por traducir
    }
