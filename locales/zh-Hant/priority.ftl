### Values of the Priority header field (RFC 3261 20.26, RFC 7090): how urgent a request is, according to its sender.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## Priorities

priority-non-urgent = 不急
    .description = 傳送方將請求標示為不急，可以等候。
priority-normal = 一般優先順序
    .description = 傳送方將請求標示為一般。沒有標示優先順序的請求也視同一般。
priority-urgent = 急迫
    .description = 傳送方將請求標示為急迫，應盡快讓當事人得知。
priority-emergency = 緊急狀況
    .description = 傳送方將請求標示為緊急狀況：生命、健康或財產有危險。這只是傳送方的說法。
priority-psap-callback = 緊急受理中心回撥
    .description = 緊急受理中心回撥給先前撥打緊急電話的人。此類呼叫應直接接通，不遭攔阻，也不轉往他處。
priority-class = 未知的優先順序
    .description = 本程式不認得請求的優先順序。
