### Sentences with a value from the response: a time, an address, a list. They are shown below the text of a dialog (explain.ftl) or at its end.
### Do not translate the names of variables. If a sentence has plural forms, write the whole sentence in each of them.
### A label with a value (“Not supported: 100rel”) has no final period; a sentence does.


## Time

retry-seconds =
    { $seconds ->
        [one] Повторіть спробу через { $seconds } секунду.
        [few] Повторіть спробу через { $seconds } секунди.
        [many] Повторіть спробу через { $seconds } секунд.
       *[other] Повторіть спробу через { $seconds } секунди.
    }
retry-minutes =
    { $minutes ->
        [one] Повторіть спробу через { $minutes } хвилину.
        [few] Повторіть спробу через { $minutes } хвилини.
        [many] Повторіть спробу через { $minutes } хвилин.
       *[other] Повторіть спробу через { $minutes } хвилини.
    }
retry-hour-and-a-half = Повторіть спробу приблизно через півтори години.
retry-hours =
    { $hours ->
        [one] Повторіть спробу приблизно через { $hours } годину.
        [few] Повторіть спробу приблизно через { $hours } години.
        [many] Повторіть спробу приблизно через { $hours } годин.
       *[other] Повторіть спробу приблизно через { $hours } години.
    }
retry-days =
    { $days ->
        [one] Повторіть спробу приблизно через { $days } день.
        [few] Повторіть спробу приблизно через { $days } дні.
        [many] Повторіть спробу приблизно через { $days } днів.
       *[other] Повторіть спробу приблизно через { $days } дня.
    }
reachable-minutes =
    { $minutes ->
        [one] Після цього абонент буде на звʼязку приблизно { $minutes } хвилину.
        [few] Після цього абонент буде на звʼязку приблизно { $minutes } хвилини.
        [many] Після цього абонент буде на звʼязку приблизно { $minutes } хвилин.
       *[other] Після цього абонент буде на звʼязку приблизно { $minutes } хвилини.
    }
reachable-hours =
    { $hours ->
        [one] Після цього абонент буде на звʼязку приблизно { $hours } годину.
        [few] Після цього абонент буде на звʼязку приблизно { $hours } години.
        [many] Після цього абонент буде на звʼязку приблизно { $hours } годин.
       *[other] Після цього абонент буде на звʼязку приблизно { $hours } години.
    }
shortest-interval =
    { $seconds ->
        [one] Найкоротший дозволений час: { $seconds } секунда
        [few] Найкоротший дозволений час: { $seconds } секунди
        [many] Найкоротший дозволений час: { $seconds } секунд
       *[other] Найкоротший дозволений час: { $seconds } секунди
    }
shortest-interval-minutes =
    { $minutes ->
        [one] Найкоротший дозволений час: { $minutes } хвилина
        [few] Найкоротший дозволений час: { $minutes } хвилини
        [many] Найкоротший дозволений час: { $minutes } хвилин
       *[other] Найкоротший дозволений час: { $minutes } хвилини
    }
shortest-interval-hours =
    { $hours ->
        [one] Найкоротший дозволений час: { $hours } година
        [few] Найкоротший дозволений час: { $hours } години
        [many] Найкоротший дозволений час: { $hours } годин
       *[other] Найкоротший дозволений час: { $hours } години
    }
shortest-validity =
    { $seconds ->
        [one] Найкоротший термін, який можна вказати: { $seconds } секунда
        [few] Найкоротший термін, який можна вказати: { $seconds } секунди
        [many] Найкоротший термін, який можна вказати: { $seconds } секунд
       *[other] Найкоротший термін, який можна вказати: { $seconds } секунди
    }
shortest-validity-minutes =
    { $minutes ->
        [one] Найкоротший термін, який можна вказати: { $minutes } хвилина
        [few] Найкоротший термін, який можна вказати: { $minutes } хвилини
        [many] Найкоротший термін, який можна вказати: { $minutes } хвилин
       *[other] Найкоротший термін, який можна вказати: { $minutes } хвилини
    }
shortest-validity-hours =
    { $hours ->
        [one] Найкоротший термін, який можна вказати: { $hours } година
        [few] Найкоротший термін, який можна вказати: { $hours } години
        [many] Найкоротший термін, який можна вказати: { $hours } годин
       *[other] Найкоротший термін, який можна вказати: { $hours } години
    }
