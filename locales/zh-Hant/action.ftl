### What a button of a softphone says: the step that may help after a failed call, sign-in or message. A phrase is the caption of the button: at most 24 characters, a verb where there is one. The description says when it is offered. There is no registered text: the values are ours.
### Advice and button are read together: the button does what the advice names first.


## Steps

action-wait = 等候
    .description = 只需等候：答覆尚未到達，或先前的變更必須先完成。
action-retry = 再試一次
    .description = 同樣的操作現在或稍後可能成功，伺服器沒有指出時間。
action-retry-after = 稍後再試
    .description = 伺服器在 Retry-After 中指出時間，過後再做同樣的操作可能成功。
action-check-address = 檢查號碼或位址
    .description = 號碼或位址可能有誤，或聯絡不到任何人。
action-sign-in = 登入
    .description = 伺服器需要使用者名稱和密碼，或拒絕了已送出的使用者名稱和密碼。
action-choose-address = 選擇位址
    .description = 伺服器在 Contact 中列出其他位址，由使用者選擇要嘗試哪一個。
action-try-elsewhere = 改用其他方式
    .description = 同樣的操作會再次失敗，改用其他號碼、裝置或服務則可能成功。
action-change-settings = 開啟設定
    .description = 另一端不支援應用程式的要求，變更應用程式或帳戶的設定可能有幫助。
action-contact-provider = 洽詢電信業者
    .description = 只有提供服務的電信業者能夠說明失敗的原因，或加以改變。
action-open-permissions = 開啟權限設定
    .description = 裝置的系統不允許應用程式使用麥克風、相機或位置。
action-check-connection = 檢查網路連線
    .description = 裝置沒有連線，或連線不合適，檢查網路設定可能有幫助。
action-leave-message = 留言
    .description = 聯絡不到對方，可以改為留言。一律作為第二個選項。
action-emergency-call = 緊急電話
    .description = 所撥的是緊急號碼，但未接通。電話內建的緊急電話功能可能接通。
action-update-app = 更新應用程式
    .description = 應用程式缺少另一端需要的功能，較新的版本可能具備。
action-edit-message = 編輯訊息
    .description = 訊息過大或類型不合，換一種形式可能獲得接受。
action-none = 沒有下一步
    .description = 不需要任何操作，或任何操作都沒有幫助。
