### 5:17: E05: explain-404.meaning: "务" (U+52A1) is not in Big5: write the traditional character
### 6:20: E05: explain-404.advice: "綫" (U+7DAB) is not in Big5: write the traditional character

explain-404 = 找不到此地址
    .meaning = 服务器上沒有此位址。
    .advice = 請檢查位址綫。
