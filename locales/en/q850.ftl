### Cause values of ITU-T Q.850, sent in the Reason header field (RFC 3326, RFC 6432): why a call ended in ISDN, mobile and other telephone networks.
### The value is the name in Q.850. .description says what happened to the call, for engineers, support staff and the details view of a phone.


## Classes

# Shown for unknown values from 0 to 31. The class includes refused and unanswered calls, not only calls that ended well.
q850-class-normal = Normal event
    .description = The call ended or could not be completed for a reason that is part of normal service, such as a busy, absent or unwilling called party. The network itself works.
# Shown for unknown values from 32 to 47.
q850-class-resource-unavailable = Resource unavailable
    .description = The telephone network had no free line, capacity or equipment for the call.
# Shown for unknown values from 48 to 63. The service exists but is not available here or now. If it does not exist, the value is from 64 to 79.
q850-class-service-unavailable = Service or option unavailable
    .description = The call asked for a service that the network knows but does not provide to this line or at this time.
# Shown for unknown values from 64 to 79. If the service exists but is not available here or now, the value is from 48 to 63.
q850-class-service-not-implemented = Service or option not implemented
    .description = The call asked for a service that the equipment in the telephone network does not have at all.
# Shown for unknown values from 80 to 95.
q850-class-invalid-message = Invalid message
    .description = A message about the call could be read but was not valid, for example because it named something that does not exist.
# Shown for unknown values from 96 to 111.
q850-class-protocol-error = Protocol error
    .description = Two pieces of telephone equipment did not follow the same protocol, and the call failed because of it.
# Shown for unknown values from 112 to 127. Interworking: the call passes between networks of different kinds.
q850-class-interworking = Interworking
    .description = The call ended in a network of another kind that does not give a cause in these terms.
# Shown for values above 127 and values that belong to no class.
q850-class-other = Unknown cause
    .description = The cause given for the end of the call is not a value that the standard can have. What happened cannot be told from it.

## Normal event

# The number is well formed, but nobody has it. A malformed number is 28, a changed number 22.
q850-1 = Unallocated (unassigned) number
    .description = The dialed number has a valid form but is not assigned to anyone, so the call could not be connected.
# The transit network requested for the call is unknown. If the destination itself cannot be reached, the cause is 3.
q850-2 = No route to specified transit network
    .description = The call was to go through a particular network on the way, and the exchange does not know that network or has no connection to it.
# There is no route to the destination at all. Compare 2.
q850-3 = No route to destination
    .description = The network that carried the call has no way to the called number, because it does not serve that destination.
# The tone played before “the number you have dialed”.
q850-4 = Send special information tone
    .description = The called number cannot be reached for a lasting reason, and the caller is to hear the special information tone or an announcement.
# The trunk prefix is the leading 0 (or 8, or 1) of national calls.
q850-5 = Misdialled trunk prefix
    .description = The dialed number has a trunk prefix, such as a leading zero, where none belongs.
q850-6 = Channel unacceptable
    .description = The two exchanges or devices could not agree on the channel that was to carry the call.
# Not a failure.
q850-7 = Call awarded, being delivered in an established channel
    .description = The called side gets the call over a connection that is already open to it. This is no failure.
# The call gave way to one with higher priority. Compare 9.
# Some switches send 8 with a meaning of their own: a prefix 0 was dialed that is not allowed.
q850-8 = Preemption
    .description = The call was cut off because a call with higher priority needed its line.
# Like 8, but the circuit is kept for the other call.
# Some switches send 9 with a meaning of their own: a prefix 1 was dialed that is not allowed.
q850-9 = Preemption - circuit reserved for reuse
    .description = The call was cut off for one with higher priority, and its circuit stays reserved for that call.
# Not a missed call.
q850-13 = Call completed elsewhere
    .description = Someone else or another phone took the call, so it ended here.
# QoR means Query on Release, a method of number portability. Do not translate the abbreviation.
q850-14 = QoR: ported number
    .description = The number has moved to another operator. The network looks up where it is now and routes the call again.
