### Quello che il programma sip-phrases stampa intorno ai testi.


## Code lookup

label-for-people = Quello che legge una persona
label-registered-text = Testo registrato: { $text }
label-registered = Registrato da { $source }
label-deprecated = Registrato da { $source }, ora sconsigliato
label-obsolete = Obsoleto, un tempo definito da { $source }
label-nonstandard = Non registrato, ma usato in pratica
label-unknown = In nessun registro; il testo è quello della classe

## Translation check

label-file = File
label-all-files = Tutti i file
label-no-mistakes = Nessun errore
