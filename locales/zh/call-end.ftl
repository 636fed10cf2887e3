### 来电结束的原因，显示在电话的通话记录中，读者是被叫的一方：值为短语，.description 是详情页中的说明。


## Before the call was answered

call-end-answered-elsewhere = 已在其他设备上接听
    .description = 来电已在另一台设备上接听，因此本设备停止了振铃。这不是未接来电。
call-end-declined-elsewhere = 已在其他设备上拒接
    .description = 来电已在另一台设备上拒接，因此本设备停止了振铃。这不是未接来电。
call-end-busy-elsewhere = 未接：其他设备正忙
    .description = 另一台设备报告其用户正忙，因此本设备也停止了振铃。
call-end-canceled = 未接来电
    .description = 来电在接听之前就已结束。
call-end-no-answer = 超时无人接听
    .description = 来电在允许的时间内一直振铃，始终无人接听。
call-end-forwarded = 未接：已转移
    .description = 来电在本设备上接听之前，已转到另一部电话或另一个号码。
call-end-rejected = 途中被拒绝
    .description = 来电在接听之前就被拒绝，例如被来电拦截服务拒绝。

## After the call was answered

call-end-normal = 通话已结束
    .description = 其中一方挂断，通话正常结束。
call-end-media-timeout = 因未收到声音而结束
    .description = 长时间没有收到声音或其他媒体数据，通话因此结束。通常的原因是网络连接中断。
call-end-connection-lost = 连接中断
    .description = 其中一方的网络连接中断，这通电话随之结束。
call-end-preempted = 因优先级更高的电话而结束
    .description = 网络结束了这通电话，以便为优先级更高的电话腾出资源。
call-end-network-failure = 因网络故障而结束
    .description = 电话网络发生故障或过载，导致这通电话结束。
call-end-timeout = 因超时而结束
    .description = 这通电话所需的确认没有及时到达，电话因此结束。
call-end-class = 因其他原因而结束
    .description = 这通电话已结束，具体原因不明。
