//! Why a call ended that came in here: what the Reason of a BYE or CANCEL says, and whether the call was missed.

use sip_phrases::{CallEnd, Localizer, Method};

const BYE: Method = Method::BYE;
const CANCEL: Method = Method::CANCEL;

/// (method, Reason, how it ended, whether it is a missed call, why)
const ENDS: &[(Method, &str, CallEnd, bool, &str)] = &[
    // No Reason, or one that says no more than the method.
    (CANCEL, "", CallEnd::CANCELED, true, "the caller gave up"),
    (BYE, "", CallEnd::NORMAL, false, "somebody hung up"),
    (
        CANCEL,
        "Q.850;cause=16",
        CallEnd::CANCELED,
        true,
        "normal clearing while it rang",
    ),
    (
        BYE,
        "Q.850 ;cause=16 ;text=\"Terminated\"",
        CallEnd::NORMAL,
        false,
        "normal clearing",
    ),
    (
        BYE,
        "Q.850;cause=31",
        CallEnd::NORMAL,
        false,
        "normal, unspecified",
    ),
    (
        CANCEL,
        "SIP;cause=487",
        CallEnd::CANCELED,
        true,
        "request terminated",
    ),
    (
        CANCEL,
        "RELEASE_CAUSE;cause=1",
        CallEnd::CANCELED,
        true,
        "user ends call, while it rang",
    ),
    (
        BYE,
        "RELEASE_CAUSE;cause=1;text=\"User ends call\"",
        CallEnd::NORMAL,
        false,
        "user ends call",
    ),
    // Another device of the same user.
    (
        CANCEL,
        "SIP;cause=200;text=\"Call completed elsewhere\"",
        CallEnd::ANSWERED_ELSEWHERE,
        false,
        "RFC 3326 3.1",
    ),
    (
        CANCEL,
        "sip ; cause=200",
        CallEnd::ANSWERED_ELSEWHERE,
        false,
        "spaces, and any case",
    ),
    (
        CANCEL,
        "SIP;cause=202",
        CallEnd::ANSWERED_ELSEWHERE,
        false,
        "any success",
    ),
    (
        CANCEL,
        "Q.850;cause=26;text=\"Non-selected user clearing\"",
        CallEnd::ANSWERED_ELSEWHERE,
        false,
        "Asterisk",
    ),
    (
        CANCEL,
        "Q.850;cause=13",
        CallEnd::ANSWERED_ELSEWHERE,
        false,
        "call completed elsewhere",
    ),
    (
        CANCEL,
        "SIP;cause=603;text=\"Decline\"",
        CallEnd::DECLINED_ELSEWHERE,
        false,
        "RFC 3326 3.2: declined on a phone",
    ),
    (
        CANCEL,
        "Q.850;cause=21",
        CallEnd::DECLINED_ELSEWHERE,
        false,
        "the same from a telephone network",
    ),
    (
        CANCEL,
        "SIP;cause=600;text=\"Busy Everywhere\"",
        CallEnd::BUSY_ELSEWHERE,
        false,
        "RFC 3326 3.1",
    ),
    (
        CANCEL,
        "SIP;cause=486",
        CallEnd::BUSY_ELSEWHERE,
        false,
        "busy on another phone",
    ),
    (
        CANCEL,
        "Q.850;cause=17",
        CallEnd::BUSY_ELSEWHERE,
        false,
        "the same from a telephone network",
    ),
    // Nobody took it.
    (
        CANCEL,
        "SIP;cause=408;text=\"Request Timeout\"",
        CallEnd::NO_ANSWER,
        true,
        "it rang for the whole time",
    ),
    (
        CANCEL,
        "SIP;cause=480",
        CallEnd::NO_ANSWER,
        true,
        "the same",
    ),
    (
        CANCEL,
        "Q.850;cause=19;text=\"No answer from user\"",
        CallEnd::NO_ANSWER,
        true,
        "alerted, not answered",
    ),
    (
        CANCEL,
        "Q.850;cause=18",
        CallEnd::NO_ANSWER,
        true,
        "no user responding",
    ),
    (
        CANCEL,
        "Q.850;cause=102;text=\"RECOVERY_ON_TIMER_EXPIRE\"",
        CallEnd::NO_ANSWER,
        true,
        "FreeSWITCH: ringing timed out",
    ),
    (
        CANCEL,
        "RELEASE_CAUSE;cause=6",
        CallEnd::NO_ANSWER,
        true,
        "3GPP: call set-up time-out",
    ),
    // It went elsewhere, or was kept from the reader.
    (
        CANCEL,
        "SIP;cause=302;text=\"Call forwarded\"",
        CallEnd::FORWARDED,
        false,
        "sent on while it rang",
    ),
    (
        CANCEL,
        "Q.850;cause=23",
        CallEnd::FORWARDED,
        false,
        "redirection to a new destination",
    ),
    (
        CANCEL,
        "SIP;cause=607",
        CallEnd::REJECTED,
        false,
        "unwanted",
    ),
    (
        CANCEL,
        "SIP;cause=608",
        CallEnd::REJECTED,
        false,
        "a machine rejected it",
    ),
    (
        CANCEL,
        "Q.850;cause=24",
        CallEnd::REJECTED,
        false,
        "a feature at the destination",
    ),
    // After the answer.
    (
        BYE,
        "RELEASE_CAUSE;cause=2;text=\"RTP/RTCP time-out\"",
        CallEnd::MEDIA_TIMEOUT,
        false,
        "no sound arrived",
    ),
    (
        BYE,
        "RELEASE_CAUSE;cause=3;text=\"Media bearer loss\"",
        CallEnd::CONNECTION_LOST,
        false,
        "out of coverage",
    ),
    (
        BYE,
        "FAILURE_CAUSE;cause=1",
        CallEnd::CONNECTION_LOST,
        false,
        "the bearer of the media was lost",
    ),
    (
        BYE,
        "FAILURE_CAUSE;cause=2",
        CallEnd::CONNECTION_LOST,
        false,
        "that of the signalling",
    ),
    (
        BYE,
        "Q.850;cause=27",
        CallEnd::CONNECTION_LOST,
        false,
        "destination out of order",
    ),
    (
        BYE,
        "RELEASE_CAUSE;cause=4;text=\"SIP timeout - no ACK\"",
        CallEnd::TIMEOUT,
        false,
        "the answer was never confirmed",
    ),
    (
        BYE,
        "RELEASE_CAUSE;cause=5",
        CallEnd::TIMEOUT,
        false,
        "a response did not come",
    ),
    (
        BYE,
        "SIP;cause=408;text=\"session timer\"",
        CallEnd::TIMEOUT,
        false,
        "RFC 4028: the session timer ran out",
    ),
    (
        BYE,
        "Q.850;cause=102",
        CallEnd::TIMEOUT,
        false,
        "recovery on timer expiry",
    ),
    (
        BYE,
        "preemption ;cause=1 ;text=\"UA Preemption\"",
        CallEnd::PREEMPTED,
        false,
        "RFC 4411",
    ),
    (
        BYE,
        "Preemption;cause=9",
        CallEnd::PREEMPTED,
        false,
        "a preemption of a kind to come",
    ),
    (
        BYE,
        "Q.850;cause=8",
        CallEnd::PREEMPTED,
        false,
        "the telephone network's own",
    ),
    (
        BYE,
        "Q.850;cause=38",
        CallEnd::NETWORK_FAILURE,
        false,
        "network out of order",
    ),
    (
        BYE,
        "Q.850;cause=41",
        CallEnd::NETWORK_FAILURE,
        false,
        "temporary failure",
    ),
    (
        BYE,
        "Q.850;cause=33",
        CallEnd::NETWORK_FAILURE,
        false,
        "by its class: resource unavailable",
    ),
    (
        BYE,
        "SIP;cause=503",
        CallEnd::NETWORK_FAILURE,
        false,
        "a server failed",
    ),
    (
        BYE,
        "SIP;cause=200",
        CallEnd::NORMAL,
        false,
        "a success after the answer is no other device",
    ),
    (
        BYE,
        "SIP;cause=302",
        CallEnd::UNKNOWN,
        false,
        "what was answered here was not forwarded before",
    ),
    (BYE, "Q.850;cause=23", CallEnd::UNKNOWN, false, "the same"),
    (
        BYE,
        "Q.850;cause=26",
        CallEnd::UNKNOWN,
        false,
        "nor answered elsewhere",
    ),
    (
        BYE,
        "SIP;cause=603",
        CallEnd::UNKNOWN,
        false,
        "nor declined",
    ),
    (
        BYE,
        "SIP;cause=607",
        CallEnd::UNKNOWN,
        false,
        "nor rejected",
    ),
    (
        BYE,
        "SIP;cause=607, RELEASE_CAUSE;cause=2",
        CallEnd::MEDIA_TIMEOUT,
        false,
        "the one that can be",
    ),
    // Several reasons.
    (
        CANCEL,
        "SIP;cause=200, Q.850;cause=26",
        CallEnd::ANSWERED_ELSEWHERE,
        false,
        "both say it",
    ),
    (
        CANCEL,
        "Q.850;cause=16, SIP;cause=200",
        CallEnd::ANSWERED_ELSEWHERE,
        false,
        "the one that says more, wherever it stands",
    ),
    (
        CANCEL,
        "EMM;cause=3, SIP;cause=600",
        CallEnd::BUSY_ELSEWHERE,
        false,
        "the one that is understood",
    ),
    (
        BYE,
        "Q.850;cause=16, RELEASE_CAUSE;cause=2",
        CallEnd::MEDIA_TIMEOUT,
        false,
        "the one that says more",
    ),
    (
        BYE,
        "Q.850;cause=16, X;cause=1",
        CallEnd::NORMAL,
        false,
        "the one that is understood",
    ),
    // Not understood.
    (
        CANCEL,
        "Q.850;cause=487;text=\"ORIGINATOR_CANCEL\"",
        CallEnd::CANCELED,
        true,
        "FreeSWITCH: no cause of Q.850",
    ),
    (
        CANCEL,
        "SIP;cause=999",
        CallEnd::CANCELED,
        true,
        "RFC 3326 2: as if there were no Reason",
    ),
    (
        CANCEL,
        "NGAP-RNL;cause=4",
        CallEnd::CANCELED,
        true,
        "a protocol without texts of its causes",
    ),
    (CANCEL, "SIP", CallEnd::CANCELED, true, "no cause"),
    (CANCEL, ";;;\"", CallEnd::CANCELED, true, "no Reason at all"),
    (
        BYE,
        "NGAP-RNL;cause=4",
        CallEnd::UNKNOWN,
        false,
        "something ended it, and it was not a hang-up",
    ),
    (BYE, "SIP;cause=999", CallEnd::UNKNOWN, false, "the same"),
    (BYE, "\"", CallEnd::NORMAL, false, "no Reason at all"),
];

