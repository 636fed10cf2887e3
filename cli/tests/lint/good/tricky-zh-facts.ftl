retry-seconds = 请在 { $seconds } 秒后重试。

addresses = 可选地址：{ $list }

list-separator = 、

new-address = 新地址：{ $address }

sign-in = 请重新登录“{ $realm }”。
