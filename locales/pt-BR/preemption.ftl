### Causes of the protocol Preemption in the Reason header field (RFC 4411), for engineers and for the details view of a phone.
### The value is the registered text. Preemption means that a call gives way to one with higher priority.


## Preemption

preemption-1 = Preempção pelo UA
    .description = Um dos telefones encerrou esta chamada para dar lugar a uma de prioridade maior.
preemption-2 = Preempção de recursos reservados
    .description = A rede retomou a largura de banda reservada para esta chamada e a deu a uma de prioridade maior. Nenhuma conexão falhou.
preemption-3 = Preempção genérica
    .description = A chamada cedeu lugar a uma de prioridade maior. A rede não informa onde isso foi decidido.
preemption-4 = Preempção fora da rede IP
    .description = A chamada cedeu lugar a uma de prioridade maior em uma parte da rede que não usa IP, como a rede telefônica atrás de um gateway.
preemption-class = Preempção
    .description = A chamada cedeu lugar a uma de prioridade maior. A causa é um número que este programa não conhece.
