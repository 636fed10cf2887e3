### Causes of the protocol RELEASE_CAUSE in the Reason header field (3GPP TS 24.229): why a mobile phone ended a call.
### For engineers and for the details view of a phone. The value is the registered text.


## RELEASE_CAUSE

release-cause-1 = 使用者結束呼叫
    .description = 話機使用者結束呼叫，屬於正常結束。
release-cause-2 = RTP/RTCP 逾時
    .description = 太久沒有收到聲音或其他媒體，話機因此結束呼叫。
release-cause-3 = 媒體承載中斷
    .description = 話機失去行動連線中承載媒體的部分，因此結束呼叫。
release-cause-4 = 未收到 ACK 而逾時
    .description = 話機已接聽呼叫，但發話方對接聽的確認始終未到，話機因此結束呼叫。
release-cause-5 = 等待 SIP 回應逾時
    .description = 話機傳送請求後，未及時收到回應，因此結束呼叫。
release-cause-6 = 呼叫建立逾時
    .description = 呼叫未在允許的時間內建立，話機因此放棄。
release-cause-7 = 重新導向失敗
    .description = 呼叫原本要重新導向至他處，但未成功，話機因此結束呼叫。
release-cause-class = 話機已釋放呼叫
    .description = 話機結束呼叫，本程式不認得回報的原因數值。
