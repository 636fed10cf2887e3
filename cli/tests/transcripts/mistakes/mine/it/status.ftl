status-404 = Utente non trovato.
    .description = Il server sa che l’utente non esiste, o non gestisce quel dominio.

status-486 = Occupato "qui"
    .description = Il destinatario è occupato e non accetta un’altra chiamata. Retry-After può indicare un altro momento

status-503 Servizio non disponibile
