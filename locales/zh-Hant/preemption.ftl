### Causes of the protocol Preemption in the Reason header field (RFC 4411), for engineers and for the details view of a phone.
### The value is the registered text. Preemption means that a call gives way to one with higher priority.


## Preemption

preemption-1 = 話機 UA 先占
    .description = 其中一台話機結束此呼叫，讓給優先順序較高的呼叫。
preemption-2 = 預留資源遭先占
    .description = 網路收回為此呼叫預留的頻寬，讓給優先順序較高的呼叫。連線並未故障。
preemption-3 = 未指明類型的先占
    .description = 此呼叫讓給優先順序較高的呼叫。網路未說明在何處作此決定。
preemption-4 = 非 IP 網路先占
    .description = 在網路中不使用 IP 的部分（例如閘道後方的電話網路），此呼叫讓給優先順序較高的呼叫。
preemption-class = 先占
    .description = 此呼叫讓給優先順序較高的呼叫。本程式不認得回報的原因數值。
