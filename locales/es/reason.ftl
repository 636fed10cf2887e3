### Protocols of the Reason header field (RFC 3326), for engineers and for the details view of a phone. Each text says what kind of reason the protocol gives.
### The causes of SIP and STIR are in status.ftl. Those of Q.850, Preemption, RELEASE_CAUSE and FAILURE_CAUSE have their own files.


## Protocols

reason-sip = Código de respuesta SIP
    .description = El motivo es un código de respuesta SIP. Dice cómo terminó o siguió la llamada; por ejemplo, que otro teléfono la contestó o la rechazó.
reason-q850 = Causa de la red telefónica
    .description = El motivo es un número de causa de UIT-T Q.850, como se usa en RDSI y otras redes telefónicas. Lo da una pasarela o una central telefónica y dice por qué terminó la llamada.
reason-preemption = Causa de interrupción por prioridad
    .description = Una llamada de mayor prioridad necesita la línea o el ancho de banda, así que esta se interrumpe o se rechaza. La causa dice quién se los quitó.
reason-emm = Causa LTE de gestión de movilidad
    .description = Este número lo da la red central LTE. Dice qué salió mal al conectarse el teléfono a la red o al desplazarse por ella.
reason-esm = Causa LTE de gestión de sesiones
    .description = Este número lo da la red central LTE. Dice por qué se rechazó o se liberó una conexión de datos que la llamada necesita.
reason-s1ap-rnl = Causa LTE de la capa de red de radio
    .description = La estación base LTE y la red central intercambian este número. Dice qué ocurrió en la parte de radio, como la pérdida de contacto con el teléfono o un traspaso fallido.
reason-s1ap-tl = Causa LTE de la capa de transporte
    .description = La estación base LTE y la red central intercambian este número. Dice qué salió mal en los enlaces de transporte entre ellas.
reason-s1ap-nas = Causa LTE del estrato de no acceso
    .description = Este número lo da la red central LTE a la estación base. Dice por qué terminó la conexión en el nivel entre el teléfono y la red central, por ejemplo, por una liberación normal o una autenticación fallida.
reason-s1ap-misc = Causa LTE de otro tipo
    .description = La estación base LTE y la red central intercambian este número. Corresponde a causas que no encajan en otro grupo, como una sobrecarga, una avería de hardware o el mantenimiento.
reason-s1ap-prot = Causa LTE de protocolo
    .description = La estación base LTE y la red central intercambian este número. Dice que una de ellas no pudo interpretar un mensaje de la otra.
reason-diameter = Causa de Diameter
    .description = El número viene de Diameter, el protocolo con el que un operador comprueba quién puede usar su red. Dice por qué no se logró o terminó el acceso a través de una red inalámbrica local.
reason-ikev2 = Causa de IKEv2
    .description = El número viene de IKEv2, el protocolo que protege el camino de un teléfono a su operador a través de una red inalámbrica local. Dice por qué ese camino no se logró o se cerró.
reason-release-cause = Causa de liberación del teléfono
    .description = Un teléfono en la red de un operador móvil dice con este número por qué puso fin a la llamada.
reason-failure-cause = Causa de error de la red
    .description = La red de un operador móvil dice con este número qué recurso perdió o no consiguió la llamada.
reason-stir = Causa de verificación de identidad
    .description = El motivo es un código de STIR: el servidor que comprueba la firma del número de quien llama no la encontró o no pudo verificarla. Aun así, la llamada puede seguir adelante.
reason-5gmm = Causa 5G de gestión de movilidad
    .description = Este número lo da la red central 5G. Dice qué salió mal al registrarse el teléfono en la red o al desplazarse por ella.
reason-5gsm = Causa 5G de gestión de sesiones
    .description = Este número lo da la red central 5G. Dice por qué se rechazó o se liberó una sesión de datos que la llamada necesita.
reason-ngap-rnl = Causa 5G de la capa de red de radio
    .description = La estación base 5G y la red central intercambian este número. Dice qué ocurrió en la parte de radio, como la pérdida de contacto con el teléfono o un traspaso fallido.
reason-ngap-tl = Causa 5G de la capa de transporte
    .description = La estación base 5G y la red central intercambian este número. Dice qué salió mal en los enlaces de transporte entre ellas.
reason-ngap-nas = Causa 5G del estrato de no acceso
    .description = Este número lo da la red central 5G a la estación base. Dice por qué terminó la conexión en el nivel entre el teléfono y la red central, por ejemplo, por una liberación normal o una autenticación fallida.
reason-ngap-misc = Causa 5G de otro tipo
    .description = La estación base 5G y la red central intercambian este número. Corresponde a causas que no encajan en otro grupo, como una sobrecarga, una avería de hardware o el mantenimiento.
reason-ngap-prot = Causa 5G de protocolo
    .description = La estación base 5G y la red central intercambian este número. Dice que una de ellas no pudo interpretar un mensaje de la otra.
reason-class = Otro motivo
    .description = El remitente da un motivo en un protocolo que este programa no conoce. El texto que lo acompaña, si lo hay, es del propio remitente.
