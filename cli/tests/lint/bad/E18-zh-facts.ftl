### 4:8: E18: retry-seconds: choice by number in a language without plurals: write one sentence

retry-seconds =
    { $seconds ->
       *[other] 请在 { $seconds } 秒后重试。
    }
