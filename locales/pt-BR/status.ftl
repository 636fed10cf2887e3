### Response codes of SIP, for engineers and for SIP messages. The value is the reason phrase; .description explains the code.
### The English phrases are the registered ones, word for word. Translate what the RFC defines, not the English words.
### A translated phrase has only letters, digits, single spaces, hyphens and slashes. It never contains the code itself.


## Classes

class-provisional = Resposta provisória
    .description = O servidor recebeu a requisição e ainda a processa. A resposta final ainda está por vir, e o cliente espera por ela.
class-success = Requisição bem-sucedida
    .description = O servidor recebeu, entendeu e aceitou a requisição. O cliente trata um código desconhecido desta classe como 200.
class-redirection = Redirecionamento
    .description = O servidor não conclui a requisição e deixa o próximo passo para o cliente. Um cabeçalho Contact pode indicar outros endereços a tentar.
class-client-error = Falha na requisição
    .description = O servidor rejeita a requisição porque ela tem um defeito ou não pode ser executada nele. O cliente não a repete aqui sem alterações, mas outro servidor pode aceitá-la.
class-server-error = Falha no servidor
    .description = O servidor não consegue executar uma requisição que parece válida. Outro servidor pode conseguir, e um cabeçalho Retry-After pode indicar quando tentar novamente.
class-global-failure = Falha global
    .description = O servidor tem certeza de que a requisição falha em todos os destinos, e não só neste. O cliente não procura outro destino.
class-other = Classe de resposta desconhecida
    .description = O código de resposta fica entre 700 e 999, fora das seis classes definidas pelo SIP. O significado depende do software que o envia; a frase de motivo pode explicá-lo.

## 1xx Provisional

status-100 = Requisição sendo processada
    .description = O próximo servidor do caminho recebeu a requisição e a está processando. A resposta interrompe a retransmissão de um INVITE, e um proxy com estado nunca a repassa.
status-180 = Tocando no destino
    .description = O UA do usuário chamado recebeu o INVITE e está alertando o usuário. O cliente pode tocar um tom de chamada; um cabeçalho Alert-Info pode indicar um tom especial.
status-181 = Chamada sendo encaminhada
    .description = Um proxy está encaminhando a chamada para outro destino. O cliente aguarda outras respostas; um cabeçalho History-Info pode mostrar para onde a chamada vai.
status-182 = Chamada aguardando na fila
    .description = O usuário chamado está indisponível no momento, e o servidor põe a chamada em uma fila em vez de rejeitá-la. A frase de motivo pode informar a posição na fila ou o tempo previsto.
status-183 = Sessão sendo estabelecida
    .description = O lado chamado informa um avanço no estabelecimento da sessão que nenhum outro código 1xx cobre. A frase de motivo ou o corpo podem trazer detalhes, muitas vezes SDP para mídia antecipada.
status-199 = Diálogo antecipado encerrado
    .description = Um proxy ou UAS informa que um diálogo antecipado de um INVITE foi encerrado; outros podem continuar. O cabeçalho Reason traz o código de resposta que o encerrou.

## 2xx Success

status-200 = OK
    .description = O servidor executou a requisição. O conteúdo da resposta depende do método: uma descrição da sessão para INVITE, os contatos registrados para REGISTER.
status-202 = Requisição aceita para processamento
    .description = O servidor aceita a requisição, mas não terminou de processá-la. O código está obsoleto: o cliente o trata como 200 e, com SUBSCRIBE ou REFER, conhece o resultado pelo NOTIFY.
status-204 = Sem envio de notificação
    .description = O servidor aceita um SUBSCRIBE dentro de uma inscrição, mas não envia NOTIFY, porque o estado que o cliente conhece continua atual. Um cabeçalho Expires traz o novo tempo de expiração.

## 3xx Redirection

status-300 = Vários destinos possíveis
    .description = O servidor encontra vários destinos para o endereço e deixa a decisão para o cliente. O cabeçalho Contact os lista; o usuário ou o UA seleciona um deles.
