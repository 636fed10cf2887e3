### Codes of the Geolocation-Error header field (RFC 6442): why the location sent with a request could not be used.
### For engineers and for the details view of a phone. The value is the registered text.


## Processing

geolocation-100 = Falha ao processar a localização
    .description = O receptor não consegue processar a localização que veio com a requisição. Ela está ausente, é insuficiente ou está danificada.

## Permission

geolocation-200 = Uso da localização não permitido
    .description = O receptor não tem a permissão de que precisa para usar a localização que veio com a requisição.
geolocation-201 = Repasse da localização não permitido
    .description = O receptor teria de repassar a localização a terceiros, e o remetente não permitiu isso.
geolocation-202 = Roteamento por localização não permitido
    .description = A requisição teria de ser roteada conforme a localização do remetente, e o remetente não permitiu isso.

## Dereference

geolocation-300 = Falha ao buscar a localização
    .description = A requisição indica um endereço em que a localização pode ser buscada, e a busca falhou.

## Fallback

geolocation-class = Erro de localização
    .description = Há um problema com a localização que veio com a requisição, informado com um código que este programa não conhece.
