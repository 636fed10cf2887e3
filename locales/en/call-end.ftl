### Why an incoming call ended, as shown in the call list of a phone. The reader is the person who was called.
### The value is a phrase; .description is one or two sentences for the details view.


## Before the call was answered

# Another device of the same user answered the call. Not a missed call.
call-end-answered-elsewhere = Answered on another device
    .description = The call was answered on another device, so it stopped ringing here. It is not a missed call.
# Another phone of the same user declined it, or marked it as unwanted.
call-end-declined-elsewhere = Declined on another device
    .description = The call was declined on another device, so it stopped ringing here. It is not a missed call.
# Another phone of the same user was busy, and the server ended the call everywhere. The reader has not spoken to the caller: a missed call.
call-end-busy-elsewhere = Missed: busy elsewhere
    .description = Another device reported that its user is busy, so the call stopped ringing here as well.
# The call ended while it rang, and no more is known (no reason, 604, 606, an unknown reason). Do not say who ended it.
call-end-canceled = Missed call
    .description = The call ended before it was answered.
# Nobody answered, and the network gave up.
call-end-no-answer = Not answered in time
    .description = The call rang for the whole time allowed, and nobody answered it.
# Sent on before it was answered here; whether it was answered there is not known: a missed call.
call-end-forwarded = Missed: forwarded
    .description = The call was sent on to another phone or number before it was answered here.
# A system or a person on the way rejected the call after the phone had begun to ring.
call-end-rejected = Rejected on the way
    .description = The call was refused before it could be answered, for example by a service that blocks unwanted calls.

## After the call was answered

# One of the two parties hung up.
call-end-normal = Call ended
    .description = The call ended normally because one of the parties hung up.
# No sound arrived for a while.
call-end-media-timeout = Ended because no sound arrived
    .description = No sound or other media arrived for too long, so the call was ended. A lost network connection is the usual cause.
# The mobile or radio connection was lost.
call-end-connection-lost = Connection lost
    .description = The network connection of one of the parties broke off, and the call ended with it.
# A call with higher priority needed the line.
call-end-preempted = Ended for a call with priority
    .description = The network ended the call to make room for one with a higher priority.
# A fault or an overload in the network.
call-end-network-failure = Ended by a network fault
    .description = A fault or an overload in the telephone network ended the call.
# Something did not arrive in time, for example a confirmation or a response.
call-end-timeout = Ended by a time-out
    .description = A confirmation that the call needs did not arrive in time, so it was ended.
# Shown for reasons that are not in this file.
call-end-class = Ended for another reason
    .description = The call ended for a reason that is not known in more detail.
