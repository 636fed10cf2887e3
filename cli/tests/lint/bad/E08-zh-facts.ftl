### 4:22: E08: retry-seconds: "在{ }" has no space between Chinese and Latin characters
### 6:18: E08: new-address: half-width ":": write "："

retry-seconds = 请在{ $seconds } 秒后重试。

new-address = 新地址: { $address }
