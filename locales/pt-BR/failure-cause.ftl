### Causes of the protocol FAILURE_CAUSE in the Reason header field (3GPP TS 24.229): what a mobile network lost or could not provide.
### For engineers and for the details view of a phone. The value is the registered text.


## FAILURE_CAUSE

failure-cause-1 = Perda do canal de mídia ou da QoS
    .description = A rede não consegue mais transportar a mídia da chamada: perdeu a conexão móvel usada para isso ou a qualidade garantida a ela.
failure-cause-2 = Liberação do canal de sinalização
    .description = A rede perdeu a conexão com o telefone pela qual a chamada é controlada.
failure-cause-3 = Falha na alocação de recursos
    .description = A rede móvel não pôde fornecer os recursos de que a chamada precisa, como uma conexão para a mídia.
failure-cause-class = Falha na rede móvel
    .description = A rede móvel encerrou ou recusou a chamada e informa um número de causa que este programa não conhece.
