explain-404 = 找不到此位址
    .meaning = 伺服器已將來電轉接至「此位址『sip:』」，但網域名稱不存在。
    .advice = 請檢查位址。
