//! Why an incoming call ended, by the Reason of its BYE or CANCEL, and whether it was missed.

use sip_phrases::{CallEnd, Localizer, Method};

const BYE: Method = Method::BYE;
const CANCEL: Method = Method::CANCEL;

/// (method, Reason, call end, whether the call was missed, why)
#[rustfmt::skip]
const ENDS: &[(Method, &str, CallEnd, bool, &str)] = &[
    // No Reason, or a Reason that adds nothing to the method.
    (CANCEL, "", CallEnd::Canceled, true, "nothing is known"),
    (BYE, "", CallEnd::Normal, false, "one side hung up"),
    (CANCEL, "Q.850;cause=16", CallEnd::Canceled, true, "normal clearing while ringing"),
    (BYE, "Q.850 ;cause=16 ;text=\"Terminated\"", CallEnd::Normal, false, "normal clearing"),
    (BYE, "Q.850;cause=31", CallEnd::Normal, false, "normal, unspecified"),
    (CANCEL, "SIP;cause=487", CallEnd::Canceled, true, "request terminated"),
    (CANCEL, "RELEASE_CAUSE;cause=1", CallEnd::Canceled, true, "user ends call, while ringing"),
    (BYE, "RELEASE_CAUSE;cause=1;text=\"User ends call\"", CallEnd::Normal, false, "user ends call"),
    // Handled on another device of the same user.
    (CANCEL, "SIP;cause=200;text=\"Call completed elsewhere\"", CallEnd::AnsweredElsewhere, false, "RFC 3326 3.1"),
    (CANCEL, "sip ; cause=200", CallEnd::AnsweredElsewhere, false, "whitespace, any case"),
    (CANCEL, "SIP;cause=202", CallEnd::AnsweredElsewhere, false, "any success code"),
    (CANCEL, "Q.850;cause=26;text=\"Non-selected user clearing\"", CallEnd::AnsweredElsewhere, false, "Asterisk"),
    (CANCEL, "Q.850;cause=13", CallEnd::AnsweredElsewhere, false, "call completed elsewhere"),
    (CANCEL, "SIP;cause=603;text=\"Decline\"", CallEnd::DeclinedElsewhere, false, "RFC 3326 3.2: declined on another phone"),
    (CANCEL, "Q.850;cause=21", CallEnd::DeclinedElsewhere, false, "the same from the telephone network"),
    (CANCEL, "SIP;cause=600;text=\"Busy Everywhere\"", CallEnd::BusyElsewhere, true, "RFC 3326 3.1"),
    (CANCEL, "SIP;cause=486", CallEnd::BusyElsewhere, true, "busy on another phone"),
    (CANCEL, "Q.850;cause=17", CallEnd::BusyElsewhere, true, "the same from the telephone network"),
    // Nobody answered.
    (CANCEL, "SIP;cause=408;text=\"Request Timeout\"", CallEnd::NoAnswer, true, "ringing timed out"),
    (CANCEL, "SIP;cause=480", CallEnd::NoAnswer, true, "the same"),
    (CANCEL, "Q.850;cause=19;text=\"No answer from user\"", CallEnd::NoAnswer, true, "alerted, not answered"),
    (CANCEL, "Q.850;cause=18", CallEnd::NoAnswer, true, "no user responding"),
    (
        CANCEL,
        "Q.850;cause=102;text=\"RECOVERY_ON_TIMER_EXPIRE\"",
        CallEnd::NoAnswer,
        true,
        "FreeSWITCH: ringing timed out",
    ),
    (CANCEL, "RELEASE_CAUSE;cause=6", CallEnd::NoAnswer, true, "3GPP: call setup timed out"),
    // The call was forwarded or blocked.
    (CANCEL, "SIP;cause=302;text=\"Call forwarded\"", CallEnd::Forwarded, true, "forwarded while ringing"),
    (CANCEL, "Q.850;cause=23", CallEnd::Forwarded, true, "redirection to a new destination"),
    (CANCEL, "SIP;cause=607", CallEnd::DeclinedElsewhere, false, "unwanted: another phone says so"),
    (CANCEL, "SIP;cause=608", CallEnd::Rejected, false, "rejected by a machine"),
    (CANCEL, "Q.850;cause=24", CallEnd::Rejected, false, "rejected by a feature at the destination"),
    // After the answer.
    (BYE, "RELEASE_CAUSE;cause=2;text=\"RTP/RTCP time-out\"", CallEnd::MediaTimeout, false, "no media arrived"),
    (BYE, "RELEASE_CAUSE;cause=3;text=\"Media bearer loss\"", CallEnd::ConnectionLost, false, "out of coverage"),
    (BYE, "FAILURE_CAUSE;cause=1", CallEnd::ConnectionLost, false, "the media bearer was lost"),
    (BYE, "FAILURE_CAUSE;cause=2", CallEnd::ConnectionLost, false, "the signaling bearer was lost"),
    (BYE, "Q.850;cause=27", CallEnd::ConnectionLost, false, "destination out of order"),
    (
        BYE,
        "RELEASE_CAUSE;cause=4;text=\"SIP timeout - no ACK\"",
        CallEnd::Timeout,
        false,
        "no ACK for the answer",
    ),
    (BYE, "RELEASE_CAUSE;cause=5", CallEnd::Timeout, false, "no response"),
    (BYE, "SIP;cause=408;text=\"session timer\"", CallEnd::Timeout, false, "RFC 4028: the session timer ran out"),
    (BYE, "Q.850;cause=102", CallEnd::Timeout, false, "recovery on timer expiry"),
    (BYE, "preemption ;cause=1 ;text=\"UA Preemption\"", CallEnd::Preempted, false, "RFC 4411"),
    (BYE, "Preemption;cause=9", CallEnd::Preempted, false, "an unregistered preemption cause"),
    (BYE, "Q.850;cause=8", CallEnd::Preempted, false, "preemption in the telephone network"),
    (BYE, "Q.850;cause=38", CallEnd::NetworkFailure, false, "network out of order"),
    (BYE, "Q.850;cause=41", CallEnd::NetworkFailure, false, "temporary failure"),
    (BYE, "Q.850;cause=33", CallEnd::NetworkFailure, false, "by its class, resource unavailable"),
    (BYE, "SIP;cause=503", CallEnd::NetworkFailure, false, "a server failed"),
    (BYE, "SIP;cause=200", CallEnd::Normal, false, "after the answer, 200 does not mean another device"),
    (BYE, "SIP;cause=302", CallEnd::Unknown, false, "an answered call was not forwarded"),
    (BYE, "Q.850;cause=23", CallEnd::Unknown, false, "the same"),
    (BYE, "Q.850;cause=26", CallEnd::Unknown, false, "an answered call was not answered elsewhere"),
    (BYE, "SIP;cause=603", CallEnd::Unknown, false, "an answered call was not declined"),
    (BYE, "SIP;cause=607", CallEnd::Unknown, false, "an answered call was not rejected"),
    (BYE, "SIP;cause=607, RELEASE_CAUSE;cause=2", CallEnd::MediaTimeout, false, "the plausible reason wins"),
    // Several reasons.
    (CANCEL, "SIP;cause=200, Q.850;cause=26", CallEnd::AnsweredElsewhere, false, "both agree"),
    (
        CANCEL,
        "Q.850;cause=16, SIP;cause=200",
        CallEnd::AnsweredElsewhere,
        false,
        "the more specific reason wins in any position",
    ),
    (CANCEL, "EMM;cause=3, SIP;cause=600", CallEnd::BusyElsewhere, true, "the known reason wins"),
    (BYE, "Q.850;cause=16, RELEASE_CAUSE;cause=2", CallEnd::MediaTimeout, false, "the more specific reason wins"),
    (BYE, "Q.850;cause=16, X;cause=1", CallEnd::Normal, false, "the known reason wins"),
    // Unknown reasons.
    (CANCEL, "Q.850;cause=487;text=\"ORIGINATOR_CANCEL\"", CallEnd::Canceled, true, "FreeSWITCH: not a Q.850 cause"),
    (CANCEL, "SIP;cause=604", CallEnd::Canceled, true, "who ended it is not known"),
    (CANCEL, "SIP;cause=606", CallEnd::Canceled, true, "the same"),
    (CANCEL, "SIP;cause=999", CallEnd::Canceled, true, "RFC 3326 2: an unknown Reason is ignored"),
    (CANCEL, "NGAP-RNL;cause=4", CallEnd::Canceled, true, "a protocol whose causes have no texts"),
    (CANCEL, "SIP", CallEnd::Canceled, true, "no cause"),
    (CANCEL, ";;;\"", CallEnd::Canceled, true, "no valid Reason"),
    (BYE, "NGAP-RNL;cause=4", CallEnd::Unknown, false, "not a hang-up, but unknown"),
    (BYE, "SIP;cause=999", CallEnd::Unknown, false, "the same"),
    (BYE, "\"", CallEnd::Normal, false, "no valid Reason"),
];

