### 4:33: E18: retry-seconds: text beside the choice: write the whole sentence in each variant
### 10:8: E18: retry-minutes: variant [0] is unexpected: the plural categories are one, other

retry-seconds = Try again in { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.

retry-minutes =
    { $minutes ->
        [0] Try again now.
        [one] Try again in { $minutes } minute.
       *[other] Try again in { $minutes } minutes.
    }
