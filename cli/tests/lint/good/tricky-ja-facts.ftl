retry-seconds = { $seconds } 秒後にもう一度お試しください。
