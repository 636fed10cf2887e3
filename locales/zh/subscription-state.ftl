### Subscription-State 头域（RFC 6665）的状态：订阅目前处于何种状态；供工程师阅读，也用于电话的详情界面。


## States

subscription-state-active = 订阅已生效
    .description = 服务器已接受并授权该订阅，会发送通知。
subscription-state-pending = 订阅等待授权
    .description = 服务器已收到订阅，但尚未决定是否允许。
subscription-state-terminated = 订阅已终止
    .description = 订阅已经终止，不会再有通知。终止的原因可能另有说明。
subscription-state-class = 订阅状态未知
    .description = 本程序无法识别服务器所报告的订阅状态。
