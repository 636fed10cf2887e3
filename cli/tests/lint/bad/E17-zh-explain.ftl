### 5:16: E17: explain-404.meaning: "你" is wrong: write "您"
### 6:23: E17: explain-404.advice: "登陆" is wrong: write "登录"

explain-404 = 未找到
    .meaning = 你拨打的地址不存在。
    .advice = 请检查账户后重新登陆。
