### 7:21: E07: status-404.description: `“` is not closed: `”` is missing
### 10:22: E07: status-486.description: `「` is not a quotation mark of Chinese: write `“` `”`
### 10:25: E07: status-486.description: `」` is not a quotation mark of Chinese: write `“` `”`
### 10:26: E07: status-486.description: `（` is not closed: `）` is missing

status-404 = 未找到
    .description = 该“地址不存在。

status-486 = 被叫忙
    .description = 被叫「正忙」（或通话中。
