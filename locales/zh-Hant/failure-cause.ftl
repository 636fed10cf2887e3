### Causes of the protocol FAILURE_CAUSE in the Reason header field (3GPP TS 24.229): what a mobile network lost or could not provide.
### For engineers and for the details view of a phone. The value is the registered text.


## FAILURE_CAUSE

failure-cause-1 = 媒體承載或服務品質中斷
    .description = 網路無法繼續傳送呼叫的媒體：媒體所用的行動連線或保證的服務品質已經失去。
failure-cause-2 = 信令承載已釋放
    .description = 網路失去與話機之間控制呼叫的連線。
failure-cause-3 = 資源配置失敗
    .description = 行動網路無法提供呼叫所需的資源，例如媒體連線。
failure-cause-class = 行動網路端失敗
    .description = 行動網路結束或拒絕呼叫，本程式不認得回報的原因數值。
