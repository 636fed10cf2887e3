//! Compares the code families with the registries (`tests/data/README.md`): every registered code
//! has its own text in every language, and every other value has the text of its class.

mod common;

use std::collections::BTreeMap;
use std::fmt::Debug;

use common::{catalogs, is_in_script, rows};
use sip_phrases::code::*;
use sip_phrases::header::Cause;
use sip_phrases::{AnyCode, Family, Localizer};

/// Returns two columns of the rows that have a value in a third column.
///
/// `filter` is that column and its value.
fn cells(table: &'static str, filter: (&str, &str), columns: [&str; 2]) -> Vec<[&'static str; 2]> {
    let rows = rows(table)
        .into_iter()
        .filter(|row| row[filter.0] == filter.1);
    rows.map(|row| columns.map(|column| row[column])).collect()
}

const SMALL: &str = include_str!("data/small_registries.tsv");
const PROTOCOLS: &str = include_str!("data/reason_protocols.tsv");

/// Asserts that every code has its own phrase and description in every language.
///
/// They differ from those of `other`, an unregistered code, and from those of the other languages.
fn assert_own_texts<C: Code + Copy + Debug>(codes: &[C], other: C) {
    assert!(!codes.is_empty());
    for &code in codes {
        let mut seen: Vec<&str> = Vec::new();
        for catalog in catalogs() {
            let language = catalog.language();
            let text = catalog
                .get(code)
                .unwrap_or_else(|| panic!("{language} has no text for {code:?}"));
            assert_eq!(
                (text.phrase(), text.description()),
                (catalog.phrase(code), catalog.description(code))
            );
            assert_ne!(text.phrase(), catalog.phrase(other), "{language} {code:?}");
            assert_ne!(
                text.description(),
                catalog.description(other),
                "{language} {code:?}"
            );
            for text in [text.phrase(), text.description()] {
                assert!(
                    is_in_script(&language.to_string(), text),
                    "{language} {code:?}: {text}"
                );
            }
            assert!(
                !seen.contains(&text.description()),
                "{language} {code:?}: {}",
                text.description()
            );
            seen.push(text.description());
        }
    }
}

/// Asserts that unregistered codes have the text of their class in every language.
fn assert_class_texts<C: Code + Copy + Debug>(codes: impl IntoIterator<Item = C>) {
    let mut count = 0;
    for code in codes {
        for catalog in catalogs() {
            let language = catalog.language().to_string();
            assert!(catalog.get(code).is_none(), "{language} {code:?}");
            for text in [catalog.phrase(code), catalog.description(code)] {
                assert!(
                    !text.is_empty() && is_in_script(&language, text),
                    "{language} {code:?}: {text}"
                );
            }
        }
        count += 1;
    }
    assert!(count > 0, "some value is unregistered");
}

/// Compares a numeric code type with rows of number and registered text, and checks all its values.
macro_rules! check_numbers {
    ($type:ident, $range:expr, $rows:expr) => {{
        let rows: Vec<[&str; 2]> = $rows;
        let codes: Vec<$type> = rows
            .iter()
            .map(|[number, _]| number.parse().expect(number))
            .collect();
        assert_eq!($type::KNOWN, codes);
        let other = || {
            $range
                .filter_map(|number| $type::from_u16(number).ok())
                .filter(|code| !codes.contains(code))
        };
        assert_own_texts(&codes, other().next().expect("some value is unregistered"));
        assert_class_texts(other());
        for (code, [_, text]) in codes.iter().zip(&rows) {
            assert_eq!(code.registered_text(), Some(*text), "{code}");
        }
        assert!(other().all(|code| code.registered_text().is_none()));
        (codes, rows)
    }};
}

/// Compares a token code type with rows of token and text.
macro_rules! check_tokens {
    ($type:ident, $rows:expr) => {{
        let tokens: Vec<&str> = $rows.iter().map(|[token, _]| *token).collect();
        let known: Vec<&str> = $type::KNOWN.iter().map(|code| code.token()).collect();
        assert_eq!(sorted(known), sorted(tokens.clone()));
        let codes: Vec<$type> = tokens
            .iter()
            .map(|token| token.parse().expect(token))
            .collect();
        assert_own_texts(&codes.iter().copied().map(Some).collect::<Vec<_>>(), None);
        assert_class_texts(["", "nonsense", "не слово"].map($type::from_token));
        for (token, &code) in tokens.iter().zip(&codes) {
            assert_eq!(
                $type::from_token(&token.to_ascii_lowercase()),
                Some(code),
                "tokens are case-insensitive"
            );
            assert_eq!(
                $type::from_token(&token.to_ascii_uppercase()),
                Some(code),
                "tokens are case-insensitive"
            );
        }
    }};
}

