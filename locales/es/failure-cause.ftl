### Causes of the protocol FAILURE_CAUSE in the Reason header field (3GPP TS 24.229): what a mobile network lost or could not provide.
### For engineers and for the details view of a phone. The value is the registered text.


## FAILURE_CAUSE

failure-cause-1 = Portadora multimedia o QoS perdida
    .description = La red ya no puede llevar los flujos multimedia de la llamada: se perdió la conexión móvil que los transporta o la calidad garantizada (QoS).
failure-cause-2 = Portadora de señalización liberada
    .description = La red perdió la conexión con el teléfono por la que se controla la llamada.
failure-cause-3 = No se pudieron asignar los recursos
    .description = La red móvil no pudo ofrecer los recursos que la llamada necesita, como una conexión para los flujos multimedia.
failure-cause-class = Error de la red móvil
    .description = La red móvil puso fin a la llamada o la rechazó, y da como causa un número que este programa no conoce.
