### Why a call was forwarded: the URI parameter “cause” (RFC 4458, RFC 8119). For engineers and for the details view of a phone.
### The numbers look like response codes but have their own meanings. The reader may be the caller or the person the call was forwarded to.


## Reasons

# Registered as “Unconditional”. All calls are forwarded, whatever the state of the line.
redirecting-302 = Forwarded unconditionally
    .description = The called number forwards every call, whether or not anyone could answer there.
# Registered as “Service number translation”. A service number is, for example, a freephone number. Nobody set up forwarding.
redirecting-380 = Forwarded from a service number
    .description = A service number was dialed, such as a freephone number, and the network translated it into the number that really takes the call.
# Registered as “Unknown/Not available”. The reason is unknown, not the user.
# The network itself says so. If only this program does not know the reason, redirecting-class is shown.
redirecting-404 = Forwarded for an unknown reason
    .description = The call was forwarded, and the network says that the reason is unknown or not available.
# Registered as “No reply”.
redirecting-408 = Forwarded because nobody answered
    .description = The called phone was alerted, nobody answered in time, and the call was forwarded.
# Registered as “Deflection immediate response”. The called party or their phone sent the call on, by hand or by a rule, before it rang.
redirecting-480 = Deflected before ringing
    .description = The called party sent this call on to another number at once, before the phone began to ring.
# Registered as “User busy”.
redirecting-486 = Forwarded because the line is busy
    .description = The called party was busy with another call, so the call was forwarded.
# Registered as “Deflection during alerting”. The called party sent the call on while it was ringing.
redirecting-487 = Deflected while ringing
    .description = The called party sent this call on to another number while the phone was ringing.
# Registered as “Mobile subscriber not reachable”.
redirecting-503 = Forwarded because the mobile phone is not reachable
    .description = The called mobile phone could not be reached in the network, so the call was forwarded.
# Shown for values that are not in this file. There is a reason, but this program does not know it.
redirecting-class = Forwarded for another reason
    .description = The call was forwarded, and the reason given is a value that is not known to this program.
