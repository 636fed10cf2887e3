### 呼叫、登录或消息等请求得到此响应后显示给普通用户的文字：值为标题，.meaning 说明含义，.advice 说明可以怎么做。

## Classes

explain-class-provisional = 尚未完成
    .meaning = 您的请求正在处理中，还没有最终响应。

explain-class-success = 请求成功
    .meaning = 您的请求已收到并被接受。

explain-class-redirection = 需要换一种方式
    .meaning = 请求没有在这里执行，需要转到别处，或改用其他方式。
    .advice = 如果提供了其他办法，请照此操作；如果没有，请咨询运营商。

explain-class-client-error = 请求失败
    .meaning = 请求的形式不符合要求，或者这台服务器无法完成请求。
    .advice = 请检查地址和应用的设置，然后重试。

explain-class-server-error = 服务器错误
    .meaning = 请求本身似乎没有问题，但有一台服务器未能完成处理。
    .advice = 请稍后重试。如果一直失败，请咨询运营商。

explain-class-global-failure = 在任何地方都无法完成
    .meaning = 无论发送到哪台服务器或设备，此请求都无法完成。
    .advice = 立即重试也无济于事。如需了解详情，请咨询运营商。

explain-class-other = 含义未定义的响应
    .meaning = 标准没有定义此响应的代码，只有发出它的一方知道其含义。
    .advice = 请向运营商询问这个代码的含义。

## 1xx Provisional

explain-100 = 请求已收到
    .meaning = 第一台服务器已收到您的请求，正在处理。

explain-180 = 正在振铃
    .meaning = 对方的电话正在振铃。
    .title-register = 正在登录
    .meaning-register = 登录仍在处理中。
    .title-message = 消息传送中
    .meaning-message = 消息仍在处理中。
    .title-subscribe = 正在订阅
    .meaning-subscribe = 订阅请求仍在处理中。
    .title-other = 请求处理中
    .meaning-other = 请求仍在处理中。

explain-181 = 正在转移到另一目的地
    .meaning = 请求正在转移到另一个目的地。

explain-182 = 正在排队
    .meaning = 目的地暂无空闲，您的请求正在排队。
    .advice = 请耐心等待，无需其他操作。

explain-183 = 正在接通电话
    .meaning = 电话正在接通，您可能已经能听到提示音或语音播报。
    .title-register = 登录进行中
    .meaning-register = 正在执行登录，尚无结果。
    .title-message = 消息转发中
    .meaning-message = 消息正在转发，尚无结果。
    .title-subscribe = 正在建立订阅
    .meaning-subscribe = 订阅正在建立，尚无结果。
    .title-other = 请求执行中
    .meaning-other = 请求正在执行，尚无结果。

explain-199 = 其中一路尝试已结束
    .meaning = 请求发往多处，其中一路尝试已经结束，其他几路可能仍在继续。

## 2xx Success

explain-200 = 已完成
    .meaning = 您的请求已被接受并执行。

explain-202 = 已受理，结果未定
    .meaning = 您的请求已受理并正在处理，能否成功尚不确定。

explain-204 = 没有变化
    .meaning = 请求成功。目前没有新的内容，因此不会发送通知。

## 3xx Redirection

explain-300 = 有多个可选地址
    .meaning = 此地址对应多个目的地，需要从中选择一个。
    .advice = 请从所提供的目的地中选择一个，或直接输入它的地址。

explain-301 = 地址已永久变更
    .meaning = 此地址已被新的地址永久取代。
    .advice = 今后请使用新地址，并用它替换已保存的旧地址。

explain-302 = 暂时改用其他地址
    .meaning = 目前需要暂时使用另一个地址来代替此地址。
    .advice = 现在请使用另一个地址，但保留此地址以备日后使用。

explain-303 = 参见其他地址
    .meaning = 请求没有在这里执行，响应指向了另一个地址。
    .advice = 请尝试响应所指向的地址。

explain-305 = 需经指定的代理服务器
    .meaning = 只有通过指定的代理服务器才能到达此目的地。
    .advice = 如果应用没有自动切换，请向运营商询问应在设置中填写哪个代理服务器。

explain-380 = 可改用替代服务
    .meaning = 请求无法以这种方式完成，但有另一种服务可以替代。
    .advice = 如果您觉得合适，请使用所提供的服务。

## 4xx Client error

explain-400 = 请求格式有误
    .meaning = 请求不符合规定的格式，服务器无法解读。
    .advice = 请检查输入内容中有无多余的字符。如果反复出现，请告知应用的开发者。

