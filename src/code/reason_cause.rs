//! The causes of the smaller protocols of the Reason header field.

numbers! {
    /// A cause of the protocol `Preemption` (RFC 4411): a call had to give way to one of higher priority.
    PreemptionCause is "preemption cause", a u8 from 0 to 255;
    Preemption PREEMPTION {
        name: "preemption",
        classes: &["preemption-class"],
        class: |_| 0,
        protocol_name: "Preemption",
    }
    1 UA_PREEMPTION "UA Preemption";
    2 RESERVED_RESOURCES_PREEMPTED "Reserved Resources Preempted";
    3 GENERIC_PREEMPTION "Generic Preemption";
    4 NON_IP_PREEMPTION "Non-IP Preemption";
}

numbers! {
    /// A cause of the protocol `RELEASE_CAUSE` (3GPP TS 24.229): why a mobile phone ended a call.
    ReleaseCause is "release cause", a u8 from 0 to 255;
    ReleaseCause RELEASE {
        name: "release-cause",
        classes: &["release-cause-class"],
        class: |_| 0,
        protocol_name: "RELEASE_CAUSE",
    }
    1 USER_ENDS_CALL "User ends call";
    2 RTP_RTCP_TIME_OUT "RTP/RTCP time-out";
    3 MEDIA_BEARER_LOSS "Media bearer loss";
    4 NO_ACK "SIP timeout - no ACK";
    5 SIP_RESPONSE_TIME_OUT "SIP response time-out";
    6 CALL_SETUP_TIME_OUT "Call-setup time-out";
    7 REDIRECTION_FAILURE "Redirection failure";
}

numbers! {
    /// A cause of the protocol `FAILURE_CAUSE` (3GPP TS 24.229): what a mobile network could not keep up or provide.
    FailureCause is "failure cause", a u8 from 0 to 255;
    FailureCause FAILURE {
        name: "failure-cause",
        classes: &["failure-cause-class"],
        class: |_| 0,
        protocol_name: "FAILURE_CAUSE",
    }
    1 MEDIA_BEARER_OR_QOS_LOST "Media bearer or QoS lost";
    2 RELEASE_OF_SIGNALLING_BEARER "Release of signalling bearer";
    3 FAILED_RESOURCES_ALLOCATION "Indication of failed resources allocation";
}
