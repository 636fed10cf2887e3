### Reason 头域的文本：各协议给出的原因属于哪一类，以及原因较少的协议的各个原因；供工程师阅读，也用于电话的详情界面。

## FAILURE_CAUSE

failure-cause-1 = 媒体承载或 QoS 丢失
    .description = 网络无法再传送呼叫的媒体：为此建立的移动连接或所保证的服务质量已丢失。

failure-cause-2 = 信令承载释放
    .description = 网络与手机之间用于控制呼叫的连接已丢失。

failure-cause-3 = 资源分配失败
    .description = 移动网络无法提供呼叫所需的资源，例如传送媒体的连接。

failure-cause-class = 移动网络故障
    .description = 移动网络结束或拒绝了呼叫，本程序无法识别它给出的原因值。