fn sorted(mut tokens: Vec<&str>) -> Vec<&str> {
    tokens.sort_unstable();
    tokens
}

/// Asserts that the English phrases are exactly the registered texts.
fn assert_english_is_registered<C: Code + Copy>(codes: &[C], rows: &[[&str; 2]]) {
    for (&code, [_, text]) in codes.iter().zip(rows) {
        assert_eq!(Localizer::bundled().default_catalog().phrase(code), *text);
    }
}

#[test]
fn warn_codes_match_the_registry() {
    let rows = rows(include_str!("data/warning_codes.tsv"));
    let rows = rows.iter().map(|row| [row["code"], row["text"]]).collect();
    let (codes, rows) = check_numbers!(WarnCode, 100..=999, rows);
    assert_eq!(codes.len(), 15);
    assert_english_is_registered(&codes, &rows);
}

#[test]
fn q850_causes_match_the_registry() {
    let rows = rows(include_str!("data/q850_causes.tsv"));
    for row in &rows {
        let cause: Q850Cause = row["value"].parse().expect(row["value"]);
        let class = match row["class"] {
            "normal" => Q850Class::Normal,
            "resource unavailable" => Q850Class::ResourceUnavailable,
            "service or option unavailable" => Q850Class::ServiceUnavailable,
            "service or option not implemented" => Q850Class::ServiceNotImplemented,
            "invalid message" => Q850Class::InvalidMessage,
            "protocol error" => Q850Class::ProtocolError,
            "interworking" => Q850Class::Interworking,
            other => panic!("{other}"),
        };
        assert_eq!(cause.class(), class, "{cause}");
    }
    let rows = rows.iter().map(|row| [row["value"], row["name"]]).collect();
    let (codes, rows) = check_numbers!(Q850Cause, 0..=255, rows);
    assert_eq!(codes.len(), 77);
    assert_english_is_registered(&codes, &rows);
    assert_eq!(
        Q850Cause::from_u16(128).map(Q850Cause::class),
        Ok(Q850Class::Other)
    );
}

#[test]
fn causes_map_to_status_codes_and_back() {
    let rows = rows(include_str!("data/q850_causes.tsv"));
    let mut to_status: BTreeMap<u16, &str> = BTreeMap::new();
    let mut from_status: BTreeMap<u16, u16> = BTreeMap::new();
    for row in &rows {
        let cause = row["value"].parse().expect(row["value"]);
        to_status.insert(cause, row["sip_code"]);
        for code in row["from_sip_codes"]
            .split(", ")
            .filter(|code| !code.is_empty())
        {
            let previous = from_status.insert(code.parse().expect(code), cause);
            assert_eq!(previous, None, "{code} maps to one cause");
        }
    }
    // RFC 3398 section 7.2.4.1: 500 for every cause without a row.
    for cause in (0..=255).filter_map(|cause| Q850Cause::from_u16(cause).ok()) {
        let expected = to_status.get(&cause.as_u16()).copied().unwrap_or("500");
        let expected: Option<StatusCode> =
            (!expected.is_empty()).then(|| expected.parse().expect(expected));
        assert_eq!(cause.to_status(), expected, "{cause}");
    }
    // Section 8.2.6.1: 31 for every failure without a row.
    for code in (100..=999).filter_map(|code| StatusCode::from_u16(code).ok()) {
        // 487 maps to no cause: it is the answer to a CANCEL.
        let default = ((400..700).contains(&code.as_u16()) && code.as_u16() != 487).then_some(31);
        let expected = from_status.get(&code.as_u16()).copied().or(default);
        assert_eq!(
            Q850Cause::from_status(code).map(Q850Cause::as_u16),
            expected,
            "{code}"
        );
    }
}

#[test]
fn reason_protocols_and_causes_match_the_registry() {
    check_tokens!(
        ReasonProtocol,
        cells(PROTOCOLS, ("cause", "*"), ["protocol", "text"])
    );
    let causes = |protocol| {
        let mut rows = cells(PROTOCOLS, ("protocol", protocol), ["cause", "text"]);
        rows.retain(|[cause, _]| *cause != "*");
        rows
    };
    let (codes, rows) = check_numbers!(PreemptionCause, 0..=255, causes("Preemption"));
    assert_english_is_registered(&codes, &rows);
    let (codes, rows) = check_numbers!(ReleaseCause, 0..=255, causes("RELEASE_CAUSE"));
    assert_english_is_registered(&codes, &rows);
    let (codes, rows) = check_numbers!(FailureCause, 0..=255, causes("FAILURE_CAUSE"));
    assert_english_is_registered(&codes, &rows);
    for [cause, text] in causes("STIR") {
        let code: StatusCode = cause.parse().expect(cause);
        assert_eq!(
            code.registered_text(),
            Some(text),
            "a STIR cause is a status code"
        );
        for catalog in catalogs() {
            assert_eq!(
                catalog.phrase(Cause::Stir(code)),
                catalog.phrase(code),
                "a STIR cause has the text of the status code"
            );
        }
    }
}

