### 4:22: E08: retry-seconds: “在{ }” without a space between Chinese and Latin
### 6:18: E08: new-address: the half-width “:” in Chinese; write “：”

retry-seconds = 请在{ $seconds } 秒后重试。

new-address = 新地址: { $address }
