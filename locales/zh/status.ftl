### SIP 响应码文本，供工程师阅读并用于 SIP 消息：值为原因短语，.description 为说明。


## Classes

class-provisional = 临时响应
    .description = 该响应只是临时的：请求已收到，但处理尚未结束。最终响应随后才会发出，客户端应继续等待。
class-success = 成功
    .description = 服务器已收到、理解并接受请求。对于此类中未知的响应码，客户端按 200 处理。
class-redirection = 重定向
    .description = 服务器自身不完成该请求，后续操作由客户端决定。Contact 头域可能列出其他可尝试的地址。
class-client-error = 请求失败
    .description = 请求有误或无法在此服务器上执行，服务器予以拒绝。客户端不应再向此服务器原样重发，其他服务器则可能接受该请求。
class-server-error = 服务器错误
    .description = 请求看似有效，但服务器未能执行。其他服务器或许能够完成，Retry-After 头域可能给出重试时间。
class-global-failure = 全局失败
    .description = 服务器确知该请求在任何目的地都会失败，而不只是在此处。客户端不应再尝试其他目的地。
class-other = 未知响应类别
    .description = 响应码在 700 至 999 之间，不属于 SIP 定义的六个类别。其含义取决于发送方的软件，原因短语可能有所说明。

## 1xx Provisional

status-100 = 正在处理请求
    .description = 下一跳服务器已收到请求，正在处理。该响应使发送方停止重传 INVITE，有状态代理服务器从不转发该响应。
status-180 = 被叫振铃中
    .description = 被叫方 UA 已收到 INVITE，正在向用户振铃。客户端可以播放回铃音，Alert-Info 头域可能指定特殊的回铃音。
status-181 = 正在转移呼叫
    .description = 代理服务器正在将呼叫转移到另一目的地。客户端等待后续响应，History-Info 头域可能表明呼叫的去向。
status-182 = 呼叫排队中
    .description = 被叫目前无法接听，服务器没有拒绝呼叫，而是将其放入队列。原因短语可能说明排队位置或预计等待时间。
status-183 = 正在建立会话
    .description = 被叫侧报告会话建立的进展，且没有更合适的 1xx 响应码可用。原因短语或消息体可提供细节，消息体中常有用于早期媒体的 SDP。
status-199 = 早期对话已终止
    .description = 代理服务器或 UAS 报告 INVITE 的一个早期对话已结束，其他早期对话可能仍在继续。Reason 头域携带使该对话结束的响应码。

## 2xx Success

status-200 = OK
    .description = 服务器已成功执行请求。响应的内容取决于方法：对 INVITE 是会话描述，对 REGISTER 是当前的地址绑定。
status-202 = 请求已受理
    .description = 服务器已接受请求，但尚未处理完毕。该响应码已弃用：客户端按 200 处理；对于 SUBSCRIBE 或 REFER，则从 NOTIFY 得知结果。
status-204 = 不发送 NOTIFY
    .description = 服务器接受已有订阅中的 SUBSCRIBE，但不发送 NOTIFY，因为客户端所知的状态仍是最新的。Expires 头域给出新的有效期。

## 3xx Redirection

status-300 = 有多个可选地址
    .description = 服务器为该地址找到多个目的地，交由客户端选择。Contact 头域列出这些目的地，用户或 UA 从中选定一个。
status-301 = 地址已永久变更
    .description = 服务器表明该用户已永久更换地址。客户端改用 Contact 头域中的地址重试，并更新已保存的记录。
status-302 = 地址已临时变更
    .description = 服务器表明该用户目前暂用其他地址。客户端改用 Contact 头域中的地址重试；若未给出有效期，该地址仅可使用一次。
status-303 = 参见其他地址
    .description = 服务器让客户端改用另一地址。该响应码仅见于 RFC 2543 的语法定义，现已废弃；客户端按 300 处理。
status-305 = 需要使用代理服务器
    .description = UAS 只接受经由特定代理服务器发来的请求。客户端经 Contact 头域指定的代理服务器重发请求；此响应码只由 UAS 发出。
status-380 = 可使用替代服务
    .description = 服务器未接通呼叫，但提供替代服务。响应的消息体描述这些服务，Contact 头域可能给出地址。

