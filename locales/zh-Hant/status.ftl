### Response codes of SIP, for engineers and for SIP messages. The value is the reason phrase; .description explains the code.
### The English phrases are the registered ones, word for word. Translate what the RFC defines, not the English words.
### A translated phrase has only letters, digits, single spaces, hyphens and slashes. It never contains the code itself.


## Classes

class-provisional = 臨時回應
    .description = 伺服器已收到請求，仍在處理中。最終回應尚未送出，用戶端繼續等待。
class-success = 成功
    .description = 伺服器已收到、理解並接受請求。用戶端遇到這一類未知的回應碼時，視同 200 處理。
class-redirection = 重新導向
    .description = 伺服器本身不完成請求，由用戶端決定下一步。Contact 標頭可能列出其他可嘗試的位址。
class-client-error = 請求失敗
    .description = 伺服器拒絕請求，因為請求有誤，或無法在這台伺服器上執行。用戶端不會原樣重送給同一台伺服器，但其他伺服器可能接受。
class-server-error = 伺服器錯誤
    .description = 請求看來有效，伺服器卻無法執行。其他伺服器可能成功，Retry-After 標頭可能指出重試時間。
class-global-failure = 全域失敗
    .description = 伺服器確知請求在所有目的地都會失敗，不只是此處。用戶端不再尋找其他目的地。
class-other = 未知的回應類別
    .description = 回應碼介於 700 與 999 之間，不屬於 SIP 定義的六個類別。其含義取決於傳送回應的軟體，原因片語可能有所說明。

## 1xx Provisional

status-100 = 正在處理請求
    .description = 路徑上的下一台伺服器已收到請求，正在處理。此回應會停止 INVITE 的重傳，有狀態的代理伺服器不轉送此回應。
status-180 = 受話端響鈴中
    .description = 受話方的 UA 已收到 INVITE，正在提示使用者接聽。用戶端可以播放回鈴音，Alert-Info 標頭可能指定特殊的回鈴音。
status-181 = 來電轉接中
    .description = 代理伺服器正在將呼叫轉往另一個目的地。用戶端等待後續回應，History-Info 標頭可能顯示呼叫的去向。
status-182 = 呼叫排隊中
    .description = 受話方目前無法接聽，伺服器未拒絕呼叫，而是將呼叫放入佇列。原因片語可能說明排隊位置或預計等待時間。
status-183 = 正在建立工作階段
    .description = 受話端回報工作階段的建立進展，而其他 1xx 回應碼皆不適用。原因片語或訊息主體可能帶有細節，主體常是早期媒體所用的 SDP。
status-199 = 早期對話已終止
    .description = 代理伺服器或 UAS 回報 INVITE 的一個早期對話已結束，其他早期對話可能繼續。Reason 標頭帶有使其結束的回應碼。

## 2xx Success

status-200 = OK
    .description = 伺服器已執行請求。回應的內容取決於方法：對 INVITE 是工作階段描述，對 REGISTER 是目前的位址繫結。
status-202 = 請求已受理
    .description = 伺服器已接受請求，但尚未處理完畢。此回應碼已淘汰：用戶端視同 200 處理；如果是 SUBSCRIBE 或 REFER，則由 NOTIFY 得知結果。
status-204 = 不傳送 NOTIFY
    .description = 伺服器接受既有訂閱中的 SUBSCRIBE，但不傳送 NOTIFY，因為用戶端所知的狀態仍是最新。Expires 標頭帶有新的有效期限。

## 3xx Redirection

status-300 = 有多個可選位址
    .description = 伺服器為此位址找到多個目的地，交由用戶端選擇。Contact 標頭列出這些目的地，使用者或 UA 從中選定一個。
status-301 = 位址已永久變更
    .description = 伺服器回報使用者已永久離開此位址。用戶端改用 Contact 標頭中的位址重試，並更新已儲存的記錄。
status-302 = 位址已暫時變更
    .description = 伺服器回報使用者目前暫用另一個位址。用戶端改用 Contact 標頭中的位址重試；如果沒有指明有效期限，該位址只能使用一次。
status-303 = 需改用其他位址
    .description = 伺服器要用戶端改用另一個位址。此回應碼只出現在 RFC 2543 的文法中，已廢止，用戶端視同 300 處理。
status-305 = 需要使用代理伺服器
    .description = UAS 只接受經由特定代理伺服器送達的請求。用戶端透過 Contact 標頭指明的代理伺服器重新傳送；只有 UAS 會傳送此回應碼。
