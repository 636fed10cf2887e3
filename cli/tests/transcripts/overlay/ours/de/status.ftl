### Eigene Worte eines Anbieters.

status-486 = Leitung belegt

status-701 = Gespräch vom System beendet
    .description = Die Telefonanlage beendet das Gespräch, weil das Guthaben aufgebraucht ist.
