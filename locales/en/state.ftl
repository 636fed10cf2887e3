### What a telephone shows while something is going on: the state of a call, and whether the app is signed in.
### The value is a short label of at most 24 characters beside a name or a clock; .description is one sentence for the details view or a screen reader. The reader is the person at this telephone.


## Calls

# The call is on its way; no phone is known to ring yet.
state-calling = Calling
    .description = Your call is on its way.
# At the other end. An incoming call has no state here.
state-ringing = Ringing
    .description = The other party’s phone is ringing.
# For 182. Nobody speaks yet.
state-queued = In the queue
    .description = The other end is not free, and your call is waiting its turn.
# Somebody or something sends the call on; it is not a transfer by the reader.
state-forwarded = Being forwarded
    .description = Your call is being forwarded to another phone or number.
# On its way further, with tones or an announcement perhaps; not answered yet.
state-connecting = Connecting
    .description = The call is being set up; you may already hear tones or an announcement.
# The two can talk. A person or a machine may have answered.
state-connected = Connected
    .description = The call has been answered.
# The reader did it. The other way round: state-held.
state-on-hold = On hold
    .description = You have put the call on hold, so the other party cannot hear you.
# The other side did it.
state-held = Held by the other side
    .description = The other side has put the call on hold and cannot hear you.
# The connection broke off during the call, and the app is restoring it.
state-reconnecting = Reconnecting
    .description = The connection broke off, and your app is trying to restore the call.
# For whatever reason.
state-ended = Ended
    .description = The call is over.

## Sign-in

# Started by the reader or by the app itself.
state-signing-in = Signing in
    .description = Your app is signing in; calls may not reach you yet.
# The lasting state of a working app.
state-signed-in = Signed in
    .description = Your app is signed in, and calls can reach you.
# Wanted by the reader.
state-signing-out = Signing out
    .description = Your app is signing out; soon calls will no longer reach you here.
# Not a failure: the reader wanted it.
state-signed-out = Signed out
    .description = Your app is signed out, and calls do not reach you here.
# The reader did not want it. Why is said elsewhere.
state-sign-in-failed = Sign-in failed
    .description = Your app could not sign in, so calls do not reach you here.

## Class

# For a state that is not in this list.
state-class = State not known
    .description = It is not known how far this has come.
