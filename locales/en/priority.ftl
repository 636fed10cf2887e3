### Values of the Priority header field (RFC 3261 20.26, RFC 7090): how urgent a request is, according to its sender.
### For engineers and for the details view of a phone. There is no registered text; the values are our own.


## Priorities

priority-non-urgent = Not urgent
    .description = The sender marks the request as not urgent: it can wait.
priority-normal = Normal priority
    .description = The sender marks the request as an ordinary one. A request without a priority counts as such too.
# Urgent, but nobody is in danger.
priority-urgent = Urgent
    .description = The sender marks the request as urgent: it should come to the attention of the person soon.
# Life, limb or property is in danger.
# This is only the sender’s claim. It does not make the call an emergency call to the authorities.
priority-emergency = Emergency
    .description = The sender marks the request as an emergency: life, health or property is in danger. The mark is only what the sender says.
# A PSAP is a center that answers emergency calls. It calls back someone who called it.
priority-psap-callback = Callback from an emergency center
    .description = An emergency center calls back someone who placed an emergency call before. Such a call should get through without being blocked or forwarded.
# Shown for values that are not in this file.
priority-class = Unknown priority
    .description = The sender gives the request a priority that is not known to this program.
