### 6:14: W12: status-504: the phrase is nearly that of status-408, “Истекло время ожидания”; make the difference plain

status-408 = Истекло время ожидания
    .description = Сервер никого не нашёл за отведённое время.

status-504 = Истекло время ожидание
    .description = Другой сервер не ответил вовремя.