status-301 = Endereço alterado definitivamente
    .description = O servidor informa que o usuário deixou este endereço em definitivo. O cliente tenta novamente no endereço do cabeçalho Contact e atualiza os contatos que tem guardados.
status-302 = Endereço alterado temporariamente
    .description = O servidor informa que o usuário está por enquanto em outro endereço. O cliente tenta novamente no endereço do cabeçalho Contact; sem tempo de expiração, esse endereço vale só uma vez.
status-303 = Outro endereço indicado
    .description = O servidor direciona o cliente para outro endereço. O código só aparece na gramática da RFC 2543 e está obsoleto; o cliente o trata como 300.
status-305 = Uso de proxy necessário
    .description = O UAS só aceita a requisição por meio de um determinado proxy. O cliente a reenvia pelo proxy indicado no cabeçalho Contact; só um UAS envia este código.
status-380 = Serviço alternativo disponível
    .description = O servidor não completa a chamada, mas oferece serviços alternativos. O corpo da resposta os descreve; um cabeçalho Contact pode indicar um endereço.

## 4xx Client error

status-400 = Requisição malformada
    .description = O servidor não entende a requisição porque a sintaxe está malformada. A frase de motivo indica o problema, como a falta do cabeçalho Call-ID.
status-401 = Autenticação necessária
    .description = O UAS ou o servidor de registro exige que o usuário se autentique. O cabeçalho WWW-Authenticate traz o desafio; o cliente repete a requisição com um cabeçalho Authorization.
status-402 = Pagamento necessário
    .description = O servidor rejeita a requisição com um código que a RFC 3261 reserva para uso futuro. Nenhum significado está definido, e o cliente o trata como 400.
status-403 = Requisição não permitida
    .description = O servidor entende a requisição, mas não aceita executá-la. Uma autenticação não ajuda, e o cliente não repete a requisição.
status-404 = Usuário não encontrado
    .description = O servidor sabe que o usuário não existe no domínio do Request-URI ou não é responsável por esse domínio. O cliente verifica o nome do usuário e o domínio.
status-405 = Método não permitido
    .description = O servidor conhece o método, mas não o permite para o endereço do Request-URI. O cabeçalho Allow lista os métodos permitidos.
status-406 = Formato da resposta não aceito
    .description = O servidor só consegue responder em formatos de corpo que o cabeçalho Accept da requisição não permite. O cliente pode incluir mais formatos nele e tentar novamente.
status-407 = Autenticação no proxy necessária
    .description = O proxy exige que o cliente se autentique primeiro com ele. O cabeçalho Proxy-Authenticate traz o desafio; o cliente repete a requisição com um cabeçalho Proxy-Authorization.
status-408 = Tempo da requisição esgotado
    .description = O servidor não consegue responder a tempo, por exemplo porque não localiza o usuário com rapidez suficiente. O cliente pode repetir a requisição mais tarde, sem alterações.
status-409 = Conflito com registros existentes
    .description = O servidor de registro rejeita um REGISTER que entra em conflito com registros existentes. O código vem da RFC 2543 e está obsoleto; o cliente o trata como 400.
status-410 = Endereço não é mais válido
    .description = O servidor informa que o usuário deixou este endereço em definitivo e que nenhum endereço novo é conhecido. O cliente deixa de usar o endereço.
status-411 = Cabeçalho Content-Length necessário
    .description = O servidor rejeita uma requisição sem o cabeçalho Content-Length. O código vem da RFC 2543 e está obsoleto; o cliente acrescenta o cabeçalho que falta ou trata o código como 400.
status-412 = Falha na requisição condicional
    .description = O servidor rejeita uma requisição condicional, em geral um PUBLISH, porque a tag de entidade em SIP-If-Match não é atual. O cliente publica o estado completo sem SIP-If-Match.
status-413 = Corpo da requisição grande demais
    .description = O servidor rejeita a requisição porque não pode ou não quer processar um corpo deste tamanho. Se isso for temporário, um cabeçalho Retry-After indica quando tentar novamente.
