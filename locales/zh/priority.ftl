### Priority 头域的值：发送方认为请求有多紧急；供工程师阅读，也用于电话的详情界面。


## Priorities

priority-non-urgent = 不紧急
    .description = 发送方将请求标记为不紧急，可以稍后处理。
priority-normal = 普通优先级
    .description = 发送方将请求标记为普通。未注明优先级的请求也视为普通。
priority-urgent = 紧急
    .description = 发送方将请求标记为紧急，应尽快引起接收人的注意。
priority-emergency = 危急情况
    .description = 发送方将请求标记为危急，即生命、健康或财产面临危险。这只是发送方的说法。
priority-psap-callback = 紧急呼叫中心回拨
    .description = 紧急呼叫中心回拨此前拨打过紧急呼叫的人。此类呼叫应当接通，不应被拦截或转移。
priority-class = 未知优先级
    .description = 本程序无法识别发送方给出的优先级。
