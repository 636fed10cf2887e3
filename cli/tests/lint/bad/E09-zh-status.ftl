### 4:17: E09: status-404: phrase ends with "。": remove the final punctuation
### 5:26: E09: status-404.description: description ends with ".": end it with "。"

status-404 = 未找到。
    .description = 该地址不存在.
