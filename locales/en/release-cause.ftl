### Causes of the protocol RELEASE_CAUSE in the Reason header field (3GPP TS 24.229): why a mobile phone ended a call.
### For engineers and for the details view of a phone. The value is the registered text.


## RELEASE_CAUSE

# Nothing went wrong.
release-cause-1 = User ends call
    .description = The user of the phone ended the call, which is the normal end.
# RTP and RTCP carry sound and video: do not translate the names.
release-cause-2 = RTP/RTCP time-out
    .description = No sound or other media arrived for too long, so the phone ended the call.
# The media bearer is the part of the mobile connection that carries sound and video.
release-cause-3 = Media bearer loss
    .description = The phone lost the part of its mobile connection that carries the media, so it ended the call.
# ACK is the name of a method: the caller’s confirmation of the answer. Do not translate it.
release-cause-4 = SIP timeout - no ACK
    .description = The phone answered the call, but the caller’s confirmation of the answer never arrived, so the phone ended the call.
# One response is missing. If the call as a whole was not set up in time, the cause is 6.
release-cause-5 = SIP response time-out
    .description = The phone sent a request and got no response in time, so it ended the call.
# The call as a whole was not set up in time. If one response is missing, the cause is 5.
release-cause-6 = Call-setup time-out
    .description = The call was not set up within the allowed time, so the phone gave up.
release-cause-7 = Redirection failure
    .description = The call was to be redirected to another place, and that failed, so the phone ended it.
# Shown for RELEASE_CAUSE values that are not in this file.
release-cause-class = Call released by the phone
    .description = The phone ended the call and gives a number for the cause that is not known to this program.
