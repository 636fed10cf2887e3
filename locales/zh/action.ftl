### 软电话按钮上的文字：电话、登录或消息失败后可能有帮助的下一步操作。值为按钮文字，不超过 24 个字符，尽量以动词开头；.description 说明何时提供这一操作。
### 按钮与建议连在一起读：按钮所做的，就是建议首先说的那件事。


## Steps

action-wait = 等待
    .description = 只需等待：答复尚未到达，或者先前的更改需要先完成。
action-retry = 重试
    .description = 现在或稍后再做同样的操作可能成功，但服务器没有说明要等多久。
action-retry-after = 稍后重试
    .description = 服务器在 Retry-After 中给出了时间，过后再做同样的操作可能成功。
action-check-address = 检查号码或地址
    .description = 号码或地址可能有误，或者用它联系不到任何人。
action-sign-in = 登录
    .description = 服务器需要用户名和密码，或者拒绝了已发送的用户名和密码。
action-choose-address = 选择地址
    .description = 服务器在 Contact 中给出了其他地址，由用户选择尝试哪一个。
action-try-elsewhere = 尝试其他方式
    .description = 原样重试仍会失败，换用其他号码、设备或服务则可能成功。
action-change-settings = 打开设置
    .description = 对方不支持应用所要求的内容，更改应用或账户的设置可能有帮助。
action-contact-provider = 联系服务商
    .description = 失败的原因，只有提供服务的服务商才能说明或消除。
action-open-permissions = 打开权限设置
    .description = 设备的系统不允许应用使用麦克风、摄像头或位置信息。
action-check-connection = 检查网络连接
    .description = 设备没有连接网络，或所连的网络不合适，查看网络设置可能有帮助。
action-leave-message = 留言
    .description = 没有联系到对方，可以改为留下消息。总是作为第二个操作。
action-emergency-call = 紧急呼叫
    .description = 所拨的是紧急号码，但没有接通。电话自带的紧急呼叫可能接通。
action-update-app = 更新应用
    .description = 应用缺少对方所需的功能，较新的版本可能具备。
action-edit-message = 修改消息
    .description = 消息过大或类型不合适，换一种形式可能会被接受。
action-none = 无后续操作
    .description = 无需任何操作，或者任何操作都无济于事。
