### 4:33: E18: retry-seconds: words before or after the choice; each variant holds the whole sentence
### 10:8: E18: retry-minutes: [0] is one variant too many; the language has one, other

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
