### Warn-codes of the Warning header field (RFC 3261 20.43, RFC 5630, RFC 8373), for engineers and for the details view of a phone.
### The value is the registered warn-text. Some numbers are also response codes; the two have nothing to do with each other.


## Session description

warning-300 = 網路通訊協定不相容
    .description = 工作階段描述所要求的網路通訊協定在此處無法使用，例如要求 IPv6，而此處只有 IPv4。
warning-301 = 網路位址格式不相容
    .description = 工作階段描述中的網路位址格式，遠端無法使用。
warning-302 = 媒體傳輸協定不相容
    .description = 工作階段描述所指的媒體傳輸協定在此處無法使用，例如指定加密的 RTP，而此處只支援一般 RTP。
warning-303 = 頻寬單位不相容
    .description = 工作階段描述以遠端不理解的單位表示頻寬。
warning-304 = 媒體類型無法使用
    .description = 遠端無法處理提議中的某一類媒體，例如話機只支援音訊，而提議中有視訊。
warning-305 = 媒體格式不相容
    .description = 遠端不支援提議中的某種媒體格式，多半表示雙方沒有共同的編解碼器。
warning-306 = 無法理解媒體屬性
    .description = 遠端不支援工作階段描述中的某項媒體屬性。
warning-307 = 無法理解工作階段描述參數
    .description = 遠端無法理解工作階段描述中的某個參數，而且沒有更具體的警告碼適用。
warning-308 = 不支援要求的語言
    .description = 工作階段描述要求使用的交談語言（包括手語）皆不受支援。警告的傳送方可能列出支援的語言和媒體。

## Network services

warning-330 = 群播無法使用
    .description = 工作階段需要群播，但使用者所在的網路不傳送群播。
warning-331 = 單播無法使用
    .description = 使用者所在的網路不讓單播媒體通過，通常是防火牆所致。

## Quality of service

warning-370 = 頻寬不足
    .description = 工作階段需要的頻寬超過已知可用的頻寬。

## SIP

warning-380 = 不允許使用 SIPS
    .description = 請求使用 SIPS 位址，但伺服器或話機無法以此方式提供服務，例如沒有以 SIPS 註冊的聯絡位址。改用一般 SIP 位址可能成功。
warning-381 = 需要使用 SIPS
    .description = 請求使用一般 SIP 位址，但伺服器或話機只接受 SIPS。須改為呼叫 SIPS 位址。
warning-399 = 其他警告
    .description = 傳送方以自己的文字提出警告，供人閱讀或寫入記錄檔，軟體不據此採取動作。

## Fallback

warning-class = 伺服器警告
    .description = 伺服器在訊息中附上警告。本程式不認得此警告碼，內容以傳送方的文字為準。
