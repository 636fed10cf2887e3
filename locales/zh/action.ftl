### 软电话按钮上的文字：请求失败后可能有帮助的下一步操作。值为按钮文字，须简短并以动词开头；.description 说明何时提供这一操作。


## Steps

action-wait = 等待
    .description = 只需等待：响应尚未到达，或者另一个请求需要先结束。
action-retry = 重试
    .description = 稍后重新发送同样的请求可能成功，但服务器没有说明要等多久。
action-retry-after = 稍后重试
    .description = 服务器在 Retry-After 中给出了等待时间，过后重新发送同样的请求可能成功。
action-check-address = 检查地址
    .description = 地址可能有误，或者通过此地址联系不到任何人。
action-sign-in = 登录
    .description = 服务器要求提供用户名和密码，或未接受已发送的用户名和密码。
action-choose-address = 选择地址
    .description = 服务器在 Contact 中给出了其他地址，由用户选择尝试哪一个。
action-try-elsewhere = 尝试其他方式
    .description = 原样重试仍会失败，换用其他地址、设备或服务则可能成功。
action-change-settings = 打开设置
    .description = 请求中有服务器或对端不支持的内容，更改设置或更新程序后可能成功。
action-contact-provider = 联系运营商
    .description = 请求被拒绝的原因，只有提供服务的运营商才能说明或消除。
action-none = 无后续操作
    .description = 无需任何操作，或者任何操作都无济于事。
