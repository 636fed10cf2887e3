### Reason 头域（RFC 3326）的协议：各协议给出的是哪一类原因；供工程师阅读，也用于电话的详情界面。


## Protocols

reason-sip = SIP 响应码
    .description = 原因是一个 SIP 响应码，说明呼叫如何结束或转往别处，例如另一部电话已接听或拒接。
reason-q850 = 电话网原因值
    .description = 原因是 ITU-T Q.850 的原因值，用于 ISDN 等电话网。它由网关或交换机给出，说明呼叫为何结束。
reason-preemption = 抢占原因
    .description = 优先级更高的呼叫需要线路或带宽，该呼叫因此被结束或拒绝。原因值说明由谁抢占。
reason-emm = LTE 移动性管理原因
    .description = 该原因值由 LTE 核心网给出，说明手机附着到网络或在网络中移动时出了什么问题。
reason-esm = LTE 会话管理原因
    .description = 该原因值由 LTE 核心网给出，说明呼叫所需的数据连接为何被拒绝或释放。
reason-s1ap-rnl = LTE 无线网络层原因
    .description = 该原因值在 LTE 基站与核心网之间传递，说明无线侧发生的情况，例如与手机失去联系或切换失败。
reason-s1ap-tl = LTE 传输层原因
    .description = 该原因值在 LTE 基站与核心网之间传递，说明两者之间的传输链路出了什么问题。
reason-s1ap-nas = LTE 非接入层原因
    .description = 该原因值由 LTE 核心网发给基站，说明手机与核心网之间的连接在这一层为何结束，例如正常释放或身份验证失败。
reason-s1ap-misc = LTE 其他原因
    .description = 该原因值在 LTE 基站与核心网之间传递，表示不属于其他各类的原因，例如过载、硬件故障或维护。
reason-s1ap-prot = LTE 协议原因
    .description = 该原因值在 LTE 基站与核心网之间传递，说明其中一方无法理解另一方的消息。
reason-diameter = Diameter 原因
    .description = 该原因值来自 Diameter，运营商用这一协议核查谁可以使用其网络。它说明经无线局域网的接入为何失败或结束。
reason-ikev2 = IKEv2 原因
    .description = 该原因值来自 IKEv2，这一协议保护手机经无线局域网到运营商的通路。它说明该通路为何失败或关闭。
reason-release-cause = 手机的释放原因
    .description = 移动运营商网络中的手机用该原因值说明自己为何结束呼叫。
reason-failure-cause = 网络的失败原因
    .description = 移动运营商的网络用该原因值说明呼叫失去或未能获得哪种资源。
reason-stir = 主叫身份核验原因
    .description = 原因是一个 STIR 代码：核验主叫号码签名的服务器发现没有签名，或无法核验。呼叫仍有可能接通。
reason-5gmm = 5G 移动性管理原因
    .description = 该原因值由 5G 核心网给出，说明手机在网络中注册或移动时出了什么问题。
reason-5gsm = 5G 会话管理原因
    .description = 该原因值由 5G 核心网给出，说明呼叫所需的数据会话为何被拒绝或释放。
reason-ngap-rnl = 5G 无线网络层原因
    .description = 该原因值在 5G 基站与核心网之间传递，说明无线侧发生的情况，例如与手机失去联系或切换失败。
reason-ngap-tl = 5G 传输层原因
    .description = 该原因值在 5G 基站与核心网之间传递，说明两者之间的传输链路出了什么问题。
reason-ngap-nas = 5G 非接入层原因
    .description = 该原因值由 5G 核心网发给基站，说明手机与核心网之间的连接在这一层为何结束，例如正常释放或身份验证失败。
reason-ngap-misc = 5G 其他原因
    .description = 该原因值在 5G 基站与核心网之间传递，表示不属于其他各类的原因，例如过载、硬件故障或维护。
reason-ngap-prot = 5G 协议原因
    .description = 该原因值在 5G 基站与核心网之间传递，说明其中一方无法理解另一方的消息。
reason-class = 其他原因
    .description = 本程序无法识别发送方给出原因时所用的协议。如果附有文字，则是发送方的原文。