# The usual end of an answered call. Also sent when the caller gives up.
q850-16 = Normal call clearing
    .description = The call ended normally because one of the parties hung up.
# The called party is busy. If all lines on the way are taken, the cause is 34.
q850-17 = User busy
    .description = The called party is busy with another call and cannot take this one.
# The called equipment did not react at all. If it rang, the cause is 19.
q850-18 = No user responding
    .description = The phone or system at the called number did not react to the call at all in the time allowed. It is not known to have rung.
# The phone rang. If there was no reaction at all, the cause is 18.
q850-19 = No answer from user (user alerted)
    .description = The called phone rang, and nobody answered in the time allowed.
# Usually a mobile phone. Do not state that it is switched off: it may be out of coverage.
q850-20 = Subscriber absent
    .description = The called party cannot be reached at the moment, in most cases because the mobile phone is switched off or out of coverage.
# The called party could have taken the call but refused it. Neither busy nor incompatible.
q850-21 = Call rejected
    .description = The called party or its equipment refused the call, although it could have taken it. A network may also refuse a call this way, for example because a service blocks it.
# The number is no longer in use because there is a new one.
q850-22 = Number changed
    .description = The called number is no longer in use because the called party has a new one. The network may give the new number.
# The exchange redirects the call, not the called party. Some switches send 23 when reverse charging is refused.
q850-23 = Redirection to new destination
    .description = An exchange on the way decided that the call has to be set up to another number.
# A rule refused the call, not a person: for example, a service that rejects anonymous calls.
# A late addition to Q.850. In older Q.931: call suspended.
q850-24 = Call rejected due to feature at the destination
    .description = A service set up for the called line refused the call, for example one that rejects callers who hide their number.
# The hop counter ran out. In older Q.931: call resumed.
q850-25 = Exchange routing error
    .description = The call passed through too many exchanges, which points to a loop in the routing, and was ended.
# Several devices were called, and another one got the call. In ANSI networks: a ported number was routed wrongly.
q850-26 = Non-selected user clearing
    .description = The call was offered to more than one device, and another one got it, so it ended here.
# The line to the called party is faulty. If the whole network is faulty, the cause is 38.
q850-27 = Destination out of order
    .description = The line or equipment of the called party is not working, so the call could not be delivered.
# The number is too short, too long or malformed. A well-formed number that nobody has is 1.
q850-28 = Invalid number format (address incomplete)
    .description = The dialed number is incomplete or not in a valid form.
# A facility is a supplementary service of ISDN, such as call transfer or conference.
q850-29 = Facility rejected
    .description = The call asked for a supplementary service, and the network cannot provide it.
# STATUS ENQUIRY is the name of an ISDN message: do not translate it. Not a failed call.
q850-30 = Response to STATUS ENQUIRY
    .description = One piece of equipment answers the question of another about the state of the call. This is no failure and does not end the call.
# The catch-all of this class.
q850-31 = Normal, unspecified
    .description = The call ended for a normal reason that no other cause describes.

## Resource unavailable

q850-33 = Circuit out of order
    .description = The circuit that was to carry the call is faulty.
# Every line on the way is taken. The called party is not busy (17), and no particular channel was requested (44).
q850-34 = No circuit/channel available
    .description = All lines on the way to the called number are taken, so the call could not be connected. The called party is not necessarily busy.
# A fault that lasts. A short fault is 41.
q850-38 = Network out of order
    .description = The network has a fault that is likely to last for some time. Calling again at once is unlikely to help.
# Frame mode is a data service of ISDN, not a voice call. Opposite of 40.
q850-39 = Permanent frame mode connection out-of-service
    .description = A permanent data connection in the network is out of service. It is a status report, not the end of a voice call.
# Frame mode is a data service of ISDN, not a voice call. Not a failure. Opposite of 39.
q850-40 = Permanent frame mode connection operational
    .description = A permanent data connection in the network is working. It is a status report and no failure.
# A short fault. A fault that lasts is 38.
q850-41 = Temporary failure
    .description = The network has a fault that is not likely to last. Calling again in a moment may succeed.