status-414 = Request-URI longo demais
    .description = O servidor rejeita a requisição porque o Request-URI é mais longo do que ele aceita interpretar. O cliente precisa de um endereço mais curto.
status-415 = Tipo de conteúdo não suportado
    .description = O servidor não suporta o formato, a codificação ou o idioma do corpo da requisição. O cabeçalho Accept, Accept-Encoding ou Accept-Language lista o que ele suporta.
status-416 = Esquema de URI não suportado
    .description = O servidor não consegue processar a requisição porque não conhece o esquema do Request-URI. O cliente pode tentar novamente com um URI SIP.
status-417 = Valor de Resource-Priority desconhecido
    .description = O servidor não entende nenhum valor do cabeçalho Resource-Priority, embora a requisição o exija. Um cabeçalho Accept-Resource-Priority pode listar os valores que ele aceita.
status-420 = Extensão do protocolo não suportada
    .description = O servidor não entende uma extensão do protocolo que a requisição exige. O cabeçalho Unsupported lista as tags de opção; o cliente pode tentar novamente sem elas.
status-421 = Extensão do protocolo necessária
    .description = O UAS precisa de uma extensão do protocolo que o cabeçalho Supported da requisição não lista. O cabeçalho Require da resposta a indica.
status-422 = Intervalo de sessão curto demais
    .description = Um proxy ou UAS rejeita a requisição porque o intervalo em Session-Expires está abaixo do mínimo dele. O cabeçalho Min-SE traz o mínimo; o cliente tenta novamente com um intervalo maior.
status-423 = Tempo de expiração curto demais
    .description = O servidor rejeita a requisição porque o tempo de expiração do registro, da inscrição ou da publicação é curto demais. O cabeçalho Min-Expires traz o mínimo.
status-424 = Dados de localização inválidos
    .description = O servidor rejeita a requisição porque os dados de localização que ela traz são malformados ou insatisfatórios, ou não podem ser obtidos. O cabeçalho Geolocation-Error traz o motivo exato.
status-425 = Alerta de emergência malformado
    .description = O servidor rejeita a requisição porque os dados do alerta de emergência são tão malformados que não se pode decidir como reagir. O cabeçalho AlertMsg-Error traz o motivo exato.
status-428 = Cabeçalho Identity necessário
    .description = A política do servidor exige um cabeçalho Identity com um PASSporT que ele suporte, e a requisição não o traz. O lado de origem assina a requisição e a envia novamente.
status-429 = Token Referred-By necessário
    .description = O alvo de um REFER exige prova de quem o enviou: um token Referred-By válido. O UA que recebeu o REFER obtém o token do remetente do REFER e repete a própria requisição.
status-430 = Falha no fluxo de transporte
    .description = Um proxy de borda informa que um fluxo de transporte até o UA falhou. O proxy responsável pelo usuário tenta outro fluxo; um terminal que recebe este código o trata como 400.
status-433 = Anonimato não permitido
    .description = O servidor rejeita a requisição porque o remetente está anônimo. O cliente pode tentar novamente sem anonimato, mas só depois que o usuário concordar.
status-436 = Falha ao obter o certificado
    .description = O verificador não consegue obter o certificado necessário para conferir a assinatura do cabeçalho Identity. O lado de origem precisa disponibilizá-lo no endereço do parâmetro info.
status-437 = Certificado não suportado
    .description = O verificador tem o certificado do cabeçalho Identity, mas não o suporta ou não confia nele. O lado de origem precisa assinar com um certificado que o verificador aceite.
status-438 = Cabeçalho Identity inválido
    .description = O verificador não encontra um PASSporT válido e suportado em nenhum cabeçalho Identity, por exemplo porque a assinatura não confere. O lado de origem precisa assinar a requisição novamente.
status-439 = Primeiro salto sem suporte a outbound
    .description = O servidor de registro suporta outbound (RFC 5626), mas o primeiro proxy no caminho do REGISTER não. O cliente pode se registrar sem outbound ou por outro proxy.