#[test]
fn call_end_follows_from_the_reason() {
    for &(method, reason, end, missed, why) in ENDS {
        let parsed = CallEnd::of_request(method, reason);
        assert_eq!(parsed, end, "{method} {reason}: {why}");
        assert_eq!(parsed.is_missed(), missed, "{method} {reason}: {why}");
    }
}

/// A canceled call was missed unless the Reason says otherwise.
#[test]
fn unanswered_calls_are_missed() {
    for reason in [
        "RELEASE_CAUSE;cause=3",
        "Q.850;cause=38",
        "SIP;cause=503",
        "Preemption;cause=1",
        "Q.850;cause=27",
    ] {
        assert!(
            CallEnd::of_request(CANCEL, reason).is_missed(),
            "{reason}: the call was neither answered nor declined"
        );
    }
}

#[test]
fn every_call_end_has_a_text_and_a_case() {
    for language in ["en", "de", "ru", "zh"] {
        let catalog = Localizer::bundled().negotiate(language);
        for &end in CallEnd::ALL.iter().filter(|&&end| end != CallEnd::Unknown) {
            let text = catalog
                .get(end)
                .unwrap_or_else(|| panic!("{language}: {end:?}"));
            assert!(
                !text.phrase().is_empty() && !text.description().is_empty(),
                "{language}: {end:?}"
            );
        }
        assert!(!catalog.phrase(CallEnd::Unknown).is_empty(), "{language}");
    }
    for end in CallEnd::ALL {
        assert!(
            ENDS.iter().any(|(_, _, reached, ..)| reached == end),
            "{end:?} has no case"
        );
    }
}