explain-401 = 需要登录
    .meaning = 服务器需要先确认您的身份，才能继续处理。
    .advice = 请输入您账户的用户名和密码。
    .title-password = 登录信息未被接受
    .meaning-password = 服务器没有接受用户名或密码。
    .advice-password = 请检查用户名和密码。如果都正确，请让运营商检查您的账户。

explain-402 = 需要付款
    .meaning = 服务器要求付款。需要支付什么并无统一规定，由运营商决定。
    .advice = 请向运营商询问您的账户是否有待付款项。

explain-403 = 请求未获允许
    .meaning = 服务器能识别此请求，但不允许执行。再次尝试也无济于事。
    .advice = 请检查地址，并向运营商确认您的账户是否可以联系此地址。
    .advice-register = 请检查设置中的账户信息，并向运营商确认账户是否已启用。

explain-404 = 未找到此地址
    .meaning = 服务器上没有使用此地址的用户，或者地址中的域不归它负责。
    .advice = 请检查地址中的名称（或号码）和域是否有误。

explain-405 = 此地址不允许这类请求
    .meaning = 服务器支持这类请求，但不允许将其用于此地址。
    .advice = 请确认地址是否正确；如果正确，请向运营商询问此地址有哪些用途。

explain-406 = 没有合适的响应格式
    .meaning = 无法以您的应用接受的任何格式给出响应。
    .advice = 请查看您的应用是否有更新。

explain-407 = 代理服务器要求登录
    .meaning = 途中的代理服务器需要先确认您的身份，才会转发请求。
    .advice = 请输入运营商提供给您的代理服务器登录信息。
    .title-password = 代理服务器拒绝了登录
    .meaning-password = 代理服务器没有接受用户名或密码。
    .advice-password = 请检查代理服务器的登录信息，它可能与您账户的登录信息不同。

explain-408 = 未及时收到响应
    .meaning = 没有及时收到响应，目前可能无法联系到对方。
    .advice = 请检查网络连接，稍等片刻后重试。

explain-409 = 与已有数据冲突
    .meaning = 请求与服务器上此地址的已有数据冲突。
    .advice = 请退出登录，然后重新登录。如果问题依旧，请咨询运营商。

explain-410 = 地址已停用
    .meaning = 对方已不再使用此地址，服务器也不知道新的地址。
    .advice = 请向对方询问现在的地址。
    .meaning-register = 您账户的地址已停用，服务器也不知道新的地址。
    .advice-register = 请向运营商询问您的账户应使用哪个地址。

explain-411 = 未注明长度
    .meaning = 请求没有注明内容的长度，而服务器要求注明。
    .advice = 请更新应用。如果问题依旧，请告知其开发者。

explain-412 = 之前的数据已失效
    .meaning = 请求引用了之前的数据，而这些数据在服务器上已经失效。
    .advice = 请重试。如果一直失败，请重新启动应用。

explain-413 = 内容过大
    .meaning = 请求的内容超出了服务器可接受的大小。
    .advice = 请减少一次发送的内容，或向运营商询问大小限制。

explain-414 = 地址过长
    .meaning = 请求中的地址太长，服务器无法处理。
    .advice = 请删除地址中多余的部分。

explain-415 = 内容类型不受支持
    .meaning = 请求内容的类型、编码或语言不受支持。
    .advice = 如果您发送的是文字或文件，请换一种格式；否则请更新应用。

explain-416 = 不支持此类地址
    .meaning = 服务器无法处理这种类型的地址。
    .advice = 请输入 SIP 地址或普通的电话号码。

explain-417 = 优先级未知
    .meaning = 服务器无法识别请求所要求的优先级。
    .advice = 请去掉特殊优先级后重试，或向运营商询问可用的优先级。

explain-420 = 不支持附加功能
    .meaning = 您的应用要求使用一项对方无法识别的附加功能。
    .advice = 请在应用的设置中关闭附加功能，然后重试。

explain-421 = 需要附加功能
    .meaning = 对方要求使用一项附加功能，而您的应用没有提供。
    .advice = 请查看能否在应用中开启此功能；如果不能，请更新应用。

explain-422 = 会话刷新间隔过短
    .meaning = 您的应用刷新会话的间隔短于服务器允许的最短间隔。
    .advice = 请在应用中延长会话定时器的间隔，然后重试。

explain-423 = 有效期过短
    .meaning = 请求的有效期短于服务器允许的最短有效期。
    .advice = 请在应用的设置中延长有效期，然后重试。

explain-424 = 位置信息无法使用
    .meaning = 随请求发送的位置信息有误、不充分或无法获取。
    .advice = 请允许应用使用您设备的位置信息，然后重试。

explain-425 = 无法读取紧急告警
    .meaning = 请求中的紧急告警数据有严重错误，无法使用。
    .advice = 遇到紧急情况，请立即通过其他方式求助，例如使用另一部电话。

