### Слова на странице разговорника вокруг самих текстов.

language-name = Русский
title = Разговорник SIP
lead = Коды ответа, причины и предупреждения SIP: как они называются, что означают и что видит пользователь, если вызов не состоялся.
skip = Перейти к текстам
search = Поиск
search-hint = Код или слова на любом языке
found = Записей:
nothing = Ничего не найдено. Введите меньше слов или только начало слова.
languages = Языки
families = Разделы
people = Что видит пользователь
any-other = прочие
deprecated = не рекомендуется
obsolete = устарел
nonstandard = не зарегистрирован
variant-register = Вход
variant-message = Сообщение
variant-subscribe = Подписка
variant-other = Другие запросы
variant-password = Данные для входа не приняты

## Chapters

family-status = Коды ответа
family-explain = Что видит пользователь
family-action = Надписи на кнопках
family-warning = Предупреждения
family-q850 = Причины из телефонной сети (Q.850)
family-location = Где возникла причина
family-reason = Протоколы заголовка Reason
family-preemption = Вытеснение
family-release-cause = Вызов завершён мобильным телефоном
family-failure-cause = Сбои в мобильной сети
family-redirecting = Почему вызов переадресован
family-call-end = Почему завершился входящий вызов
family-vendor = Собственные фразы серверов
family-method = Методы
family-priority = Приоритеты
family-subscription = Почему завершилась подписка
family-subscription-state = Состояния подписки
family-geolocation = Ошибки в данных о местоположении
family-alert = Ошибки в экстренных оповещениях
family-facts = Сведения из ответа

## Sections

group-classes = Классы
group-1xx-provisional = 1xx Предварительный ответ
group-2xx-success = 2xx Успешное выполнение
group-3xx-redirection = 3xx Перенаправление
group-4xx-client-error = 4xx Ошибка запроса
group-5xx-server-error = 5xx Ошибка сервера
group-6xx-global-failure = 6xx Глобальный отказ
group-outside-the-classes-of-sip = Вне классов SIP
group-fallback = В остальных случаях
group-session-description = Описание сеанса
group-network-services = Услуги сети
group-quality-of-service = Качество обслуживания
group-sip = SIP
group-normal-event = Нормальное событие
group-resource-unavailable = Нет ресурсов
group-service-or-option-unavailable = Услуга или опция недоступна
group-service-or-option-not-implemented = Услуга или опция не реализована
group-invalid-message = Недействительное сообщение
group-protocol-error = Ошибка протокола
group-interworking = Межсетевое взаимодействие
group-before-the-call-was-answered = До ответа на вызов
group-after-the-call-was-answered = После ответа на вызов
group-sign-in-and-account = Вход и учётная запись
group-money-and-limits = Оплата и ограничения
group-number-and-destination = Номер и направление
group-routing = Маршрутизация
group-codecs-and-media = Кодеки и медиаданные
group-server-faults = Сбои на сервере
group-processing = Обработка
group-permission = Разрешения
group-dereference = Получение данных по ссылке
group-time = Время
group-lists = Списки
group-addresses = Адреса
group-server-phrases--warnings-and-reasons = Фразы, предупреждения и причины от сервера
