### 一些服务器使用自己的原因短语，此处说明其真正含义；供呼叫或登录失败的用户和客服人员阅读。


## Sign-in and account

vendor-stale-nonce = 登录验证数据已失效
    .description = 登录所用的 nonce 与服务器的不一致。如果一直失败，请检查双方的日期和时间，以及摘要算法。
vendor-registration-expired = 注册已到期
    .description = 电话的注册有效期已过。请重新登录。
vendor-caller-not-registered = 主叫未注册
    .description = 服务器的用户中没有此主叫。请检查此电话是否已登录，以及账户设置是否正确。
vendor-number-in-use = SIP 号码已被使用
    .description = 此 SIP 号码已在别处使用。请在另一台设备上退出登录，或咨询运营商。
vendor-no-such-user = 无此用户
    .description = 服务器上没有此用户：号码、登录名或密码有误。请在账户设置中检查这三项。
vendor-user-disabled = 用户已被停用
    .description = 该用户存在，但已在服务器上停用。只有运营商或管理员能够重新启用。
vendor-wrong-password = 密码错误
    .description = 密码与此账户不符。请在账户设置中重新输入。
vendor-wrong-login = From 头域的登录名错误
    .description = 电话在 From 头域中发送的登录名不正确。请检查账户设置中的用户名。
vendor-unknown-login = 未找到该登录名和密码
    .description = 服务器上没有使用此登录名和密码的账户。请在账户设置中检查这两项。
vendor-unknown-account = 未知的账户 ID
    .description = 服务器无法识别电话发送的账户 ID。请在账户设置中检查。
vendor-sign-in-timeout = 登录超时
    .description = 服务器没有及时响应登录请求。请检查网络连接，稍后重试。
vendor-account-moved = 账户已迁移到其他系统
    .description = 账户已迁移到另一系统。请向运营商询问新的服务器地址。

## Money and limits

vendor-no-money = 账户余额不足
    .description = 账户余额不足，无法拨打此电话。请充值后重拨。
vendor-no-license = SIP 许可证已用完
    .description = 服务器的 SIP 许可证已全部用完。请稍后重试，或让管理员增加许可证。
vendor-not-in-plan = 目的地不在套餐内
    .description = 此账户的资费套餐不包含所拨的目的地。请检查号码，或向运营商咨询其他套餐。
vendor-call-rate-exceeded = 每秒发起的呼叫过多
    .description = 每秒发起的呼叫超出了服务器允许的数量。请稍等片刻后重拨。

## Number and destination

vendor-no-such-destination = 无此目的地
    .description = 服务器上没有所拨号码对应的目的地。请检查号码。
vendor-wrong-number = 电话号码有误
    .description = 所拨号码位数过少或过多，或者国家代码、区号有误。请检查号码，并完整拨打。
vendor-undefined-destination = 目的地未定义
    .description = 服务器没有定义所拨的目的地。请检查号码；如果无误，请咨询运营商。

## Routing

vendor-no-gateway = 路由中没有网关
    .description = 服务器的路由没有为此呼叫设置任何网关。只有运营商或管理员能够解决。
vendor-no-accepting-gateway = 没有网关接受此目的地
    .description = 服务器的网关均不接受通往该目的地的呼叫。请检查号码；如果无误，请咨询运营商。
vendor-routes-exhausted = 所有路由均已尝试
    .description = 服务器已尝试此呼叫的所有路由，均未成功。请稍后重试。
vendor-network-blocked = 呼叫被网络拦截
    .description = 途中的网络拦截了此呼叫，多数情况下是因为呼叫分析将其判定为被叫不愿接收的呼叫。随附的原因中可能有提出异议的联系方式。
vendor-no-route = 没有到此地址的路由
    .description = 服务器没有到所拨地址的路由，或者该地址已不存在。请检查号码；如果无误，请咨询运营商。

## Codecs and media

vendor-codec-settings = 编解码器设置错误
    .description = 服务器无法使用为此呼叫设置的编解码器。请检查电话的编解码器设置。
vendor-unsupported-codec = 不支持的编解码器
    .description = 服务器不支持此呼叫使用的编解码器。请在电话的设置中启用其他编解码器。
vendor-codec-mismatch = 没有共同的编解码器
    .description = 呼叫双方之间，或电话与网关之间，没有共同的编解码器。请在电话的设置中启用更多编解码器。
vendor-private-address = 媒体地址为私有地址
    .description = 电话给出的音视频地址只在其本地网络内有效。请在设置中启用 NAT 穿越，例如 STUN。

## Server faults

vendor-database-failure = 服务器数据库故障
    .description = 服务器的数据库没有响应，或响应有误。电话本身没有问题，请稍后重试。
vendor-undefined-reason = 原因未定义
    .description = 服务器未能处理请求，也没有说明原因。请稍后重试；如果一直失败，请咨询运营商。

## Limits and permissions

vendor-call-limit = 同时进行的呼叫过多
    .description = 该账户或被叫线路的同时呼叫数已达上限，其中一路结束后才能再次呼叫。
vendor-server-full = 服务器容量已满
    .description = 服务器同时处理的呼叫数已达上限。请过几分钟再试。
vendor-spending-limit = 消费额度已用完
    .description = 该账户当天可用于此类呼叫的金额已用完。服务商可以提高额度。
vendor-destination-not-allowed = 不允许呼叫该目的地
    .description = 该账户不允许呼叫这个号码、国家或资费区间。服务商可以开通。
vendor-caller-number-refused = 主叫号码未被接受
    .description = 服务器不接受请求中的主叫号码。请使用服务商为该账户核实过的号码。
vendor-not-set-up = 账户未开通呼出
    .description = 该账户缺少呼出配置，或呼出已被停用。需要由服务商设置。
vendor-too-many-devices = 注册的设备过多
    .description = 该账户注册的设备数已达服务器上限。请先在另一台设备上退出登录。
vendor-callee-not-signed-in = 被叫方未注册
    .description = 被叫方目前没有任何设备在服务器上注册。
vendor-own-number = 主叫与被叫号码相同
    .description = 被叫号码就是发起呼叫的号码。
vendor-not-relaying = 不为其他域中转
    .description = 主叫和被叫地址都不属于该服务器，而它不为其他域转发呼叫。请检查账户和地址中的域名。
vendor-encryption-required = 需要媒体加密
    .description = 服务器只接受媒体加密的呼叫，而本次提议未包含加密。请启用 SRTP。

## Class

vendor-class = 服务器自有短语
    .description = 服务器发送了自定义的短语，其含义只有服务器的运营者知道。
