### Warn-codes of the Warning header field (RFC 3261 20.43, RFC 5630, RFC 8373), for engineers and for the details view of a phone.
### The value is the registered warn-text. Some numbers are also response codes; the two have nothing to do with each other.


## Session description

warning-300 = Protocolo de rede incompatível
    .description = A descrição da sessão pede um protocolo de rede que não está disponível aqui, por exemplo IPv6 onde só existe IPv4.
warning-301 = Formato de endereço de rede incompatível
    .description = A descrição da sessão traz um endereço de rede em um formato que o outro lado não pode usar.
warning-302 = Protocolo de transporte incompatível
    .description = A descrição da sessão indica um transporte de mídia que não está disponível aqui, por exemplo RTP criptografado onde só há suporte a RTP simples.
warning-303 = Unidade de largura de banda incompatível
    .description = A descrição da sessão informa a largura de banda em uma unidade que o outro lado não entende.
warning-304 = Tipo de mídia indisponível
    .description = O outro lado não consegue tratar um dos tipos de mídia oferecidos, por exemplo vídeo em um telefone que só tem áudio.
warning-305 = Formato de mídia incompatível
    .description = O outro lado não tem um formato de mídia que foi oferecido. Na maioria das vezes, isso significa que os dois lados não têm nenhum codec em comum.
warning-306 = Atributo não entendido
    .description = O outro lado não suporta um dos atributos de mídia da descrição da sessão.
warning-307 = Parâmetro da descrição não entendido
    .description = O outro lado não entende um parâmetro da descrição da sessão, e nenhum aviso mais específico cobre o caso.
warning-308 = Idiomas incompatíveis
    .description = Nenhum dos idiomas humanos solicitados na descrição da sessão é suportado. O remetente do aviso pode listar os idiomas e as mídias que são suportados.

## Network services

warning-330 = Multicast indisponível
    .description = A rede em que o usuário se encontra não transporta multicast, de que a sessão precisa.
warning-331 = Unicast indisponível
    .description = A rede em que o usuário se encontra não deixa passar mídia em unicast. A causa costuma ser um firewall.

## Quality of service

warning-370 = Largura de banda insuficiente
    .description = A sessão precisa de mais largura de banda do que se sabe estar disponível.

## SIP

warning-380 = SIPS não permitido
    .description = A requisição usa um endereço SIPS, e o servidor ou o telefone não pode tratá-la assim, por exemplo porque nenhum contato está registrado com SIPS. Um endereço SIP comum pode funcionar.
warning-381 = SIPS necessário
    .description = A requisição usa um endereço SIP comum, e o servidor ou o telefone só aceita o esquema SIPS. A chamada precisa ser feita para o endereço SIPS.
warning-399 = Aviso diverso
    .description = O remetente acrescenta um aviso com as próprias palavras. Ele serve para ser lido ou gravado em log, e o software não toma nenhuma ação por causa dele.

## Fallback

warning-class = Aviso do servidor
    .description = O servidor acrescentou um aviso à mensagem. Este programa não conhece o código; o texto do próprio remetente diz do que se trata.
