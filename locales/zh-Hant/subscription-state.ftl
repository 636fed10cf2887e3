### States of the Subscription-State header field (RFC 6665): the current state of a subscription.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## States

subscription-state-active = 訂閱有效
    .description = 伺服器已接受並授權訂閱，會傳送通知。
subscription-state-pending = 訂閱等待授權
    .description = 伺服器已收到訂閱，是否允許尚未決定。
subscription-state-terminated = 訂閱已結束
    .description = 訂閱已結束，不再有通知。可能附有原因。
subscription-state-class = 未知的訂閱狀態
    .description = 本程式不認得伺服器回報的訂閱狀態。
