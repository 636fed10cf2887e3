### The page of web_dialog. Plain texts.

language-name = Português (Brasil)
language = Idioma
title = Quando uma chamada falha
intro = Informe a resposta de um servidor e veja o que o usuário lê.

## What the server answered

attempt = O que foi tentado
attempt-auto = Automático
attempt-call = Chamada
attempt-sign-in = Login
attempt-message = Mensagem
attempt-subscription = Inscrição
attempt-transfer = Transferência
attempt-update = Mudança na chamada
attempt-hang-up = Ao desligar
attempt-other = Outra tentativa
code = Código de resposta
code-hint = A frase do próprio servidor pode vir depois: 486 Fui pescar
common-codes = Códigos comuns
headers = Campos de cabeçalho
headers-hint = Um por linha. Uma resposta inteira colada aqui substitui o código.
credentials-sent = Uma senha foi enviada
show = Mostrar a mensagem

## Errors

error-code = Digite um código de resposta: três dígitos, de 100 a 999, como 486.
error-response = Isto não é uma resposta SIP. A primeira linha precisa ser assim: SIP/2.0 486 Busy Here
error-too-long = O texto tem mais de 64 KiB. Retire o corpo e os campos de cabeçalho sem importância.
error-parameters = Um parâmetro da requisição é inválido.
unreachable = O servidor desta página não responde mais. Reinicie-o.

## The dialog

technical = Para o suporte
close = Fechar

## The interface for programs

programs = Para programas
programs-intro = Os mesmos textos em JSON. O cabeçalho Accept-Language define o idioma, a menos que haja o parâmetro language.
programs-body = O corpo de um POST são os campos de cabeçalho ou uma resposta inteira, de até 64 KiB.
parameter-code = um código de resposta, com ou sem frase
parameter-headers = campos de cabeçalho, um por linha
parameter-attempt = o que foi tentado
parameter-credentials-sent = se uma senha foi enviada
parameter-language = um idioma, no lugar de Accept-Language
answer = A última resposta
