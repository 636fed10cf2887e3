### Reasons of the Subscription-State header field (RFC 6665, RFC 4660): why a subscription ended. A subscription asks for notifications, for example about presence or new voicemail.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## Reasons

# The token “deactivated”. Common when a subscription moves to another server. Unlike “probation”, there is no wait.
subscription-deactivated = Subscription ended, renewal due at once
    .description = The server ended the subscription, for example to move it to another server. The client subscribes again at once.
# The token “probation”. Like “deactivated”, but the client waits before it subscribes again.
subscription-probation = Subscription ended, renewal due later
    .description = The server ended the subscription for now. The client subscribes again later, after the waiting time if the server names one.
# The token “rejected”. The subscription had been allowed, or the decision was pending.
subscription-rejected = Subscription not authorized
    .description = The subscription ended because it is not, or no longer, authorized. The client does not try again.
# The token “timeout”. The client did not refresh the subscription in time. Not a late response.
subscription-timeout = Subscription expired
    .description = The subscription ended because it was not refreshed in time. The client may subscribe again at once.
# The token “giveup”. Nobody refused the subscription; no decision was made.
subscription-giveup = Authorization not decided in time
    .description = The subscription ended because nobody decided in time whether to allow it. The client may try again, after the waiting time if the server names one.
# The token “noresource”. The resource is what the subscription watched: a user, a mailbox, a line.
subscription-noresource = Watched resource no longer exists
    .description = The subscription ended because the user, mailbox or line that it watched no longer exists. The client does not try again.
# The token “invariant”. Nothing is wrong.
subscription-invariant = State will not change
    .description = The subscription ended because the watched state is certain not to change for the foreseeable future. The last notification stays valid, and the client does not try again.
# The token “badfilter”. A filter selects which notifications the client wants.
subscription-badfilter = Notification filter not accepted
    .description = The filter that came with the subscription is malformed, or the server does not accept it.
# Shown for reasons that are not in this file.
subscription-class = Subscription ended for another reason
    .description = The subscription ended for a reason that is not known to this program. The client may subscribe again, after the waiting time if the server names one.
