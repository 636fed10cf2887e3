### 6:14: W12: status-504: phrase is almost that of status-408, "Истекло время ожидания": make the difference clear

status-408 = Истекло время ожидания
    .description = Сервер никого не нашёл за отведённое время.

status-504 = Истекло время ожидание
    .description = Другой сервер не ответил вовремя.
