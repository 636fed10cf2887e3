//! The values of platforms, against the platforms' documentation.

use std::collections::BTreeSet;

use sip_phrases::platform::{CallEndedReason, DisconnectCause, ImsReasonInfo};
use sip_phrases::{CallEnd, StatusCode};

/// (constant of `android.telecom.DisconnectCause`, number)
const DISCONNECT_CAUSES: &[(&str, i32)] = &[
    ("UNKNOWN", 0),
    ("ERROR", 1),
    ("LOCAL", 2),
    ("REMOTE", 3),
    ("CANCELED", 4),
    ("MISSED", 5),
    ("REJECTED", 6),
    ("BUSY", 7),
    ("RESTRICTED", 8),
    ("OTHER", 9),
    ("CONNECTION_MANAGER_NOT_SUPPORTED", 10),
    ("ANSWERED_ELSEWHERE", 11),
    ("CALL_PULLED", 12),
];

/// (case of `CXCallEndedReason`, number)
const CALL_ENDED_REASONS: &[(&str, i32)] = &[
    ("failed", 1),
    ("remoteEnded", 2),
    ("unanswered", 3),
    ("answeredElsewhere", 4),
    ("declinedElsewhere", 5),
];

/// (constant of `ImsReasonInfo`, number, the status codes that its documentation names). For a whole
/// class, the codes are those without a constant of their own. The documentation has 501 with the
/// phrase of 500, and 481 at two constants.
#[rustfmt::skip]
const IMS: &[(&str, i32, &[u16])] = &[
    ("CODE_SIP_REDIRECTED", 321, &[]),
    ("CODE_SIP_BAD_REQUEST", 331, &[400]),
    ("CODE_SIP_FORBIDDEN", 332, &[403]),
    ("CODE_SIP_NOT_FOUND", 333, &[404]),
    ("CODE_SIP_NOT_SUPPORTED", 334, &[415, 416, 420]),
    ("CODE_SIP_REQUEST_TIMEOUT", 335, &[408]),
    ("CODE_SIP_TEMPRARILY_UNAVAILABLE", 336, &[480]),
    ("CODE_SIP_BAD_ADDRESS", 337, &[484]),
    ("CODE_SIP_BUSY", 338, &[486, 600]),
    ("CODE_SIP_REQUEST_CANCELLED", 339, &[487]),
    ("CODE_SIP_NOT_ACCEPTABLE", 340, &[406, 488, 606]),
    ("CODE_SIP_NOT_REACHABLE", 341, &[410, 604]),
    ("CODE_SIP_CLIENT_ERROR", 342, &[]),
    ("CODE_SIP_TRANSACTION_DOES_NOT_EXIST", 343, &[481]),
    ("CODE_SIP_SERVER_INTERNAL_ERROR", 351, &[500]),
    ("CODE_SIP_SERVICE_UNAVAILABLE", 352, &[503]),
    ("CODE_SIP_SERVER_TIMEOUT", 353, &[504]),
    ("CODE_SIP_SERVER_ERROR", 354, &[]),
    ("CODE_SIP_USER_REJECTED", 361, &[603]),
    ("CODE_SIP_GLOBAL_ERROR", 362, &[]),
    ("CODE_SIP_METHOD_NOT_ALLOWED", 366, &[405]),
    ("CODE_SIP_PROXY_AUTHENTICATION_REQUIRED", 367, &[407]),
    ("CODE_SIP_REQUEST_ENTITY_TOO_LARGE", 368, &[413]),
    ("CODE_SIP_REQUEST_URI_TOO_LARGE", 369, &[414]),
    ("CODE_SIP_EXTENSION_REQUIRED", 370, &[421]),
    ("CODE_SIP_INTERVAL_TOO_BRIEF", 371, &[422]),
    ("CODE_SIP_LOOP_DETECTED", 373, &[482]),
    ("CODE_SIP_TOO_MANY_HOPS", 374, &[483]),
    ("CODE_SIP_AMBIGUOUS", 376, &[485]),
    ("CODE_SIP_REQUEST_PENDING", 377, &[491]),
    ("CODE_SIP_UNDECIPHERABLE", 378, &[493]),
];

#[test]
fn names_and_numbers() {
    for cause in DisconnectCause::ALL {
        assert!(
            DISCONNECT_CAUSES.contains(&(cause.name(), cause.value())),
            "{cause}"
        );
    }
    let reasons = CallEndedReason::ALL.iter();
    let reasons: Vec<_> = reasons
        .map(|reason| (reason.name(), reason.value()))
        .collect();
    assert_eq!(reasons, CALL_ENDED_REASONS);
    let codes = ImsReasonInfo::ALL.iter();
    let codes: Vec<_> = codes.map(|code| (code.name(), code.value())).collect();
    let expected: Vec<_> = IMS.iter().map(|&(name, value, _)| (name, value)).collect();
    assert_eq!(codes, expected);
}

/// Every code of a table is of use: some end or status code leads to it.
#[test]
fn every_constant_is_reached() {
    let causes: BTreeSet<_> = CallEnd::ALL
        .iter()
        .map(|&end| DisconnectCause::of(end))
        .collect();
    assert_eq!(causes.len(), DisconnectCause::ALL.len());
    let reasons: BTreeSet<_> = CallEnd::ALL
        .iter()
        .filter_map(|&end| CallEndedReason::of(end))
        .collect();
    assert_eq!(reasons.len(), CallEndedReason::ALL.len());
}

#[test]
fn call_control_accepts_four() {
    for &end in CallEnd::ALL {
        let cause = DisconnectCause::of_call_control(end).name();
        assert!(
            ["LOCAL", "REMOTE", "REJECTED", "MISSED"].contains(&cause),
            "{end}: {cause}"
        );
        assert_eq!(cause == "MISSED", end.is_missed(), "{end}");
    }
}

/// CallKit wants no reason where the person ended the call on this device.
#[test]
fn call_kit_has_no_reason_for_the_local_user() {
    for &end in CallEnd::ALL {
        let here = [
            CallEnd::Canceled,
            CallEnd::DeclinedHere,
            CallEnd::LocalHangUp,
        ]
        .contains(&end);
        assert_eq!(CallEndedReason::of(end).is_none(), here, "{end}");
    }
}

#[test]
fn ims_codes_of_all_status_codes() {
    for number in 100..1000 {
        let code = StatusCode::from_u16(number).unwrap();
        let own = IMS.iter().find(|(.., codes)| codes.contains(&number));
        let expected = match (own, number) {
            (Some(&(name, ..)), _) => Some(name),
            (None, 300..400) => Some("CODE_SIP_REDIRECTED"),
            (None, 400..500) => Some("CODE_SIP_CLIENT_ERROR"),
            (None, 500..600) => Some("CODE_SIP_SERVER_ERROR"),
            (None, 600..700) => Some("CODE_SIP_GLOBAL_ERROR"),
            _ => None,
        };
        assert_eq!(
            ImsReasonInfo::of(code).map(ImsReasonInfo::name),
            expected,
            "{number}"
        );
    }
}