q850-42 = Switching equipment congestion
    .description = An exchange on the way is overloaded with calls at the moment and did not connect this one.
# The call was not refused; only additional information was lost.
q850-43 = Access information discarded
    .description = The network could not pass on some information that the caller’s equipment sent with the call, such as a subaddress or a text from user to user.
# One particular channel was requested. If no channel is free at all, the cause is 34.
q850-44 = Requested circuit/channel not available
    .description = The particular line or channel asked for cannot be used for the call. The equipment in most cases tries another one.
# Not in Q.850, but sent by some equipment. The same event as 8.
q850-45 = Pre-empted
    .description = The network took the line away from this call in favor of one with higher priority.
# Opposite of preemption: the priority call found no call of lower priority that it could replace.
q850-46 = Precedence call blocked
    .description = The priority of this call is not high enough to take over a line, because all of them, or the called party, are held by calls of equal or higher priority.
# The catch-all of this class.
q850-47 = Resource unavailable, unspecified
    .description = The network lacked something it needed for the call, and no other cause describes what.

## Service or option unavailable

q850-49 = Quality of service not available
    .description = The call asked for a transmission quality, such as a throughput or a delay, that the network cannot provide.
# The service exists, but the subscriber has not ordered it. If it is not implemented, the cause is 69.
q850-50 = Requested facility not subscribed
    .description = The call asked for a supplementary service that is not part of the subscriber’s contract.
# Not in Q.850, but sent by some equipment. For a closed user group (CUG), the cause is 53.
q850-52 = Outgoing call barred
    .description = The calling line is barred from placing this call.
# CUG means closed user group: lines that may call only each other.
q850-53 = Outgoing calls barred within CUG
    .description = The caller belongs to a closed user group and is not allowed to place calls within it.
# Not in Q.850, but sent by some equipment. For a closed user group (CUG), the cause is 55.
q850-54 = Incoming call barred
    .description = The called line is barred from receiving this call.
# CUG means closed user group: lines that may call only each other.
q850-55 = Incoming calls barred within CUG
    .description = The called party belongs to a closed user group and is not allowed to receive calls within it.
q850-56 = Call waiting not subscribed
    .description = The called line has no call waiting service, so a second call cannot be offered to it.
# A bearer capability is the kind of connection: speech, data, video. Not allowed; 58 means not now, 65 not at all.
q850-57 = Bearer capability not authorized
    .description = The call asked for a kind of connection, such as data or video, that this subscriber is not allowed to use.
# A bearer capability is the kind of connection: speech, data, video. Not now; 57 means not allowed, 65 not at all.
q850-58 = Bearer capability not presently available
    .description = The network has the kind of connection that the call asked for, such as data or video, but it is not available at the moment.
# About closed user groups, like 53 and 55.
q850-62 = Inconsistency in designated outgoing access information and subscriber class
    .description = The access rights named in the call do not fit the class of the calling subscriber, so the call was refused.
# The catch-all of this class.
q850-63 = Service or option not available, unspecified
    .description = A service that the call asked for is not available, and no other cause describes which or why.

## Service or option not implemented

# A bearer capability is the kind of connection: speech, data, video. Not at all; 57 means not allowed, 58 not now.
q850-65 = Bearer capability not implemented
    .description = The equipment does not support the kind of connection that the call asked for, such as data or video.
q850-66 = Channel type not implemented
    .description = The equipment does not support the type of channel that the call asked for.
# A facility is a supplementary service of ISDN. If it exists but the subscriber has not ordered it, the cause is 50.
q850-69 = Requested facility not implemented
    .description = The equipment does not have the supplementary service that the call asked for.
# A bearer capability is the kind of connection: speech, data, video.
# “Restricted” means that some bit patterns cannot be sent, which lowers the rate (56 instead of 64 kbit/s).
q850-70 = Only restricted digital information bearer capability is available
    .description = The call asked for an unrestricted digital connection, and the equipment supports only the restricted kind.
# The catch-all of this class.
q850-79 = Service or option not implemented, unspecified
    .description = The equipment does not have a service that the call asked for, and no other cause describes which.

