### 9:19: E13: status-180: "звонок" is forbidden for "call": the glossary has "вызов (ui: звонок)"
### 10:29: E13: status-180.description: "БПЛА" is forbidden for "UAC / UAS": the glossary has "UAC / UAS"
### 10:43: E13: status-180.description: "реквесты" is forbidden for "request": the glossary has "запрос"
### 10:61: E13: status-180.description: "сессии" is forbidden for "session": the glossary has "сеанс"
### 12:25: E13: status-404: "ПРИГЛАШЕНИЕ" is forbidden for "INVITE": the glossary has "INVITE"
### 13:20: E13: status-404.description: "Пользовательский агент" is forbidden for "user agent": the glossary has "агент пользователя (UA)"
### 13:53: E13: status-404.description: "поле «Контакт" is forbidden for "header name": the glossary has "Latin, as is"

status-180 = Идёт звонок
    .description = UAS, или БПЛА, получил реквесты в рамках сессии.

status-404 = Не принято ПРИГЛАШЕНИЕ
    .description = Пользовательский агент не указал поле «Контакт».
