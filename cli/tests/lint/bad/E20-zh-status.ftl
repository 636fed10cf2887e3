### 3:18: E20: status-404: number "404" in a status phrase: write it in words

status-404 = 未找到 404
    .description = 该地址不存在。
