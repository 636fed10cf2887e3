### 3:15: E11: explain-404: title has 23 characters: the limit is 20

explain-404 = 您拨打的 SIP 地址在服务器上没有找到，请您检查
    .meaning = 该地址无法接通。
    .advice = 请检查地址。
