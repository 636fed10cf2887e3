### Geolocation-Error 头域的错误码文本：请求所带的位置信息为何无法使用；供工程师阅读，也用于电话的详情界面。


## Processing

geolocation-100 = 无法处理位置信息
    .description = 接收方无法处理请求中的位置信息，它可能缺失、不充分或已损坏。

## Permission

geolocation-200 = 未获准使用位置信息
    .description = 接收方需要获得许可，才能使用请求中的位置信息，但没有获得。
geolocation-201 = 未获准向第三方转发位置信息
    .description = 接收方需要将位置信息转发给第三方，而发送方没有允许。
geolocation-202 = 未获准根据位置信息选择路由
    .description = 请求需要根据发送方的位置选择路由，而发送方没有允许。

## Dereference

geolocation-300 = 获取位置信息失败
    .description = 请求给出了可以获取位置信息的地址，但从该地址获取失败。

## Fallback

geolocation-class = 位置信息错误
    .description = 请求中的位置信息有问题，本程序无法识别所报告的错误码。
