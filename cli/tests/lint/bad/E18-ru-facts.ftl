### 4:8: E18: retry-seconds: variant [many] is missing: the plural categories are one, few, many, other

retry-seconds =
    { $seconds ->
        [one] Повторите попытку через { $seconds } секунду.
        [few] Повторите попытку через { $seconds } секунды.
       *[other] Повторите попытку через { $seconds } секунды.
    }
