### Values of the Priority header field (RFC 3261 20.26, RFC 7090): how urgent a request is, according to its sender.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## Priorities

priority-non-urgent = Sem urgência
    .description = O remetente marca a requisição como não urgente: ela pode esperar.
priority-normal = Prioridade normal
    .description = O remetente marca a requisição como comum. Uma requisição sem prioridade também conta assim.
priority-urgent = Prioridade urgente
    .description = O remetente marca a requisição como urgente: ela deve chegar logo ao conhecimento da pessoa.
priority-emergency = Emergência
    .description = O remetente marca a requisição como emergência: há perigo para a vida, a saúde ou o patrimônio. A marcação é só o que o remetente diz.
priority-psap-callback = Retorno de uma central de emergência
    .description = Uma central de emergência liga de volta para quem fez antes uma chamada de emergência. Essa chamada deve chegar sem ser bloqueada nem encaminhada.
priority-class = Prioridade desconhecida
    .description = O remetente dá à requisição uma prioridade que este programa não conhece.
