### 短语手册页面上各条文字之外的用语。

language-name = 中文
title = SIP 短语手册
lead = SIP 的响应码、原因值和警告：各自的名称和含义，以及呼叫失败时用户看到的文字。
skip = 跳到正文
search = 搜索
search-hint = 代码或词语，不限语言
found = 条目数：
nothing = 没有找到。请减少词语，或只输入词语的开头部分。
languages = 语言
families = 章节
people = 用户看到的文字
any-other = 其他
deprecated = 已弃用
obsolete = 已废弃
nonstandard = 未注册
variant-register = 登录
variant-message = 消息
variant-subscribe = 订阅
variant-other = 其他请求
variant-password = 登录信息被拒绝

## Chapters

family-status = 响应码
family-explain = 用户看到的文字
family-action = 按钮上的文字
family-warning = 警告
family-q850 = 电话网原因值（Q.850）
family-location = 原因产生的位置
family-reason = Reason 头域的协议
family-preemption = 抢占
family-release-cause = 手机结束呼叫的原因
family-failure-cause = 移动网络的失败原因
family-redirecting = 呼叫转移的原因
family-call-end = 来电结束的原因
family-vendor = 服务器自己的原因短语
family-method = 方法
family-priority = 优先级
family-subscription = 订阅终止的原因
family-subscription-state = 订阅状态
family-geolocation = 位置信息错误
family-alert = 紧急告警错误
family-facts = 带有具体信息的文字

## Sections

group-classes = 类别
group-1xx-provisional = 1xx 临时响应
group-2xx-success = 2xx 成功
group-3xx-redirection = 3xx 重定向
group-4xx-client-error = 4xx 请求失败
group-5xx-server-error = 5xx 服务器错误
group-6xx-global-failure = 6xx 全局失败
group-outside-the-classes-of-sip = SIP 类别之外
group-fallback = 其他情况
group-session-description = 会话描述
group-network-services = 网络服务
group-quality-of-service = 服务质量
group-sip = SIP
group-normal-event = 正常事件
group-resource-unavailable = 资源不可用
group-service-or-option-unavailable = 业务或选项不可用
group-service-or-option-not-implemented = 业务或选项未实现
group-invalid-message = 消息无效
group-protocol-error = 协议错误
group-interworking = 网络互通
group-before-the-call-was-answered = 接听之前
group-after-the-call-was-answered = 接听之后
group-sign-in-and-account = 登录与账户
group-money-and-limits = 费用与限制
group-number-and-destination = 号码与目的地
group-routing = 路由
group-codecs-and-media = 编解码器与媒体
group-server-faults = 服务器故障
group-processing = 处理
group-permission = 许可
group-dereference = 获取位置信息
group-time = 时间
group-lists = 列表
group-addresses = 地址
group-server-phrases--warnings-and-reasons = 服务器的短语、警告和原因
