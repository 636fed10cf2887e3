### Reason phrases that servers in the field send instead of the registered ones, recognized by status code and phrase. Each message says what one or more of these phrases mean.
### For the person whose call or sign-in failed, and for support staff. The note of each message starts with the status codes and phrases that it stands for.


## Sign-in and account

vendor-stale-nonce = 登入驗證資料已過期
    .description = 登入所用的 nonce 與伺服器的不符。如果一再失敗，請檢查雙方的日期和時間，以及摘要演算法。
vendor-registration-expired = 註冊已到期
    .description = 話機的註冊期限已過。請重新登入。
vendor-caller-not-registered = 發話方未註冊
    .description = 伺服器的使用者中沒有這個發話方。請檢查這支電話是否已登入，以及帳戶設定是否正確。
vendor-number-in-use = SIP 號碼已在使用中
    .description = 這個 SIP 號碼已在別處使用。請在另一台裝置上登出，或洽詢電信業者。
vendor-no-such-user = 沒有這位使用者
    .description = 伺服器上沒有這位使用者：號碼、登入名稱或密碼有誤。請檢查帳戶設定中的這三項。
vendor-user-disabled = 使用者已停用
    .description = 這位使用者存在，但在伺服器上已停用。只有電信業者或管理員能夠重新啟用。
vendor-wrong-password = 密碼錯誤
    .description = 密碼與這個帳戶不符。請在帳戶設定中重新輸入。
vendor-wrong-login = From 標頭的登入名稱錯誤
    .description = 話機在 From 標頭中送出的登入名稱不正確。請檢查帳戶設定中的使用者名稱。
vendor-unknown-login = 找不到此登入名稱和密碼
    .description = 伺服器上沒有使用這組登入名稱和密碼的帳戶。請檢查帳戶設定中的這兩項。
vendor-unknown-account = 未知的帳戶 ID
    .description = 伺服器不認得話機送出的帳戶 ID。請檢查帳戶設定。
vendor-sign-in-timeout = 登入未及時獲得回應
    .description = 伺服器未及時回應登入。請檢查連線，稍後再試一次。
vendor-account-moved = 帳戶已移至其他系統
    .description = 帳戶已移至另一個系統。請向電信業者詢問新的伺服器位址。

## Money and limits

vendor-no-money = 帳戶餘額不足
    .description = 帳戶的餘額不足以撥打這通電話。請儲值後重新撥打。
vendor-no-license = SIP 授權已用完
    .description = 伺服器的 SIP 授權已全數用完。請稍後再試一次，或向管理員要求更多授權。
vendor-not-in-plan = 目的地不在資費方案內
    .description = 這個帳戶的資費方案不包含所撥的目的地。請檢查號碼，或向電信業者詢問其他方案。
vendor-call-rate-exceeded = 每秒撥打次數過多
    .description = 每秒撥出的電話超過伺服器允許的數量。請稍候片刻再重新撥打。

## Number and destination

vendor-no-such-destination = 沒有此目的地
    .description = 伺服器上沒有所撥號碼的目的地。請檢查號碼。
vendor-wrong-number = 電話號碼有誤
    .description = 所撥號碼的位數過多或過少，或者國碼或區碼有誤。請檢查號碼，並完整撥打。
vendor-undefined-destination = 目的地未定義
    .description = 伺服器未定義所撥的目的地。請檢查號碼；如果無誤，請洽詢電信業者。

## Routing

vendor-no-gateway = 路由中沒有閘道
    .description = 伺服器的路由完全沒有可供這通電話使用的閘道。只有電信業者或管理員能夠修正。
vendor-no-accepting-gateway = 沒有閘道接受此目的地
    .description = 伺服器的閘道都不接受撥往此目的地的電話。請檢查號碼；如果無誤，請洽詢電信業者。
vendor-routes-exhausted = 所有路由皆已嘗試
    .description = 伺服器已試過這通電話的所有路由，都未成功。請稍後再試一次。
vendor-network-blocked = 遭網路攔阻
    .description = 途中的網路攔阻了這通電話，可能是來電分析將其視為對方不願接聽的電話。隨附的原因可能指明提出異議的管道。
vendor-no-route = 沒有通往此位址的路由
    .description = 伺服器沒有通往所撥位址的路由，或者該位址已不存在。請檢查號碼；如果無誤，請洽詢電信業者。

## Codecs and media

vendor-codec-settings = 編解碼器設定錯誤
    .description = 為這通電話設定的編解碼器，伺服器無法使用。請檢查話機的編解碼器設定。
vendor-unsupported-codec = 不支援的編解碼器
    .description = 這通電話使用的編解碼器，伺服器不支援。請在話機的設定中開啟另一種編解碼器。
vendor-codec-mismatch = 沒有共同的編解碼器
    .description = 通話雙方之間，或話機與閘道之間，沒有共同的編解碼器。請在話機的設定中開啟更多編解碼器。
vendor-private-address = 媒體位址屬於私有網路
    .description = 話機為聲音和視訊提供的位址，只在其區域網路內有效。請在設定中開啟 NAT 穿越，例如 STUN。

## Server faults

vendor-database-failure = 伺服器資料庫故障
    .description = 伺服器的資料庫沒有回應，或回應有誤。話機沒有問題，請稍後再試一次。
vendor-undefined-reason = 原因未定義
    .description = 伺服器無法處理請求，也沒有說明原因。請稍後再試一次；如果一再失敗，請洽詢電信業者。

## Limits and permissions

vendor-call-limit = 同時通話數過多
    .description = 這個帳戶或受話線路的同時通話數已達上限。其中一通結束後，才能再打一通。
vendor-server-full = 伺服器容量已滿
    .description = 伺服器能同時處理的電話數量已達上限。請過幾分鐘再試一次。
vendor-spending-limit = 已達消費上限
    .description = 這個帳戶當天可用於這類電話的金額已用完。電信業者可以調高上限。
vendor-destination-not-allowed = 不允許撥打此目的地
    .description = 這個帳戶不得撥打這個號碼、國家或費率區間。電信業者可以開放。
vendor-caller-number-refused = 發話號碼未獲接受
    .description = 伺服器不接受請求中的發話號碼。請使用電信業者為這個帳戶核驗過的號碼。
vendor-not-set-up = 帳戶未開通撥出電話
    .description = 這個帳戶缺少撥出電話的設定，或該設定已停用。須由電信業者設定。
vendor-too-many-devices = 註冊的裝置過多
    .description = 這個帳戶註冊的裝置已達伺服器允許的數量。請先在另一台裝置上登出。
vendor-callee-not-signed-in = 受話方未註冊
    .description = 受話方目前沒有任何裝置在伺服器上註冊。
vendor-own-number = 發話與受話號碼相同
    .description = 所撥的號碼就是發話的號碼。
vendor-not-relaying = 不為其他網域轉送
    .description = 發話方和所撥位址都不屬於這台伺服器，而伺服器不為他人轉送。請檢查帳戶和位址中的網域。
vendor-encryption-required = 需要媒體加密
    .description = 伺服器只接受媒體加密的電話，但這次提議沒有加密。請開啟 SRTP。

## Class

vendor-class = 伺服器自訂片語
    .description = 伺服器傳送自訂的原因片語。只有其營運者知道含義。
