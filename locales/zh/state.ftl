### 电话在进行过程中显示的状态：一通电话的状态，以及应用是否已登录。
### 值为不超过 24 个字符的短标签，显示在姓名或计时旁边；.description 是供详情页或读屏软件使用的一句话。读者是使用这部电话的人。


## Calls

state-calling = 正在呼叫
    .description = 您的电话正在接往对方。
state-ringing = 正在振铃
    .description = 对方的电话已经响起。
state-queued = 正在排队
    .description = 对方没有空闲，会按先后顺序接听您的电话。
state-forwarded = 正在转移
    .description = 您的电话正在转到另一部电话或另一个号码。
state-connecting = 正在接通
    .description = 对方还没有接听，但您可能已经听到提示音或语音播报。
state-connected = 已接通
    .description = 对方已接听电话。
state-on-hold = 已保持
    .description = 您已将通话保持，对方听不到您的声音。
state-held = 被对方保持
    .description = 对方已将通话保持，听不到您的声音。
state-reconnecting = 正在重新连接
    .description = 连接已中断，应用正在设法恢复通话。
state-ended = 已结束
    .description = 这通电话已经结束。

## Sign-in

state-signing-in = 正在登录
    .description = 应用正在登录，您可能还接不到电话。
state-signed-in = 已登录
    .description = 应用已登录，您可以接到电话。
state-signing-out = 正在退出登录
    .description = 应用正在退出登录，此处很快将接不到电话。
state-signed-out = 已退出登录
    .description = 应用已退出登录，此处接不到电话。
state-sign-in-failed = 登录失败
    .description = 应用未能登录，您接不到电话。

## Class

state-class = 状态未知
    .description = 目前进行到哪一步尚不清楚。
