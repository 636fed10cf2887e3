### What a button of a softphone says: the step that may help after a failed call, sign-in or message. A phrase is the caption of the button: at most 24 characters, a verb where there is one. The description says when it is offered. There is no registered text: the values are ours.
### Advice and button are read together: the button does what the advice names first.


## Steps

action-wait = Aguardar
    .description = Basta aguardar: uma resposta está a caminho, ou uma mudança anterior precisa terminar primeiro.
action-retry = Tentar novamente
    .description = A mesma tentativa pode dar certo agora ou mais tarde. O servidor não informou quando.
action-retry-after = Tentar mais tarde
    .description = A mesma tentativa pode dar certo depois do tempo que o servidor indicou no cabeçalho Retry-After.
action-check-address = Rever número ou endereço
    .description = O número ou endereço pode conter um erro, ou não é possível contatar ninguém por ele.
action-sign-in = Fazer login
    .description = O servidor pede usuário e senha ou não aceitou os que foram enviados.
action-choose-address = Escolher um endereço
    .description = O servidor indicou outros endereços no cabeçalho Contact. A pessoa escolhe qual deles tentar.
action-try-elsewhere = Tentar de outra forma
    .description = A mesma tentativa falharia novamente, mas outro número, dispositivo ou serviço pode funcionar.
action-change-settings = Abrir configurações
    .description = O outro lado não aceita o que o aplicativo pediu. Outras configurações do aplicativo ou da conta podem ajudar.
action-contact-provider = Falar com a operadora
    .description = Só a operadora do serviço pode dizer por que a tentativa falhou ou mudar a situação.
action-open-permissions = Abrir permissões
    .description = O sistema do dispositivo não deixa o aplicativo usar o microfone, a câmera ou a localização.
action-check-connection = Verificar a conexão
    .description = O dispositivo está sem conexão ou com a conexão errada. As configurações de rede podem ajudar.
action-leave-message = Deixar mensagem
    .description = Não foi possível contatar a outra pessoa, mas é possível deixar uma mensagem. Sempre o segundo passo.
action-emergency-call = Chamada de emergência
    .description = O número é de emergência, e a chamada não chegou a ele. A chamada de emergência do próprio telefone pode chegar.
action-update-app = Atualizar aplicativo
    .description = Falta ao aplicativo algo de que o outro lado precisa. Uma versão mais nova pode ter isso.
action-edit-message = Editar mensagem
    .description = A mensagem é grande demais ou do tipo errado. Em outra forma, ela pode ser aceita.
action-none = Nada a fazer
    .description = Não é preciso fazer nada, ou nada ajudaria.