#[test]
fn redirecting_reasons_match_the_registry() {
    let rows = rows(include_str!("data/redirecting_reasons.tsv"));
    let rows = rows.iter().map(|row| [row["value"], row["name"]]).collect();
    let (codes, _) = check_numbers!(RedirectingReason, 100..=999, rows);
    assert_eq!(codes.len(), 8);
}

#[test]
fn small_registries_match() {
    let registry = |name| cells(SMALL, ("registry", name), ["code", "text"]);
    let (codes, rows) = check_numbers!(
        GeolocationErrorCode,
        100..=999,
        registry("Geolocation-Error")
    );
    assert_english_is_registered(&codes, &rows);
    let (codes, rows) = check_numbers!(AlertMsgErrorCode, 100..=999, registry("AlertMsg-Error"));
    assert_english_is_registered(&codes, &rows);
    check_tokens!(SubscriptionReason, registry("Subscription-State reason"));
    check_tokens!(SubscriptionState, registry("Subscription-State value"));
    check_tokens!(CauseLocation, registry("Q.850 cause location"));
    check_tokens!(Priority, registry("Priority header field"));
    let mut names: Vec<&str> = small_registry_names().collect();
    names.dedup();
    assert_eq!(names.len(), 6, "every registry has a test: {names:?}");
}

fn small_registry_names() -> impl Iterator<Item = &'static str> {
    rows(SMALL).into_iter().map(|row| row["registry"])
}

#[test]
fn methods_match_the_registry() {
    let rows = rows(include_str!("data/methods.tsv"));
    assert_eq!(rows.len(), 14);
    let rows: Vec<[&str; 2]> = rows
        .iter()
        .map(|row| [row["method"], row["meaning"]])
        .collect();
    check_tokens!(Method, rows);
}

#[test]
fn actions_have_short_captions() {
    let actions: Vec<Action> = Action::ALL
        .iter()
        .copied()
        .filter(|action| *action != Action::None)
        .collect();
    assert_own_texts(&actions, Action::None);
    assert_class_texts([Action::None]);
    for catalog in catalogs() {
        for &action in &actions {
            let caption = catalog.phrase(action);
            assert!(
                caption.chars().count() <= 24,
                "{caption} is too long for a button"
            );
        }
    }
}

#[test]
fn states_have_short_labels() {
    let states: Vec<AnyCode> = Family::State.known().collect();
    assert_eq!(states.len(), CallState::ALL.len() + SignInState::ALL.len());
    for catalog in catalogs() {
        for &state in &states {
            let text = catalog.get(state).expect("own text");
            let (label, chars) = (text.phrase(), text.phrase().chars().count());
            assert!(chars <= 24, "{label} is too long for a label");
            assert!(is_in_script(
                &catalog.language().to_string(),
                text.description()
            ));
        }
    }
    assert_eq!(
        Family::State.parse("signed-in"),
        Ok(SignInState::SignedIn.into())
    );
    let error = Family::State.parse("nope").unwrap_err().to_string();
    assert!(error.ends_with("signed-out or sign-in-failed"), "{error}");
}

#[test]
fn responses_set_the_state_of_a_call() {
    for (code, state, why) in [
        (
            100,
            Some(CallState::Calling),
            "the request was received, nothing rings",
        ),
        (
            150,
            Some(CallState::Connecting),
            "an unknown provisional response",
        ),
        (180, Some(CallState::Ringing), "it rings"),
        (181, Some(CallState::Forwarded), "being forwarded"),
        (182, Some(CallState::Queued), "in a queue"),
        (183, Some(CallState::Connecting), "tones or an announcement"),
        (
            199,
            None,
            "one of several attempts ended; the call goes on as before",
        ),
        (200, Some(CallState::Connected), "answered"),
        (302, None, "not answered here"),
        (486, None, "not answered"),
        (799, None, "not a code of SIP"),
    ] {
        let code = StatusCode::from_u16(code).expect("valid code");
        assert_eq!(CallState::of(code), state, "{code}: {why}");
    }
}

