### 3:17: E18: retry-seconds: no choice by $seconds: write a variant for each plural category (one, other)

retry-seconds = Versuchen Sie es in { $seconds } Sekunden erneut.