explain-428 = 需要身份签名
    .meaning = 服务器要求用数字签名证明请求由谁发出。
    .advice = 这种签名通常由运营商提供，请询问您的账户是否已启用。

explain-429 = 缺少转接方的身份证明
    .meaning = 此请求因他人的操作（例如转接）而产生，但缺少能证明此人身份的有效信息。
    .advice = 请让转接方重新转接，或直接尝试此地址。

explain-430 = 途中连接中断
    .meaning = 通往目的地的途中，有一条网络连接已中断。
    .advice = 请稍等片刻，待连接恢复后重试。

explain-433 = 不接受匿名请求
    .meaning = 请求没有显示您的身份，因此被拒绝。
    .advice = 如果您愿意显示自己的名称或号码，请关闭匿名功能后重试。

explain-436 = 证书无法获取
    .meaning = 无法获取用于核实请求发送方的证书。
    .advice = 请稍后重试。如果情况依旧，请让运营商检查证书。

explain-437 = 证书不受支持
    .meaning = 证明请求发送方身份的证书不受信任，或其类型不受支持。
    .advice = 请让运营商提供受普遍信任的证书。

explain-438 = 身份签名无效
    .meaning = 用于证明请求发送方身份的签名无效。
    .advice = 签名通常由运营商提供，请向其反映此问题。

explain-439 = 第一台服务器缺少一项功能
    .meaning = 途中的第一台服务器不支持您的应用要求的持久连接（outbound）。
    .advice = 请在应用的设置中关闭此功能，或让运营商提供其他代理服务器。

explain-440 = 同时联系的目的地过多
    .meaning = 请求要同时联系的目的地超出了允许的数量，其中有些未能联系到。
    .advice = 请使用更直接的地址，例如用个人地址代替群组地址。

explain-469 = 附加信息不被接受
    .meaning = 您的应用发送了一种对方不接受的附加信息。
    .advice = 请不要使用刚才用到的功能，或更新应用。

explain-470 = 缺少接收方的同意
    .meaning = 至少有一个接收方没有同意以这种方式被联系。
    .advice = 请先征得同意，或去掉没有同意的接收方。

explain-477 = 请求未能转发
    .meaning = 服务器向下一台服务器发送请求时出错。
    .advice = 请稍等片刻后重试。如果反复出现，请告知运营商。

explain-478 = 找不到目的地的网络地址
    .meaning = 服务器找不到目的地名称所对应的网络地址。
    .advice = 请检查地址中的域有无输入错误。

explain-479 = 地址无法处理
    .meaning = 服务器无法处理请求中的地址。
    .advice = 请检查地址中有无输入错误和特殊字符。

explain-480 = 对方暂时无法接通
    .meaning = 目前无法联系到对方。
    .advice = 请稍后重试，或通过其他方式联系。
    .title-register = 暂时无法登录
    .meaning-register = 目前无法处理登录。
    .advice-register = 请稍后重新登录。

explain-481 = 已结束或不存在
    .meaning = 对方查不到此请求所属的那通电话或其他操作，可能已经结束。
    .advice = 请从头开始；如果是电话，请挂断后重新拨打。

explain-482 = 请求路径形成环路
    .meaning = 同一个请求多次到达同一台服务器：绕了一圈，或者经由其他路径。
    .advice = 请检查转移设置是否又指回自身；如果不是，请告知运营商。

explain-483 = 途经的服务器过多
    .meaning = 请求经过的服务器太多，仍未到达目的地。
    .advice = 请告知运营商，以便检查路由。

explain-484 = 地址不完整
    .meaning = 地址缺少一部分，例如号码少了几位。
    .advice = 请输入完整的地址或号码，必要时加上区号。

explain-485 = 地址不明确
    .meaning = 此地址与多个目的地相符，服务器无法判断是哪一个。
    .advice = 请输入更准确的地址，例如完整的名称或号码。

explain-486 = 对方正忙
    .meaning = 对方目前正忙，但也许可以通过其他地址或设备联系到。
    .advice = 请几分钟后重试。
    .title-register = 目前无法登录
    .meaning-register = 服务器表示目前正忙。
    .advice-register = 请几分钟后重新登录。

explain-487 = 请求已提前终止
    .meaning = 此请求在完成之前就已终止，例如因为电话已挂断。
    .advice = 无需任何操作。

explain-488 = 所用的设置不适合此目的地
    .meaning = 您的应用所用的设置（例如音频或视频格式）不适合此目的地，其他目的地或许可以接受。
    .advice = 请更改应用的音频、视频或加密等设置，然后重试。

