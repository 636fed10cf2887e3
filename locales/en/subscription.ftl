### The reasons of the Subscription-State header field (RFC 6665, RFC 4660): why a subscription ended. A subscription here asks for notifications, such as presence or new voicemail.
### For engineers and for the details view of a phone. There is no registered text: the values are ours.

## Reasons

# Token “deactivated”. Typical when a subscription moves to another server. Unlike “probation” there is no wait.
subscription-deactivated = Subscription ended, renewal due at once
    .description = The server ended the subscription, for example to move it to another server. The client subscribes again at once.

# Token “probation”. Like “deactivated”, but with a wait.
subscription-probation = Subscription ended, renewal due later
    .description = The server ended the subscription for now. The client subscribes again later, after the waiting time if the server names one.

# Token “rejected”. It was allowed before, or was being decided.
subscription-rejected = Subscription not authorized
    .description = The subscription ended because it is not, or no longer, authorized. The client does not try again.

# Token “timeout”. The client failed to refresh in time; no answer was late.
subscription-timeout = Subscription expired
    .description = The subscription ended because it was not refreshed in time. The client may subscribe again at once.

# Token “giveup”. Nobody refused; the decision did not come.
subscription-giveup = Authorization not decided in time
    .description = The subscription ended because nobody decided in time whether to allow it. The client may try again, after the waiting time if the server names one.

# Token “noresource”. “Resource” is what was watched: a user, a mailbox, a line.
subscription-noresource = Watched resource no longer exists
    .description = The subscription ended because the user, mailbox or line that it watched no longer exists. The client does not try again.

# Token “invariant”. Nothing is wrong.
subscription-invariant = State will not change
    .description = The subscription ended because the watched state is certain not to change for the foreseeable future. The last notification stays valid, and the client does not try again.

# Token “badfilter”. A filter selects which notifications are wanted.
subscription-badfilter = Notification filter not accepted
    .description = The filter that came with the subscription is malformed, or the server does not accept it.

# Shown for any reason that is not in this file.
subscription-class = Subscription ended for another reason
    .description = The subscription ended for a reason that is not known to this program. The client may subscribe again, after the waiting time if the server names one.
