### 带有响应中具体信息（时间、地址、列表）的文字，显示在 explain.ftl 的文字下方或末尾。


## Time

retry-seconds = 请在 { $seconds } 秒后重试。
retry-minutes = 请在 { $minutes } 分钟后重试。
retry-hours = 请在 { $hours } 小时后重试。
retry-days = 请在 { $days } 天后重试。
reachable-minutes = 从那时起，大约 { $minutes } 分钟内可以联系到对方。
reachable-hours = 从那时起，大约 { $hours } 小时内可以联系到对方。
shortest-interval = 允许的最短刷新间隔：{ $seconds } 秒
shortest-validity = 允许的最短有效期：{ $seconds } 秒

## Lists

list-separator = 、
unsupported-extensions = 不支持的附加功能：{ $list }
required-extensions = 需要的附加功能：{ $list }
allowed-methods = 允许的请求类型：{ $list }
accepted-formats = 可接受的格式：{ $list }
accepted-encodings = 可接受的编码方式：{ $list }
accepted-languages = 可接受的语言：{ $list }
accepted-events = 支持的事件类型：{ $list }
accepted-packages = 可接受的附加信息：{ $list }
accepted-priorities = 可接受的优先级：{ $list }
security-mechanisms = 服务器提供的安全机制：{ $list }
no-consent = 尚未同意的接收方：{ $list }

## Addresses

new-address = 新地址：{ $address }
other-address = 暂时使用的地址：{ $address }
proxy-address = 应使用的代理服务器：{ $address }
possible-addresses = 可选地址：{ $list }
sign-in-realm = 登录到：{ $realm }
more-information = 更多信息：{ $address }
objection-address = 对拦截提出异议的联系方式：{ $address }

## Server phrases, warnings and reasons

server-phrase = 服务器的原话：“{ $text }”
retry-comment = 对方的附言：“{ $text }”
warning = 警告：{ $text }（{ $code }）
warning-own = 来自 { $agent } 的警告：“{ $text }”
reason = 给出的原因：{ $text }（{ $protocol } { $cause }）
reason-protocol = 给出的原因：{ $text }（{ $protocol }）
reason-own = 发送方对原因的说明：“{ $text }”
reason-location = 原因产生的位置：{ $location }
request-error = 报告的错误：{ $text }（{ $code }）
