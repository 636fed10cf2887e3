### Why a call ended: a label for the list of calls, and a sentence for the details view. The reader is the owner of the phone that has the list.
### The value is a phrase of at most 24 characters; .description is one or two sentences. The list shows the direction of the call, but the label must be understood without it.


## Incoming calls before the answer

call-end-answered-elsewhere = 已在其他设备接听
    .description = 电话已在另一台设备上接听，因此本机停止振铃。
call-end-declined-elsewhere = 已在其他设备拒接
    .description = 电话已在另一台设备上被拒接，因此本机停止振铃。
call-end-busy-elsewhere = 未接：其他设备忙
    .description = 电话同时在另一台设备上振铃。那台设备正忙，因此本机也停止振铃。
call-end-forwarded = 未接：已转移
    .description = 电话在本机接听之前已转移到其他电话或号码。
call-end-caller-gave-up = 未接：对方已挂断
    .description = 对方在电话接听之前挂断了。
call-end-unanswered = 未接：无人接听
    .description = 电话振铃到规定时间，一直无人接听。
call-end-missed = 未接来电
    .description = 电话在接听之前就结束了。
call-end-declined-here = 已拒接
    .description = 您在本机拒接了这个电话。

## Outgoing calls before the answer

call-end-busy = 对方正忙
    .description = 拨打时对方正忙。
call-end-declined = 对方拒接
    .description = 对方拒接了电话。
call-end-no-answer = 无人接听
    .description = 对方那边已振铃，但无人接听。
call-end-unreachable = 无法接通
    .description = 拨打时无法联系到对方。
call-end-invalid-number = 号码无效
    .description = 拨打的号码或地址不完整，或者不存在。
call-end-canceled = 已取消
    .description = 您在对方接听之前结束了呼叫。
call-end-redirected = 须改拨其他号码
    .description = 要联系对方，须改用其他号码或地址；本次呼叫没有转到那里。
call-end-no-connection = 未连上通话服务
    .description = 本机无法连接到通话服务。
call-end-failed = 呼叫失败
    .description = 这次电话没能接通。

## Before the answer in either direction

call-end-rejected = 呼叫被拒绝
    .description = 电话在接听之前就被拒绝了，不知道是谁拒绝的。
call-end-blocked = 呼叫被自动拦截
    .description = 电话在接听之前就被自动服务拦截了。

## After the answer

call-end-local-hang-up = 您已挂断
    .description = 您结束了通话。
call-end-remote-hang-up = 对方已挂断
    .description = 对方结束了通话。
call-end-transferred = 已转接
    .description = 通话已转接，本机不再参与。
call-end-media-lost = 声音中断
    .description = 长时间没有收到声音或画面，因此通话已结束。常见原因是网络连接中断。
call-end-connection-lost = 连接中断
    .description = 连接断开，通话随之结束。
call-end-preempted = 被优先通话中断
    .description = 网络结束了这次通话，为优先级更高的通话让路。
call-end-network-failure = 网络故障
    .description = 网络故障或过载使通话中断。
call-end-timeout = 系统自动结束
    .description = 通话所需的技术确认没有按时收到，因此通话已结束。
call-end-class = 通话结束
    .description = 通话已结束，原因未知。
