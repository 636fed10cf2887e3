### Why a call ended: a label for the list of calls, and a sentence for the details view. The reader is the owner of the phone that has the list.
### The value is a phrase of at most 24 characters; .description is one or two sentences. The list shows the direction of the call, but the label must be understood without it.


## Incoming calls before the answer

# Another device of the same user or group answered the call. Not a missed call.
call-end-answered-elsewhere = Answered elsewhere
    .description = The call was answered on another device, so it stopped ringing here.
# Another phone of the same user declined it, or marked it as unwanted. Not a missed call.
call-end-declined-elsewhere = Declined elsewhere
    .description = The call was declined on another device, so it stopped ringing here.
# Another phone of the same user was busy, and the server ended the call everywhere. The reader has not spoken to the caller: a missed call.
call-end-busy-elsewhere = Missed: busy elsewhere
    .description = The call rang on several devices. Another one reported that it was busy, so the call stopped ringing here as well.
# Sent on before it was answered here; whether it was answered there is not known: a missed call.
call-end-forwarded = Missed: forwarded
    .description = The call was sent on to another phone or number before it was answered here.
# The caller hung up while the phone rang.
call-end-caller-gave-up = Missed: caller hung up
    .description = The caller hung up before the call was answered.
# It rang for as long as the network allows.
call-end-unanswered = Missed: not answered
    .description = The call rang for the whole time allowed, and nobody answered it.
# The call ended while it rang, and no more is known. Do not say who ended it.
call-end-missed = Missed call
    .description = The call ended before it was answered.
# The reader declined the call on this phone.
call-end-declined-here = Declined here
    .description = You declined the call on this device.

## Outgoing calls before the answer

call-end-busy = Busy
    .description = The other party was busy.
# A person declined it.
call-end-declined = Other party declined
    .description = The other party declined the call.
# It rang at the other end.
call-end-no-answer = No answer
    .description = It rang at the other end, but nobody answered.
# It did not ring: no device of the other party could be reached. Never say that a phone is switched off.
call-end-unreachable = Could not be reached
    .description = The other party could not be reached at that time.
# The number or address does not exist, is incomplete, ambiguous or no longer in use.
call-end-invalid-number = Number not found
    .description = The number or address that was called is incomplete or not in use.
# The reader hung up while it rang.
call-end-canceled = Canceled
    .description = You ended the call before it was answered.
# The server named another address for the other party, and the app did not call it.
call-end-redirected = Not at this number
    .description = The other party can be reached at another number or address. The call did not go there.
# The device had no network, or the server of the provider could not be reached.
call-end-no-connection = No phone service
    .description = The phone service could not be reached from this device.
# Anything else.
call-end-failed = Call failed
    .description = The call could not be set up.

## Before the answer in either direction

# Refused by a server or a person; who it was is not known.
call-end-rejected = Call refused
    .description = The call was refused before it could be answered. It is not known who or what refused it.
# A machine rejected it: a service against unwanted calls, for example.
call-end-blocked = Blocked automatically
    .description = An automatic service blocked the call before it could be answered.

## After the answer

call-end-local-hang-up = You hung up
    .description = You ended the call.
call-end-remote-hang-up = Other party hung up
    .description = The other party ended the call.
# Somebody connected the other party to a third one.
call-end-transferred = Transferred
    .description = The call was transferred and went on without this device.
# No sound arrived for a while.
call-end-media-lost = Ended: no sound
    .description = No sound or picture came through for a long time, so the call was ended. A lost network connection is the usual cause.
# The mobile or radio connection was lost, or the server no longer knows the call.
call-end-connection-lost = Connection lost
    .description = The connection was lost, which ended the call.
# A call with higher priority needed the line.
call-end-preempted = Ended for priority call
    .description = The network ended the call to make room for one with a higher priority.
# A fault or an overload in the network, during the call or before the answer.
call-end-network-failure = Network fault
    .description = A fault or an overload in the network stopped the call.
# Something that keeps a call alive did not arrive in time, for example a confirmation.
call-end-timeout = Ended automatically
    .description = A technical confirmation that the call depends on did not arrive in time, so the call was ended.
# Shown if a language has no text for an end.
call-end-class = Call ended
    .description = The call ended. Why it ended is not known.