status-440 = Limite de Max-Breadth excedido
    .description = O proxy não pode bifurcar a requisição como pretendia, porque o cabeçalho Max-Breadth limita os ramos paralelos. A requisição pode não ter sido repassada a nenhum destino ou só a alguns.
status-469 = Info Package não suportado
    .description = O UA rejeita uma requisição INFO porque não aceita o Info Package dela. O cabeçalho Recv-Info lista os pacotes que ele aceita.
status-470 = Consentimento do destinatário necessário
    .description = O servidor de retransmissão rejeita a requisição porque um destinatário não deu consentimento para recebê-la. O cabeçalho Permission-Missing lista os endereços sem consentimento.
status-477 = Falha no envio ao próximo salto
    .description = O proxy (SER, Kamailio) não consegue enviar a requisição ao próximo salto. O código não está registrado; o cliente o trata como 400.
status-478 = Falha na resolução do destino
    .description = O proxy (SER, Kamailio) não consegue resolver o destino da requisição para um endereço de rede. O código não está registrado; o cliente o trata como 400.
status-479 = Falha no processamento do URI
    .description = O proxy (SER, Kamailio) não consegue processar um URI que veio na requisição. O código não está registrado; o cliente o trata como 400.
status-480 = Usuário temporariamente indisponível
    .description = A requisição chegou ao sistema do usuário chamado, mas o usuário está indisponível por enquanto, por exemplo sem registro ativo. Um cabeçalho Retry-After pode indicar um momento melhor.
status-481 = Chamada ou transação inexistente
    .description = O UAS não encontra diálogo nem transação que corresponda à requisição. O cliente que recebe esta resposta dentro de um diálogo encerra o diálogo do seu lado.
status-482 = Loop de roteamento detectado
    .description = O servidor rejeita a requisição porque ela já passou por ele, por um loop ou por outro caminho. Uma nova tentativa só ajuda depois que o roteamento for corrigido.
status-483 = Limite de saltos excedido
    .description = O servidor não repassa a requisição porque o cabeçalho Max-Forwards chegou a zero. A causa costuma ser um loop de roteamento ou um caminho longo demais.
status-484 = Endereço incompleto
    .description = O servidor rejeita a requisição porque o endereço do Request-URI está incompleto. A frase de motivo pode dizer o que falta; o cliente acrescenta os dígitos restantes.
status-485 = Endereço ambíguo
    .description = O servidor rejeita a requisição porque o endereço do Request-URI é ambíguo. Um cabeçalho Contact pode listar endereços inequívocos como opções.
status-486 = Usuário ocupado
    .description = O usuário chamado está ocupado neste destino e não aceita outras chamadas nele. O cabeçalho Retry-After pode indicar um momento melhor; outro destino ainda pode atender.
status-487 = Requisição cancelada
    .description = O UAS deixa de processar a requisição porque um BYE ou CANCEL a encerrou. É a resposta final esperada para um INVITE depois de um CANCEL; nenhuma medida de recuperação é necessária.
status-488 = Parâmetros de sessão não aceitos aqui
    .description = O UAS rejeita os parâmetros da sessão, como a mídia, neste destino; outro pode aceitá-los. O cabeçalho Warning pode indicar o motivo, e o corpo pode listar o que é suportado.
status-489 = Pacote de eventos desconhecido
    .description = O servidor não entende o pacote de eventos do cabeçalho Event da requisição. O cabeçalho Allow-Events lista os pacotes que ele suporta.
status-491 = Outra requisição ainda em andamento
    .description = O UA rejeita a requisição, em geral um novo INVITE, porque outra no mesmo diálogo ainda está em andamento. O cliente espera um tempo curto e aleatório e tenta novamente.
status-493 = Falha ao descriptografar o corpo
    .description = O UAS não tem uma chave adequada para descriptografar o corpo da requisição. O corpo da resposta pode trazer uma chave pública para o cliente usar.
