### Codes of the AlertMsg-Error header field (RFC 8876): what is wrong with the data of an emergency alert.
### For engineers and for the details view of a device. The value is the registered text. An emergency alert is a message with data only, for example from a fire alarm.


## Errors

alert-100 = No se puede procesar la alerta
    .description = El receptor no puede procesar los datos de la alerta de emergencia y no da un motivo más preciso.
alert-101 = Datos de la alerta ausentes
    .description = El mensaje anuncia una alerta de emergencia, pero los datos de la alerta no están en él ni en el lugar indicado.
alert-102 = Datos insuficientes sobre la alerta
    .description = Los datos de la alerta se pueden leer, pero no dicen lo bastante para que el receptor sepa de qué trata la alerta.
alert-103 = Datos de la alerta dañados
    .description = Los datos de la alerta de emergencia llegaron dañados y no se pueden leer.
alert-class = Error de la alerta
    .description = Hay un problema con los datos de la alerta de emergencia, indicado con un código que este programa no conoce.
