//! Status codes: parsing, display and classes.

use std::collections::HashSet;

use sip_phrases::StatusCode;
use sip_phrases::code::{Class, Standing};

#[test]
fn numbers_are_validated() {
    for (number, valid, why) in [
        (100, true, "the first code"),
        (486, true, "a known code"),
        (498, true, "an unknown code"),
        (999, true, "the last code"),
        (99, false, "two digits"),
        (0, false, "zero"),
        (1000, false, "four digits"),
        (u16::MAX, false, "five digits"),
    ] {
        assert_eq!(
            StatusCode::from_u16(number).is_ok(),
            valid,
            "{number}: {why}"
        );
        assert_eq!(
            StatusCode::try_from(number).map(u16::from).ok(),
            valid.then_some(number),
            "{number}: {why}"
        );
    }
    assert_eq!(
        StatusCode::from_u16(99).unwrap_err().to_string(),
        "invalid status code 99: expected a number from 100 to 999"
    );
}

#[test]
#[rustfmt::skip]
fn texts_are_validated() {
    for (text, expected, why) in [
        ("486", Some(486), "three digits"),
        ("100", Some(100), "the first code"),
        ("999", Some(999), "the last code"),
        ("099", None, "below 100"),
        ("", None, "empty"),
        ("48", None, "two digits"),
        ("4860", None, "four digits"),
        ("+486", None, "a sign"),
        (" 486", None, "a space"),
        ("486 Busy Here", None, "a phrase"),
        ("٤٨٦", None, "digits of another script"),
        ("4x6", None, "a letter"),
    ] {
        assert_eq!(
            text.parse::<StatusCode>().ok().map(StatusCode::as_u16),
            expected,
            "{text:?}: {why}"
        );
        assert_eq!(
            StatusCode::try_from(text).ok(),
            text.parse().ok(),
            "{text:?}: {why}"
        );
        assert_eq!(
            StatusCode::try_from(text.as_bytes()).ok(),
            text.parse().ok(),
            "{text:?}: {why}"
        );
    }
}

#[test]
fn errors_quote_the_input() {
    let error = |text: &str| text.parse::<StatusCode>().unwrap_err().to_string();
    assert_eq!(
        error("48"),
        r#"invalid status code "48": expected three digits from 100 to 999"#
    );
    assert_eq!(
        error("4\r\n6"),
        r#"invalid status code "4\r\n6": expected three digits from 100 to 999"#
    );
    let long = error(&"ж".repeat(1000));
    assert_eq!(long.chars().filter(|&c| c == 'ж').count(), 20, "{long}");
    assert!(long.contains("(truncated)"), "{long}");
}

#[test]
fn display_shows_code_and_registered_phrase() {
    for (code, text) in [
        (486, "486 Busy Here"),
        (606, "606 Not Acceptable"),
        (701, "701 Party Hangs Up"),
        (498, "498"),
    ] {
        assert_eq!(StatusCode::from_u16(code).unwrap().to_string(), text);
    }
}

#[test]
fn unknown_codes_are_treated_as_their_class() {
    for (code, treated_as, why) in [
        (100, 100, "known"),
        (180, 180, "known"),
        (101, 183, "an unknown provisional response"),
        (202, 200, "deprecated"),
        (204, 204, "known"),
        (299, 200, "unknown"),
        (303, 300, "obsolete"),
        (409, 400, "obsolete"),
        (411, 400, "obsolete"),
        (477, 400, "nonstandard"),
        (486, 486, "known"),
        (498, 400, "unknown"),
        (599, 500, "unknown"),
        (699, 600, "unknown"),
        (701, 701, "not a SIP class"),
        (999, 999, "not a SIP class"),
    ] {
        assert_eq!(
            StatusCode::from_u16(code).unwrap().treated_as(),
            treated_as,
            "{code}: {why}"
        );
    }
}

#[test]
fn every_code_has_a_class_and_is_unique() {
    let mut all = HashSet::new();
    for number in 100..=999 {
        let code = StatusCode::from_u16(number).unwrap();
        let class = match number {
            100..=199 => Class::Provisional,
            200..=299 => Class::Success,
            300..=399 => Class::Redirection,
            400..=499 => Class::ClientError,
            500..=599 => Class::ServerError,
            600..=699 => Class::GlobalFailure,
            _ => Class::Other,
        };
        assert_eq!(code.class(), class, "{number}");
        let predicates = [
            code.is_provisional(),
            code.is_success(),
            code.is_redirection(),
            code.is_client_error(),
            code.is_server_error(),
            code.is_global_failure(),
        ];
        let expected = Class::ALL[..6].iter().map(|&other| other == class);
        assert!(predicates.into_iter().eq(expected), "{number}");
        assert_eq!(
            code.registered_text().is_none(),
            code.standing() == Standing::Unknown,
            "{number}"
        );
        assert_eq!(
            (code == number, number == code, u16::from(code)),
            (true, true, number)
        );
        assert!(all.insert(code));
    }
    assert_eq!(all.len(), 900);
    assert!(StatusCode::KNOWN.is_sorted());
}

#[test]
fn invalid_utf_8_is_rejected() {
    let error = StatusCode::try_from(&b"48\xff"[..])
        .unwrap_err()
        .to_string();
    assert_eq!(
        error,
        "invalid status code \"48\u{fffd}\": expected three digits from 100 to 999"
    );
}

#[test]
fn option_takes_no_extra_space() {
    assert_eq!(size_of::<Option<StatusCode>>(), 2);
}
