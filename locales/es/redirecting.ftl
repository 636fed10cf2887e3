### Why a call was forwarded: the URI parameter “cause” (RFC 4458, RFC 8119). For engineers and for the details view of a phone.
### The numbers look like response codes but have their own meanings. The reader may be the caller or the person the call was forwarded to.


## Reasons

redirecting-302 = Desvío incondicional
    .description = El número llamado desvía todas las llamadas, pueda o no contestar alguien allí.
redirecting-380 = Desvío desde un número de servicio
    .description = Se marcó un número de servicio, como un número gratuito, y la red lo tradujo al número que de verdad atiende la llamada.
redirecting-404 = Desvío por motivo desconocido
    .description = La llamada se desvió, y la red dice que el motivo es desconocido o no está disponible.
redirecting-408 = Desvío porque nadie contestó
    .description = El teléfono llamado recibió el aviso, nadie contestó a tiempo y la llamada se desvió.
redirecting-480 = Desvío inmediato antes de sonar
    .description = El destinatario envió esta llamada a otro número de inmediato, antes de que el teléfono empezara a sonar.
redirecting-486 = Desvío por línea ocupada
    .description = El destinatario estaba ocupado con otra llamada, así que esta se desvió.
redirecting-487 = Desvío mientras sonaba
    .description = El destinatario envió esta llamada a otro número mientras el teléfono sonaba.
redirecting-503 = Desvío por teléfono móvil no localizado
    .description = No se pudo contactar en la red con el teléfono móvil llamado, así que la llamada se desvió.
redirecting-class = Desvío por otro motivo
    .description = La llamada se desvió, y el motivo indicado es un valor que este programa no conoce.
