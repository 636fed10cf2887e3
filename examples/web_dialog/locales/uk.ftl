### Написи на сторінці web_dialog.

language-name = Українська
language = Мова
title = Якщо не вдалося додзвонитися
intro = Введіть відповідь сервера й подивіться, що побачить користувач.

## What the server answered

attempt = Яка була спроба
attempt-auto = Визначити автоматично
attempt-call = Дзвінок
attempt-sign-in = Вхід
attempt-message = Повідомлення
attempt-subscription = Підписка
attempt-transfer = Переведення
attempt-update = Зміна під час розмови
attempt-hang-up = Завершення дзвінка
attempt-other = Інше
code = Код відповіді
code-hint = Після коду може стояти власна фраза сервера: 486 Gone fishing
common-codes = Поширені коди
headers = Заголовки
headers-hint = По одному в рядку. Якщо вставити сюди всю відповідь, код буде взято з неї.
credentials-sent = Пароль було надіслано
show = Показати вікно

## Errors

error-code = Введіть код відповіді: три цифри від 100 до 999, наприклад 486.
error-response = Це не відповідь SIP. Її перший рядок має бути такий: SIP/2.0 486 Busy Here
error-too-long = Це більше за 64 КіБ. Вилучіть тіло повідомлення й неважливі заголовки.
error-parameters = Один із параметрів запиту неправильний.
unreachable = Сервер цієї сторінки більше не відповідає. Запустіть його знову.

## The dialog

technical = Для служби підтримки
close = Закрити

## The interface for programs

programs = Для програм
programs-intro = Ті самі тексти у форматі JSON. Мову вибирають за Accept-Language, якщо не вказано параметра language.
programs-body = Тіло запиту POST — заголовки або вся відповідь, до 64 КіБ.
parameter-code = код відповіді, з фразою або без неї
parameter-headers = заголовки, по одному в рядку
parameter-attempt = яка була спроба
parameter-credentials-sent = чи було надіслано пароль
parameter-language = мова замість указаної в Accept-Language
answer = Остання відповідь
