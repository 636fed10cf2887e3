### web_dialog 页面上的文字。

language-name = 中文
language = 语言
title = 电话打不通时
intro = 填入服务器的响应，看看用户会看到怎样的提示。

## What the server answered

attempt = 尝试的操作
attempt-auto = 自动
attempt-call = 打电话
attempt-sign-in = 登录
attempt-message = 发消息
attempt-subscription = 订阅
attempt-transfer = 转接
attempt-update = 更改通话
attempt-hang-up = 挂断
attempt-other = 其他
code = 响应码
code-hint = 后面可以加上服务器自己的短语，例如：486 钓鱼去了
common-codes = 常见响应码
headers = 头域
headers-hint = 每行一个。也可在此粘贴完整的响应，此时以其中的响应码为准。
credentials-sent = 已发送密码
show = 显示提示窗口

## Errors

error-code = 请输入响应码：100 到 999 之间的三位数字，例如 486。
error-response = 这不是 SIP 响应。第一行应为如下形式：SIP/2.0 486 Busy Here
error-too-long = 内容超过 64 KiB 的上限。请删去消息体和不需要的头域。
error-parameters = 请求的参数无效。
unreachable = 本页面的服务器没有响应，请重新启动该服务器。

## The dialog

technical = 供技术支持参考
close = 关闭

## The interface for programs

programs = 供程序调用
programs-intro = 以 JSON 格式提供同样的文字。语言由 Accept-Language 决定；如果给出参数 language，则以该参数为准。
programs-body = POST 请求的消息体为头域或完整的响应，最多 64 KiB。
parameter-code = 响应码，可附带短语
parameter-headers = 头域，每行一个
parameter-attempt = 尝试的操作
parameter-credentials-sent = 是否已发送密码
parameter-language = 语言，优先于 Accept-Language
answer = 最近一次的结果
