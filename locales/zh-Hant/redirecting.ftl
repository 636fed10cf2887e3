### Why a call was forwarded: the URI parameter “cause” (RFC 4458, RFC 8119). For engineers and for the details view of a phone.
### The numbers look like response codes but have their own meanings. The reader may be the caller or the person the call was forwarded to.


## Reasons

redirecting-302 = 無條件來電轉接
    .description = 所撥號碼將每一通呼叫都轉往他處，無論該處是否有人能夠接聽。
redirecting-380 = 由服務號碼轉往實際號碼
    .description = 所撥的是服務號碼（例如免付費電話），網路將其轉換為實際受話的號碼。
redirecting-404 = 原因不明的來電轉接
    .description = 呼叫已轉往他處，網路回報原因不明或無法提供。
redirecting-408 = 無人接聽的來電轉接
    .description = 受話方的話機已響鈴，但未及時有人接聽，呼叫因此轉往他處。
redirecting-480 = 響鈴前立即轉往他處
    .description = 話機開始響鈴之前，受話方立即將這通呼叫轉往另一個號碼。
redirecting-486 = 忙線時的來電轉接
    .description = 受話方因另一通呼叫而忙線，呼叫因此轉往他處。
redirecting-487 = 響鈴時轉往他處
    .description = 話機響鈴期間，受話方將這通呼叫轉往另一個號碼。
redirecting-503 = 手機無法接通的來電轉接
    .description = 網路中聯絡不到受話方的手機，呼叫因此轉往他處。
redirecting-class = 其他原因的來電轉接
    .description = 呼叫已轉往他處，本程式不認得回報的原因值。
