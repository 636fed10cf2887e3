### The page of web_dialog. Plain texts.

language-name = Español
language = Idioma
title = Cuando una llamada falla
intro = Escriba la respuesta de un servidor y vea lo que lee el usuario.

## What the server answered

attempt = Qué se intentó
attempt-auto = Automático
attempt-call = Llamada
attempt-sign-in = Inicio de sesión
attempt-message = Mensaje
attempt-subscription = Suscripción
attempt-transfer = Transferencia
attempt-update = Cambio en la llamada
attempt-hang-up = Colgar
attempt-other = Otro
code = Código de respuesta
code-hint = Puede seguir la frase propia del servidor: 486 Gone fishing
common-codes = Códigos frecuentes
headers = Campos de encabezado
headers-hint = Uno por línea. Una respuesta completa pegada aquí sustituye al código.
credentials-sent = Se envió una contraseña
show = Mostrar el aviso

## Errors

error-code = Escriba un código de respuesta: tres cifras de 100 a 999, como 486.
error-response = Esto no es una respuesta SIP. La primera línea debe ser así: SIP/2.0 486 Busy Here
error-too-long = Esto supera los 64 KiB. Quite el cuerpo y los campos de encabezado que no hagan falta.
error-parameters = Un parámetro de la solicitud no es válido.
unreachable = El servidor de esta página ya no responde. Reinícielo.

## The dialog

technical = Para el servicio de asistencia
close = Cerrar

## The interface for programs

programs = Para programas
programs-intro = Los mismos textos en JSON. Accept-Language elige el idioma, salvo que se dé el parámetro language.
programs-body = El cuerpo de un POST son los campos de encabezado o una respuesta completa, hasta 64 KiB.
parameter-code = un código de respuesta, con o sin frase
parameter-headers = campos de encabezado, uno por línea
parameter-attempt = qué se intentó
parameter-credentials-sent = si se envió una contraseña
parameter-language = un idioma, en lugar de Accept-Language
answer = La última respuesta