explain-489 = 事件类型未知
    .meaning = 服务器无法识别请求所涉及的事件类型。
    .advice = 请关闭运营商不提供的功能，例如在线状态。

explain-491 = 另一请求尚未完成
    .meaning = 之前的请求尚未完成，因此无法处理此请求。
    .advice = 无需任何操作；应用通常会很快自动重试。

explain-493 = 内容无法解密
    .meaning = 请求经过加密，而对方无法解密。
    .advice = 请检查应用对此地址使用的是哪个密钥或证书。

explain-494 = 需要先协商安全机制
    .meaning = 您的应用与服务器必须先商定如何保护连接。
    .advice = 请在应用的设置中选择运营商推荐的安全连接方式。

explain-499 = 没有共同的音视频格式
    .meaning = 服务器报告双方没有共同的音频或视频格式。
    .advice = 请在应用的设置中启用更多编解码器，然后重试。

## 5xx Server error

explain-500 = 服务器内部错误
    .meaning = 服务器出现意外的内部错误，无法处理请求。
    .advice = 请几分钟后重试。如果错误仍然存在，请告知运营商。

explain-501 = 服务器没有此功能
    .meaning = 服务器不具备此请求所需的功能。
    .advice = 请向运营商询问是否提供此功能。

explain-502 = 其他服务器的响应无效
    .meaning = 途中的一台服务器从下一台服务器收到了无效的响应。
    .advice = 请稍后重试。如果情况依旧，请告诉运营商您尝试的是哪个地址。

explain-503 = 服务目前不可用
    .meaning = 服务器目前无法处理请求，可能是因为过载或维护。
    .advice = 请稍后重试。如果持续如此，请询问运营商是否发生故障。

explain-504 = 另一台服务器未响应
    .meaning = 服务器需要询问另一台服务器，而那台服务器没有及时响应。
    .advice = 请几分钟后重试。如果只有此地址受影响，问题可能出在该地址的运营商。

explain-505 = 协议版本不受支持
    .meaning = 服务器不支持您的应用所用的 SIP 版本。
    .advice = 请更新应用，或向运营商询问哪些应用适用。

explain-513 = 请求整体过大
    .meaning = 请求的总长度超出了服务器能够处理的范围。
    .advice = 请在应用中关闭不需要的编解码器和功能，然后重试。
    .advice-message = 请缩短文字，或分几次发送。

explain-555 = 推送服务不受支持
    .meaning = 服务器不支持您的应用所用的推送通知服务。
    .advice = 请在应用中关闭推送通知，并让应用保持打开，以便他人能联系到您。

explain-580 = 前提条件未满足
    .meaning = 为连接预先设定的条件无法满足，例如对通信质量的保证。
    .advice = 请稍后重试，或换用其他网络。

## 6xx Global failure

explain-600 = 对方所有设备均忙
    .meaning = 对方的所有设备都正忙，换用其他地址也无济于事。
    .advice = 请等待一段时间后重试。
    .title-register = 目前各处都无法登录
    .meaning-register = 服务器表示各处都正忙。
    .advice-register = 请等待一段时间后重新登录。

explain-603 = 对方已拒绝
    .meaning = 对方不愿或无法接受此请求，换用其他地址也无济于事。
    .advice = 请换个时间重试，或通过其他方式询问何时方便。
    .title-register = 登录被拒绝
    .meaning-register = 服务器拒绝了登录，换用其他服务器也无济于事。
    .advice-register = 请向运营商询问登录被拒绝的原因。

explain-604 = 所有服务器均无此地址
    .meaning = 可以确定，无论在这台服务器还是其他服务器上，都没有用户使用此地址。
    .advice = 请查明正确的地址，现在的地址联系不到任何人。

explain-606 = 所用的设置不适合任何目的地
    .meaning = 任何目的地都不接受您的应用所用的设置，例如媒体格式或带宽。
    .advice = 请降低要求后重试，例如不使用视频。

explain-607 = 被标记为不愿接收
    .meaning = 对方将此请求标记为不愿接收，再次尝试很可能仍会被拒绝。
    .advice = 请不要再尝试。如果是误会，请通过其他方式说明。
    .meaning-register = 此登录被标记为不愿接收，再次尝试很可能仍会被拒绝。
    .advice-register = 请不要再尝试，并向运营商询问此登录为何不被接受。

explain-608 = 被自动系统拒绝
    .meaning = 自动系统拒绝了请求，这不是由人作出的决定。
    .advice = 如果是误判，请向运营商询问如何解除拦截。

## Outside the classes of SIP

explain-701 = 已由对方结束
    .meaning = 对方已挂断或结束了连接。
    .advice = 无需任何操作；如果事情尚未说完，请重试。
