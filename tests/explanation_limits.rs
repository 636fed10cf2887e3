//! Explanations of untrusted responses: one language, no invisible characters, bounded length.

mod common;

use common::{catalogs, is_in_script, is_invisible};
use proptest::prelude::*;
use sip_phrases::{Attempt, Localizer, Precedence, Response, StatusCode};

#[test]
#[rustfmt::skip]
fn right_to_left_text_is_isolated() {
    let english = Localizer::bundled().default_catalog();
    // (phrase, detail, why)
    for (phrase, detail, why) in [
        ("مشغول", "Server’s own words: “\u{2068}مشغول\u{2069}”", "Arabic is isolated"),
        ("עסוק 7", "Server’s own words: “\u{2068}עסוק 7\u{2069}”", "Hebrew is isolated"),
        ("besetzt", "Server’s own words: “besetzt”", "Latin text is not isolated"),
        ("a\u{202e}b\u{2069}c\u{200f}d", "Server’s own words: “a b c d”", "bidirectional controls become spaces"),
        ("a\r\n\0\u{1b}[31m", "Server’s own words: “a    [31m”", "all control characters become spaces"),
    ] {
        let explanation =
            english.explain(&Response::new(StatusCode::BUSY_HERE).with_phrase(phrase));
        assert_eq!(explanation.details(), [detail], "{why}");
    }
}

/// The maximum length of an explanation in characters, for any response.
const MAX_CHARS: usize = 10_000;

/// Checks the explanations of a response in every language.
fn check_explanations(response: &Response) -> Result<(), TestCaseError> {
    for catalog in catalogs() {
        let explanation = catalog.explain(response);
        let language = catalog.language().to_string();
        prop_assert!(
            explanation.to_string().chars().count() <= MAX_CHARS,
            "{}",
            explanation
        );
        for text in [explanation.title(), explanation.meaning()]
            .into_iter()
            .chain(explanation.advice())
        {
            prop_assert!(
                is_in_script(&language, text) && !text.contains(is_invisible),
                "{:?}",
                text
            );
        }
        prop_assert!(
            !explanation.technical().contains(is_invisible),
            "{:?}",
            explanation.technical()
        );
        for detail in explanation.details() {
            let isolates = detail.matches('\u{2068}').count();
            prop_assert_eq!(isolates, detail.matches('\u{2069}').count());
            let rest = detail.replace(['\u{2068}', '\u{2069}'], "");
            prop_assert!(!rest.contains(is_invisible), "{:?}", detail);
            prop_assert!(
                language != "ru" || rest.contains(|c| matches!(c, 'а'..='я')),
                "{:?}",
                detail
            );
        }
    }
    Ok(())
}

const FIELDS: [&str; 24] = [
    "Accept",
    "Accept-Encoding",
    "Accept-Language",
    "Accept-Resource-Priority",
    "AlertMsg-Error",
    "Allow",
    "Allow-Events",
    "CSeq",
    "Call-Info",
    "Contact",
    "Error-Info",
    "Geolocation-Error",
    "Min-Expires",
    "Min-SE",
    "Permission-Missing",
    "Proxy-Authenticate",
    "Reason",
    "Recv-Info",
    "Require",
    "Retry-After",
    "Security-Server",
    "Unsupported",
    "WWW-Authenticate",
    "Warning",
];

#[test]
fn length_is_bounded() {
    let long = "ش".repeat(500);
    let mut longest = 0;
    // The codes with the most details: lists, addresses, realms, objections.
    for code in [
        180, 200, 300, 302, 401, 405, 415, 420, 421, 422, 470, 480, 485, 488, 494, 503, 603, 608,
    ] {
        let mut response = Response::new(StatusCode::from_u16(code).expect("valid code"))
            .with_phrase(&long)
            .with_method(&long);
        for field in FIELDS.iter().filter(|field| **field != "CSeq") {
            for n in 0..20 {
                let value = match *field {
                    "Reason" => format!("Q.850;cause=98;text=\"{n}{long}\";location=RLN"),
                    "Warning" => format!("307 {} \"{n}{long}\"", "a".repeat(500)),
                    "Retry-After" => format!("60 ({long});duration=600"),
                    "WWW-Authenticate" | "Proxy-Authenticate" => {
                        format!("Digest realm=\"{n}{long}\"")
                    }
                    "Call-Info" => format!("<sip:{n}{long}>;purpose=jwscard"),
                    "Geolocation-Error" | "AlertMsg-Error" | "Min-SE" | "Min-Expires" => {
                        "100".to_owned()
                    }
                    _ => format!("<sip:{n}{long}>"),
                };
                response = response.with_header(field, value);
            }
        }
        check_explanations(&response).unwrap_or_else(|error| panic!("{code}: {error}"));
        let lengths =
            catalogs().map(|catalog| catalog.explain(&response).to_string().chars().count());
        longest = longest.max(lengths.max().expect("bundled languages"));
    }
    assert!(
        longest > MAX_CHARS * 3 / 4,
        "{longest}: the limit is too high"
    );
}

proptest! {
    #[test]
    fn any_response_is_explained(
        code in 100_u16..1000,
        phrase in any::<String>(),
        fields in prop::collection::vec((prop::sample::select(&FIELDS[..]), field_value()), 0..12),
        attempt in prop::sample::select(Attempt::ALL),
        password in any::<bool>(),
        reason_first in any::<bool>(),
    ) {
        let precedence =
            if reason_first { Precedence::Reason } else { Precedence::MoreSpecific };
        let response = Response::new(StatusCode::from_u16(code).expect("valid code"))
            .with_phrase(phrase)
            .with_attempt(attempt)
            .with_credentials_sent(password)
            .with_precedence(precedence);
        let response = fields
            .into_iter()
            .fold(response, |response, (name, value)| response.with_header(name, value));
        check_explanations(&response)?;
    }

    #[test]
    fn any_bytes_after_a_status_line_are_explained(
        head in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let message = [b"SIP/2.0 486 ", &head[..]].concat();
        check_explanations(&Response::parse(message).expect("valid status line"))?;
    }
}

/// Returns valid, malformed and arbitrary header field values.
fn field_value() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[\"\\\\,;<>=()\r\n\t\0a1ж\u{5d0}\u{202e} ]{0,40}",
        "(Q.850|SIP|STIR|Preemption|EMM);cause=[0-9]{1,3};text=\"[^\"\\\\]{0,200}\"",
        "[3-4][0-9]{2} [a-z]{1,200} \"[^\"\\\\]{0,200}\"",
        "Digest realm=\"[^\"\\\\]{0,200}\"",
        "<sip:[a-z\u{5d0}]{1,200}>;(q=0\\.[0-9]|purpose=jwscard)",
        "[0-9]{1,10}( \\([^()\\\\]{0,200}\\))?(;duration=[0-9]{1,6})?",
    ]
}
