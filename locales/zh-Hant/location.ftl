### Where in the telephone network a Q.850 cause arose: the location parameter of the Reason header field (RFC 8606).
### For engineers and for the details view of a phone. “Local” is the near end of the call, “remote” the far end.


## Locations

location-u = 使用者的話機或其他裝置
    .description = 原因來自使用者自己的設備（例如話機），而不是途中的網路。
location-lpn = 服務近端使用者的專用網路
    .description = 原因來自呼叫近端的專用網路，例如公司的電話系統。
location-ln = 服務近端使用者的公眾網路
    .description = 原因來自呼叫近端的公眾電話網路。
location-tn = 途中的網路
    .description = 原因來自兩端之間只負責傳遞呼叫的網路。
location-rln = 服務遠端使用者的公眾網路
    .description = 原因來自呼叫遠端的公眾電話網路。
location-rpn = 服務遠端使用者的專用網路
    .description = 原因來自呼叫遠端的專用網路，例如公司的電話系統。
location-loc-6 = 尚未定義的位置 6
    .description = 原因帶有位置值 6，標準未賦予含義，無法由此得知原因出自何處。
location-intl = 國際網路
    .description = 原因來自兩端所在國家之間的國際網路。
location-loc-8 = 尚未定義的位置 8
    .description = 原因帶有位置值 8，標準未賦予含義，無法由此得知原因出自何處。
location-loc-9 = 尚未定義的位置 9
    .description = 原因帶有位置值 9，標準未賦予含義，無法由此得知原因出自何處。
location-bi = 互通點之後的網路
    .description = 原因來自呼叫進入另一種網路的互通點之後。
location-loc-11 = 尚未定義的位置 11
    .description = 原因帶有位置值 11，標準未賦予含義，無法由此得知原因出自何處。
location-loc-12 = 保留供國內使用的位置 12
    .description = 原因帶有位置值 12，各國可以自行定義，其含義取決於該國的網路。
location-loc-13 = 保留供國內使用的位置 13
    .description = 原因帶有位置值 13，各國可以自行定義，其含義取決於該國的網路。
location-loc-14 = 保留供國內使用的位置 14
    .description = 原因帶有位置值 14，各國可以自行定義，其含義取決於該國的網路。
location-loc-15 = 保留供國內使用的位置 15
    .description = 原因帶有位置值 15，各國可以自行定義，其含義取決於該國的網路。
location-class = 未知的位置
    .description = 本程式不認得原因所指的位置，無法得知原因出自網路何處。
