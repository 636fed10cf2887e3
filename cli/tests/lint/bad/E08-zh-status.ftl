### 8:17: E08: status-404: “P地” without a space between Chinese and Latin
### 9:26: E08: status-404.description: the half-width “,” in Chinese; write “，”
### 12:22: E08: status-486.description: the half-width “(” in Chinese; write “（”
### 12:25: E08: status-486.description: the half-width “)” in Chinese; write “）”
### 12:29: E08: status-486.description: a space after “；”; leave it out
### 12:36: E08: status-486.description: a space before “。”; leave it out

status-404 = SIP地址未找到
    .description = 该地址不存在, 请检查。

status-486 = 被叫忙
    .description = 被叫(UA)正忙； 返回 SIP 。
