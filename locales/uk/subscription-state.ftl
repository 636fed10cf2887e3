### States of the Subscription-State header field (RFC 6665): the current state of a subscription.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## States

subscription-state-active = Підписка активна
    .description = Сервер прийняв і авторизував підписку й надсилає сповіщення.
subscription-state-pending = Підписка очікує авторизації
    .description = Сервер отримав підписку, але ще не вирішено, чи її дозволено.
subscription-state-terminated = Підписку завершено
    .description = Підписку завершено, і сповіщення більше не надходитимуть. Чому, може пояснити причина.
subscription-state-class = Невідомий стан підписки
    .description = Сервер повідомляє про стан підписки, якого ця програма не знає.
