### Reasons of the Subscription-State header field (RFC 6665, RFC 4660): why a subscription ended. A subscription asks for notifications, for example about presence or new voicemail.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## Reasons

subscription-deactivated = Inscrição encerrada, renovação imediata
    .description = O servidor encerrou a inscrição, por exemplo para transferi-la a outro servidor. O cliente se inscreve novamente de imediato.
subscription-probation = Inscrição encerrada, renovação posterior
    .description = O servidor encerrou a inscrição por enquanto. O cliente se inscreve novamente mais tarde, depois do tempo de espera, se o servidor indicar um.
subscription-rejected = Inscrição não autorizada
    .description = A inscrição terminou porque não está autorizada ou deixou de estar. O cliente não tenta novamente.
subscription-timeout = Inscrição expirada
    .description = A inscrição terminou porque não foi renovada a tempo. O cliente pode se inscrever novamente de imediato.
subscription-giveup = Autorização não decidida a tempo
    .description = A inscrição terminou porque ninguém decidiu a tempo se ela é permitida. O cliente pode tentar novamente, depois do tempo de espera, se o servidor indicar um.
subscription-noresource = Recurso acompanhado não existe mais
    .description = A inscrição terminou porque o usuário, a caixa de mensagens ou a linha que ela acompanhava não existe mais. O cliente não tenta novamente.
subscription-invariant = Estado não vai mudar
    .description = A inscrição terminou porque é certo que o estado acompanhado não vai mudar no futuro previsível. A última notificação continua válida, e o cliente não tenta novamente.
subscription-badfilter = Filtro de notificações não aceito
    .description = O filtro que veio com a inscrição é malformado, ou o servidor não o aceita.
subscription-class = Inscrição encerrada por outro motivo
    .description = A inscrição terminou por um motivo que este programa não conhece. O cliente pode se inscrever novamente, depois do tempo de espera, se o servidor indicar um.
