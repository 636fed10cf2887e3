### 8:17: E08: status-404: "P地" has no space between Chinese and Latin characters
### 9:26: E08: status-404.description: half-width ",": write "，"
### 12:22: E08: status-486.description: half-width "(": write "（"
### 12:25: E08: status-486.description: half-width ")": write "）"
### 12:29: E08: status-486.description: space after "；": remove it
### 12:36: E08: status-486.description: space before "。": remove it

status-404 = SIP地址未找到
    .description = 该地址不存在, 请检查。

status-486 = 被叫忙
    .description = 被叫(UA)正忙； 返回 SIP 。
