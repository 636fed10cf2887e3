### Cause values of ITU-T Q.850, sent in the Reason header field (RFC 3326, RFC 6432): why a call ended in ISDN, mobile and other telephone networks.
### The value is the name in Q.850. .description says what happened to the call, for engineers, support staff and the details view of a phone.


## Classes

q850-class-normal = Evento normal
    .description = A chamada terminou ou não pôde ser completada por um motivo do serviço normal, como usuário chamado ocupado, ausente ou sem interesse em atender. A rede em si funciona.
q850-class-resource-unavailable = Recurso indisponível
    .description = A rede telefônica não tinha linha, capacidade ou equipamento livre para a chamada.
q850-class-service-unavailable = Serviço ou opção indisponível
    .description = A chamada pediu um serviço que a rede conhece, mas não oferece a esta linha ou neste momento.
q850-class-service-not-implemented = Serviço ou opção não implementada
    .description = A chamada pediu um serviço que os equipamentos da rede telefônica simplesmente não têm.
q850-class-invalid-message = Mensagem inválida
    .description = Uma mensagem sobre a chamada pôde ser lida, mas não era válida, por exemplo porque citava algo que não existe.
q850-class-protocol-error = Erro de protocolo
    .description = Dois equipamentos telefônicos não seguiram o mesmo protocolo, e a chamada falhou por isso.
q850-class-interworking = Interfuncionamento
    .description = A chamada terminou em uma rede de outro tipo, que não informa a causa nestes termos.
q850-class-other = Causa desconhecida
    .description = A causa informada para o fim da chamada não é um valor previsto na norma. Ela não permite saber o que aconteceu.

## Normal event

q850-1 = Número não atribuído
    .description = O número discado tem forma válida, mas não está atribuído a ninguém; por isso a chamada não pôde ser completada.
q850-2 = Sem rota até a rede de trânsito indicada
    .description = A chamada deveria passar por uma determinada rede no caminho, e a central não conhece essa rede ou não tem conexão com ela.
q850-3 = Sem rota para o destino
    .description = A rede que levava a chamada não tem caminho até o número chamado, porque não serve esse destino.
q850-4 = Envio do tom especial de informação
    .description = As chamadas não chegam ao número chamado por um motivo duradouro, e o chamador deve ouvir o tom especial de informação ou um anúncio.
q850-5 = Prefixo de tronco discado por engano
    .description = O número discado tem um prefixo de tronco, como um zero inicial, onde ele não cabe.
q850-6 = Canal não aceito
    .description = As duas centrais ou os dois dispositivos não chegaram a um acordo sobre o canal que levaria a chamada.
q850-7 = Chamada entregue em canal já existente
    .description = O lado chamado recebe a chamada por uma conexão que já está aberta até ele. Não é uma falha.
q850-8 = Preempção
    .description = A chamada foi interrompida porque uma chamada de prioridade maior precisava da linha.
q850-9 = Preempção, circuito reservado para reúso
    .description = A chamada foi interrompida em favor de outra de prioridade maior, e o circuito fica reservado para essa outra.
q850-13 = Chamada completada em outro lugar
    .description = Outra pessoa ou outro telefone assumiu a chamada; por isso ela terminou aqui.
q850-14 = QoR: número portado
    .description = O número mudou para outra operadora. A rede consulta onde ele está agora e roteia a chamada novamente.
q850-16 = Encerramento normal da chamada
    .description = A chamada terminou normalmente porque um dos lados desligou.
q850-17 = Usuário ocupado
    .description = O usuário chamado está ocupado com outra chamada e não pode atender esta.
q850-18 = Sem resposta do usuário
    .description = O telefone ou sistema do número chamado não reagiu à chamada dentro do tempo permitido. Não se sabe se ele tocou.
q850-19 = Usuário não atendeu (telefone tocou)
    .description = O telefone chamado tocou, e ninguém atendeu dentro do tempo permitido.
q850-20 = Assinante ausente
    .description = Não é possível contatar o usuário chamado no momento, na maioria das vezes porque o celular está desligado ou fora da área de cobertura.
q850-21 = Chamada recusada
    .description = O usuário chamado ou o equipamento dele recusou a chamada, embora pudesse atendê-la. Uma rede também pode recusar assim uma chamada, por exemplo porque um serviço a bloqueia.
q850-22 = Número alterado
    .description = O número chamado não está mais em uso porque o usuário chamado tem um novo. A rede pode informar o número novo.
q850-23 = Redirecionamento para novo destino
    .description = Uma central no caminho decidiu que a chamada deve ser feita para outro número.
q850-24 = Chamada rejeitada por serviço do destino
    .description = Um serviço ativado na linha chamada rejeitou a chamada, por exemplo um que rejeita quem oculta o próprio número.
