### Предложения с данными из ответа: временем, адресом, списком. Стоят под текстом диалога из explain.ftl или в его конце.


## Time

retry-seconds =
    { $seconds ->
        [one] Повторите попытку через { $seconds } секунду.
        [few] Повторите попытку через { $seconds } секунды.
        [many] Повторите попытку через { $seconds } секунд.
       *[other] Повторите попытку через { $seconds } секунды.
    }
retry-minutes =
    { $minutes ->
        [one] Повторите попытку через { $minutes } минуту.
        [few] Повторите попытку через { $minutes } минуты.
        [many] Повторите попытку через { $minutes } минут.
       *[other] Повторите попытку через { $minutes } минуты.
    }
retry-hour-and-a-half = Повторите попытку примерно через полтора часа.
retry-hours =
    { $hours ->
        [one] Повторите попытку примерно через { $hours } час.
        [few] Повторите попытку примерно через { $hours } часа.
        [many] Повторите попытку примерно через { $hours } часов.
       *[other] Повторите попытку примерно через { $hours } часа.
    }
retry-days =
    { $days ->
        [one] Повторите попытку примерно через { $days } день.
        [few] Повторите попытку примерно через { $days } дня.
        [many] Повторите попытку примерно через { $days } дней.
       *[other] Повторите попытку примерно через { $days } дня.
    }
reachable-minutes =
    { $minutes ->
        [one] После этого абонент будет доступен примерно { $minutes } минуту.
        [few] После этого абонент будет доступен примерно { $minutes } минуты.
        [many] После этого абонент будет доступен примерно { $minutes } минут.
       *[other] После этого абонент будет доступен примерно { $minutes } минуты.
    }
reachable-hours =
    { $hours ->
        [one] После этого абонент будет доступен примерно { $hours } час.
        [few] После этого абонент будет доступен примерно { $hours } часа.
        [many] После этого абонент будет доступен примерно { $hours } часов.
       *[other] После этого абонент будет доступен примерно { $hours } часа.
    }
shortest-interval =
    { $seconds ->
        [one] Наименьшее допустимое время: { $seconds } секунда
        [few] Наименьшее допустимое время: { $seconds } секунды
        [many] Наименьшее допустимое время: { $seconds } секунд
       *[other] Наименьшее допустимое время: { $seconds } секунды
    }
shortest-interval-minutes =
    { $minutes ->
        [one] Наименьшее допустимое время: { $minutes } минута
        [few] Наименьшее допустимое время: { $minutes } минуты
        [many] Наименьшее допустимое время: { $minutes } минут
       *[other] Наименьшее допустимое время: { $minutes } минуты
    }
shortest-interval-hours =
    { $hours ->
        [one] Наименьшее допустимое время: { $hours } час
        [few] Наименьшее допустимое время: { $hours } часа
        [many] Наименьшее допустимое время: { $hours } часов
       *[other] Наименьшее допустимое время: { $hours } часа
    }
shortest-validity =
    { $seconds ->
        [one] Наименьший срок, который можно запросить: { $seconds } секунда
        [few] Наименьший срок, который можно запросить: { $seconds } секунды
        [many] Наименьший срок, который можно запросить: { $seconds } секунд
       *[other] Наименьший срок, который можно запросить: { $seconds } секунды
    }
shortest-validity-minutes =
    { $minutes ->
        [one] Наименьший срок, который можно запросить: { $minutes } минута
        [few] Наименьший срок, который можно запросить: { $minutes } минуты
        [many] Наименьший срок, который можно запросить: { $minutes } минут
       *[other] Наименьший срок, который можно запросить: { $minutes } минуты
    }
shortest-validity-hours =
    { $hours ->
        [one] Наименьший срок, который можно запросить: { $hours } час
        [few] Наименьший срок, который можно запросить: { $hours } часа
        [many] Наименьший срок, который можно запросить: { $hours } часов
       *[other] Наименьший срок, который можно запросить: { $hours } часа
    }