shortest-validity-days =
    { $days ->
        [one] Найкоротший термін, який можна вказати: { $days } день
        [few] Найкоротший термін, який можна вказати: { $days } дні
        [many] Найкоротший термін, який можна вказати: { $days } днів
       *[other] Найкоротший термін, який можна вказати: { $days } дня
    }

## Lists

list-separator = { ", " }
unsupported-extensions =
    { $count ->
        [one] Не підтримується: { $list }
        [few] Не підтримуються: { $list }
        [many] Не підтримуються: { $list }
       *[other] Не підтримуються: { $list }
    }
required-extensions =
    { $count ->
        [one] Потрібна додаткова функція: { $list }
        [few] Потрібні додаткові функції: { $list }
        [many] Потрібні додаткові функції: { $list }
       *[other] Потрібні додаткові функції: { $list }
    }
allowed-methods = За цією адресою доступно: { $list }
accepted-formats = Прийнятні види вмісту: { $list }
accepted-encodings = Прийнятні способи кодування: { $list }
accepted-languages = Прийнятні мови: { $list }
accepted-events = Доступні сповіщення: { $list }
accepted-packages = Прийнятні додаткові відомості: { $list }
accepted-priorities = Прийнятні пріоритети: { $list }
security-mechanisms = Захист, який пропонує сервер: { $list }
no-consent = Згоди не дали: { $list }

## Addresses

new-address = Новий номер або адреса: { $address }
other-address = Тимчасовий номер або адреса: { $address }
proxy-address = Потрібний сервер: { $address }
possible-addresses =
    { $count ->
        [one] Пропонується: { $list }
        [few] На вибір: { $list }
        [many] На вибір: { $list }
       *[other] На вибір: { $list }
    }
dispute-block = Оскаржити блокування: { $contact }
sign-in-realm = Вхід до: { $realm }
more-information = Докладніше: { $address }
objection-address = Контактні дані для оскарження: { $address }

## Server phrases, warnings and reasons

server-phrase = Словами сервера: «{ $text }»
retry-comment = Примітка від іншої сторони: «{ $text }»
warning = Попередження: { $text } ({ $code })
reason = Указана причина: { $text } ({ $protocol } { $cause })
reason-protocol = Указана причина: { $text } ({ $protocol })
reason-own = Причина словами відправника: «{ $text }»
reason-location = Хто повідомив причину: { $location }
request-error = Повідомлено про помилку: { $text } ({ $code })

## What others say

made-locally = Цей збій виявив сам ваш застосунок; жоден сервер про нього не повідомляв.

## Names of features

option-named = { $name } ({ $tag })
option-timer = перевірка, чи триває звʼязок
option-100rel = підтвердження повідомлень про перебіг дзвінка
option-replaces = заміна одного дзвінка іншим
option-join = приєднання до розмови
option-norefersub = переведення дзвінка без звітів
option-multiple-refer = переведення кільком людям
option-outbound = постійне зʼєднання
option-path = шлях входу
option-gruu = адреса окремого пристрою
option-precondition = гарантована якість дзвінка
option-sec-agree = узгодження захисту
option-privacy = приховування вашої особи
option-histinfo = історія переадресації
option-from-change = зміна даних про того, хто телефонує
option-answermode = автоматична відповідь
option-resource-priority = пріоритетні дзвінки
option-geolocation = розташування того, хто телефонує
option-eventlist = сповіщення за списком
option-recipient-list = дзвінки й повідомлення за списком
option-ice = пошук шляху для звуку (ICE)
option-early-session = звук до відповіді
option-sdp-anat = вибір мережевої адреси
option-siprec = запис розмови
option-uui = додаткові відомості для абонента
option-199 = відомості про завершені спроби

## What is possible at an address

possible-calls = дзвінки
possible-messages = текстові повідомлення
possible-notifications = сповіщення
possible-transfers = переведення дзвінків

## Kinds of notification

event-presence = хто зараз доступний
event-message-summary = нові голосові повідомлення
event-dialog = які лінії зайняті
event-conference = хто бере участь у конференції
event-reg = на яких пристроях виконано вхід
event-refer = перебіг переведення дзвінка