## 4xx Client error

status-400 = 请求格式错误
    .description = 请求语法有误，服务器无法理解。原因短语指明具体问题，例如缺少 Call-ID 头域。
status-401 = 需要身份验证
    .description = UAS 或注册服务器要求用户进行身份验证。WWW-Authenticate 头域携带质询，客户端在请求中加入 Authorization 头域后重发。
status-402 = 需要付款
    .description = 服务器拒绝请求，但所用的响应码在 RFC 3261 中只是保留供将来使用，尚未定义含义。客户端按 400 处理。
status-403 = 请求被服务器禁止
    .description = 服务器理解请求，但拒绝执行。即使通过身份验证也无济于事，客户端不应重发该请求。
status-404 = 未找到用户
    .description = 服务器确知该用户在 Request-URI 所指的域中不存在，或者自身不为该域提供服务。应核对用户名和域。
status-405 = 不允许使用该方法
    .description = 服务器能够识别该方法，但不允许对 Request-URI 中的地址使用。Allow 头域列出允许使用的方法。
status-406 = 响应格式不可接受
    .description = 服务器能够使用的响应消息体格式，均不在请求的 Accept 头域允许之列。客户端可在该头域中增列格式后重试。
status-407 = 需要向代理服务器验证身份
    .description = 代理服务器要求客户端先向它进行身份验证。Proxy-Authenticate 头域携带质询，客户端在请求中加入 Proxy-Authorization 头域后重发。
status-408 = 请求超时
    .description = 服务器无法及时作出响应，例如未能及时找到用户的当前地址。客户端可稍后原样重发请求。
status-409 = 与现有注册冲突
    .description = 注册服务器拒绝与现有注册冲突的 REGISTER。该响应码出自 RFC 2543，现已废弃；客户端按 400 处理。
status-410 = 地址已失效
    .description = 服务器表明该用户已永久停用此地址，且没有已知的新地址。客户端不应再使用此地址。
status-411 = 需要 Content-Length 头域
    .description = 请求缺少 Content-Length 头域，服务器予以拒绝。该响应码出自 RFC 2543，现已废弃；客户端补上此头域，或按 400 处理。
status-412 = 条件请求失败
    .description = 服务器拒绝条件请求（通常是 PUBLISH），因为 SIP-If-Match 中的实体标签已过时。客户端去掉 SIP-If-Match，重新发布完整状态。
status-413 = 请求消息体过大
    .description = 请求消息体超出服务器能够或愿意处理的大小，服务器予以拒绝。如属暂时情况，Retry-After 头域给出重试时间。
status-414 = Request-URI 过长
    .description = Request-URI 超出服务器愿意解析的长度，服务器拒绝请求。需要改用更短的地址。
status-415 = 不支持的媒体类型
    .description = 服务器不支持请求消息体的格式、编码或语言。Accept、Accept-Encoding 或 Accept-Language 头域列出其所支持的选项。
status-416 = 不支持的 URI 方案
    .description = 服务器无法识别 Request-URI 所用的 URI 方案，无法处理请求。客户端可改用 SIP URI 重试。
status-417 = 未知的 Resource-Priority 值
    .description = 请求规定服务器须理解 Resource-Priority 头域，但服务器无法识别其中的任何值。Accept-Resource-Priority 头域可能列出可接受的值。
status-420 = 不支持的协议扩展
    .description = 服务器不支持请求所要求的协议扩展。Unsupported 头域列出相应的选项标签，客户端可去掉这些扩展后重试。
status-421 = 需要协议扩展
    .description = UAS 需要使用某项协议扩展，而请求的 Supported 头域没有列出。响应的 Require 头域指明该扩展。
status-422 = 会话刷新间隔过短
    .description = 代理服务器或 UAS 拒绝请求，因为 Session-Expires 中的间隔小于其允许的最小值。Min-SE 头域给出最小值，客户端改用更长的间隔重试。
status-423 = 有效期过短
    .description = 服务器拒绝请求，因为注册、订阅或发布的有效期过短。Min-Expires 头域给出允许的最短有效期。
status-424 = 位置信息不合要求
    .description = 服务器拒绝请求，因为其位置信息格式有误、不合要求或无法获取。Geolocation-Error 头域给出具体原因。
