### 6:28: E13: explain-404.meaning: "轉接" is wrong: write "轉往"
### 6:33: E13: explain-404.meaning: "域名" is wrong: write "網域"
### 7:18: E13: explain-404.advice: "網絡" is forbidden for "route / routing": the glossary has "路由"

explain-404 = 找不到此位址
    .meaning = 伺服器將來電轉接至此，但轉接失敗，域名或網域名稱不存在。
    .advice = 請檢查網絡。
