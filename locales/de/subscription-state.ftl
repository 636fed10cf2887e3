### Die Zustände des Subscription-State-Headers (RFC 6665): wie es um ein Abonnement steht.


## States

subscription-state-active = Abonnement aktiv
    .description = Der Server hat das Abonnement angenommen und autorisiert und sendet Benachrichtigungen.
subscription-state-pending = Abonnement wartet auf Autorisierung
    .description = Der Server hat das Abonnement erhalten; ob es erlaubt ist, ist noch nicht entschieden.
subscription-state-terminated = Abonnement beendet
    .description = Das Abonnement ist beendet, und es kommen keine Benachrichtigungen mehr. Ein Grund kann angeben, warum.
subscription-state-class = Zustand des Abonnements unbekannt
    .description = Der Server meldet einen Zustand des Abonnements, der diesem Programm nicht bekannt ist.