status-425 = 紧急告警消息格式错误
    .description = 服务器拒绝请求，因为其中的紧急告警数据格式严重有误，无法据此作出有意义的响应。AlertMsg-Error 头域给出具体原因。
status-428 = 需要 Identity 头域
    .description = 服务器的策略要求请求携带 Identity 头域及其支持的 PASSporT，而该请求没有携带。始发侧应对请求签名后重发。
status-429 = 需要 REFER 发送方的身份证明
    .description = REFER 所指的目标要求证明 REFER 发送方的身份，即提供有效的 Referred-By 令牌。收到 REFER 的 UA 向发送方取得令牌，再重发自己的请求。
status-430 = 与 UA 的传输连接失效
    .description = 边缘代理服务器报告，通往 UA 的一条传输连接已失效。负责该用户的代理服务器改用另一条传输连接；终端收到此响应码时按 400 处理。
status-433 = 不接受匿名请求
    .description = 请求的发送方匿名，服务器予以拒绝。客户端可取消匿名后重试，但须先征得用户同意。
status-436 = 无法获取签名证书
    .description = 验证方需要用证书检验 Identity 头域中的签名，但无法获取该证书。始发侧应确保可从 info 参数给出的地址取得该证书。
status-437 = 不支持的证书
    .description = 验证方已取得 Identity 头域所用的证书，但不支持或不信任该证书。始发侧应改用验证方接受的证书签名。
status-438 = Identity 头域无效
    .description = 验证方在所有 Identity 头域中均未找到有效且受支持的 PASSporT，例如签名不符。始发侧应重新对请求签名。
status-439 = 第一跳不支持 outbound
    .description = 注册服务器支持 outbound（RFC 5626），但 REGISTER 路径上的第一个代理服务器不支持。客户端可不使用 outbound，或经由其他代理服务器注册。
status-440 = 超出 Max-Breadth 限制
    .description = Max-Breadth 头域限制并行分支数，代理服务器无法按需对请求分叉。请求未能到达所有可能的目的地。
status-469 = 不支持的 Info Package
    .description = UA 拒绝 INFO 请求，因为不接受其所用的 Info Package。Recv-Info 头域列出 UA 接受的 Info Package。
status-470 = 需要接收方同意
    .description = 转发服务器拒绝请求，因为有接收方尚未同意接收。Permission-Missing 头域列出尚未同意的地址。
status-477 = 请求无法发送到下一跳
    .description = 代理服务器（SER、Kamailio）无法将请求发送到下一跳。该响应码未在 IANA 注册，客户端按 400 处理。
status-478 = 无法解析目标的网络地址
    .description = 代理服务器（SER、Kamailio）无法将请求的目标解析为网络地址。该响应码未在 IANA 注册，客户端按 400 处理。
status-479 = 代理服务器无法处理 URI
    .description = 代理服务器（SER、Kamailio）无法处理请求中的某个 URI。该响应码未在 IANA 注册，客户端按 400 处理。
status-480 = 被叫暂时无法接通
    .description = 请求已到达被叫方系统，但被叫暂时无法接通，例如尚未登录。Retry-After 头域可能给出更合适的时间。
status-481 = 呼叫或事务不存在
    .description = UAS 找不到与请求匹配的对话或事务。客户端若在对话中收到此响应，则在本端结束该对话。
status-482 = 检测到环路
    .description = 同一请求因环路或经由其他路径再次到达服务器，服务器予以拒绝。只有修正路由后，重试才有意义。
status-483 = 跳数过多
    .description = 请求的 Max-Forwards 头域已减至 0，服务器拒绝继续转发。原因通常是路由环路或路径过长。
status-484 = 地址不完整
    .description = Request-URI 中的地址不完整，服务器拒绝请求。原因短语可能说明缺少的部分，客户端应补齐其余号码。
status-485 = 地址不明确
    .description = Request-URI 中的地址不明确，服务器拒绝请求。Contact 头域可能列出明确的地址以供选择。
status-486 = 被叫忙
    .description = 被叫在此目的地正忙，不再接听其他呼叫。Retry-After 头域可能给出更合适的时间，其他目的地仍可能接听。
