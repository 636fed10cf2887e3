### 5:22: E17: explain-404.meaning: "你" is wrong: write "您"
### 6:16: E17: explain-404.advice: "稍后" is wrong: write "稍後"

explain-404 = 找不到此位址
    .meaning = 伺服器不知道你的位址。
    .advice = 請稍后再試一次。
