### Labels of the program sip-phrases. The library does not read this file.


## Code lookup

# Heading above the title, the meaning and the advice of a dialog.
label-for-people = What a person reads
# Variables:
#   $text (String) - The registered English text of the code, word for word.
label-registered-text = Registered text: { $text }
# Variables:
#   $source (String) - An RFC with its section, such as “RFC 3261 §21.4.24”.
label-registered = Registered by { $source }
# The code is still registered but should no longer be sent.
# Variables:
#   $source (String) - An RFC with its section, such as “RFC 3261 §21.4.24”.
label-deprecated = Registered by { $source }, now deprecated
# The code is no longer registered.
# Variables:
#   $source (String) - The old RFC with its section.
label-obsolete = Obsolete, once defined by { $source }
# The code was never registered, but servers send it.
label-nonstandard = Not registered, but seen in the field
# The code is in no registry: the class text is shown.
label-unknown = In no registry; the text is that of its class

## Translation check

# Heading of the column of file names.
label-file = File
# The row with the totals.
label-all-files = All files
label-no-mistakes = No mistakes
# Variables:
#   $count (Number) - The number of mistakes.
label-errors =
    { $count ->
        [one] { $count } mistake
       *[other] { $count } mistakes
    }
# Texts that could be better but are not mistakes.
# Variables:
#   $count (Number) - The number of warnings.
label-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
# Variables:
#   $count (Number) - The number of texts that are not translated yet.
label-missing =
    { $count ->
        [one] { $count } text is not translated yet
       *[other] { $count } texts are not translated yet
    }

## New language

# Variables:
#   $folder (String) - The path of the new folder.
label-folder-written = The files to fill in are in { $folder }
# Variables:
#   $count (Number) - The number of texts to translate.
label-to-translate =
    { $count ->
        [one] { $count } text to translate
       *[other] { $count } texts to translate
    }
