### The page of web_dialog. Plain texts.

language-name = 繁體中文
language = 語言
title = 電話打不通時
intro = 輸入伺服器的回應，看看使用者會讀到什麼。

## What the server answered

attempt = 嘗試的操作
attempt-auto = 自動
attempt-call = 打電話
attempt-sign-in = 登入
attempt-message = 傳送訊息
attempt-subscription = 訂閱
attempt-transfer = 通話轉接
attempt-update = 通話中的變更
attempt-hang-up = 掛斷
attempt-other = 其他
code = 狀態碼
code-hint = 後面可以加上伺服器自己的片語，例如：486 出門釣魚去
common-codes = 常見的狀態碼
headers = 標頭
headers-hint = 每行一個。也可以貼上完整的回應，並以其中的狀態碼為準。
credentials-sent = 已傳送密碼
show = 顯示提示視窗

## Errors

error-code = 請輸入狀態碼：100 到 999 之間的三位數，例如 486。
error-response = 這不是 SIP 回應。第一行必須是這種形式：SIP/2.0 486 Busy Here
error-too-long = 內容超過 64 KiB。請刪除主體和無關的標頭。
error-parameters = 請求的參數無效。
unreachable = 此頁面的伺服器不再回應。請重新啟動伺服器。

## The dialog

technical = 供技術支援參考
close = 關閉

## The interface for programs

programs = 供程式使用
programs-intro = 以 JSON 提供同樣的文字。語言由 Accept-Language 選擇；如果給了參數 language，則以該參數為準。
programs-body = POST 的主體是標頭或完整的回應，最多 64 KiB。
parameter-code = 狀態碼，可附上片語
parameter-headers = 標頭，每行一個
parameter-attempt = 嘗試的操作
parameter-credentials-sent = 是否已傳送密碼
parameter-language = 語言，優先於 Accept-Language
answer = 最近一次的回應