status-380 = 可改用替代服務
    .description = 伺服器未完成呼叫，但提供替代服務。回應主體描述這些服務，Contact 標頭可能指明位址。

## 4xx Client error

status-400 = 請求格式錯誤
    .description = 請求的語法格式錯誤，伺服器無法理解。原因片語指明問題，例如缺少 Call-ID 標頭。
status-401 = 需要身分驗證
    .description = UAS 或註冊伺服器要求使用者驗證身分。WWW-Authenticate 標頭帶有驗證挑戰，用戶端在請求中加入 Authorization 標頭後重新傳送。
status-402 = 需要付款
    .description = 伺服器以 RFC 3261 保留供日後使用的回應碼拒絕請求。此回應碼沒有定義含義，用戶端視同 400 處理。
status-403 = 請求遭伺服器禁止
    .description = 伺服器理解請求，但拒絕執行。驗證身分也無濟於事，用戶端不再重送此請求。
status-404 = 找不到使用者
    .description = 伺服器確知使用者不存在於 Request-URI 的網域中，或者不負責該網域。用戶端檢查使用者名稱和網域。
status-405 = 不允許使用此方法
    .description = 伺服器認得此方法，但不允許用於 Request-URI 中的位址。Allow 標頭列出允許使用的方法。
status-406 = 用戶端不接受回應格式
    .description = 伺服器能提供的回應主體格式，都不在請求的 Accept 標頭允許之列。用戶端可以在該標頭中增列格式後重試。
status-407 = 代理伺服器要求身分驗證
    .description = 代理伺服器要求用戶端先向其驗證身分。Proxy-Authenticate 標頭帶有驗證挑戰，用戶端在請求中加入 Proxy-Authorization 標頭後重新傳送。
status-408 = 請求逾時
    .description = 伺服器無法及時回應，例如未能及時找出使用者的所在。用戶端可以稍後原樣重送請求。
status-409 = 與現有註冊衝突
    .description = 註冊伺服器拒絕與現有註冊衝突的 REGISTER。此回應碼出自 RFC 2543，已廢止，用戶端視同 400 處理。
status-410 = 位址已失效
    .description = 伺服器回報使用者已永久離開此位址，也不知道新的位址。用戶端停止使用此位址。
status-411 = 需要 Content-Length 標頭
    .description = 伺服器拒絕沒有 Content-Length 標頭的請求。此回應碼出自 RFC 2543，已廢止；用戶端補上該標頭，或視同 400 處理。
status-412 = 條件式請求失敗
    .description = 伺服器拒絕條件式請求（通常是 PUBLISH），因為 SIP-If-Match 中的實體標籤不是最新。用戶端不帶 SIP-If-Match，重新發布完整狀態。
status-413 = 請求主體過大
    .description = 請求主體大於伺服器能夠或願意處理的大小，因此遭到拒絕。如果只是暫時，Retry-After 標頭指出重試時間。
status-414 = Request-URI 過長
    .description = Request-URI 的長度超過伺服器願意解讀的上限，請求因此遭到拒絕。用戶端需要較短的位址。
status-415 = 不支援的媒體類型
    .description = 伺服器不支援請求主體的格式、編碼或語言。Accept、Accept-Encoding 或 Accept-Language 標頭列出支援的項目。
status-416 = 不支援的 URI scheme
    .description = 伺服器不認得 Request-URI 的 scheme，無法處理請求。用戶端可以改用 SIP URI 重試。
status-417 = 未知的 Resource-Priority 值
    .description = 請求要求伺服器理解 Resource-Priority 標頭，但伺服器不認得其中任何一個值。Accept-Resource-Priority 標頭可能列出可接受的值。
status-420 = 不支援的協定擴充功能
    .description = 伺服器不理解請求所要求的協定擴充功能。Unsupported 標頭列出這些選項標籤，用戶端可以不帶這些標籤重試。
status-421 = 需要協定擴充功能
    .description = UAS 需要某項協定擴充功能，但請求的 Supported 標頭沒有列出。回應的 Require 標頭指明該功能。
status-422 = 工作階段更新間隔過短
    .description = 代理伺服器或 UAS 拒絕請求，因為 Session-Expires 中的間隔低於下限。Min-SE 標頭帶有下限，用戶端改用較長的間隔重試。
status-423 = 有效期限過短
    .description = 伺服器拒絕請求，因為註冊、訂閱或發布的有效期限過短。Min-Expires 標頭帶有允許的下限。
