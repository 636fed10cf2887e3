### What a SIP request of each method does. For engineers and for the details view of a phone.
### The value is a phrase without its subject, “this request”. Do not translate the names of methods.


## Methods

method-ack = 確認 INVITE 的最終回應
    .description = 發話方確認，其 INVITE 請求的最終回應已經收到。此請求本身不會獲得回應。
method-bye = 結束工作階段
    .description = 其中一方結束已建立的工作階段，多半是因為掛斷。
method-cancel = 取消尚未完成的請求
    .description = 請求尚未獲得最終回應，用戶端不再需要，例如話機仍在響鈴時，發話方就已掛斷。
method-info = 在通話中傳送應用資料
    .description = 其中一方在通話中傳送應用資料，例如按下的按鍵。工作階段本身不變。
method-invite = 建立或變更工作階段
    .description = 發話方邀請對方加入工作階段，多半是通話。在通話中，同一方法用來變更工作階段，例如通話保留。
method-message = 傳送即時訊息
    .description = 請求的主體帶有即時訊息，例如聊天文字。
method-notify = 通知所訂閱事件的狀態
    .description = 伺服器將所訂閱事件的狀態告知訂閱方，例如上線狀態、新語音留言或通話轉接的進展。
method-options = 查詢支援的功能
    .description = 用戶端查詢另一端支援什麼。許多話機和伺服器只用來確認另一端是否還在。
method-prack = 確認臨時回應
    .description = 發話方確認臨時回應（例如響鈴）已經收到，用於此類回應不容遺失的場合。
method-publish = 發布事件狀態
    .description = 用戶端將自己的狀態（例如上線狀態）交給伺服器，再由伺服器轉告訂閱方。
method-refer = 要求聯絡另一個位址
    .description = 傳送方要求另一端聯絡第三個位址，通話轉接即以此方式運作。
method-register = 註冊使用者目前的位址
    .description = 話機告知伺服器，目前在哪個位址可以聯絡到使用者，以及有效多久。對話機而言，這就是登入。
method-subscribe = 訂閱事件
    .description = 用戶端要求在狀態變更時收到通知，例如使用者的上線狀態或新語音留言的數量。
method-update = 更新工作階段的參數
    .description = 其中一方不另傳送 INVITE 請求，即變更工作階段的參數，例如媒體。接聽之前也可以使用。
method-class = 未知的方法
    .description = 本程式不認得請求使用的方法，無法得知用途。