## Invalid message

# The call reference is the number by which two pieces of equipment identify a call.
q850-81 = Invalid call reference value
    .description = A message refers to a call that the equipment does not know, because it has ended or never existed on that line.
q850-82 = Identified channel does not exist
    .description = The call was to use a channel that does not exist or is not activated on that line.
# A suspended call is parked, to be resumed later. 83 to 86 are about this service. Here someone resumes a call under an unknown identity.
q850-83 = A suspended call exists, but this call identity does not
    .description = Someone tried to take up a parked call again under an identity that no parked call has.
# 83 to 86 are about suspended (parked) calls. Here someone parks a call; nobody resumes one.
q850-84 = Call identity in use
    .description = Someone tried to park a call under an identity that another parked call already has.
# 83 to 86 are about suspended (parked) calls. Here no call is parked at all.
q850-85 = No call suspended
    .description = Someone tried to take up a parked call again, and no call is parked.
# 83 to 86 are about suspended (parked) calls. Here the parked call has ended.
q850-86 = Call having the requested call identity has been cleared
    .description = Someone tried to take up a parked call again, and that call has ended in the meantime.
# CUG means closed user group: lines that may call only each other.
q850-87 = User not member of CUG
    .description = The call was for a closed user group, and the called party or the caller does not belong to it.
# The equipment cannot take this kind of call, for example a fax or data call to a telephone.
q850-88 = Incompatible destination
    .description = The equipment at the called number cannot take this kind of call, for example because a data call reached a telephone.
# CUG means closed user group: lines that may call only each other.
q850-90 = Non-existent CUG
    .description = The call names a closed user group that does not exist.
# The name of the network is malformed. If the network is unknown, the cause is 2.
q850-91 = Invalid transit network selection
    .description = The network through which the call was to go is given in a form that is not valid.
# The catch-all of this class.
q850-95 = Invalid message, unspecified
    .description = A message about the call is not valid, and no other cause describes what is wrong with it.

## Protocol error

# An information element is a field of an ISDN message.
q850-96 = Mandatory information element is missing
    .description = A message about the call lacks information that it must contain, so the equipment could not process it.
q850-97 = Message type non-existent or not implemented
    .description = The equipment received a kind of message about the call that it does not know or does not support.
# 97 and 101 in one: the sender does not say which.
q850-98 = Message not compatible with call state or message type non-existent or not implemented
    .description = The equipment received a message about the call that does not fit its present state or is of an unknown kind.
# An information element is a field of an ISDN message. The field is unknown; known fields with bad contents are 100.
q850-99 = Information element/parameter non-existent or not implemented
    .description = A message about the call contains a field that the equipment does not know, and the equipment ignored that field.
# An information element is a field of an ISDN message. The field is known, but its contents are invalid. An unknown field is 99.
q850-100 = Invalid information element contents
    .description = A message about the call contains a field that the equipment knows, but with contents that it cannot use.
# The message is known but does not fit the state. Compare 98.
q850-101 = Message not compatible with call state
    .description = The equipment received a message that does not fit the present state of the call.
q850-102 = Recovery on timer expiry
    .description = An expected answer did not arrive in time, and the equipment ended the call or took another step to recover.
# The parameter was passed on. If the message was discarded, the cause is 110.
q850-103 = Parameter non-existent or not implemented, passed on
    .description = A message about the call contains a parameter that the equipment does not know. It passed the parameter on unchanged.
# The message was discarded because of the parameter. If the parameter was passed on, the cause is 103.
q850-110 = Message with unrecognized parameter, discarded
    .description = The equipment discarded a message about the call because it contains a parameter that it does not know.
# The catch-all of this class.
q850-111 = Protocol error, unspecified
    .description = The equipment on the way did not understand each other, and no other cause describes the error.

## Interworking

# Interworking: the call passes between networks of different kinds. The catch-all when the other network gives no cause.
q850-127 = Interworking, unspecified
    .description = The call passed into a network of another kind, which gives no cause for what it did. Why the call ended is not known.