shortest-validity-days =
    { $days ->
        [one] Наименьший срок, который можно запросить: { $days } день
        [few] Наименьший срок, который можно запросить: { $days } дня
        [many] Наименьший срок, который можно запросить: { $days } дней
       *[other] Наименьший срок, который можно запросить: { $days } дня
    }

## Lists

list-separator = { ", " }
unsupported-extensions =
    { $count ->
        [one] Не поддерживается: { $list }
        [few] Не поддерживаются: { $list }
        [many] Не поддерживаются: { $list }
       *[other] Не поддерживаются: { $list }
    }
required-extensions =
    { $count ->
        [one] Требуется: { $list }
        [few] Требуются: { $list }
        [many] Требуются: { $list }
       *[other] Требуются: { $list }
    }
allowed-methods = По этому адресу доступно: { $list }
accepted-formats = Принимаемые виды содержимого: { $list }
accepted-encodings = Допустимые способы кодирования: { $list }
accepted-languages = Допустимые языки: { $list }
accepted-events = Доступные уведомления: { $list }
accepted-packages = Принимаемые дополнительные сведения: { $list }
accepted-priorities = Допустимые приоритеты: { $list }
security-mechanisms = Защита, которую предлагает сервер: { $list }
no-consent = Не дали согласия: { $list }

## Addresses

new-address = Новый номер или адрес: { $address }
other-address = Временный номер или адрес: { $address }
proxy-address = Нужный сервер: { $address }
possible-addresses =
    { $count ->
        [one] Предложено: { $list }
        [few] На выбор: { $list }
        [many] На выбор: { $list }
       *[other] На выбор: { $list }
    }
dispute-block = Чтобы оспорить блокировку: { $contact }
sign-in-realm = Куда выполняется вход: { $realm }
more-information = Подробнее: { $address }
objection-address = Контактные данные для обжалования: { $address }

## Server phrases, warnings and reasons

server-phrase = Дословный ответ сервера: «{ $text }»
retry-comment = Примечание другой стороны: «{ $text }»
warning = Предупреждение: { $text } ({ $code })
reason = Также сообщается: { $text } ({ $protocol } { $cause })
reason-protocol = Также сообщается: { $text } ({ $protocol })
reason-own = Причина в формулировке отправителя: «{ $text }»
reason-location = Где это произошло: { $location }
request-error = Сообщается об ошибке: { $text } ({ $code })

## What others say

made-locally = Сбой обнаружило само приложение; серверы о нём не сообщали.

## Names of features

option-named = { $name } ({ $tag })
option-timer = обновление сеанса
option-100rel = надёжное извещение о ходе звонка
option-replaces = замена одного звонка другим
option-join = объединение звонков
option-norefersub = перевод без отчётов
option-multiple-refer = перевод звонка сразу нескольким людям
option-outbound = постоянное соединение
option-path = запоминание пути при входе
option-gruu = адрес отдельного устройства
option-precondition = гарантированное качество звонка
option-sec-agree = согласование защиты
option-privacy = скрытие данных о вас
option-histinfo = история переадресации
option-from-change = смена данных о том, кто звонит
option-answermode = автоматический ответ
option-resource-priority = приоритетные звонки
option-geolocation = местоположение того, кто звонит
option-eventlist = уведомления по спискам
option-recipient-list = звонки и сообщения по спискам
option-ice = поиск пути для звука (ICE)
option-early-session = звук до ответа
option-sdp-anat = выбор сетевого адреса
option-siprec = запись звонка
option-uui = дополнительные сведения для абонента
option-199 = сообщения о завершённых попытках

## What is possible at an address

possible-calls = звонки
possible-messages = текстовые сообщения
possible-notifications = уведомления
possible-transfers = перевод звонков

## Kinds of notification

event-presence = кто сейчас доступен
event-message-summary = непрослушанные голосовые сообщения
event-dialog = какие линии заняты
event-conference = кто участвует в конференции
event-reg = на каких устройствах выполнен вход
event-refer = как идёт перевод звонка