#[test]
fn vendor_phrases_are_recognized() {
    let rows = rows(include_str!("data/vendor_phrases.tsv"));
    assert_eq!(rows.len(), 38);
    for catalog in catalogs() {
        let language = catalog.language().to_string();
        for row in &rows {
            let (code, phrase): (StatusCode, _) =
                (row["code"].parse().expect(row["code"]), row["phrase"]);
            let text = catalog
                .vendor(code, phrase)
                .unwrap_or_else(|| panic!("{language} {code} {phrase}"));
            assert!(
                is_in_script(&language, text.phrase())
                    && is_in_script(&language, text.description()),
                "{language} {phrase}"
            );
            assert_ne!(
                text.phrase(),
                catalog.phrase(code),
                "{language} {phrase}: differs from the text of the code"
            );
            let spaced = format!("  {} ", phrase.replace(' ', "\t ").to_uppercase());
            assert_eq!(
                catalog.vendor(code, &spaced),
                Some(text),
                "{spaced:?}: case and whitespace are ignored"
            );
            assert_eq!(
                catalog.vendor(StatusCode::TRYING, phrase),
                None,
                "{phrase}: recognized only with its code"
            );
            assert_eq!(
                catalog.vendor(code, &format!("{phrase}!")),
                None,
                "{phrase}: only the whole phrase matches"
            );
        }
        for (code, phrase) in [
            (480, ""),
            (480, "Temporarily Unavailable"),
            (480, "нет денег"),
            (999, "No money left"),
        ] {
            let code = StatusCode::from_u16(code).expect("valid code");
            assert_eq!(catalog.vendor(code, phrase), None, "{code} {phrase}");
        }
        let (unavailable, not_acceptable) = (
            StatusCode::TEMPORARILY_UNAVAILABLE,
            StatusCode::NOT_ACCEPTABLE_HERE,
        );
        let mismatch = "Codec Mismatch";
        assert_eq!(
            catalog.vendor(unavailable, mismatch),
            catalog.vendor(not_acceptable, mismatch),
            "one text per meaning"
        );
    }
}

#[test]
fn unregistered_status_codes_have_class_texts() {
    let unknown = (100..=999).filter_map(|code| StatusCode::from_u16(code).ok());
    let unknown = unknown.filter(|code| !StatusCode::KNOWN.contains(code));
    assert_class_texts(unknown);
}

#[test]
fn invalid_numbers_are_rejected() {
    for (text, why) in [
        ("", "empty"),
        ("99", "two digits"),
        ("1000", "four digits"),
        ("+307", "a sign"),
        ("0307", "a leading zero"),
        ("3o7", "a letter"),
    ] {
        assert!(text.parse::<WarnCode>().is_err(), "{text}: {why}");
    }
    let error = "256".parse::<Q850Cause>().unwrap_err().to_string();
    assert_eq!(
        error,
        r#"invalid Q.850 cause "256": expected a number from 0 to 255"#
    );
}

/// Every family parses its example and its known codes, and every name parses to its family.
#[test]
#[rustfmt::skip]
fn families_parse_their_codes() {
    for &family in Family::ALL {
        assert_eq!(family.name().parse(), Ok(family));
        assert!(
            !family.description().is_empty() && family.description() == family.description().trim(),
            "{family}"
        );
        let example = family
            .parse(family.example())
            .unwrap_or_else(|error| panic!("{family}: {error}"));
        assert!(example.is_known(), "{family}");
        for code in family.known() {
            assert_eq!(family.parse(&code.to_string()), Ok(code), "{family}");
            assert_eq!(code.family(), family);
        }
        assert!(family.parse("no such code").is_err(), "{family}");
    }
    let english = Localizer::bundled().default_catalog();
    for (family, text, phrase, registered) in [
        (Family::Status, "486", "Busy Here", Some("Busy Here")),
        (Family::Status, "498", "Request Failure", None),
        (Family::Q850, "17", "User busy", Some("User busy")),
        (Family::Method, "bye", "Ends a session", None),
        (Family::Vendor, "403 wrong guess", "Wrong password", None),
        (Family::CallEnd, "answered-elsewhere", "Answered elsewhere", None),
    ] {
        let code = family
            .parse(text)
            .unwrap_or_else(|error| panic!("{family} {text}: {error}"));
        assert_eq!(
            (english.phrase(code), code.registered_text()),
            (phrase, registered),
            "{family} {text}"
        );
    }
    assert!("busy".parse::<Family>().is_err());
}
