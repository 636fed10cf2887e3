### Why a call was forwarded: the URI parameter “cause” (RFC 4458, RFC 8119). For engineers and for the details view of a phone.
### The numbers look like response codes but have their own meanings. The reader may be the caller or the person the call was forwarded to.


## Reasons

redirecting-302 = Encaminhamento incondicional
    .description = O número chamado encaminha todas as chamadas, quer alguém possa atender ali, quer não.
redirecting-380 = Encaminhamento por número de serviço
    .description = Foi discado um número de serviço, como um número de chamada gratuita, e a rede o traduziu para o número que de fato recebe a chamada.
redirecting-404 = Encaminhamento por motivo não informado
    .description = A chamada foi encaminhada, e a rede informa que o motivo é desconhecido ou não está disponível.
redirecting-408 = Encaminhamento porque ninguém atendeu
    .description = O telefone chamado foi alertado, ninguém atendeu a tempo, e a chamada foi encaminhada.
redirecting-480 = Encaminhamento pelo usuário antes de tocar
    .description = O usuário chamado mandou esta chamada para outro número de imediato, antes que o telefone começasse a tocar.
redirecting-486 = Encaminhamento por linha ocupada
    .description = O usuário chamado estava ocupado com outra chamada; por isso a chamada foi encaminhada.
redirecting-487 = Encaminhamento pelo usuário durante o toque
    .description = O usuário chamado mandou esta chamada para outro número enquanto o telefone tocava.
redirecting-503 = Encaminhamento por celular fora de alcance
    .description = O celular chamado não pôde ser alcançado na rede; por isso a chamada foi encaminhada.
redirecting-class = Encaminhamento por outro motivo
    .description = A chamada foi encaminhada, e o motivo informado é um valor que este programa não conhece.
