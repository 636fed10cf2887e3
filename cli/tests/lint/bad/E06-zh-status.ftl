### 3:18: E06: status-404: "абонент" has "а" (U+0430), a letter of a script that Chinese does not use

status-404 = 未找到 абонент
    .description = 该地址不存在。
