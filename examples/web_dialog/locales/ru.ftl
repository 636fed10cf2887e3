### Что написано на странице web_dialog.

language-name = Русский
language = Язык
title = Если звонок не удался
intro = Укажите, что ответил сервер, и прочитайте, что увидит человек.

## What the server answered

tried = Что пытались сделать
tried-auto = Автоматически
tried-call = Звонок
tried-sign-in = Вход
tried-message = Сообщение
tried-subscription = Подписка
tried-other = Другое
code = Код ответа
code-hint = После кода могут стоять слова самого сервера: 486 Ушёл на рыбалку
common-codes = Частые коды
headers = Заголовки
headers-hint = По одному в строке. Если вставить сюда ответ целиком, он заменит код.
password-sent = Пароль был отправлен
show = Показать окно
unreachable = Сервер этой страницы больше не отвечает. Запустите его снова.

## The dialog

technical = Для службы поддержки
close = Закрыть

## The interface for programs

programs = Для программ
programs-intro = Те же тексты в формате JSON. Язык задаёт заголовок Accept-Language или параметр language.
parameter-code = код ответа, со словами сервера или без них
parameter-headers = заголовки, по одному в строке
parameter-tried = что пытались сделать
parameter-password-sent = был ли отправлен пароль
parameter-language = язык вместо указанного в Accept-Language
answer = Последний ответ
