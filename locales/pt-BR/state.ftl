### What a telephone shows while something is going on: the state of a call, and whether the app is signed in.
### The value is a short label of at most 24 characters beside a name or a clock; .description is one sentence for the details view or a screen reader. The reader is the person at this telephone.


## Calls

state-calling = Chamando
    .description = Sua chamada está a caminho.
state-ringing = Tocando
    .description = O telefone da outra pessoa está tocando.
state-queued = Aguardando na fila
    .description = O outro lado não está livre, e sua chamada espera a vez.
state-forwarded = Sendo encaminhada
    .description = Sua chamada está sendo encaminhada para outro telefone ou número.
state-connecting = Conectando
    .description = A chamada está sendo completada; talvez você já ouça algum sinal, música ou uma gravação.
state-connected = Em chamada
    .description = A chamada foi atendida.
state-on-hold = Em espera
    .description = Você colocou a chamada em espera, e a outra pessoa não ouve você.
state-held = Você está em espera
    .description = O outro lado colocou a chamada em espera e não ouve você.
state-reconnecting = Refazendo a conexão
    .description = A conexão caiu, e o aplicativo está tentando restabelecer a chamada.
state-ended = Chamada encerrada
    .description = A chamada terminou.

## Sign-in

state-signing-in = Fazendo login
    .description = O aplicativo está fazendo login; talvez as chamadas ainda não cheguem até você.
state-signed-in = Login ativo
    .description = O login foi feito, e as chamadas podem chegar até você.
state-signing-out = Saindo da conta
    .description = O aplicativo está saindo da conta; em breve as chamadas não chegarão mais até você por aqui.
state-signed-out = Você saiu da conta
    .description = O aplicativo saiu da conta, e as chamadas não chegam até você por aqui.
state-sign-in-failed = Falha no login
    .description = O aplicativo não conseguiu fazer login; por isso as chamadas não chegam até você por aqui.

## Class

state-class = Estado desconhecido
    .description = Não se sabe em que ponto a chamada ou o login está.
