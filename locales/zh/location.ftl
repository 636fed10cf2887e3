### Q.850 原因在电话网中的产生位置（Reason 头域的 location 参数），供工程师阅读，也用于电话的详情界面。


## Locations

location-u = 用户
    .description = 原因来自用户自己的设备，例如电话，而不是途中的网络。
location-lpn = 服务于本端用户的专用网
    .description = 原因来自呼叫本端的专用网，例如公司的电话系统。
location-ln = 服务于本端用户的公用网
    .description = 原因来自呼叫本端的公用电话网。
location-tn = 转接网
    .description = 原因来自两端之间的网络，它只负责转送呼叫。
location-rln = 服务于对端用户的公用网
    .description = 原因来自呼叫对端的公用电话网。
location-rpn = 服务于对端用户的专用网
    .description = 原因来自呼叫对端的专用网，例如公司的电话系统。
location-loc-6 = 未分配的位置值 6
    .description = 原因带有位置值 6，标准没有规定其含义，无法由此得知原因来自何处。
location-intl = 国际网
    .description = 原因来自两端所在国家之间的国际网。
location-loc-8 = 未分配的位置值 8
    .description = 原因带有位置值 8，标准没有规定其含义，无法由此得知原因来自何处。
location-loc-9 = 未分配的位置值 9
    .description = 原因带有位置值 9，标准没有规定其含义，无法由此得知原因来自何处。
location-bi = 互通点以外的网络
    .description = 呼叫在互通点进入另一种网络，原因来自互通点以外。
location-loc-11 = 未分配的位置值 11
    .description = 原因带有位置值 11，标准没有规定其含义，无法由此得知原因来自何处。
location-loc-12 = 留作国内使用的位置值 12
    .description = 原因带有位置值 12，由各国自行定义，其含义取决于所在国家的网络。
location-loc-13 = 留作国内使用的位置值 13
    .description = 原因带有位置值 13，由各国自行定义，其含义取决于所在国家的网络。
location-loc-14 = 留作国内使用的位置值 14
    .description = 原因带有位置值 14，由各国自行定义，其含义取决于所在国家的网络。
location-loc-15 = 留作国内使用的位置值 15
    .description = 原因带有位置值 15，由各国自行定义，其含义取决于所在国家的网络。
location-class = 未知位置
    .description = 本程序无法识别原因所带的位置值，无法得知原因来自网络何处。
