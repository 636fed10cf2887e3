### Что написано на странице web_dialog.

language-name = Русский
language = Язык
title = Если не удалось дозвониться
intro = Укажите, что ответил сервер, и посмотрите, что увидит пользователь.

## What the server answered

tried = Что пытались сделать
tried-auto = Автоматически
tried-call = Звонок
tried-sign-in = Вход
tried-message = Сообщение
tried-subscription = Подписка
tried-other = Другое
code = Код ответа
code-hint = После кода можно указать слова самого сервера: 486 Ушёл на рыбалку
common-codes = Частые коды
headers = Заголовки
headers-hint = По одному в строке. Если вставить сюда ответ целиком, код будет взят из него.
password-sent = Пароль был отправлен
show = Показать окно
unreachable = Сервер этой страницы больше не отвечает. Запустите его снова.

## The dialog

technical = Для службы поддержки
close = Закрыть

## The interface for programs

programs = Для программ
programs-intro = Те же тексты в формате JSON. Язык определяет параметр language, а без него — заголовок Accept-Language.
parameter-code = код ответа, с поясняющей фразой или без неё
parameter-headers = заголовки, по одному в строке
parameter-tried = что пытались сделать
parameter-password-sent = был ли отправлен пароль
parameter-language = язык вместо указанного в Accept-Language
answer = Последний ответ
