//! Status codes: reading, writing, classes.

use std::collections::HashSet;

use sip_phrases::StatusCode;
use sip_phrases::code::{Class, Standing};

#[test]
fn numbers() {
    for (number, verdict, why) in [
        (100, true, "the first"),
        (486, true, "a known one"),
        (498, true, "an unknown one"),
        (999, true, "the last"),
        (99, false, "two digits"),
        (0, false, "none"),
        (1000, false, "four digits"),
        (u16::MAX, false, "five digits"),
    ] {
        assert_eq!(
            StatusCode::from_u16(number).is_ok(),
            verdict,
            "{number}: {why}"
        );
        assert_eq!(
            StatusCode::try_from(number).map(u16::from).ok(),
            verdict.then_some(number),
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
fn texts() {
    for (text, verdict, why) in [
        ("486", Some(486), "three digits"),
        ("100", Some(100), "the first"),
        ("999", Some(999), "the last"),
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
        assert_eq!(text.parse::<StatusCode>().ok().map(StatusCode::as_u16), verdict, "{text:?}: {why}");
        assert_eq!(StatusCode::try_from(text).ok(), text.parse().ok(), "{text:?}: {why}");
        assert_eq!(StatusCode::try_from(text.as_bytes()).ok(), text.parse().ok(), "{text:?}: {why}");
    }
}

#[test]
fn the_error_quotes_the_input() {
    let sentence = |text: &str| text.parse::<StatusCode>().unwrap_err().to_string();
    assert_eq!(
        sentence("48"),
        r#"invalid status code "48": expected three digits from 100 to 999"#
    );
    assert_eq!(
        sentence("4\r\n6"),
        r#"invalid status code "4\r\n6": expected three digits from 100 to 999"#
    );
    let long = sentence(&"ж".repeat(1000));
    assert_eq!(long.chars().filter(|&c| c == 'ж').count(), 20, "{long}");
    assert!(long.contains("(truncated)"), "{long}");
}

#[test]
fn display() {
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
fn treated_as() {
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
        (701, 701, "no class of SIP has a rule for it"),
        (999, 999, "no class of SIP has a rule for it"),
    ] {
        assert_eq!(
            StatusCode::from_u16(code).unwrap().treated_as(),
            treated_as,
            "{code}: {why}"
        );
    }
}

#[test]
fn every_number_has_a_class_and_its_own_place() {
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
        let questions = [
            code.is_provisional(),
            code.is_success(),
            code.is_redirection(),
            code.is_client_error(),
            code.is_server_error(),
            code.is_global_failure(),
        ];
        let answers = Class::ALL[..6].iter().map(|&other| other == class);
        assert!(questions.into_iter().eq(answers), "{number}");
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
fn bytes_that_are_not_utf_8() {
    let error = StatusCode::try_from(&b"48\xff"[..])
        .unwrap_err()
        .to_string();
    assert_eq!(
        error,
        "invalid status code \"48\u{fffd}\": expected three digits from 100 to 999"
    );
}

#[test]
fn an_option_takes_no_more_room() {
    assert_eq!(size_of::<Option<StatusCode>>(), 2);
}
