### Reason 头域中 Preemption 协议（RFC 4411）的原因：呼叫为何让位于优先级更高的呼叫；供工程师阅读，也用于电话的详情界面。


## Preemption

preemption-1 = UA 抢占
    .description = 其中一部电话结束了该呼叫，为优先级更高的呼叫让路。
preemption-2 = 预留资源被抢占
    .description = 网络收回为该呼叫预留的带宽，转给优先级更高的呼叫。没有任何连接发生故障。
preemption-3 = 未说明类型的抢占
    .description = 该呼叫被优先级更高的呼叫抢占，网络没有说明这是在何处决定的。
preemption-4 = 非 IP 网络中的抢占
    .description = 在不使用 IP 的网络部分（如网关后面的电话网），该呼叫被优先级更高的呼叫抢占。
preemption-class = 呼叫被抢占
    .description = 该呼叫被优先级更高的呼叫抢占。本程序无法识别所给的原因值。
