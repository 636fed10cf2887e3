### Reasons of the Subscription-State header field (RFC 6665, RFC 4660): why a subscription ended. A subscription asks for notifications, for example about presence or new voicemail.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## Reasons

subscription-deactivated = 訂閱已結束並應立即重新訂閱
    .description = 伺服器結束訂閱，例如為了移至另一台伺服器。用戶端立即重新訂閱。
subscription-probation = 訂閱已結束並應稍後重新訂閱
    .description = 伺服器暫時結束訂閱。用戶端稍後重新訂閱；如果伺服器指明等候時間，則在該時間之後。
subscription-rejected = 訂閱未獲授權
    .description = 訂閱因未獲授權或授權遭撤回而結束。用戶端不再嘗試。
subscription-timeout = 訂閱已到期
    .description = 訂閱未及時更新而結束。用戶端可以立即重新訂閱。
subscription-giveup = 授權未及時決定
    .description = 是否允許訂閱，未有人及時決定，訂閱因此結束。用戶端可以重試；如果伺服器指明等候時間，則在該時間之後。
subscription-noresource = 訂閱的對象已不存在
    .description = 所訂閱的使用者、信箱或線路已不存在，訂閱因此結束。用戶端不再嘗試。
subscription-invariant = 狀態不會再變更
    .description = 所訂閱的狀態在可預見的未來確定不會變更，訂閱因此結束。最後一次通知仍然有效，用戶端不再嘗試。
subscription-badfilter = 通知篩選條件不獲接受
    .description = 訂閱附帶的篩選條件格式錯誤，或伺服器不接受。
subscription-class = 訂閱因其他原因結束
    .description = 本程式不認得訂閱結束的原因。用戶端可以重新訂閱；如果伺服器指明等候時間，則在該時間之後。
