retry-seconds =
    { $seconds ->
        [one] Повторіть спробу через { $seconds } секунду.
        [few] Повторіть спробу через { $seconds } секунди.
        [many] Повторіть спробу через { $seconds } секунд.
       *[other] Повторіть спробу через { $seconds } секунди.
    }
new-address = Нова адреса: { $address }
