### Die Gründe des Subscription-State-Headers (RFC 6665, RFC 4660): warum ein Abonnement endete. Ein Abonnement bestellt hier Benachrichtigungen, etwa über Präsenz oder neue Voicemail.


## Reasons

subscription-deactivated = Abonnement beendet, Erneuerung sofort
    .description = Der Server hat das Abonnement beendet, zum Beispiel um es auf einen anderen Server zu verlegen. Der Client abonniert sofort neu.
subscription-probation = Abonnement beendet, Erneuerung später
    .description = Der Server hat das Abonnement vorerst beendet. Der Client abonniert später neu; nennt der Server eine Wartezeit, dann nach deren Ablauf.
subscription-rejected = Abonnement nicht autorisiert
    .description = Das Abonnement endete, weil es nicht oder nicht mehr autorisiert ist. Der Client versucht es nicht erneut.
subscription-timeout = Abonnement abgelaufen
    .description = Das Abonnement endete, weil es nicht rechtzeitig erneuert wurde. Der Client kann sofort neu abonnieren.
subscription-giveup = Autorisierung nicht rechtzeitig geklärt
    .description = Das Abonnement endete, weil niemand rechtzeitig entschieden hat, ob es erlaubt ist. Der Client kann es erneut versuchen; nennt der Server eine Wartezeit, dann nach deren Ablauf.
subscription-noresource = Ressource existiert nicht mehr
    .description = Das Abonnement endete, weil die beobachtete Ressource nicht mehr existiert, etwa der Teilnehmer, die Mailbox oder der Anschluss. Der Client versucht es nicht erneut.
subscription-invariant = Zustand ändert sich nicht mehr
    .description = Das Abonnement endete, weil sich der beobachtete Zustand auf absehbare Zeit sicher nicht ändert. Die letzte Benachrichtigung bleibt gültig, und der Client versucht es nicht erneut.
subscription-badfilter = Benachrichtigungsfilter nicht akzeptiert
    .description = Der mit dem Abonnement gesendete Filter ist fehlerhaft, oder der Server akzeptiert ihn nicht.
subscription-class = Abonnement aus anderem Grund beendet
    .description = Das Abonnement endete aus einem Grund, der diesem Programm nicht bekannt ist. Der Client kann neu abonnieren; nennt der Server eine Wartezeit, dann nach deren Ablauf.
