### Why a call was forwarded: the URI parameter “cause” (RFC 4458, RFC 8119). For engineers and for the details view of a phone.
### The numbers look like response codes but are reasons of their own. The reader may be the one who called or the one it was forwarded to.

## Reasons

# Registered as “Unconditional”: the forwarding is always on, whatever the state of the line.
redirecting-302 = Forwarded unconditionally
    .description = The called number forwards every call, whether or not anyone could answer there.

# Registered as “Service number translation”. A service number is for example a freephone number. Nobody set a forwarding.
redirecting-380 = Forwarded from a service number
    .description = A service number was dialed, such as a freephone number, and the network translated it into the number that really takes the call.

# Registered as “Unknown/Not available”: it is the reason that is not known, not the user. The network itself says so, unlike the fallback.
redirecting-404 = Forwarded for an unknown reason
    .description = The call was forwarded, and the network says that the reason is unknown or not available.

# Registered as “No reply”.
redirecting-408 = Forwarded because nobody answered
    .description = The called phone was alerted, nobody answered in time, and the call was forwarded.

# Registered as “Deflection immediate response”: the called party or phone sent the call on by hand or rule before it rang.
redirecting-480 = Deflected before ringing
    .description = The called party sent this call on to another number at once, before the phone began to ring.

# Registered as “User busy”.
redirecting-486 = Forwarded because the line is busy
    .description = The called party was busy with another call, so the call was forwarded.

# Registered as “Deflection during alerting”.
redirecting-487 = Deflected while ringing
    .description = The called party sent this call on to another number while the phone was ringing.

# Registered as “Mobile subscriber not reachable”.
redirecting-503 = Forwarded because the mobile phone is not reachable
    .description = The called mobile phone could not be reached in the network, so the call was forwarded.

# Shown for a value that is not in this file: there is a reason, but this program does not know it.
redirecting-class = Forwarded for another reason
    .description = The call was forwarded, and the reason given is a value that is not known to this program.
