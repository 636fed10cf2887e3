### 呼叫转移的原因（URI 参数 cause），供工程师阅读，也用于电话的详情界面。数值与响应码相似，但各有其义。


## Reasons

redirecting-302 = 无条件呼叫转移
    .description = 被叫号码的所有来电都会转移，不论是否有人能够接听。
redirecting-380 = 业务号码翻译
    .description = 主叫拨打的是业务号码（如免费电话号码），网络将其翻译为实际接听呼叫的号码。
redirecting-404 = 原因未知的呼叫转移
    .description = 呼叫已转移，网络表明其原因未知或无法提供。
redirecting-408 = 无应答呼叫转移
    .description = 被叫电话已振铃，但无人及时接听，呼叫因此转移。
redirecting-480 = 振铃前由被叫主动转移
    .description = 电话尚未振铃，被叫就已将该呼叫转移到另一号码。
redirecting-486 = 遇忙呼叫转移
    .description = 被叫正在进行其他通话，呼叫因此转移。
redirecting-487 = 振铃中由被叫主动转移
    .description = 电话正在振铃时，被叫将该呼叫转移到另一号码。
redirecting-503 = 不可及呼叫转移
    .description = 在网络中无法联系到被叫手机，呼叫因此转移。
redirecting-class = 其他原因的呼叫转移
    .description = 呼叫已转移，本程序无法识别所给的原因值。
