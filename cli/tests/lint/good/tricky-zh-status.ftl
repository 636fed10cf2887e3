status-200 = OK
    .description = 请求已成功。

status-302 = 地址临时变更
    .description = Contact 头域给出“当前‘临时’地址”，其中含 Contact、Expires 等参数（见 RFC 3261）。

status-404 = 未找到 SIP 地址
    .description = 该地址（例如 sip:alice@example.com）在 SIP/2.0 服务器上不存在。

status-405 = 不允许使用该方法
    .description = Allow 头域列出可用的方法，例如 INVITE。

status-503 = 服务不可用
    .description = 服务器过载；Retry-After 头域说明需等待多久，1.5 秒后即可重试。
