### Warning 头域的警告码文本，供工程师阅读，也用于电话的详情界面。警告码与响应码数值重叠，但互不相干。


## Session description

warning-300 = 网络协议不兼容
    .description = 会话描述所要求的网络协议在此处不可用，例如此处只有 IPv4，而会话要求 IPv6。
warning-301 = 网络地址格式不兼容
    .description = 会话描述中的网络地址采用了对端无法使用的格式。
warning-302 = 媒体传输协议不兼容
    .description = 会话描述指定的媒体传输协议在此处不可用，例如此处只支持普通 RTP，而会话要求加密 RTP。
warning-303 = 带宽单位不兼容
    .description = 会话描述以对端无法理解的单位表示带宽。
warning-304 = 媒体类型不可用
    .description = 对端无法处理所提议的某一类媒体，例如电话只支持音频，而提议中有视频。
warning-305 = 媒体格式不兼容
    .description = 对端不支持所提议的某种媒体格式，多数情况下是双方没有共同的编解码器。
warning-306 = 无法理解媒体属性
    .description = 对端不支持会话描述中的某项媒体属性。
warning-307 = 无法理解会话描述参数
    .description = 对端无法理解会话描述中的某个参数，且没有更具体的警告码适用。
warning-308 = 不支持所要求的语种
    .description = 会话描述要求的交流语言（包括手语）均不受支持。警告的发送方可能列出所支持的语言和媒体。

## Network services

warning-330 = 组播不可用
    .description = 会话需要组播，而用户所在的网络不支持。
warning-331 = 单播不可用
    .description = 用户所在的网络不允许单播媒体通过，通常是防火墙所致。

## Quality of service

warning-370 = 带宽不足
    .description = 会话所需的带宽超出已知的可用带宽。

## SIP

warning-380 = 不允许使用 SIPS
    .description = 请求使用 SIPS 地址，而服务器或电话无法以此方式提供服务，例如没有以 SIPS 注册的联系地址。改用普通 SIP 地址或许可行。
warning-381 = 需要使用 SIPS
    .description = 请求使用普通 SIP 地址，而服务器或电话只接受 SIPS URI 方案。需要改为呼叫 SIPS 地址。
warning-399 = 其他警告
    .description = 发送方用自己的文字给出警告，供人阅读或写入日志，软件不据此采取任何操作。

## Fallback

warning-class = 服务器警告
    .description = 服务器在消息中附加了警告。本程序无法识别该警告码，具体内容见发送方的原文。
