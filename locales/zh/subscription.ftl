### Subscription-State 头域的原因（RFC 6665、RFC 4660）：订阅为何终止（订阅指请求接收通知，如在线状态或新语音留言）；供工程师阅读，也用于电话的详情界面。


## Reasons

subscription-deactivated = 订阅已终止，需立即重新订阅
    .description = 服务器终止了订阅，例如为了将其迁移到另一台服务器。客户端立即重新订阅。
subscription-probation = 订阅已终止，需稍后重新订阅
    .description = 服务器暂时终止了订阅。客户端稍后重新订阅；如果服务器给出等待时间，则先等待这段时间。
subscription-rejected = 订阅未获授权
    .description = 订阅没有获得授权，或授权已被收回，因此终止。客户端不再尝试。
subscription-timeout = 订阅已到期
    .description = 订阅没有及时刷新，因此终止。客户端可以立即重新订阅。
subscription-giveup = 未及时决定是否授权
    .description = 一直无人决定是否允许订阅，订阅因此终止。客户端可以重试；如果服务器给出等待时间，则先等待这段时间。
subscription-noresource = 订阅的对象已不存在
    .description = 所订阅的用户、信箱或线路已不存在，订阅因此终止。客户端不再尝试。
subscription-invariant = 状态不会再变化
    .description = 所订阅的状态在可预见的未来肯定不会变化，订阅因此终止。最后一次通知仍然有效，客户端不再尝试。
subscription-badfilter = 通知过滤条件未被接受
    .description = 订阅所带的过滤条件格式有误，或服务器不接受该条件。
subscription-class = 订阅因其他原因终止
    .description = 本程序无法识别订阅终止的原因。客户端可以重新订阅；如果服务器给出等待时间，则先等待这段时间。
