### 6:22: E07: explain-404.meaning: `“` is not a quotation mark of Traditional Chinese: write `「` `」`
### 6:26: E07: explain-404.meaning: `”` is not a quotation mark of Traditional Chinese: write `「` `」`
### 7:20: E07: explain-404.advice: `…` is not a mark of Traditional Chinese: use other words or marks

explain-404 = 找不到此位址
    .meaning = 伺服器上沒有“此位址”。
    .advice = 請檢查位址…然後再試一次。
