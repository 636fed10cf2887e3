### 4:8: E18: retry-seconds: the variant [many] is missing; the language has few, many, one, other

retry-seconds =
    { $seconds ->
        [one] Повторите попытку через { $seconds } секунду.
        [few] Повторите попытку через { $seconds } секунды.
       *[other] Повторите попытку через { $seconds } секунды.
    }
