### 5:16: E13: status-180: "响铃" is forbidden for "ringing": the glossary has "振铃"
### 6:23: E13: status-180.description: "应答消息" is forbidden for "response": the glossary has "响应"
### 6:30: E13: status-180.description: "请求 URL" is forbidden for "Request-URI": the glossary has "Request-URI"

status-180 = 被叫响铃
    .description = 被叫的应答消息未到，请求 URL 无效。
