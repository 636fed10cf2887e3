### Values of the Priority header field (RFC 3261 20.26, RFC 7090): how urgent a request is, according to its sender.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## Priorities

priority-non-urgent = Не терміново
    .description = Відправник позначає запит як нетерміновий: він може зачекати.
priority-normal = Звичайний пріоритет
    .description = Відправник позначає запит як звичайний. Таким вважають і запит без пріоритету.
priority-urgent = Терміново
    .description = Відправник позначає запит як терміновий: на нього треба невдовзі звернути увагу.
priority-emergency = Надзвичайна ситуація
    .description = Відправник позначає, що під загрозою життя, здоровʼя або майно. Це лише його власне твердження.
priority-psap-callback = Зворотний виклик із центру екстреної допомоги
    .description = Центр екстреної допомоги телефонує тому, хто раніше зробив екстрений виклик. Такий виклик має пройти, його не слід блокувати або переадресовувати.
priority-class = Невідомий пріоритет
    .description = Відправник указав для запиту пріоритет, якого ця програма не знає.
