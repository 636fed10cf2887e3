### Reason 头域中 RELEASE_CAUSE 协议（3GPP TS 24.229）的原因：手机为何结束呼叫；供工程师阅读，也用于电话的详情界面。


## RELEASE_CAUSE

release-cause-1 = 用户结束呼叫
    .description = 手机用户结束了呼叫，属于正常结束。
release-cause-2 = RTP/RTCP 超时
    .description = 手机长时间没有收到声音或其他媒体，因此结束了呼叫。
release-cause-3 = 媒体承载丢失
    .description = 手机失去了移动连接中传送媒体的部分，因此结束了呼叫。
release-cause-4 = SIP 超时，未收到 ACK
    .description = 手机已接听呼叫，但始终没有收到主叫对此的确认，因此结束了呼叫。
release-cause-5 = SIP 响应超时
    .description = 手机发出请求后没有及时收到响应，因此结束了呼叫。
release-cause-6 = 呼叫建立超时
    .description = 呼叫没有在允许的时间内建立，手机因此放弃。
release-cause-7 = 重定向失败
    .description = 呼叫要重定向到别处，但没有成功，手机因此结束了呼叫。
release-cause-class = 手机释放呼叫
    .description = 手机结束了呼叫，本程序无法识别它给出的原因值。
