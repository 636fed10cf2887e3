### What the program sip-phrases prints round the texts. The library does not read this file.

## A code

# Stands above the title, the meaning and the advice of a dialog.
label-for-people = What a person reads
# $text is the English text of the registry, to the letter.
label-registered-text = Registered text: { $text }
# $source is an RFC and its section, such as “RFC 3261 §21.4.24”.
label-registered = Registered by { $source }
# Still in the registry, but no longer to be sent.
label-deprecated = Registered by { $source }, now deprecated
# No longer in the registry. $source is the old RFC.
label-obsolete = Obsolete, once defined by { $source }
label-nonstandard = Not registered, but seen in the field
label-unknown = In no registry; the text is that of its class

## The check of a folder of texts

# The heading of the column with the names of the files.
label-file = File
# The row that adds up the others.
label-all-files = All files
label-no-mistakes = No mistakes
label-errors =
    { $count ->
        [one] { $count } mistake
       *[other] { $count } mistakes
    }
# What could be better, but is no mistake.
label-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
label-missing =
    { $count ->
        [one] { $count } text is not translated yet
       *[other] { $count } texts are not translated yet
    }

## A new language

# $folder is the path of the folder that was made.
label-folder-written = The files to fill in are in { $folder }
label-to-translate =
    { $count ->
        [one] { $count } text to translate
       *[other] { $count } texts to translate
    }
