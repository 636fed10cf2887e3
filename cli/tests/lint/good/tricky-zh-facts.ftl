retry-seconds = 请在 { $seconds } 秒后重试。
addresses = 可选地址：{ $list }
list-separator = 、
new-address = 新地址：{ $address }
sign-in = 请重新登录“{ $realm }”。
possible-messages = 文字消息
option-ice = 寻找声音的通路（ICE）
address-form = 地址应以 sip: 或 sips: 开头，tel: 后面是号码。
