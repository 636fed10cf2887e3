### Sentences with a value from the response: a time, an address, a list. They are shown below the text of a dialog (explain.ftl) or at its end.
### Do not translate the names of variables. If a sentence has plural forms, write the whole sentence in each of them.
### A label with a value (“Not supported: 100rel”) has no final period; a sentence does.


## Time

retry-seconds = 請在 { $seconds } 秒後再試一次。
retry-minutes = 請在 { $minutes } 分鐘後再試一次。
retry-hour-and-a-half = 請在大約一個半小時後再試一次。
retry-hours = 請在大約 { $hours } 小時後再試一次。
retry-days = 請在大約 { $days } 天後再試一次。
reachable-minutes = 之後大約有 { $minutes } 分鐘可以聯絡到對方。
reachable-hours = 之後大約有 { $hours } 小時可以聯絡到對方。
shortest-interval = 允許的最短時間：{ $seconds } 秒
shortest-interval-minutes = 允許的最短時間：{ $minutes } 分鐘
shortest-interval-hours = 允許的最短時間：{ $hours } 小時
shortest-validity = 可要求的最短時間：{ $seconds } 秒
shortest-validity-minutes = 可要求的最短時間：{ $minutes } 分鐘
shortest-validity-hours = 可要求的最短時間：{ $hours } 小時
shortest-validity-days = 可要求的最短時間：{ $days } 天

## Lists

list-separator = 、
unsupported-extensions = 不支援的功能：{ $list }
required-extensions = 需要的功能：{ $list }
allowed-methods = 可用於：{ $list }
accepted-formats = 可接受的內容類型：{ $list }
accepted-encodings = 可接受的編碼方式：{ $list }
accepted-languages = 可接受的語言：{ $list }
accepted-events = 可用的通知：{ $list }
accepted-packages = 可接受的附加資訊：{ $list }
accepted-priorities = 可接受的優先順序：{ $list }
security-mechanisms = 伺服器提供的保護方式：{ $list }
no-consent = 尚未同意的人：{ $list }

## Addresses

new-address = 新的位址：{ $address }
other-address = 暫時的號碼或位址：{ $address }
proxy-address = 應使用的伺服器：{ $address }
possible-addresses = 可選的號碼或位址：{ $list }
dispute-block = 對攔阻提出異議：{ $contact }
sign-in-realm = 要登入的服務：{ $realm }
more-information = 更多資訊：{ $address }
objection-address = 提出異議的聯絡資訊：{ $address }

## Server phrases, warnings and reasons

server-phrase = 伺服器的原文：「{ $text }」
retry-comment = 對方的附註：「{ $text }」
warning = 警告：{ $text }（{ $code }）
reason = 回報的原因：{ $text }（{ $protocol } { $cause }）
reason-protocol = 回報的原因：{ $text }（{ $protocol }）
reason-own = 傳送方說明的原因：「{ $text }」
reason-location = 回報原因的一方：{ $location }
request-error = 回報的錯誤：{ $text }（{ $code }）

## What others say

made-locally = 這項結果由應用程式自行判斷，並非伺服器回報。

## Names of features

option-named = { $name }（{ $tag }）
option-timer = 定時確認通話
option-100rel = 接通進度確認
option-replaces = 接替通話
option-join = 加入通話
option-norefersub = 不回報進度的通話轉接
option-multiple-refer = 對多人的通話轉接
option-outbound = 持續連線
option-path = 登入路徑
option-gruu = 單一裝置的位址
option-precondition = 保證通話品質
option-sec-agree = 協商保護方式
option-privacy = 隱藏身分
option-histinfo = 來電轉接記錄
option-from-change = 變更顯示的來電身分
option-answermode = 自動接聽
option-resource-priority = 優先電話
option-geolocation = 撥打者的位置
option-eventlist = 名單通知
option-recipient-list = 對名單撥打電話和傳送訊息
option-ice = 尋找聲音的通路（ICE）
option-early-session = 接聽前的聲音
option-sdp-anat = 選擇網路位址
option-siprec = 通話錄音
option-uui = 給對方的附加資訊
option-199 = 嘗試結束的通知

## What is possible at an address

possible-calls = 電話
possible-messages = 文字訊息
possible-notifications = 通知
possible-transfers = 通話轉接

## Kinds of notification

event-presence = 誰在線上
event-message-summary = 未聽的語音留言
event-dialog = 哪些線路忙線中
event-conference = 誰在會議中
event-reg = 哪些裝置已登入
event-refer = 通話轉接的進度