status-487 = 请求已终止
    .description = UAS 停止处理请求，因为 BYE 或 CANCEL 已将其终止。这是 CANCEL 之后对 INVITE 的正常最终响应，无需采取补救措施。
status-488 = 此处不接受会话参数
    .description = UAS 在此目的地不接受会话参数（如媒体），其他目的地可能接受。Warning 头域可能说明原因，消息体可能说明所支持的参数。
status-489 = 不支持的事件包
    .description = 服务器不支持请求的 Event 头域所指的事件包。Allow-Events 头域列出其支持的事件包。
status-491 = 同一对话有请求未完成
    .description = UA 拒绝请求（通常是后续的 INVITE），因为同一对话中另有请求尚未完成。客户端等待一小段随机时间后重试。
status-493 = 无法解密请求消息体
    .description = UAS 没有合适的密钥来解密请求的消息体。响应的消息体可能携带公钥，供客户端使用。
status-494 = 需要协商安全机制
    .description = 服务器要求客户端先协商安全机制。Security-Server 头域列出可用的机制，客户端启用其中一种后重发请求。
status-499 = 双方无共同编解码器
    .description = 服务器未找到双方都支持的编解码器。该响应码由部分运营商使用，未在 IANA 注册；客户端按 400 处理。

## 5xx Server error

status-500 = 服务器内部错误
    .description = 服务器遇到意外情况，无法执行请求。客户端可在数秒后重试，Retry-After 头域可能给出重试时间。
status-501 = 服务器未实现该功能
    .description = 服务器不具备请求所需的功能，通常是完全无法识别该方法。Allow 头域可能列出其支持的方法。
status-502 = 下游服务器响应无效
    .description = 网关或代理服务器从下游服务器收到无效响应。故障位于下游，客户端可尝试其他路由。
status-503 = 服务暂时不可用
    .description = 服务器暂时过载或正在维护，无法处理请求。Retry-After 头域可能给出重试时间，客户端可改用其他服务器。
status-504 = 等待其他服务器响应超时
    .description = 服务器处理请求时需要另一服务器，但未及时收到其响应。客户端可稍后重试，或改用其他服务器。
status-505 = 不支持的 SIP 版本
    .description = 服务器不支持或拒绝使用请求的 SIP 版本。客户端需使用服务器支持的版本，实际上即 SIP/2.0。
status-513 = SIP 消息整体过大
    .description = 整条消息（而不仅是消息体）过大，服务器无法处理请求。客户端需精简消息。
status-555 = 不支持的推送通知服务
    .description = 服务器不支持 REGISTER 的 pn-provider 参数所指的推送通知服务。客户端注册时可改用其他推送通知服务，或不使用此类服务。
status-580 = 会话前提条件未满足
    .description = UAS 拒绝会话，因为 SDP 提议中的某项前提条件（如预留网络资源）无法满足。响应的消息体指明该前提条件。

## 6xx Global failure

status-600 = 被叫所有终端均忙
    .description = 被叫的所有终端均忙，目前不接听呼叫，其他目的地也不会接听。Retry-After 头域可能给出更合适的时间。
status-603 = 被叫拒接
    .description = 被叫拒接呼叫或无法参与，其他目的地也不会接听。Retry-After 头域可能给出更合适的时间。
status-604 = 各处均无此用户
    .description = 服务器确知 Request-URI 中的用户在任何地方都不存在。客户端不应再尝试其他目的地，应核对地址。
status-606 = 所有目的地均不接受会话参数
    .description = 被叫愿意通信，但没有任何目的地支持会话参数（如媒体或带宽）。Warning 头域可能说明原因，消息体可能说明所支持的参数。
status-607 = 被叫将呼叫标记为不愿接收
    .description = 被叫将该呼叫标记为不愿接收，同一主叫此后的呼叫很可能也会被拒绝。网络可据此标记拦截这些呼叫。
status-608 = 呼叫在途中被系统自动拒绝
    .description = 呼叫到达被叫之前，已被中间实体（如呼叫分析系统）拒绝。Call-Info 头域可能给出供主叫提出异议的联系方式。

## Outside the classes of SIP

status-701 = 被叫已挂断
    .description = UA 报告被叫已挂断。该响应码未在 IANA 注册，SIP 也未定义 7xx 类别。
