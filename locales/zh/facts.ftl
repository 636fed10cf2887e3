### 带有响应中具体信息（时间、地址、列表）的文字，显示在 explain.ftl 的文字下方或末尾。


## Time

retry-seconds = 请在 { $seconds } 秒后重试。
retry-minutes = 请在 { $minutes } 分钟后重试。
retry-hour-and-a-half = 请在大约一个半小时后重试。
retry-hours = 请在大约 { $hours } 小时后重试。
retry-days = 请在大约 { $days } 天后重试。
reachable-minutes = 届时对方大约有 { $minutes } 分钟可以接听。
reachable-hours = 届时对方大约有 { $hours } 小时可以接听。
shortest-interval = 允许的最短时间：{ $seconds } 秒
shortest-interval-minutes = 允许的最短时间：{ $minutes } 分钟
shortest-interval-hours = 允许的最短时间：{ $hours } 小时
shortest-validity = 可以要求的最短时间：{ $seconds } 秒
shortest-validity-minutes = 可以要求的最短时间：{ $minutes } 分钟
shortest-validity-hours = 可以要求的最短时间：{ $hours } 小时
shortest-validity-days = 可以要求的最短时间：{ $days } 天

## Lists

list-separator = 、
unsupported-extensions = 不支持的功能：{ $list }
required-extensions = 需要的功能：{ $list }
allowed-methods = 可用功能：{ $list }
accepted-formats = 可接受的内容类型：{ $list }
accepted-encodings = 可接受的编码方式：{ $list }
accepted-languages = 可接受的语言：{ $list }
accepted-events = 可用的通知：{ $list }
accepted-packages = 可接受的附加信息：{ $list }
accepted-priorities = 可接受的优先级：{ $list }
security-mechanisms = 服务器提供的安全机制：{ $list }
no-consent = 尚未同意的人：{ $list }

## Addresses

new-address = 新的号码或地址：{ $address }
other-address = 暂时使用的号码或地址：{ $address }
proxy-address = 应使用的服务器：{ $address }
possible-addresses = 可选的地址：{ $list }
dispute-block = 对拦截提出异议：{ $contact }
sign-in-realm = 登录到：{ $realm }
more-information = 更多信息：{ $address }
objection-address = 提出异议的联系方式：{ $address }

## Server phrases, warnings and reasons

server-phrase = 服务器的原话：“{ $text }”
retry-comment = 对方的附言：“{ $text }”
warning = 警告：{ $text }（{ $code }）
reason = 给出的原因：{ $text }（{ $protocol } { $cause }）
reason-protocol = 给出的原因：{ $text }（{ $protocol }）
reason-own = 发送方对原因的说明：“{ $text }”
reason-location = 发生位置：{ $location }
request-error = 报告的错误：{ $text }（{ $code }）

## What others say

made-locally = 这个故障是应用自己发现的，不是服务器报告的。

## Names of features

option-named = { $name }（{ $tag }）
option-timer = 定时确认通话
option-100rel = 可靠的接通进展通知
option-replaces = 接替通话
option-join = 加入通话
option-norefersub = 不报告进展的转接
option-multiple-refer = 转接给多人
option-outbound = 持久连接
option-path = 登录路径
option-gruu = 单台设备的地址
option-precondition = 通话质量保证
option-sec-agree = 保护方式的商定
option-privacy = 隐藏身份
option-histinfo = 转移记录
option-from-change = 更改主叫显示
option-answermode = 自动接听
option-resource-priority = 优先电话
option-geolocation = 主叫位置
option-eventlist = 名单通知
option-recipient-list = 向名单拨打电话和发送消息
option-ice = 寻找声音的通路（ICE）
option-early-session = 接听前的声音
option-sdp-anat = 网络地址的选择
option-siprec = 通话录音
option-uui = 给对方的附加信息
option-199 = 尝试结束的通知

## What is possible at an address

possible-calls = 电话
possible-messages = 文字消息
possible-notifications = 通知
possible-transfers = 转接

## Kinds of notification

event-presence = 谁在线
event-message-summary = 未听的语音留言
event-dialog = 哪些线路正忙
event-conference = 谁在会议中
event-reg = 哪些设备已登录
event-refer = 转接的进展
