### States of the Subscription-State header field (RFC 6665): the current state of a subscription.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## States

subscription-state-active = Inscrição ativa
    .description = O servidor aceitou e autorizou a inscrição e envia notificações.
subscription-state-pending = Inscrição aguardando autorização
    .description = O servidor recebeu a inscrição, e ainda não está decidido se ela é permitida.
subscription-state-terminated = Inscrição encerrada
    .description = A inscrição terminou, e não chegam mais notificações. Um motivo pode dizer por quê.
subscription-state-class = Estado de inscrição desconhecido
    .description = O servidor informa um estado da inscrição que este programa não conhece.
