### Lo que el programa sip-phrases imprime alrededor de los textos.

## A code

label-for-people = Lo que lee una persona
label-registered-text = Texto registrado: { $text }
label-registered = Registrado por { $source }
label-deprecated = Registrado por { $source }, ya en desuso
label-obsolete = Obsoleto, antes definido por { $source }
label-nonstandard = No registrado, pero se usa en la práctica
label-unknown = No está en ningún registro; el texto es el de su clase

## The check of a folder of texts

label-file = Archivo
label-all-files = Todos los archivos
label-no-mistakes = Ningún error
