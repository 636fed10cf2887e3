### Protocols of the Reason header field (RFC 3326), for engineers and for the details view of a phone. Each text says what kind of reason the protocol gives.
### The causes of SIP and STIR are in status.ftl. Those of Q.850, Preemption, RELEASE_CAUSE and FAILURE_CAUSE have their own files.


## Protocols

reason-sip = SIP 回應碼
    .description = 原因是一個 SIP 回應碼，說明呼叫如何結束或有何進展，例如另一台話機已接聽或拒接。
reason-q850 = 電話網路原因值
    .description = 原因是 ITU-T Q.850 的原因值，用於 ISDN 和其他電話網路。由閘道或電話交換機提供，說明呼叫為何結束。
reason-preemption = 先占原因
    .description = 優先順序較高的呼叫需要線路或頻寬，此呼叫因此結束或遭拒。原因說明由誰收回。
reason-emm = LTE 行動性管理原因
    .description = 此數值由 LTE 核心網路提供，說明話機附著於網路或在網路中移動時出現什麼問題。
reason-esm = LTE 工作階段管理原因
    .description = 此數值由 LTE 核心網路提供，說明呼叫所需的資料連線為何遭拒絕或釋放。
reason-s1ap-rnl = LTE 無線電網路層原因
    .description = LTE 基地台與核心網路交換此數值，說明無線電端發生什麼事，例如與話機失去聯繫或換手失敗。
reason-s1ap-tl = LTE 傳輸層原因
    .description = LTE 基地台與核心網路交換此數值，說明兩者之間的傳輸鏈路出現什麼問題。
reason-s1ap-nas = LTE 非接取層原因
    .description = LTE 核心網路將此數值提供給基地台，說明話機與核心網路之間的連線為何結束，例如正常釋放或身分驗證失敗。
reason-s1ap-misc = LTE 其他原因
    .description = LTE 基地台與核心網路交換此數值，代表不屬於其他類別的原因，例如過載、硬體故障或維護。
reason-s1ap-prot = LTE 通訊協定原因
    .description = LTE 基地台與核心網路交換此數值，說明其中一方無法理解另一方的訊息。
reason-diameter = Diameter 原因
    .description = 此數值來自 Diameter，電信業者以此協定查驗誰可以使用其網路。數值說明經由無線區域網路的接取為何失敗或結束。
reason-ikev2 = IKEv2 原因
    .description = 此數值來自 IKEv2，這項協定保護話機經由無線區域網路通往電信業者的路徑。數值說明該路徑為何失敗或關閉。
reason-release-cause = 話機釋放原因
    .description = 行動電信業者網路中的話機，以此數值說明為何結束呼叫。
reason-failure-cause = 網路失敗原因
    .description = 行動電信業者的網路，以此數值說明呼叫失去或無法取得哪項資源。
reason-stir = 發話方身分查驗原因
    .description = 原因是一個 STIR 回應碼：查驗發話號碼簽章的伺服器發現簽章缺少或無法驗證。呼叫仍可能接通。
reason-5gmm = 5G 行動性管理原因
    .description = 此數值由 5G 核心網路提供，說明話機在網路中註冊或移動時出現什麼問題。
reason-5gsm = 5G 工作階段管理原因
    .description = 此數值由 5G 核心網路提供，說明呼叫所需的資料工作階段為何遭拒絕或釋放。
reason-ngap-rnl = 5G 無線電網路層原因
    .description = 5G 基地台與核心網路交換此數值，說明無線電端發生什麼事，例如與話機失去聯繫或換手失敗。
reason-ngap-tl = 5G 傳輸層原因
    .description = 5G 基地台與核心網路交換此數值，說明兩者之間的傳輸鏈路出現什麼問題。
reason-ngap-nas = 5G 非接取層原因
    .description = 5G 核心網路將此數值提供給基地台，說明話機與核心網路之間的連線為何結束，例如正常釋放或身分驗證失敗。
reason-ngap-misc = 5G 其他原因
    .description = 5G 基地台與核心網路交換此數值，代表不屬於其他類別的原因，例如過載、硬體故障或維護。
reason-ngap-prot = 5G 通訊協定原因
    .description = 5G 基地台與核心網路交換此數值，說明其中一方無法理解另一方的訊息。
reason-class = 其他原因
    .description = 傳送方以本程式不認得的協定說明原因。如果附有文字，該文字出自傳送方。
