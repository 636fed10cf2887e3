//! Why a call ended that came in here: what the Reason of a BYE or CANCEL says, and whether the call was missed.

use sip_phrases::{CallEnd, Localizer, Method};

const BYE: Method = Method::BYE;
const CANCEL: Method = Method::CANCEL;

/// (method, Reason, how it ended, whether it is a missed call, why)
#[rustfmt::skip]
const ENDS: &[(Method, &str, CallEnd, bool, &str)] = &[
    // No Reason, or one that says no more than the method.
    (CANCEL, "", CallEnd::Canceled, true, "the caller gave up"),
    (BYE, "", CallEnd::Normal, false, "somebody hung up"),
    (CANCEL, "Q.850;cause=16", CallEnd::Canceled, true, "normal clearing while it rang"),
    (BYE, "Q.850 ;cause=16 ;text=\"Terminated\"", CallEnd::Normal, false, "normal clearing"),
    (BYE, "Q.850;cause=31", CallEnd::Normal, false, "normal, unspecified"),
    (CANCEL, "SIP;cause=487", CallEnd::Canceled, true, "request terminated"),
    (CANCEL, "RELEASE_CAUSE;cause=1", CallEnd::Canceled, true, "user ends call, while it rang"),
    (BYE, "RELEASE_CAUSE;cause=1;text=\"User ends call\"", CallEnd::Normal, false, "user ends call"),
    // Another device of the same user.
    (CANCEL, "SIP;cause=200;text=\"Call completed elsewhere\"", CallEnd::AnsweredElsewhere, false, "RFC 3326 3.1"),
    (CANCEL, "sip ; cause=200", CallEnd::AnsweredElsewhere, false, "spaces, and any case"),
    (CANCEL, "SIP;cause=202", CallEnd::AnsweredElsewhere, false, "any success"),
    (CANCEL, "Q.850;cause=26;text=\"Non-selected user clearing\"", CallEnd::AnsweredElsewhere, false, "Asterisk"),
    (CANCEL, "Q.850;cause=13", CallEnd::AnsweredElsewhere, false, "call completed elsewhere"),
    (CANCEL, "SIP;cause=603;text=\"Decline\"", CallEnd::DeclinedElsewhere, false, "RFC 3326 3.2: declined on a phone"),
    (CANCEL, "Q.850;cause=21", CallEnd::DeclinedElsewhere, false, "the same from a telephone network"),
    (CANCEL, "SIP;cause=600;text=\"Busy Everywhere\"", CallEnd::BusyElsewhere, false, "RFC 3326 3.1"),
    (CANCEL, "SIP;cause=486", CallEnd::BusyElsewhere, false, "busy on another phone"),
    (CANCEL, "Q.850;cause=17", CallEnd::BusyElsewhere, false, "the same from a telephone network"),
    // Nobody took it.
    (CANCEL, "SIP;cause=408;text=\"Request Timeout\"", CallEnd::NoAnswer, true, "it rang for the whole time"),
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
    (CANCEL, "RELEASE_CAUSE;cause=6", CallEnd::NoAnswer, true, "3GPP: call set-up time-out"),
    // It went elsewhere, or was kept from the reader.
    (CANCEL, "SIP;cause=302;text=\"Call forwarded\"", CallEnd::Forwarded, false, "sent on while it rang"),
    (CANCEL, "Q.850;cause=23", CallEnd::Forwarded, false, "redirection to a new destination"),
    (CANCEL, "SIP;cause=607", CallEnd::Rejected, false, "unwanted"),
    (CANCEL, "SIP;cause=608", CallEnd::Rejected, false, "a machine rejected it"),
    (CANCEL, "Q.850;cause=24", CallEnd::Rejected, false, "a feature at the destination"),
    // After the answer.
    (BYE, "RELEASE_CAUSE;cause=2;text=\"RTP/RTCP time-out\"", CallEnd::MediaTimeout, false, "no sound arrived"),
    (BYE, "RELEASE_CAUSE;cause=3;text=\"Media bearer loss\"", CallEnd::ConnectionLost, false, "out of coverage"),
    (BYE, "FAILURE_CAUSE;cause=1", CallEnd::ConnectionLost, false, "the bearer of the media was lost"),
    (BYE, "FAILURE_CAUSE;cause=2", CallEnd::ConnectionLost, false, "that of the signalling"),
    (BYE, "Q.850;cause=27", CallEnd::ConnectionLost, false, "destination out of order"),
    (
        BYE,
        "RELEASE_CAUSE;cause=4;text=\"SIP timeout - no ACK\"",
        CallEnd::Timeout,
        false,
        "the answer was never confirmed",
    ),
    (BYE, "RELEASE_CAUSE;cause=5", CallEnd::Timeout, false, "a response did not come"),
    (BYE, "SIP;cause=408;text=\"session timer\"", CallEnd::Timeout, false, "RFC 4028: the session timer ran out"),
    (BYE, "Q.850;cause=102", CallEnd::Timeout, false, "recovery on timer expiry"),
    (BYE, "preemption ;cause=1 ;text=\"UA Preemption\"", CallEnd::Preempted, false, "RFC 4411"),
    (BYE, "Preemption;cause=9", CallEnd::Preempted, false, "a preemption of a kind to come"),
    (BYE, "Q.850;cause=8", CallEnd::Preempted, false, "the telephone network's own"),
    (BYE, "Q.850;cause=38", CallEnd::NetworkFailure, false, "network out of order"),
    (BYE, "Q.850;cause=41", CallEnd::NetworkFailure, false, "temporary failure"),
    (BYE, "Q.850;cause=33", CallEnd::NetworkFailure, false, "by its class: resource unavailable"),
    (BYE, "SIP;cause=503", CallEnd::NetworkFailure, false, "a server failed"),
    (BYE, "SIP;cause=200", CallEnd::Normal, false, "a success after the answer is no other device"),
    (BYE, "SIP;cause=302", CallEnd::Unknown, false, "what was answered here was not forwarded before"),
    (BYE, "Q.850;cause=23", CallEnd::Unknown, false, "the same"),
    (BYE, "Q.850;cause=26", CallEnd::Unknown, false, "nor answered elsewhere"),
    (BYE, "SIP;cause=603", CallEnd::Unknown, false, "nor declined"),
    (BYE, "SIP;cause=607", CallEnd::Unknown, false, "nor rejected"),
    (BYE, "SIP;cause=607, RELEASE_CAUSE;cause=2", CallEnd::MediaTimeout, false, "the one that can be"),
    // Several reasons.
    (CANCEL, "SIP;cause=200, Q.850;cause=26", CallEnd::AnsweredElsewhere, false, "both say it"),
    (
        CANCEL,
        "Q.850;cause=16, SIP;cause=200",
        CallEnd::AnsweredElsewhere,
        false,
        "the one that says more, wherever it stands",
    ),
    (CANCEL, "EMM;cause=3, SIP;cause=600", CallEnd::BusyElsewhere, false, "the one that is understood"),
    (BYE, "Q.850;cause=16, RELEASE_CAUSE;cause=2", CallEnd::MediaTimeout, false, "the one that says more"),
    (BYE, "Q.850;cause=16, X;cause=1", CallEnd::Normal, false, "the one that is understood"),
    // Not understood.
    (CANCEL, "Q.850;cause=487;text=\"ORIGINATOR_CANCEL\"", CallEnd::Canceled, true, "FreeSWITCH: no cause of Q.850"),
    (CANCEL, "SIP;cause=999", CallEnd::Canceled, true, "RFC 3326 2: as if there were no Reason"),
    (CANCEL, "NGAP-RNL;cause=4", CallEnd::Canceled, true, "a protocol without texts of its causes"),
    (CANCEL, "SIP", CallEnd::Canceled, true, "no cause"),
    (CANCEL, ";;;\"", CallEnd::Canceled, true, "no Reason at all"),
    (BYE, "NGAP-RNL;cause=4", CallEnd::Unknown, false, "something ended it, and it was not a hang-up"),
    (BYE, "SIP;cause=999", CallEnd::Unknown, false, "the same"),
    (BYE, "\"", CallEnd::Normal, false, "no Reason at all"),
];

#[test]
fn how_calls_end() {
    for &(method, reason, end, missed, why) in ENDS {
        let parsed = CallEnd::of_request(method, reason);
        assert_eq!(parsed, end, "{method} {reason}: {why}");
        assert_eq!(parsed.is_missed(), missed, "{method} {reason}: {why}");
    }
}

/// Whatever stands in the header field: a call that was canceled has been missed, unless something says otherwise.
#[test]
fn a_call_that_nobody_took_is_missed() {
    for reason in [
        "RELEASE_CAUSE;cause=3",
        "Q.850;cause=38",
        "SIP;cause=503",
        "Preemption;cause=1",
        "Q.850;cause=27",
    ] {
        assert!(
            CallEnd::of_request(CANCEL, reason).is_missed(),
            "{reason}: it rang, and nobody took it or said no to it"
        );
    }
}

#[test]
fn every_end_has_its_text_and_every_end_is_reached() {
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
            "{end:?} is the end of no call"
        );
    }
}
