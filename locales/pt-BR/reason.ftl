### Protocols of the Reason header field (RFC 3326), for engineers and for the details view of a phone. Each text says what kind of reason the protocol gives.
### The causes of SIP and STIR are in status.ftl. Those of Q.850, Preemption, RELEASE_CAUSE and FAILURE_CAUSE have their own files.


## Protocols

reason-sip = Código de resposta SIP
    .description = O motivo é um código de resposta SIP. Ele informa como a chamada terminou ou seguiu adiante, por exemplo que outro telefone a atendeu ou recusou.
reason-q850 = Causa da rede telefônica
    .description = O motivo é um número de causa do ITU-T Q.850, usado em redes ISDN e outras redes telefônicas. Um gateway ou uma central telefônica o fornece e informa por que a chamada terminou.
reason-preemption = Causa de preempção
    .description = Uma chamada de prioridade maior precisa da linha ou da largura de banda, e por isso esta é encerrada ou recusada. A causa informa quem as tomou.
reason-emm = Causa do gerenciamento de mobilidade LTE
    .description = O núcleo da rede LTE fornece este número. Ele informa por que falhou a entrada do telefone na rede ou o deslocamento dele por ela.
reason-esm = Causa do gerenciamento de sessões LTE
    .description = O núcleo da rede LTE fornece este número. Ele informa por que uma conexão de dados de que a chamada precisa foi recusada ou liberada.
reason-s1ap-rnl = Causa da camada de rede de rádio LTE
    .description = A estação base e o núcleo da rede LTE trocam este número entre si. Ele informa o que aconteceu no lado do rádio, como perda de contato com o telefone ou falha de handover.
reason-s1ap-tl = Causa da camada de transporte LTE
    .description = A estação base e o núcleo da rede LTE trocam este número entre si. Ele informa o que deu errado nos enlaces de transporte entre eles.
reason-s1ap-nas = Causa do estrato de não acesso LTE
    .description = O núcleo da rede LTE fornece este número à estação base. Ele informa por que a conexão terminou no nível entre telefone e núcleo da rede, como liberação normal ou falha de autenticação.
reason-s1ap-misc = Causa diversa LTE
    .description = A estação base e o núcleo da rede LTE trocam este número entre si. Ele representa causas que não cabem em outro lugar, como sobrecarga, defeito de hardware ou manutenção.
reason-s1ap-prot = Causa de protocolo LTE
    .description = A estação base e o núcleo da rede LTE trocam este número entre si. Ele informa que um deles não conseguiu interpretar uma mensagem do outro.
reason-diameter = Causa Diameter
    .description = O número vem do Diameter, o protocolo com que uma operadora verifica quem pode usar a rede dela. Ele informa por que o acesso por uma rede sem fio local falhou ou terminou.
reason-ikev2 = Causa IKEv2
    .description = O número vem do IKEv2, o protocolo que protege o caminho de um telefone até a operadora por uma rede sem fio local. Ele informa por que esse caminho falhou ou foi fechado.
reason-release-cause = Causa de liberação do telefone
    .description = Um telefone na rede de uma operadora móvel informa com este número por que encerrou a chamada.
reason-failure-cause = Causa de falha da rede
    .description = A rede de uma operadora móvel informa com este número que recurso a chamada perdeu ou não conseguiu obter.
reason-stir = Causa da verificação do chamador (STIR)
    .description = O motivo é um código STIR: o servidor que confere a assinatura do número do chamador não a encontrou ou não pôde verificá-la. A chamada pode ser completada mesmo assim.
reason-5gmm = Causa do gerenciamento de mobilidade 5G
    .description = O núcleo da rede 5G fornece este número. Ele informa por que falhou o registro do telefone na rede ou o deslocamento dele por ela.
reason-5gsm = Causa do gerenciamento de sessões 5G
    .description = O núcleo da rede 5G fornece este número. Ele informa por que uma sessão de dados de que a chamada precisa foi recusada ou liberada.
reason-ngap-rnl = Causa da camada de rede de rádio 5G
    .description = A estação base e o núcleo da rede 5G trocam este número entre si. Ele informa o que aconteceu no lado do rádio, como perda de contato com o telefone ou falha de handover.
reason-ngap-tl = Causa da camada de transporte 5G
    .description = A estação base e o núcleo da rede 5G trocam este número entre si. Ele informa o que deu errado nos enlaces de transporte entre eles.
reason-ngap-nas = Causa do estrato de não acesso 5G
    .description = O núcleo da rede 5G fornece este número à estação base. Ele informa por que a conexão terminou no nível entre telefone e núcleo da rede, como liberação normal ou falha de autenticação.
reason-ngap-misc = Causa diversa 5G
    .description = A estação base e o núcleo da rede 5G trocam este número entre si. Ele representa causas que não cabem em outro lugar, como sobrecarga, defeito de hardware ou manutenção.
reason-ngap-prot = Causa de protocolo 5G
    .description = A estação base e o núcleo da rede 5G trocam este número entre si. Ele informa que um deles não conseguiu interpretar uma mensagem do outro.
reason-class = Outro motivo
    .description = O remetente dá um motivo em um protocolo que este programa não conhece. O texto ao lado, se houver, é do próprio remetente.
