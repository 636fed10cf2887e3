### Causes of the protocol RELEASE_CAUSE in the Reason header field (3GPP TS 24.229): why a mobile phone ended a call.
### For engineers and for the details view of a phone. The value is the registered text.


## RELEASE_CAUSE

release-cause-1 = El usuario puso fin a la llamada
    .description = El usuario del teléfono puso fin a la llamada, que es el final normal.
release-cause-2 = Tiempo de espera de RTP/RTCP agotado
    .description = Durante demasiado tiempo no llegó audio ni otro flujo multimedia, así que el teléfono puso fin a la llamada.
release-cause-3 = Portadora multimedia perdida
    .description = El teléfono perdió la parte de su conexión móvil que lleva los flujos multimedia, así que puso fin a la llamada.
release-cause-4 = Tiempo de espera de SIP agotado sin ACK
    .description = El teléfono contestó la llamada, pero la confirmación de quien llamaba (ACK) nunca llegó, así que el teléfono puso fin a la llamada.
release-cause-5 = Tiempo de respuesta de SIP agotado
    .description = El teléfono envió una solicitud y no recibió respuesta a tiempo, así que puso fin a la llamada.
release-cause-6 = Tiempo de establecimiento agotado
    .description = La llamada no se estableció en el tiempo permitido, así que el teléfono desistió.
release-cause-7 = Error de redirección
    .description = La llamada debía redirigirse a otro lugar y no se logró, así que el teléfono le puso fin.
release-cause-class = Llamada liberada por el teléfono
    .description = El teléfono puso fin a la llamada y da como causa un número que este programa no conoce.
