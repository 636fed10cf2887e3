//! The causes of the smaller protocols in the Reason header field.

numeric_code! {
    /// A cause of the protocol `Preemption` (RFC 4411), from 0 to 255: why a call of higher
    /// priority replaced this one.
    PreemptionCause, "preemption cause", 0 to 255;
    1 UA_PREEMPTION "UA Preemption";
    2 RESERVED_RESOURCES_PREEMPTED "Reserved Resources Preempted";
    3 GENERIC_PREEMPTION "Generic Preemption";
    4 NON_IP_PREEMPTION "Non-IP Preemption";
}

numeric_code! {
    /// A cause of the protocol `RELEASE_CAUSE` (3GPP TS 24.229), from 0 to 255: why a mobile phone
    /// ended a call.
    ReleaseCause, "release cause", 0 to 255;
    1 USER_ENDS_CALL "User ends call";
    2 RTP_RTCP_TIME_OUT "RTP/RTCP time-out";
    3 MEDIA_BEARER_LOSS "Media bearer loss";
    4 NO_ACK "SIP timeout - no ACK";
    5 SIP_RESPONSE_TIME_OUT "SIP response time-out";
    6 CALL_SETUP_TIME_OUT "Call-setup time-out";
    7 REDIRECTION_FAILURE "Redirection failure";
}

numeric_code! {
    /// A cause of the protocol `FAILURE_CAUSE` (3GPP TS 24.229), from 0 to 255: which resource a
    /// mobile network lost or could not provide.
    FailureCause, "failure cause", 0 to 255;
    1 MEDIA_BEARER_OR_QOS_LOST "Media bearer or QoS lost";
    2 RELEASE_OF_SIGNALLING_BEARER "Release of signalling bearer";
    3 FAILED_RESOURCES_ALLOCATION "Indication of failed resources allocation";
}