status-424 = 位置資訊不符要求
    .description = 伺服器拒絕請求，因為其中的位置資訊格式錯誤、不符要求或無法取得。Geolocation-Error 標頭帶有確切原因。
status-425 = 緊急示警訊息格式錯誤
    .description = 緊急示警資料的格式錯誤過於嚴重，無從決定合理的反應，伺服器因此拒絕請求。AlertMsg-Error 標頭帶有確切原因。
status-428 = 需要 Identity 標頭
    .description = 伺服器的政策要求 Identity 標頭帶有其支援的 PASSporT，但請求中沒有。發話端為請求加上簽章後重新傳送。
status-429 = 需要 Referred-By 權杖
    .description = REFER 的目標要求證明 REFER 由誰傳送，也就是有效的 Referred-By 權杖。收到 REFER 的 UA 向傳送方取得權杖，再重送自己的請求。
status-430 = 通往 UA 的傳輸連線失效
    .description = 邊緣代理伺服器回報，通往 UA 的一條傳輸連線已失效。負責該使用者的代理伺服器改用另一條；端點收到此回應碼時視同 400 處理。
status-433 = 不接受匿名請求
    .description = 傳送方匿名，伺服器因此拒絕請求。用戶端可以取消匿名後重試，但須先徵得使用者同意。
status-436 = 無法取得 Identity 憑證
    .description = 驗證方需要憑證才能查驗 Identity 標頭中的簽章，卻無法取得。發話端須確保憑證可由 info 參數中的位址取得。
status-437 = 不支援的 Identity 憑證
    .description = 驗證方已取得 Identity 標頭所用的憑證，但不支援或不信任。發話端須改用驗證方接受的憑證簽章。
status-438 = Identity 標頭無效
    .description = 驗證方在所有 Identity 標頭中都找不到有效且支援的 PASSporT，例如簽章不符。發話端須重新為請求加上簽章。
status-439 = 第一個躍點不支援 outbound
    .description = 註冊伺服器支援 outbound（RFC 5626），但 REGISTER 路徑上的第一台代理伺服器不支援。用戶端可以不用 outbound，或經由其他代理伺服器註冊。
status-440 = 超過 Max-Breadth 限制
    .description = Max-Breadth 標頭限制平行分支的數量，代理伺服器因而無法按原意將請求分叉。請求可能完全未轉送，或未轉送到每個目的地。
status-469 = 不支援的 Info Package
    .description = UA 不接受 INFO 請求的 Info Package，因此拒絕該請求。Recv-Info 標頭列出可接受的 Info Package。
status-470 = 需要接收方同意
    .description = 轉送伺服器拒絕請求，因為有接收方尚未同意接收。Permission-Missing 標頭列出尚未同意的位址。
status-477 = 請求無法送往下一個躍點
    .description = 代理伺服器（SER、Kamailio）無法將請求送往下一個躍點。此回應碼未在 IANA 註冊，用戶端視同 400 處理。
status-478 = 無法解析目的地的網路位址
    .description = 代理伺服器（SER、Kamailio）無法將請求的目的地解析為網路位址。此回應碼未在 IANA 註冊，用戶端視同 400 處理。
status-479 = 代理伺服器無法處理 URI
    .description = 代理伺服器（SER、Kamailio）無法處理請求中的某個 URI。此回應碼未在 IANA 註冊，用戶端視同 400 處理。
status-480 = 受話方暫時無法接通
    .description = 請求已到達受話方的系統，但受話方目前無法接聽，例如尚未登入。Retry-After 標頭可能指出較合適的時間。
status-481 = 呼叫或交易不存在
    .description = UAS 找不到與請求相符的對話或交易。用戶端如果在對話中收到此回應，則在自己這一端結束對話。
status-482 = 偵測到路由迴圈
    .description = 同一請求因迴圈或經由其他路徑再次到達伺服器，因此遭到拒絕。路由修正之後，重試才有意義。
status-483 = 經過的躍點過多
    .description = 請求的 Max-Forwards 標頭已減至零，伺服器拒絕轉送。原因通常是路由迴圈或路徑過長。
status-484 = 位址不完整
    .description = Request-URI 中的位址不完整，伺服器因此拒絕請求。原因片語可能說明缺少的部分，用戶端補上其餘數字。
status-485 = 位址不明確
    .description = Request-URI 中的位址不明確，伺服器因此拒絕請求。Contact 標頭可能列出明確的位址以供選擇。
status-486 = 受話方忙線中
    .description = 受話方在此目的地忙線，不再接聽其他呼叫。Retry-After 標頭可能指出較合適的時間，其他目的地仍可能接聽。
