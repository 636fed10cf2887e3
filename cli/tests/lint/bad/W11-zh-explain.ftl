### 3:15: W11: explain-404: title has 17 characters: the soft limit is 14

explain-404 = 您拨打的 SIP 地址在服务器上未找到
    .meaning = 该地址无法接通。
    .advice = 请检查地址。
