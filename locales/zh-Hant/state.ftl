### What a telephone shows while something is going on: the state of a call, and whether the app is signed in.
### The value is a short label of at most 24 characters beside a name or a clock; .description is one sentence for the details view or a screen reader. The reader is the person at this telephone.


## Calls

state-calling = 正在撥打
    .description = 您的電話正接往對方。
state-ringing = 響鈴中
    .description = 對方的電話正在響。
state-queued = 排隊等候中
    .description = 另一端目前沒有空，您的電話正依序等候。
state-forwarded = 正轉往另一支電話
    .description = 您撥出的電話正轉往另一支電話或另一個號碼。
state-connecting = 接通中
    .description = 電話正在接通，您可能已聽到提示音或語音播報。
state-connected = 已接通
    .description = 電話已接聽，可以通話。
state-on-hold = 通話保留中
    .description = 您已將通話保留，對方聽不到您的聲音。
state-held = 對方保留中
    .description = 對方已將通話保留，聽不到您的聲音。
state-reconnecting = 重新連線中
    .description = 連線中斷，應用程式正在設法恢復通話。
state-ended = 已結束
    .description = 這通電話已結束。

## Sign-in

state-signing-in = 登入中
    .description = 應用程式正在登入，您可能還接不到電話。
state-signed-in = 已登入
    .description = 應用程式已登入，您可以接到電話。
state-signing-out = 登出中
    .description = 應用程式正在登出，這裡很快就接不到電話。
state-signed-out = 已登出
    .description = 應用程式已登出，這裡接不到電話。
state-sign-in-failed = 登入失敗
    .description = 應用程式無法登入，這裡接不到電話。

## Class

state-class = 狀態不明
    .description = 目前進行到哪裡，無法得知。
