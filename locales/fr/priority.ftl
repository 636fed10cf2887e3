### Values of the Priority header field (RFC 3261 20.26, RFC 7090): how urgent a request is, according to its sender.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## Priorities

priority-non-urgent = Sans urgence
    .description = L’émetteur marque la requête comme non urgente : elle peut attendre.
priority-normal = Priorité normale
    .description = L’émetteur marque la requête comme ordinaire. Une requête sans priorité compte aussi comme telle.
priority-urgent = Priorité urgente
    .description = L’émetteur marque la requête comme urgente : elle doit être vite portée à l’attention de la personne.
priority-emergency = Situation d’urgence
    .description = L’émetteur marque la requête comme une urgence : la vie, la santé ou des biens sont en danger. Cette marque n’engage que l’émetteur.
priority-psap-callback = Rappel d’un centre d’urgence
    .description = Un centre d’appels d’urgence rappelle quelqu’un qui a passé un appel d’urgence. Un tel appel doit aboutir sans blocage ni renvoi.
priority-class = Priorité inconnue
    .description = L’émetteur donne à la requête une priorité que ce programme ne connaît pas.
