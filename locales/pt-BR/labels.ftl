### Labels of the program sip-phrases. The library does not read this file.


## Code lookup

label-for-people = O que a pessoa lê
label-registered-text = Texto registrado: { $text }
label-registered = Registro do código: { $source }
label-deprecated = Registro do código: { $source }; hoje obsoleto
label-obsolete = Fora de uso; definição antiga: { $source }
label-nonstandard = Código não registrado, mas visto na prática
label-unknown = Código sem registro; o texto é o da classe dele

## Translation check

label-file = Arquivo
label-all-files = Todos os arquivos
label-no-mistakes = Nenhum erro
label-errors =
    { $count ->
        [one] { $count } erro
       *[other] { $count } erros
    }
label-warnings =
    { $count ->
        [one] { $count } aviso
       *[other] { $count } avisos
    }
label-missing =
    { $count ->
        [one] { $count } texto ainda não foi traduzido
       *[other] { $count } textos ainda não foram traduzidos
    }

## New language

label-folder-written = Os arquivos a preencher estão em { $folder }
label-to-translate =
    { $count ->
        [one] { $count } texto para traduzir
       *[other] { $count } textos para traduzir
    }
