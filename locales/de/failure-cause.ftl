### Die Ursachen des Protokolls FAILURE_CAUSE im Reason-Header (3GPP TS 24.229): was ein Mobilfunknetz verloren hat oder nicht bereitstellen konnte.


## FAILURE_CAUSE

failure-cause-1 = Medienverbindung oder QoS verloren
    .description = Das Netz kann die Medien des Anrufs nicht mehr übertragen: Die Mobilfunkverbindung dafür oder die zugesicherte Dienstgüte (QoS) ging verloren.
failure-cause-2 = Signalisierungsverbindung getrennt
    .description = Das Netz hat die Verbindung zum Telefon verloren, über die der Anruf gesteuert wird.
failure-cause-3 = Zuteilung von Ressourcen fehlgeschlagen
    .description = Das Mobilfunknetz konnte die Ressourcen nicht bereitstellen, die der Anruf benötigt, etwa eine Verbindung für seine Medien.
failure-cause-class = Fehler im Mobilfunknetz
    .description = Das Mobilfunknetz hat den Anruf beendet oder abgelehnt und gibt eine Ursachennummer an, die diesem Programm nicht bekannt ist.