q850-25 = Erro de roteamento na central
    .description = A chamada passou por centrais demais, o que indica um loop de roteamento, e foi encerrada.
q850-26 = Liberação de usuário não selecionado
    .description = A chamada foi oferecida a mais de um dispositivo, e outro ficou com ela; por isso ela terminou aqui.
q850-27 = Destino com defeito
    .description = A linha ou o equipamento do usuário chamado não está funcionando; por isso a chamada não pôde ser entregue.
q850-28 = Formato de número inválido (incompleto)
    .description = O número discado está incompleto ou não tem forma válida.
q850-29 = Serviço suplementar rejeitado
    .description = A chamada pediu um serviço suplementar, e a rede não pode oferecê-lo.
q850-30 = Resposta a STATUS ENQUIRY
    .description = Um equipamento responde à pergunta de outro sobre o estado da chamada. Não é uma falha e não encerra a chamada.
q850-31 = Normal, sem especificação
    .description = A chamada terminou por um motivo normal que nenhuma outra causa descreve.

## Resource unavailable

q850-33 = Circuito com defeito
    .description = O circuito que levaria a chamada está com defeito.
q850-34 = Nenhum circuito ou canal disponível
    .description = Todas as linhas no caminho até o número chamado estão tomadas; por isso a chamada não pôde ser completada. O usuário chamado não está necessariamente ocupado.
q850-38 = Rede com defeito
    .description = A rede tem uma falha que deve durar algum tempo. Ligar novamente em seguida dificilmente ajuda.
q850-39 = Conexão permanente em modo quadro fora de serviço
    .description = Uma conexão permanente de dados na rede está fora de serviço. É um aviso de estado, não o fim de uma chamada de voz.
q850-40 = Conexão permanente em modo quadro em operação
    .description = Uma conexão permanente de dados na rede está funcionando. É um aviso de estado, e não uma falha.
q850-41 = Falha temporária
    .description = A rede tem uma falha que não deve durar. Ligar novamente em instantes pode funcionar.
q850-42 = Congestionamento na central
    .description = Uma central no caminho está sobrecarregada de chamadas no momento e não completou esta.
q850-43 = Informações de acesso descartadas
    .description = A rede não pôde repassar algumas informações que o equipamento do chamador enviou com a chamada, como um subendereço ou um texto de usuário para usuário.
q850-44 = Circuito/canal solicitado indisponível
    .description = A linha ou o canal específico que foi solicitado não pode ser usado para a chamada. Na maioria das vezes, o equipamento tenta outro.
q850-45 = Chamada interrompida por preempção
    .description = A rede tirou a linha desta chamada em favor de uma de prioridade maior.
q850-46 = Chamada prioritária bloqueada
    .description = A prioridade desta chamada não basta para tomar uma linha, porque todas elas, ou o usuário chamado, estão ocupadas por chamadas de prioridade igual ou maior.
q850-47 = Recurso indisponível, sem especificação
    .description = Faltou à rede algo necessário para a chamada, e nenhuma outra causa descreve o quê.

## Service or option unavailable

q850-49 = Qualidade de serviço indisponível
    .description = A chamada pediu uma qualidade de transmissão, como vazão ou atraso, que a rede não pode oferecer.
q850-50 = Serviço suplementar não contratado
    .description = A chamada pediu um serviço suplementar que não faz parte do contrato do assinante.
q850-52 = Bloqueio de chamadas originadas
    .description = A linha chamadora está bloqueada para fazer esta chamada.
q850-53 = Bloqueio de chamadas originadas no CUG
    .description = O chamador pertence a um grupo fechado de usuários (CUG) e não tem permissão para fazer chamadas dentro dele.
q850-54 = Bloqueio de chamadas recebidas
    .description = A linha chamada está bloqueada para receber esta chamada.
q850-55 = Bloqueio de chamadas recebidas no CUG
    .description = O usuário chamado pertence a um grupo fechado de usuários (CUG) e não tem permissão para receber chamadas dentro dele.
q850-56 = Serviço de chamada em espera não contratado
    .description = A linha chamada não tem o serviço de chamada em espera; por isso uma segunda chamada não pode ser oferecida a ela.
q850-57 = Capacidade de transporte não autorizada
    .description = A chamada pediu um tipo de conexão, como dados ou vídeo, que este assinante não tem permissão para usar.
q850-58 = Capacidade de transporte indisponível agora
    .description = A rede tem o tipo de conexão que a chamada pediu, como dados ou vídeo, mas ele não está disponível no momento.
q850-62 = Acesso de saída incoerente com a classe do assinante
    .description = Os direitos de acesso indicados na chamada não correspondem à classe do assinante chamador; por isso a chamada foi recusada.
