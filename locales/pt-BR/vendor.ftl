### Reason phrases that servers in the field send instead of the registered ones, recognized by status code and phrase. Each message says what one or more of these phrases mean.
### For the person whose call or sign-in failed, and for support staff. The note of each message starts with the status codes and phrases that it stands for.


## Sign-in and account

vendor-stale-nonce = Tentativa de login desatualizada
    .description = O login usou um nonce que não corresponde ao do servidor. Se a falha continuar, verifique a data e a hora dos dois lados e o algoritmo Digest.
vendor-registration-expired = Registro expirado
    .description = O tempo de registro do telefone acabou. Faça login novamente.
vendor-caller-not-registered = Chamador sem registro
    .description = O servidor não conhece o chamador como um de seus usuários. Verifique se este telefone fez login e se os dados da conta estão certos.
vendor-number-in-use = Número SIP já em uso
    .description = Este número SIP já está em uso em outro lugar. Saia da conta no outro dispositivo ou fale com a operadora.
vendor-no-such-user = Usuário inexistente
    .description = O servidor não tem esse usuário: há um erro no número, no usuário ou na senha. Verifique os três nos dados da conta.
vendor-user-disabled = Usuário desativado
    .description = O usuário existe, mas foi desativado no servidor. Só a operadora ou o administrador pode reativá-lo.
vendor-wrong-password = Senha errada
    .description = A senha não é a desta conta. Digite-a novamente nos dados da conta.
vendor-wrong-login = Usuário errado no campo From
    .description = O usuário que o telefone envia no campo From não está certo. Verifique-o nos dados da conta.
vendor-unknown-login = Usuário e senha não encontrados
    .description = O servidor não encontra nenhuma conta com este usuário e esta senha. Verifique os dois nos dados da conta.
vendor-unknown-account = ID da conta desconhecido
    .description = O servidor não conhece o ID da conta que o telefone envia. Verifique-o nos dados da conta.
vendor-sign-in-timeout = Login não concluído a tempo
    .description = O servidor não respondeu ao login a tempo. Verifique a conexão e tente novamente mais tarde.
vendor-account-moved = Conta movida para outro sistema
    .description = A conta foi movida para outro sistema. Pergunte à operadora qual é o novo endereço do servidor.

## Money and limits

vendor-no-money = Saldo insuficiente na conta
    .description = Não há saldo suficiente na conta para fazer esta chamada. Faça uma recarga e ligue novamente.
vendor-no-license = Nenhuma licença SIP livre
    .description = Todas as licenças SIP do servidor estão em uso. Tente novamente mais tarde ou peça mais licenças ao administrador.
vendor-not-in-plan = Destino fora do plano
    .description = O plano desta conta não inclui o destino discado. Verifique o número ou peça outro plano à operadora.
vendor-call-rate-exceeded = Chamadas demais por segundo
    .description = Foram iniciadas mais chamadas por segundo do que o servidor permite. Espere um momento e ligue novamente.

## Number and destination

vendor-no-such-destination = Destino inexistente
    .description = O servidor não tem um destino para o número discado. Verifique o número.
vendor-wrong-number = Número de telefone errado
    .description = O número discado tem dígitos de menos ou de mais, ou um código de país ou de área errado. Verifique o número e disque-o completo.
vendor-undefined-destination = Destino não definido
    .description = O servidor não tem uma definição para o destino discado. Verifique o número; se estiver certo, fale com a operadora.

## Routing

vendor-no-gateway = Nenhum gateway no roteamento
    .description = O roteamento do servidor não tem nenhum gateway para esta chamada. Só a operadora ou o administrador pode corrigir o roteamento.
vendor-no-accepting-gateway = Nenhum gateway para este destino
    .description = Nenhum gateway do servidor aceita chamadas para o destino discado. Verifique o número; se estiver certo, fale com a operadora.
vendor-routes-exhausted = Todas as rotas tentadas
    .description = O servidor tentou todas as rotas que tem para esta chamada, e nenhuma funcionou. Tente novamente mais tarde.
vendor-network-blocked = Chamada bloqueada pela rede
    .description = Uma rede no caminho bloqueou esta chamada, provavelmente porque uma análise de chamadas a considerou indesejada. O motivo informado ao lado pode indicar um contato para contestação.
vendor-no-route = Sem rota para este endereço
    .description = O servidor não tem rota para o endereço discado, ou o endereço não existe mais nele. Verifique o número; se estiver certo, fale com a operadora.

## Codecs and media

vendor-codec-settings = Configuração de codecs errada
    .description = Os codecs configurados para esta chamada não podem ser usados pelo servidor. Verifique a configuração de codecs do telefone.
vendor-unsupported-codec = Codec não suportado
    .description = A chamada usa um codec que o servidor não suporta. Ative outro codec nas configurações do telefone.
vendor-codec-mismatch = Nenhum codec em comum
    .description = Os dois lados da chamada, ou o telefone e os gateways, não têm nenhum codec em comum. Ative mais codecs nas configurações do telefone.
vendor-private-address = Endereço de mídia privado
    .description = O telefone oferece para áudio e vídeo um endereço que só vale na rede local dele. Ative nas configurações a passagem por NAT, como STUN.

## Server faults

vendor-database-failure = Falha no banco de dados do servidor
    .description = O banco de dados do servidor não responde ou responde errado. O telefone não tem defeito; tente novamente mais tarde.
vendor-undefined-reason = Motivo não definido
    .description = O servidor não conseguiu processar a requisição e não diz por quê. Tente novamente mais tarde; se a falha continuar, fale com a operadora.

## Limits and permissions

vendor-call-limit = Chamadas simultâneas demais
    .description = A conta ou a linha chamada já tem o número máximo de chamadas ao mesmo tempo. Outra chamada é possível quando uma delas terminar.
vendor-server-full = Servidor no limite da capacidade
    .description = O servidor chegou ao número de chamadas que consegue tratar ao mesmo tempo. Tente novamente em alguns minutos.
vendor-spending-limit = Limite de gastos atingido
    .description = O valor que a conta pode gastar por dia com chamadas deste tipo foi usado por completo. A operadora pode aumentar o limite.
vendor-destination-not-allowed = Destino não permitido
    .description = A conta não tem permissão para ligar para este número, país ou faixa de preço. A operadora pode liberá-lo.
vendor-caller-number-refused = Número do chamador não aceito
    .description = O servidor não aceita o número de origem da requisição. Use um número que a operadora tenha confirmado para a conta.
vendor-not-set-up = Conta não preparada para fazer chamadas
    .description = A conta não tem a configuração para fazer chamadas, ou essa configuração está desativada. Cabe à operadora configurá-la.
vendor-too-many-devices = Dispositivos registrados demais
    .description = A conta tem tantos contatos registrados quantos o servidor permite. Saia primeiro da conta em outro dispositivo.
vendor-callee-not-signed-in = Usuário chamado sem registro
    .description = Nenhum dispositivo do usuário chamado está registrado no servidor no momento.
vendor-own-number = Número chamado igual ao do chamador
    .description = O número chamado é o mesmo de onde parte a chamada.
vendor-not-relaying = Sem repasse para outros domínios
    .description = Nem o chamador nem o endereço chamado pertencem a este servidor, e ele não repassa chamadas de terceiros. Verifique a conta e o domínio do endereço.
vendor-encryption-required = Criptografia de mídia necessária
    .description = O servidor só aceita chamadas com mídia criptografada, e a oferta não a traz. Ative SRTP.

## Class

vendor-class = Frase própria do servidor
    .description = O servidor enviou uma frase de motivo própria. Só quem opera o servidor sabe o que ela significa.
