status-404 = L’indirizzo non è qui
    .description = L’indirizzo non esiste « qui ».
status-486 = occupato
    .description = L’utente è già in linea.
