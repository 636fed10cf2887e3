### Codes of the AlertMsg-Error header field (RFC 8876): what is wrong with the data of an emergency alert.
### For engineers and for the details view of a device. The value is the registered text. An emergency alert is a message with data only, for example from a fire alarm.


## Errors

alert-100 = Falha ao processar o alerta
    .description = O receptor não consegue processar os dados do alerta de emergência e não dá um motivo mais específico.
alert-101 = Dados do alerta não encontrados
    .description = A mensagem anuncia um alerta de emergência, mas os dados do alerta não estão nela ou não são encontrados no lugar indicado.
alert-102 = Propósito do alerta indeterminado
    .description = Os dados do alerta podem ser lidos, mas não dizem o bastante para o receptor saber de que trata o alerta.
alert-103 = Dados do alerta corrompidos
    .description = Os dados do alerta de emergência chegaram danificados e não podem ser lidos.
alert-class = Erro no alerta
    .description = Há um problema com os dados do alerta de emergência, informado com um código que este programa não conhece.
