### What a SIP request of each method does. For engineers and for the details view of a phone.
### The value is a phrase without its subject, “this request”. Do not translate the names of methods.


## Methods

method-ack = Confirma a resposta final a um INVITE
    .description = O chamador confirma que a resposta final à requisição INVITE chegou. O ACK em si nunca recebe resposta.
method-bye = Encerra uma sessão
    .description = Um dos lados encerra a sessão que foi estabelecida, na maioria das vezes ao desligar.
method-cancel = Cancela uma requisição em andamento
    .description = O cliente não quer mais uma requisição que ainda não tem resposta final, por exemplo porque o chamador desligou enquanto o telefone ainda tocava.
method-info = Leva dados de aplicação em uma chamada
    .description = Um dos lados envia dados de aplicação, como teclas pressionadas, durante uma chamada. A sessão em si não muda.
method-invite = Inicia ou altera uma sessão
    .description = O chamador convida alguém para uma sessão, na maioria das vezes uma chamada. Durante a chamada, o mesmo método altera a sessão, por exemplo para colocá-la em espera.
method-message = Envia uma mensagem instantânea
    .description = A requisição leva no corpo uma mensagem instantânea, como um texto de bate-papo.
method-notify = Notifica o estado de um evento
    .description = O servidor informa ao cliente o estado do evento em que ele se inscreveu, como presença, novas mensagens no correio de voz ou o andamento de uma transferência.
method-options = Consulta as capacidades
    .description = O cliente pergunta o que o outro lado suporta. Muitos telefones e servidores usam isso só para ver se o outro lado ainda está ativo.
method-prack = Confirma uma resposta provisória
    .description = O chamador confirma que uma resposta provisória, como a de que o telefone está tocando, chegou. É usado onde essas respostas não podem se perder.
method-publish = Publica o estado de um evento
    .description = O cliente entrega o próprio estado, como a presença, ao servidor, que o repassa a quem se inscreveu nele.
method-refer = Pede contato com outro endereço
    .description = O remetente pede ao outro lado que entre em contato com um terceiro endereço. É assim que funciona a transferência de chamadas.
method-register = Registra o endereço atual do usuário
    .description = O telefone informa ao servidor em que endereço o usuário pode ser alcançado agora e por quanto tempo. No telefone, isso é o login.
method-subscribe = Faz a inscrição em um evento
    .description = O cliente pede para ser notificado quando algo mudar, como a presença de um usuário ou a quantidade de mensagens novas no correio de voz.
method-update = Atualiza os parâmetros de uma sessão
    .description = Um dos lados altera os parâmetros de uma sessão, como a mídia, sem uma nova requisição INVITE. Isso funciona mesmo antes que a chamada seja atendida.
method-class = Método desconhecido
    .description = A requisição usa um método que este programa não conhece; por isso não é possível dizer para que ela serve.
