### States of the Subscription-State header field (RFC 6665): the current state of a subscription.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## States

subscription-state-active = Subscription active
    .description = The server has accepted and authorized the subscription and sends notifications.
# A decision is awaited, usually from the person who is watched.
subscription-state-pending = Subscription awaiting authorization
    .description = The server has received the subscription, and it is not decided yet whether it is allowed.
# Only the state: the reason, if there is one, is a text of subscription.ftl.
subscription-state-terminated = Subscription ended
    .description = The subscription has ended, and no more notifications come. A reason may say why.
# Shown for states that are not in this file.
subscription-state-class = Unknown subscription state
    .description = The server reports a state of the subscription that is not known to this program.
