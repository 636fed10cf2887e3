### Why a call ended: a label for the list of calls, and a sentence for the details view. The reader is the owner of the phone that has the list.
### The value is a phrase of at most 24 characters; .description is one or two sentences. The list shows the direction of the call, but the label must be understood without it.


## Incoming calls before the answer

call-end-answered-elsewhere = Atendida em outro lugar
    .description = A chamada foi atendida em outro dispositivo; por isso parou de tocar aqui.
call-end-declined-elsewhere = Recusada em outro lugar
    .description = A chamada foi recusada em outro dispositivo; por isso parou de tocar aqui.
call-end-busy-elsewhere = Ocupado em outro lugar
    .description = A chamada tocou em vários dispositivos. Um dos outros informou que estava ocupado; por isso ela parou de tocar aqui também.
call-end-forwarded = Perdida: encaminhada
    .description = A chamada foi enviada para outro telefone ou número antes de ser atendida aqui. Não se sabe se alguém atendeu lá.
call-end-caller-gave-up = Perdida: desligaram
    .description = A pessoa que fez a chamada desligou antes que ela fosse atendida.
call-end-unanswered = Perdida: não atendida
    .description = O telefone tocou até o fim do tempo permitido, e ninguém atendeu.
call-end-missed = Chamada perdida
    .description = A chamada terminou antes de ser atendida.
call-end-declined-here = Recusada aqui
    .description = Você recusou a chamada neste dispositivo.

## Outgoing calls before the answer

call-end-busy = Telefone ocupado
    .description = A outra pessoa estava ocupada.
call-end-declined = A outra pessoa recusou
    .description = A outra pessoa recusou a chamada.
call-end-no-answer = Ninguém atendeu
    .description = Tocou do outro lado, mas ninguém atendeu.
call-end-unreachable = Pessoa indisponível
    .description = Não foi possível contatar a outra pessoa naquele momento.
call-end-invalid-number = Número não encontrado
    .description = O número ou endereço chamado está incompleto ou não está em uso.
call-end-canceled = Chamada cancelada
    .description = Você desligou antes que a chamada fosse atendida.
call-end-redirected = Outro número indicado
    .description = O servidor indicou outro número ou endereço da outra pessoa, mas a chamada não seguiu para lá.
call-end-no-connection = Sem acesso ao serviço
    .description = Este dispositivo não conseguiu se conectar ao serviço de telefonia.
call-end-failed = Falha na chamada
    .description = A chamada não pôde ser completada.

## Before the answer in either direction

call-end-rejected = Chamada não aceita
    .description = A chamada foi recusada antes que pudesse ser atendida. Não se sabe se por uma pessoa ou por um sistema.
call-end-blocked = Bloqueio automático
    .description = Um serviço automático bloqueou a chamada antes que ela pudesse ser atendida.

## After the answer

call-end-local-hang-up = Você desligou
    .description = Você encerrou a chamada.
call-end-remote-hang-up = A outra pessoa desligou
    .description = A outra pessoa encerrou a chamada.
call-end-transferred = Chamada transferida
    .description = A chamada foi transferida e continuou sem este dispositivo.
call-end-media-lost = Encerrada: sem áudio
    .description = Passou tempo demais sem chegar áudio nem vídeo; por isso a chamada foi encerrada. A causa costuma ser a perda da conexão de rede.
call-end-connection-lost = Conexão perdida
    .description = A conexão caiu, e a chamada terminou com ela.
call-end-preempted = Outra teve prioridade
    .description = A rede encerrou a chamada para dar lugar a uma de prioridade maior.
call-end-network-failure = Falha na rede
    .description = Uma falha ou sobrecarga na rede impediu ou interrompeu a chamada.
call-end-timeout = Encerrada: falha técnica
    .description = Uma confirmação técnica da qual a chamada depende não chegou a tempo; por isso ela foi encerrada.
call-end-class = Chamada encerrada
    .description = A chamada terminou. Não se sabe por quê.
