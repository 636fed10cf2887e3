### Что написано на странице web_dialog.

language-name = Русский
language = Язык
title = Если не удалось дозвониться
intro = Укажите, что ответил сервер, и посмотрите, что увидит пользователь.

## What the server answered

attempt = Что пытались сделать
attempt-auto = Автоматически
attempt-call = Звонок
attempt-sign-in = Вход
attempt-message = Сообщение
attempt-subscription = Подписка
attempt-transfer = Перевод
attempt-update = Изменение звонка
attempt-hang-up = Завершение
attempt-other = Другое
code = Код ответа
code-hint = После кода можно указать слова самого сервера: 486 Ушёл на рыбалку
common-codes = Частые коды
headers = Заголовки
headers-hint = По одному в строке. Если вставить сюда ответ целиком, код будет взят из него.
credentials-sent = Пароль был отправлен
show = Показать окно

## Errors

error-code = Укажите код ответа: три цифры от 100 до 999, например 486.
error-response = Это не SIP-ответ. Первая строка должна выглядеть так: SIP/2.0 486 Busy Here
error-too-long = Текст больше 64 КиБ. Удалите тело сообщения и ненужные заголовки.
error-parameters = Недопустимый параметр запроса.
unreachable = Сервер этой страницы больше не отвечает. Запустите его снова.

## The dialog

technical = Для службы поддержки
close = Закрыть

## The interface for programs

programs = Для программ
programs-intro = Те же тексты в формате JSON. Язык определяет параметр language, а без него — заголовок Accept-Language.
programs-body = В теле запроса POST указываются заголовки или ответ целиком, не более 64 КиБ.
parameter-code = код ответа, с поясняющей фразой или без неё
parameter-headers = заголовки, по одному в строке
parameter-attempt = что пытались сделать
parameter-credentials-sent = был ли отправлен пароль
parameter-language = язык вместо указанного в Accept-Language
answer = Последний ответ
