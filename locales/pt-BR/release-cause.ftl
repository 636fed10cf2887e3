### Causes of the protocol RELEASE_CAUSE in the Reason header field (3GPP TS 24.229): why a mobile phone ended a call.
### For engineers and for the details view of a phone. The value is the registered text.


## RELEASE_CAUSE

release-cause-1 = Usuário encerrou a chamada
    .description = O usuário do telefone encerrou a chamada; é o fim normal.
release-cause-2 = Tempo limite de RTP/RTCP esgotado
    .description = Nenhum som ou outra mídia chegou por tempo demais; por isso o telefone encerrou a chamada.
release-cause-3 = Perda do canal de mídia
    .description = O telefone perdeu a parte da conexão móvel que leva a mídia; por isso encerrou a chamada.
release-cause-4 = Tempo do SIP esgotado sem ACK
    .description = O telefone atendeu a chamada, mas a confirmação do chamador nunca chegou; por isso o telefone encerrou a chamada.
release-cause-5 = Tempo de uma resposta SIP esgotado
    .description = O telefone enviou uma requisição e não recebeu resposta a tempo; por isso encerrou a chamada.
release-cause-6 = Tempo de estabelecimento esgotado
    .description = A chamada não foi estabelecida no tempo permitido; por isso o telefone desistiu.
release-cause-7 = Falha no redirecionamento
    .description = A chamada deveria ser redirecionada para outro lugar, e isso falhou; por isso o telefone a encerrou.
release-cause-class = Chamada encerrada pelo telefone
    .description = O telefone encerrou a chamada e informa um número de causa que este programa não conhece.
