### 4:17: E09: status-404: the phrase ends with “。”; a phrase has no final mark
### 5:26: E09: status-404.description: the description ends with “.”; it ends with “。”

status-404 = 未找到。
    .description = 该地址不存在.
