status-404 = Usuario no encontrado.
    .description = El servidor sabe que el usuario no existe, o no atiende ese dominio.

status-486 = Ocupado "aquí"
    .description = El destinatario está ocupado y no atiende otra llamada. Retry-After puede indicar otro momento

status-503 Servicio no disponible
