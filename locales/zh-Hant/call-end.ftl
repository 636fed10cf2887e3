### Why a call ended: a label for the list of calls, and a sentence for the details view. The reader is the owner of the phone that has the list.
### The value is a phrase of at most 24 characters; .description is one or two sentences. The list shows the direction of the call, but the label must be understood without it.


## Incoming calls before the answer

call-end-answered-elsewhere = 已在其他裝置接聽
    .description = 這通電話已在另一台裝置上接聽，所以這裡停止響鈴。
call-end-declined-elsewhere = 已在其他裝置拒接
    .description = 這通電話已在另一台裝置上拒接，所以這裡停止響鈴。
call-end-busy-elsewhere = 未接：其他裝置忙線
    .description = 這通電話同時撥到多台裝置，其中一台回報忙線，所以這裡也停止響鈴。
call-end-forwarded = 未接：已轉往他處
    .description = 這通電話還沒有在這裡接聽，就已轉往另一支電話或另一個號碼。
call-end-caller-gave-up = 未接：對方已掛斷
    .description = 電話還沒有接聽，對方就掛斷了。
call-end-unanswered = 未接：無人接聽
    .description = 電話響到逾時，都沒有人接聽。
call-end-missed = 未接來電
    .description = 這通電話還沒有接聽就結束了。
call-end-declined-here = 已在這裡拒接
    .description = 您在這台裝置上拒接了這通電話。

## Outgoing calls before the answer

call-end-busy = 對方忙線
    .description = 撥打時對方正在忙線。
call-end-declined = 對方拒接
    .description = 對方拒接了這通電話。
call-end-no-answer = 無人接聽
    .description = 對方那邊響鈴了，但沒有人接。
call-end-unreachable = 無法接通
    .description = 撥打時聯絡不到對方。
call-end-invalid-number = 找不到號碼
    .description = 所撥的號碼或位址不完整，或沒有人使用。
call-end-canceled = 已取消
    .description = 電話還沒有接通，您就掛斷了。
call-end-redirected = 須改撥其他號碼
    .description = 要聯絡對方，須改用另一個號碼或位址；這通電話沒有轉往那裡。
call-end-no-connection = 連不上電話服務
    .description = 撥打時，這台裝置沒有網路，或連不上電信業者的伺服器。
call-end-failed = 撥打失敗
    .description = 這通電話未能接通。

## Before the answer in either direction

call-end-rejected = 電話遭拒絕
    .description = 這通電話在接聽前遭到拒絕，無法得知是由人還是由系統拒絕。
call-end-blocked = 遭自動攔阻
    .description = 這通電話還沒有接聽，就遭自動攔阻服務攔下。

## After the answer

call-end-local-hang-up = 您已掛斷
    .description = 您結束了這通電話。
call-end-remote-hang-up = 對方已掛斷
    .description = 對方結束了這通電話。
call-end-transferred = 通話已轉出
    .description = 這通電話已轉給別人繼續，這台裝置不再參與。
call-end-media-lost = 收不到聲音而結束
    .description = 這通電話因長時間沒有收到聲音或畫面而結束，通常是網路連線中斷所致。
call-end-connection-lost = 連線中斷
    .description = 連線中斷，這通電話也隨之結束。
call-end-preempted = 因優先電話中斷
    .description = 網路要接通優先順序較高的電話，因此結束這通電話。
call-end-network-failure = 網路故障
    .description = 網路故障或過載，這通電話因此中斷或未能接通。
call-end-timeout = 逾時自動結束
    .description = 維持通話須有一項技術確認，但逾時仍未收到，這通電話因此結束。
call-end-class = 通話已結束
    .description = 這通電話已結束，原因無法得知。
