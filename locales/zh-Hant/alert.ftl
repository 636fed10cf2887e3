### Codes of the AlertMsg-Error header field (RFC 8876): what is wrong with the data of an emergency alert.
### For engineers and for the details view of a device. The value is the registered text. An emergency alert is a message with data only, for example from a fire alarm.


## Errors

alert-100 = 無法處理緊急示警資料
    .description = 接收方無法處理緊急示警的資料，也未指明更具體的原因。
alert-101 = 緊急示警資料不存在或找不到
    .description = 訊息宣告帶有緊急示警，但其中沒有示警資料，或在所指的位置找不到。
alert-102 = 資訊不足以判定緊急示警的目的
    .description = 示警資料可以讀取，但內容不足，接收方無法得知示警所為何事。
alert-103 = 緊急示警資料已損壞
    .description = 緊急示警的資料送達時已損壞，無法讀取。
alert-class = 緊急示警錯誤
    .description = 緊急示警的資料有問題，本程式不認得回報的代碼。
