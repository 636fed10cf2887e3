### web_dialog 页面上的文字。

language-name = 中文
language = 语言
title = 当电话打不通时
intro = 填写服务器的响应，看看用户会读到什么。

## What the server answered

tried = 尝试的操作
tried-auto = 自动
tried-call = 电话
tried-sign-in = 登录
tried-message = 消息
tried-subscription = 订阅
tried-other = 其他
code = 状态码
code-hint = 后面可以加上服务器自己的短语：486 钓鱼去了
common-codes = 常见状态码
headers = 头域
headers-hint = 每行一个。若在此粘贴完整的响应，则以该响应代替状态码。
password-sent = 已发送密码
show = 显示对话框
unreachable = 此页面的服务器已无响应，请重新启动。

## The dialog

technical = 供技术支持参考
close = 关闭

## The interface for programs

programs = 供程序使用
programs-intro = 以 JSON 提供同样的文本。语言由 Accept-Language 决定，也可由参数 language 指定。
parameter-code = 状态码，可附带短语
parameter-headers = 头域，每行一个
parameter-tried = 尝试的操作
parameter-password-sent = 是否已发送密码
parameter-language = 语言，代替 Accept-Language
answer = 最近一次结果
