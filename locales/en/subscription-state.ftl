### The states of the Subscription-State header field (RFC 6665): how a subscription stands.
### For engineers and for the details view of a phone. There is no registered text: the values are ours.

## States

subscription-state-active = Subscription active
    .description = The server has accepted and authorized the subscription and sends notifications.

# Waiting for a decision, usually by the person who is watched.
subscription-state-pending = Subscription awaiting authorization
    .description = The server has received the subscription, and it is not decided yet whether it is allowed.

# The bare state. Why it ended is said by a reason, if there is one.
subscription-state-terminated = Subscription ended
    .description = The subscription has ended, and no more notifications come. A reason may say why.

# Shown for any state that is not in this file.
subscription-state-class = Unknown subscription state
    .description = The server reports a state of the subscription that is not known to this program.
