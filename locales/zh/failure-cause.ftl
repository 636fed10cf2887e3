### Reason 头域中 FAILURE_CAUSE 协议（3GPP TS 24.229）的原因：移动网络失去或未能提供什么；供工程师阅读，也用于电话的详情界面。


## FAILURE_CAUSE

failure-cause-1 = 媒体承载或 QoS 丢失
    .description = 网络无法再传送呼叫的媒体：为此建立的移动连接已中断，或所保证的服务质量已丧失。
failure-cause-2 = 信令承载释放
    .description = 网络与手机之间用于控制呼叫的连接已中断。
failure-cause-3 = 资源分配失败
    .description = 移动网络无法提供呼叫所需的资源，例如传送媒体的连接。
failure-cause-class = 移动网络故障
    .description = 移动网络结束或拒绝了呼叫，本程序无法识别它给出的原因值。
