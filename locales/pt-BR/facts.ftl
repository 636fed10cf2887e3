### Sentences with a value from the response: a time, an address, a list. They are shown below the text of a dialog (explain.ftl) or at its end.
### Do not translate the names of variables. If a sentence has plural forms, write the whole sentence in each of them.
### A label with a value (“Not supported: 100rel”) has no final period; a sentence does.


## Time

retry-seconds =
    { $seconds ->
        [one] Tente novamente em { $seconds } segundo.
       *[other] Tente novamente em { $seconds } segundos.
    }
retry-minutes =
    { $minutes ->
        [one] Tente novamente em { $minutes } minuto.
       *[other] Tente novamente em { $minutes } minutos.
    }
retry-hour-and-a-half = Tente novamente em cerca de uma hora e meia.
retry-hours =
    { $hours ->
        [one] Tente novamente em cerca de { $hours } hora.
       *[other] Tente novamente em cerca de { $hours } horas.
    }
retry-days =
    { $days ->
        [one] Tente novamente em cerca de { $days } dia.
       *[other] Tente novamente em cerca de { $days } dias.
    }
reachable-minutes =
    { $minutes ->
        [one] Depois disso, a outra pessoa estará disponível por cerca de { $minutes } minuto.
       *[other] Depois disso, a outra pessoa estará disponível por cerca de { $minutes } minutos.
    }
reachable-hours =
    { $hours ->
        [one] Depois disso, a outra pessoa estará disponível por cerca de { $hours } hora.
       *[other] Depois disso, a outra pessoa estará disponível por cerca de { $hours } horas.
    }
shortest-interval =
    { $seconds ->
        [one] Menor intervalo permitido: { $seconds } segundo
       *[other] Menor intervalo permitido: { $seconds } segundos
    }
shortest-interval-minutes =
    { $minutes ->
        [one] Menor intervalo permitido: { $minutes } minuto
       *[other] Menor intervalo permitido: { $minutes } minutos
    }
shortest-interval-hours =
    { $hours ->
        [one] Menor intervalo permitido: { $hours } hora
       *[other] Menor intervalo permitido: { $hours } horas
    }
shortest-validity =
    { $seconds ->
        [one] Menor tempo aceito: { $seconds } segundo
       *[other] Menor tempo aceito: { $seconds } segundos
    }
shortest-validity-minutes =
    { $minutes ->
        [one] Menor tempo aceito: { $minutes } minuto
       *[other] Menor tempo aceito: { $minutes } minutos
    }
shortest-validity-hours =
    { $hours ->
        [one] Menor tempo aceito: { $hours } hora
       *[other] Menor tempo aceito: { $hours } horas
    }
shortest-validity-days =
    { $days ->
        [one] Menor tempo aceito: { $days } dia
       *[other] Menor tempo aceito: { $days } dias
    }

## Lists

list-separator = { ", " }
unsupported-extensions =
    { $count ->
        [one] Recurso adicional não compatível: { $list }
       *[other] Recursos adicionais não compatíveis: { $list }
    }
required-extensions =
    { $count ->
        [one] Recurso adicional exigido: { $list }
       *[other] Recursos adicionais exigidos: { $list }
    }
allowed-methods = O que este endereço aceita: { $list }
accepted-formats = Tipos de conteúdo aceitos: { $list }
accepted-encodings = Codificações aceitas: { $list }
accepted-languages = Idiomas aceitos: { $list }
accepted-events = Notificações disponíveis: { $list }
accepted-packages = Informações adicionais aceitas: { $list }
accepted-priorities = Prioridades aceitas: { $list }
security-mechanisms = Proteção que o servidor oferece: { $list }
no-consent = Falta o consentimento de: { $list }

## Addresses

new-address = Novo número ou endereço: { $address }
other-address = Número ou endereço temporário: { $address }
proxy-address = Servidor a usar: { $address }
possible-addresses =
    { $count ->
        [one] Opção oferecida: { $list }
       *[other] Opções oferecidas: { $list }
    }
dispute-block = Para contestar o bloqueio: { $contact }
sign-in-realm = Login em: { $realm }
more-information = Mais informações: { $address }
objection-address = Dados de contato para contestar o bloqueio: { $address }

## Server phrases, warnings and reasons

server-phrase = Nas palavras do servidor: “{ $text }”
retry-comment = Observação do outro lado: “{ $text }”
warning = Aviso: { $text } ({ $code })
reason = Motivo informado: { $text } ({ $protocol } { $cause })
reason-protocol = Motivo informado: { $text } ({ $protocol })
reason-own = Motivo nas palavras do remetente: “{ $text }”
reason-location = Onde ocorreu: { $location }
request-error = Erro informado: { $text } ({ $code })

## What others say

made-locally = Falha percebida pelo próprio aplicativo.

## Names of features

option-named = { $name } ({ $tag })
option-timer = confirmação periódica da chamada
option-100rel = avisos confirmados do andamento da chamada
option-replaces = substituição de uma chamada por outra
option-join = entrada em uma chamada em curso
option-norefersub = transferência sem acompanhamento
option-multiple-refer = transferência para várias pessoas
option-outbound = conexão permanente
option-path = caminho do login
option-gruu = endereço de um único dispositivo
option-precondition = qualidade garantida da chamada
option-sec-agree = negociação de segurança
option-privacy = ocultação da identidade
option-histinfo = histórico de encaminhamentos
option-from-change = mudança na identificação de quem liga
option-answermode = atendimento automático
option-resource-priority = chamadas prioritárias
option-geolocation = localização de quem liga
option-eventlist = notificações para listas
option-recipient-list = chamadas e mensagens para listas
option-ice = busca de um caminho para o áudio (ICE)
option-early-session = áudio antes do atendimento
option-sdp-anat = escolha do endereço de rede
option-siprec = gravação de chamadas
option-uui = informações extras para a outra pessoa
option-199 = aviso de tentativas encerradas

## What is possible at an address

possible-calls = chamadas
possible-messages = mensagens de texto
possible-notifications = notificações
possible-transfers = transferências

## Kinds of notification

event-presence = quem está disponível
event-message-summary = mensagens de voz não ouvidas
event-dialog = quais linhas estão ocupadas
event-conference = quem está em uma conferência
event-reg = quais dispositivos estão com login ativo
event-refer = como anda uma transferência
