### 6:14: W12: status-600: phrase is almost that of status-486, "被叫忙": make the difference clear

status-486 = 被叫忙
    .description = 被叫正忙。

status-600 = 被叫全忙
    .description = 被叫各处均忙。
