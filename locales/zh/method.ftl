### 各种方法的 SIP 请求有何用途，供工程师阅读，也用于电话的详情界面。值的主语“该请求”省略。


## Methods

method-ack = 确认 INVITE 的最终响应
    .description = 主叫方确认已收到其 INVITE 请求的最终响应。对该请求本身从不发送响应。
method-bye = 结束会话
    .description = 一方结束已建立的会话，多数情况下是挂断电话。
method-cancel = 取消未完成的请求
    .description = 客户端撤销尚未得到最终响应的请求，例如电话仍在振铃时主叫就已挂断。
method-info = 在呼叫中传送应用数据
    .description = 一方在呼叫中发送应用数据，例如所按的按键。会话本身不变。
method-invite = 发起或更改会话
    .description = 主叫方邀请他人加入会话，多数情况下是发起呼叫。在呼叫中，同一方法可更改会话，例如将其保持。
method-message = 发送即时消息
    .description = 请求的消息体中带有即时消息，例如聊天文字。
method-notify = 报告所订阅事件的状态
    .description = 服务器告知订阅方所订阅事件的状态，例如在线状态、新的语音留言或转接的进展。
method-options = 查询对端的能力
    .description = 客户端查询对端支持哪些功能。许多电话和服务器只用它来确认对端是否仍然在线。
method-prack = 确认临时响应
    .description = 主叫方确认已收到临时响应，例如振铃。它用于此类响应不能丢失的场合。
method-publish = 发布事件状态
    .description = 客户端将自身的状态（如在线状态）交给服务器，由服务器告知订阅方。
method-refer = 请求对端联系另一地址
    .description = 发送方请求对端联系第三方的地址。呼叫转接即以此实现。
method-register = 为用户注册可达地址
    .description = 电话告知服务器目前可在哪个地址联系到其用户，以及有效期多长。对电话而言，这就是登录。
method-subscribe = 订阅事件
    .description = 客户端请求在状态变化时收到通知，例如用户的在线状态或新语音留言的数量。
method-update = 更新会话参数
    .description = 一方更改会话的参数（如媒体），无需发送新的 INVITE 请求。呼叫接听之前也可使用。
method-class = 未知方法
    .description = 本程序无法识别请求所用的方法，因此无法说明其用途。
