### 4:8: E18: retry-seconds: variant [few] is missing: the plural categories are one, few, many, other

retry-seconds =
    { $seconds ->
        [one] Повторіть спробу через { $seconds } секунду.
       *[other] Повторіть спробу через { $seconds } секунд.
    }
