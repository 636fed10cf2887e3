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
retry-hours =
    { $hours ->
        [one] Повторите попытку через { $hours } час.
        [few] Повторите попытку через { $hours } часа.
        [many] Повторите попытку через { $hours } часов.
       *[other] Повторите попытку через { $hours } часа.
    }
retry-days =
    { $days ->
        [one] Повторите попытку через { $days } день.
        [few] Повторите попытку через { $days } дня.
        [many] Повторите попытку через { $days } дней.
       *[other] Повторите попытку через { $days } дня.
    }
reachable-minutes =
    { $minutes ->
        [one] После этого другая сторона будет доступна примерно { $minutes } минуту.
        [few] После этого другая сторона будет доступна примерно { $minutes } минуты.
        [many] После этого другая сторона будет доступна примерно { $minutes } минут.
       *[other] После этого другая сторона будет доступна примерно { $minutes } минуты.
    }
reachable-hours =
    { $hours ->
        [one] После этого другая сторона будет доступна примерно { $hours } час.
        [few] После этого другая сторона будет доступна примерно { $hours } часа.
        [many] После этого другая сторона будет доступна примерно { $hours } часов.
       *[other] После этого другая сторона будет доступна примерно { $hours } часа.
    }
shortest-interval =
    { $seconds ->
        [one] Минимально допустимый интервал обновления: { $seconds } секунда
        [few] Минимально допустимый интервал обновления: { $seconds } секунды
        [many] Минимально допустимый интервал обновления: { $seconds } секунд
       *[other] Минимально допустимый интервал обновления: { $seconds } секунды
    }
shortest-validity =
    { $seconds ->
        [one] Минимально допустимый срок действия: { $seconds } секунда
        [few] Минимально допустимый срок действия: { $seconds } секунды
        [many] Минимально допустимый срок действия: { $seconds } секунд
       *[other] Минимально допустимый срок действия: { $seconds } секунды
    }

## Lists

list-separator = { ", " }
unsupported-extensions =
    { $count ->
        [one] Неподдерживаемые дополнительные функции: { $list }
        [few] Неподдерживаемые дополнительные функции: { $list }
        [many] Неподдерживаемые дополнительные функции: { $list }
       *[other] Неподдерживаемые дополнительные функции: { $list }
    }
required-extensions =
    { $count ->
        [one] Требуемые дополнительные функции: { $list }
        [few] Требуемые дополнительные функции: { $list }
        [many] Требуемые дополнительные функции: { $list }
       *[other] Требуемые дополнительные функции: { $list }
    }
allowed-methods = Разрешённые запросы: { $list }
accepted-formats = Допустимые форматы: { $list }
accepted-encodings = Допустимые способы кодирования: { $list }
accepted-languages = Допустимые языки: { $list }
accepted-events = Поддерживаемые виды событий: { $list }
accepted-packages = Принимаемые дополнительные сведения: { $list }
accepted-priorities = Допустимые приоритеты: { $list }
security-mechanisms = Защита, которую предлагает сервер: { $list }
no-consent = Не получено согласие от: { $list }

## Addresses

new-address = Новый адрес: { $address }
other-address = Временный адрес: { $address }
proxy-address = Нужный прокси-сервер: { $address }
possible-addresses =
    { $count ->
        [one] Куда можно обратиться: { $list }
        [few] Куда можно обратиться: { $list }
        [many] Куда можно обратиться: { $list }
       *[other] Куда можно обратиться: { $list }
    }
sign-in-realm = Куда выполняется вход: { $realm }
more-information = Подробнее: { $address }
objection-address = Контактные данные для жалоб на блокировку: { $address }

## Server phrases, warnings and reasons

server-phrase = Дословный ответ сервера: «{ $text }»
retry-comment = Примечание другой стороны: «{ $text }»
warning = Предупреждение: { $text } ({ $code })
warning-own = Предупреждение от { $agent }: «{ $text }»
reason = Указанная причина: { $text } ({ $protocol } { $cause })
reason-protocol = Указанная причина: { $text } ({ $protocol })
reason-own = Причина в формулировке отправителя: «{ $text }»
reason-location = Где возникла причина: { $location }
request-error = Сообщается об ошибке: { $text } ({ $code })
