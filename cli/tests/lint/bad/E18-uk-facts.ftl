### 4:8: E18: retry-seconds: the variant [few] is missing; the language has few, many, one, other

retry-seconds =
    { $seconds ->
        [one] Повторіть спробу через { $seconds } секунду.
       *[other] Повторіть спробу через { $seconds } секунд.
    }