status-494 = Negociação de segurança necessária
    .description = O servidor exige que o cliente negocie antes um mecanismo de segurança. O cabeçalho Security-Server lista os mecanismos; o cliente ativa um deles e repete a requisição.
status-499 = Nenhum codec em comum
    .description = O servidor não encontra um codec que os dois lados suportem. O código é usado por algumas operadoras e não está registrado; o cliente o trata como 400.

## 5xx Server error

status-500 = Erro interno do servidor
    .description = O servidor encontra uma condição inesperada e não consegue executar a requisição. O cliente pode tentar novamente após alguns segundos; um cabeçalho Retry-After pode indicar quando.
status-501 = Função não implementada
    .description = O servidor não tem a função de que a requisição precisa, em geral porque nem conhece o método. Um cabeçalho Allow pode listar os métodos que ele suporta.
status-502 = Resposta inválida do próximo servidor
    .description = O gateway ou proxy recebe uma resposta inválida do próximo servidor. O defeito está mais adiante no caminho, e o cliente pode tentar outra rota.
status-503 = Serviço indisponível
    .description = O servidor está temporariamente sobrecarregado ou em manutenção e não consegue processar a requisição. O cabeçalho Retry-After pode indicar quando tentar novamente; o cliente pode usar outro servidor.
status-504 = Outro servidor não respondeu a tempo
    .description = O servidor não recebe a tempo a resposta de outro servidor de que precisa para processar a requisição. O cliente pode tentar novamente mais tarde ou por outro servidor.
status-505 = Versão do SIP não suportada
    .description = O servidor não suporta a versão do SIP da requisição ou não aceita usá-la. O cliente precisa de uma versão que o servidor suporte, na prática SIP/2.0.
status-513 = Mensagem grande demais
    .description = O servidor não consegue processar a requisição porque a mensagem inteira, e não só o corpo, é grande demais. O cliente precisa de uma mensagem mais curta.
status-555 = Serviço de push não suportado
    .description = O servidor não suporta o serviço de notificações push indicado no parâmetro pn-provider de um REGISTER. O cliente pode se registrar com outro serviço ou sem nenhum.
status-580 = Pré-condições não satisfeitas
    .description = O UAS rejeita a sessão porque uma pré-condição da oferta SDP, como recursos de rede reservados, não pode ser satisfeita. O corpo da resposta indica a pré-condição.

## 6xx Global failure

status-600 = Usuário ocupado em todos os destinos
    .description = O usuário chamado está ocupado em todos os destinos e não aceita chamadas agora; nenhum outro destino vai atender. Um cabeçalho Retry-After pode indicar um momento melhor.
status-603 = Chamada recusada
    .description = O usuário chamado recusa a chamada ou não pode participar dela, e nenhum outro destino vai atender. Um cabeçalho Retry-After pode indicar um momento melhor.
status-604 = Usuário não existe em lugar nenhum
    .description = O servidor tem certeza de que o usuário do Request-URI não existe em lugar nenhum. O cliente não procura outro destino e verifica o endereço.
status-606 = Parâmetros não aceitos em nenhum destino
    .description = O usuário chamado quer se comunicar, mas nenhum destino suporta os parâmetros da sessão, como a mídia ou a largura de banda. O cabeçalho Warning pode trazer os motivos, e o corpo pode listar o que é suportado.
status-607 = Chamada indesejada pelo usuário chamado
    .description = O usuário chamado marca a chamada como indesejada. Novas tentativas do mesmo chamador provavelmente também serão rejeitadas, e a rede pode usar a marcação para bloqueá-las.
status-608 = Chamada rejeitada por sistema automático
    .description = Um sistema intermediário, como um serviço de análise de chamadas, rejeita a chamada antes que ela chegue ao usuário chamado. Um cabeçalho Call-Info pode indicar a quem o chamador pode recorrer.

## Outside the classes of SIP

status-701 = Chamada encerrada pelo usuário chamado
    .description = O UA informa que o usuário chamado encerrou a chamada. O código não está registrado, e o SIP não define uma classe 7xx.