status-487 = 請求已終止
    .description = UAS 停止處理請求，因為 BYE 或 CANCEL 已使其終止。這是 CANCEL 之後對 INVITE 的正常最終回應，不需要任何補救。
status-488 = 此處不接受工作階段參數
    .description = UAS 在此目的地拒絕工作階段參數（例如媒體），其他目的地可能接受。Warning 標頭可能說明原因，主體可能列出支援的參數。
status-489 = 不支援的事件套件
    .description = 伺服器不理解請求的 Event 標頭所指的事件套件。Allow-Events 標頭列出支援的事件套件。
status-491 = 同一對話另有請求尚未完成
    .description = UA 拒絕請求（通常是後續的 INVITE），因為同一對話中另有請求尚未完成。用戶端等候一小段隨機時間後重試。
status-493 = 無法解密請求主體
    .description = UAS 沒有適用的金鑰來解密請求主體。回應主體可能帶有公開金鑰，供用戶端使用。
status-494 = 需要協商安全機制
    .description = 伺服器要求用戶端先協商安全機制。Security-Server 標頭列出可用的機制，用戶端建立其中一種後重送請求。
status-499 = 雙方沒有共同的編解碼器
    .description = 伺服器找不到雙方都支援的編解碼器。此回應碼由部分電信業者使用，未在 IANA 註冊，用戶端視同 400 處理。

## 5xx Server error

status-500 = 伺服器內部錯誤
    .description = 伺服器遇到意外狀況，無法執行請求。用戶端可以在數秒後重試，Retry-After 標頭可能指出重試時間。
status-501 = 伺服器未實作此功能
    .description = 伺服器沒有請求所需的功能，通常是完全不認得此方法。Allow 標頭可能列出支援的方法。
status-502 = 下游伺服器回應無效
    .description = 閘道或代理伺服器收到下一台伺服器的無效回應。問題出在下游，用戶端可以嘗試其他路由。
status-503 = 服務暫時無法使用
    .description = 伺服器暫時過載或正在維護，無法處理請求。Retry-After 標頭可能指出重試時間，用戶端可改用其他伺服器。
status-504 = 等待另一台伺服器回應逾時
    .description = 伺服器處理請求時需要另一台伺服器，卻未及時收到其回應。用戶端可以稍後重試，或經由其他伺服器重試。
status-505 = 不支援的 SIP 版本
    .description = 伺服器不支援或拒絕使用請求的 SIP 版本。用戶端需要伺服器支援的版本，實際上就是 SIP/2.0。
status-513 = SIP 訊息整體過大
    .description = 整則訊息過長，不只是主體，伺服器因此無法處理請求。用戶端需要縮短訊息。
status-555 = 不支援的推播通知服務
    .description = 伺服器不支援 REGISTER 的 pn-provider 參數所指的推播通知服務。用戶端可以改用其他推播通知服務註冊，或不使用此類服務。
status-580 = 工作階段前提條件未滿足
    .description = SDP 提議中的某項前提條件（例如預留網路資源）無法滿足，UAS 因此拒絕工作階段。回應主體指明該前提條件。

## 6xx Global failure

status-600 = 受話方所有裝置皆忙線
    .description = 受話方在各處皆忙線，目前不接聽呼叫，其他目的地也不會接聽。Retry-After 標頭可能指出較合適的時間。
status-603 = 受話方拒接
    .description = 受話方拒接呼叫或無法參與，其他目的地也不會接聽。Retry-After 標頭可能指出較合適的時間。
status-604 = 各處皆無此使用者
    .description = 伺服器確知 Request-URI 中的使用者在任何地方都不存在。用戶端不再尋找其他目的地，並檢查位址。
status-606 = 各處皆不接受工作階段參數
    .description = 受話方願意通訊，但沒有任何目的地支援工作階段參數，例如媒體或頻寬。Warning 標頭可能說明原因，主體可能列出支援的參數。
status-607 = 受話方表示不願接聽
    .description = 受話方將此呼叫標示為不願接聽。同一發話方之後的呼叫也可能遭拒，網路可以利用此標示加以攔阻。
status-608 = 呼叫在途中遭系統自動拒絕
    .description = 呼叫到達受話方之前，遭中介系統（例如來電分析系統）拒絕。Call-Info 標頭可能指出發話方的申訴管道。

## Outside the classes of SIP

status-701 = 受話方已掛斷
    .description = UA 回報受話方已掛斷。此回應碼未在 IANA 註冊，SIP 也沒有定義 7xx 類別。