q850-63 = Serviço ou opção indisponível, sem especificação
    .description = Um serviço que a chamada pediu não está disponível, e nenhuma outra causa descreve qual ou por quê.

## Service or option not implemented

q850-65 = Capacidade de transporte não implementada
    .description = O equipamento não suporta o tipo de conexão que a chamada pediu, como dados ou vídeo.
q850-66 = Tipo de canal não implementado
    .description = O equipamento não suporta o tipo de canal que a chamada pediu.
q850-69 = Serviço suplementar não implementado
    .description = O equipamento não tem o serviço suplementar que a chamada pediu.
q850-70 = Só há capacidade de transporte digital restrita
    .description = A chamada pediu uma conexão digital irrestrita, e o equipamento só suporta o tipo restrito.
q850-79 = Serviço ou opção não implementada, sem especificação
    .description = O equipamento não tem um serviço que a chamada pediu, e nenhuma outra causa descreve qual.

## Invalid message

q850-81 = Referência de chamada inválida
    .description = Uma mensagem se refere a uma chamada que o equipamento não conhece, porque ela terminou ou nunca existiu nessa linha.
q850-82 = Canal identificado inexistente
    .description = A chamada deveria usar um canal que não existe ou não está ativado nessa linha.
q850-83 = Há chamada estacionada, mas com outra identidade
    .description = Alguém tentou retomar uma chamada estacionada com uma identidade que nenhuma chamada estacionada tem.
q850-84 = Identidade de chamada já em uso
    .description = Alguém tentou estacionar uma chamada com uma identidade que outra chamada estacionada já tem.
q850-85 = Nenhuma chamada estacionada
    .description = Alguém tentou retomar uma chamada estacionada, e nenhuma chamada está estacionada.
q850-86 = Chamada estacionada já encerrada
    .description = Alguém tentou retomar uma chamada estacionada, e essa chamada terminou nesse meio-tempo.
q850-87 = Usuário não pertence ao CUG
    .description = A chamada era para um grupo fechado de usuários (CUG), e o usuário chamado ou o chamador não pertence a ele.
q850-88 = Destino incompatível
    .description = O equipamento do número chamado não pode receber este tipo de chamada, por exemplo porque uma chamada de dados chegou a um telefone.
q850-90 = CUG inexistente
    .description = A chamada indica um grupo fechado de usuários (CUG) que não existe.
q850-91 = Seleção inválida da rede de trânsito
    .description = A rede pela qual a chamada deveria passar está indicada de uma forma que não é válida.
q850-95 = Mensagem inválida, sem especificação
    .description = Uma mensagem sobre a chamada não é válida, e nenhuma outra causa descreve o que há de errado com ela.

## Protocol error

q850-96 = Falta elemento de informação obrigatório
    .description = Falta a uma mensagem sobre a chamada uma informação obrigatória; por isso o equipamento não pôde processá-la.
q850-97 = Tipo de mensagem inexistente ou não implementado
    .description = O equipamento recebeu um tipo de mensagem sobre a chamada que não conhece ou não suporta.
q850-98 = Mensagem incompatível com o estado ou de tipo inexistente
    .description = O equipamento recebeu uma mensagem sobre a chamada que não corresponde ao estado atual dela ou é de um tipo desconhecido.
q850-99 = Elemento de informação inexistente ou não implementado
    .description = Uma mensagem sobre a chamada contém um campo que o equipamento não conhece, e o equipamento ignorou esse campo.
q850-100 = Conteúdo inválido de elemento de informação
    .description = Uma mensagem sobre a chamada contém um campo que o equipamento conhece, mas com um conteúdo que ele não pode usar.
q850-101 = Mensagem incompatível com o estado da chamada
    .description = O equipamento recebeu uma mensagem que não corresponde ao estado atual da chamada.
q850-102 = Recuperação após temporizador esgotado
    .description = Uma resposta esperada não chegou a tempo, e o equipamento encerrou a chamada ou tomou outra medida para se recuperar.
q850-103 = Parâmetro inexistente ou não implementado, repassado
    .description = Uma mensagem sobre a chamada contém um parâmetro que o equipamento não conhece. Ele repassou o parâmetro sem alterações.
q850-110 = Mensagem com parâmetro não reconhecido, descartada
    .description = O equipamento descartou uma mensagem sobre a chamada porque ela contém um parâmetro que ele não conhece.
q850-111 = Erro de protocolo, sem especificação
    .description = Os equipamentos no caminho não se entenderam, e nenhuma outra causa descreve o erro.

## Interworking

q850-127 = Interfuncionamento, sem especificação
    .description = A chamada passou para uma rede de outro tipo, que não informa a causa do que fez. Não se sabe por que a chamada terminou.
