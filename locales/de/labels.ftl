### Was das Programm sip-phrases neben den Texten ausgibt. Die Bibliothek liest diese Datei nicht.


## Code lookup

label-for-people = Was Nutzer lesen
label-registered-text = Registrierter Text: { $text }
label-registered = Registriert durch { $source }
label-deprecated = Registriert durch { $source }, inzwischen veraltet
label-obsolete = Überholt, früher in { $source } definiert
label-nonstandard = Nicht registriert, aber in der Praxis anzutreffen
label-unknown = In keinem Register; der Text gilt für die ganze Klasse

## Translation check

label-file = Datei
label-all-files = Alle Dateien
label-no-mistakes = Keine Fehler
label-errors =
    { $count ->
        [one] { $count } Fehler
       *[other] { $count } Fehler
    }
label-warnings =
    { $count ->
        [one] { $count } Warnung
       *[other] { $count } Warnungen
    }
label-missing =
    { $count ->
        [one] { $count } Text ist noch nicht übersetzt
       *[other] { $count } Texte sind noch nicht übersetzt
    }

## New language

label-folder-written = Die Dateien zum Ausfüllen liegen in { $folder }
label-to-translate =
    { $count ->
        [one] { $count } Text zu übersetzen
       *[other] { $count } Texte zu übersetzen
    }
