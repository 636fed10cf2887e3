### 软电话按钮上的文字：请求失败后可能有帮助的下一步。短语写在按钮上，因此要短，并以动词开头。说明写明何时提供这一步。

## Steps

action-wait = 等待
    .description = 请求仍在处理中，之后会有响应。到目前为止没有失败。

action-retry = 重试
    .description = 稍后发送同样的请求可能成功。服务器没有说明要等多久。

action-retry-after = 稍后重试
    .description = 过了服务器在 Retry-After 中给出的时间后，同样的请求可能成功。

action-check-address = 检查地址
    .description = 地址可能有误，或者用该地址找不到任何人。

action-sign-in = 登录
    .description = 服务器要求提供用户名和密码，或者没有接受已发送的用户名和密码。

action-choose-address = 选择地址
    .description = 服务器在 Contact 中给出了其他地址。使用哪一个由用户决定。

action-try-elsewhere = 尝试其他方式
    .description = 同样的请求还会失败，但换一个地址、设备或服务可能成功。

action-change-settings = 打开设置
    .description = 请求中包含对方不支持的内容。更改设置或更新程序可能有帮助。

action-contact-provider = 联系运营商
    .description = 请求为何被拒绝，只有服务的运营商知道，也只有运营商能够改变。

action-none = 没有下一步
    .description = 无需任何操作，或者任何操作都没有帮助。