#[test]
fn how_calls_end() {
    for &(method, reason, end, missed, why) in ENDS {
        let parsed = CallEnd::parse(method, reason);
        assert_eq!(
            parsed.token(),
            end.token(),
            "{} {reason}: {why}",
            method.token().unwrap()
        );
        assert_eq!(
            parsed.is_missed(),
            missed,
            "{} {reason}: {why}",
            method.token().unwrap()
        );
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
            CallEnd::parse(CANCEL, reason).is_missed(),
            "{reason}: it rang, and nobody took it or said no to it"
        );
    }
}

#[test]
fn every_end_has_its_text_and_every_end_is_reached() {
    for language in ["en", "de", "ru", "zh"] {
        let catalog = Localizer::bundled().negotiate(language);
        for &end in CallEnd::KNOWN {
            let text = catalog
                .get(end)
                .unwrap_or_else(|| panic!("{language}: {end:?}"));
            assert!(
                !text.phrase().is_empty() && !text.description().is_empty(),
                "{language}: {end:?}"
            );
        }
        assert!(!catalog.phrase(CallEnd::UNKNOWN).is_empty(), "{language}");
    }
    for end in CallEnd::KNOWN.iter().chain(&[CallEnd::UNKNOWN]) {
        assert!(
            ENDS.iter().any(|(_, _, reached, ..)| reached == end),
            "{end:?} is the end of no call"
        );
    }
}
