### 5:26: E19: explain-404.meaning: method name INVITE in a text for people: say what it means
### 6:52: E19: explain-404.advice: header field name Retry-After in a text for people: say what it means

explain-404 = Не найден
    .meaning = На запрос INVITE по этому адресу никто не ответил.
    .advice = Подождите столько, сколько указано в Retry-After.
