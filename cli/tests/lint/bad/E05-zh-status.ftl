### 8:14: E05: status-404: "⽤" (U+2F64) is a radical: write the character that looks like it
### 9:20: E05: status-404.description: "請" (U+8ACB) is not in GB 2312: write the simplified character
### 11:16: E05: status-486: "Ｓ" (U+FF33) is full-width: write "S"
### 11:17: E05: status-486: "Ｉ" (U+FF29) is full-width: write "I"
### 11:18: E05: status-486: "Ｐ" (U+FF30) is full-width: write "P"
### 12:24: E05: status-486.description: invisible character U+00AD: remove it

status-404 = ⽤户未找到
    .description = 請求的地址不存在。

status-486 = 被叫ＳＩＰ忙
    .description = 被叫正忙­。
