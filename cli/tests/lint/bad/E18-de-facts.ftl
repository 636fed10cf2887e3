### 3:17: E18: retry-seconds: English chooses by $seconds and this text does not; the language has one, other

retry-seconds = Versuchen Sie es in { $seconds } Sekunden erneut.
