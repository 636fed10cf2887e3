//! Parsing and writing Warning and Reason, and their resistance to injection.

mod common;

use common::catalogs;
use proptest::prelude::*;
use sip_phrases::code::{
    CauseLocation, FailureCause, PreemptionCause, ReasonProtocol, ReleaseCause,
};
use sip_phrases::header::{Cause, Reason, Warning};
use sip_phrases::{Localizer, Q850Cause, StatusCode, WarnCode};

/// The code, agent and text of a warning.
type Parts = (u16, &'static str, &'static str);

#[test]
#[rustfmt::skip]
fn warnings_are_parsed() {
    // (value, parsed warnings, why)
    let cases: &[(&str, &[Parts], &str)] = &[
        (r#"307 isi.edu "not understood""#, &[(307, "isi.edu", "not understood")], "plain"),
        (r#"301 a "x", 399 b "y""#, &[(301, "a", "x"), (399, "b", "y")], "two elements"),
        (r#"301 a "x",,399 b "y","#, &[(301, "a", "x"), (399, "b", "y")], "empty elements"),
        (r#"399 a "x, 301 b \"y\"""#, &[(399, "a", r#"x, 301 b "y""#)], "a warning inside a text"),
        (r#"399 a "c:\\dir""#, &[(399, "a", r"c:\dir")], "an escaped backslash"),
        (r#"399 a "\ж\x""#, &[(399, "a", "жx")], "unnecessary escapes"),
        (r#"399 a """#, &[(399, "a", "")], "an empty text"),
        ("399\ta\r\n \"x\"", &[(399, "a", "x")], "a tab and a folded line"),
        (r#"399  a   "x"  "#, &[(399, "a", "x")], "repeated spaces"),
        (r#"399 [2001:db8::1]:5060 "x""#, &[(399, "[2001:db8::1]:5060", "x")], "an IPv6 address and a port"),
        (r#"399 - "нет канала""#, &[(399, "-", "нет канала")], "an agent without a name, and UTF-8"),
        (r#"999 a "x""#, &[(999, "a", "x")], "an unregistered code"),
        (r#"1812 a "x", 301 b "y""#, &[(301, "b", "y")], "four digits"),
        (r#"30 a "x""#, &[], "two digits"),
        (r#"030 a "x""#, &[], "a leading zero"),
        (r#"+30 a "x""#, &[], "a sign"),
        (r#"399 "x""#, &[], "no agent"),
        (r#"399 a x"#, &[], "a text without quotes"),
        (r#"399 a"x""#, &[], "no space before the text"),
        (r#"399 a "x" y"#, &[], "trailing text"),
        (r#"399 a/b "x""#, &[], "an invalid agent"),
        (r#"399 a "x"#, &[], "an unterminated quote"),
        (r#"301 a "x", 399 b "y, 370 c "z""#, &[(301, "a", "x")], "an unterminated quote drops the rest"),
        (r#"399 a "x\""#, &[], "an escaped quote does not end the text"),
        ("", &[], "empty"),
        (", ,", &[], "only commas"),
    ];
    for &(value, expected, why) in cases {
        let warnings: Vec<_> = Warning::parse_all(value).collect();
        let parts: Vec<_> = warnings
            .iter()
            .map(|w| (w.code().as_u16(), w.agent(), w.text()))
            .collect();
        assert_eq!(parts, expected, "{value}: {why}");
    }
}

#[test]
#[rustfmt::skip]
fn warnings_are_written() {
    let code = WarnCode::MISCELLANEOUS_WARNING;
    // (agent, text, value, why)
    for (agent, text, value, why) in [
        ("isi.edu", "x", r#"399 isi.edu "x""#, "plain"),
        ("", "", r#"399 - """#, "empty"),
        ("[::1]:5060", "x", r#"399 [::1]:5060 "x""#, "an IPv6 address"),
        ("a b", "x", r#"399 a-b "x""#, "a space in the agent"),
        ("сервер", "x", r#"399 ------ "x""#, "one hyphen per character"),
        ("a \"y\", 301 b", "x", r#"399 a--y---301-b "x""#, "a warning in the agent"),
        ("a\r\nVia: b", "x", r#"399 a--Via:-b "x""#, "a header field in the agent"),
        ("a", "x\", 301 b \"y", r#"399 a "x\", 301 b \"y""#, "a warning in the text"),
        ("a", "x\\", r#"399 a "x\\""#, "a backslash at the end"),
        ("a", "x\\\"", r#"399 a "x\\\"""#, "a backslash before a quote"),
        ("a", "x\r\nVia: b\r\n\r\n", r#"399 a "x  Via: b    ""#, "a header field in the text"),
        ("a", "x\0y\u{7f}z\u{85}", r#"399 a "x y z ""#, "control characters"),
        ("a", "x\u{202e}y\u{2069}\u{200f}", r#"399 a "x y  ""#, "bidirectional controls"),
        ("a", "x\ty", "399 a \"x\ty\"", "a tab is allowed in a quoted string"),
        ("a", "занято, 忙, 😴", r#"399 a "занято, 忙, 😴""#, "UTF-8"),
    ] {
        let warning = Warning::new(code, agent, text);
        assert_eq!(warning.to_string(), value, "{why}");
        assert_eq!(Warning::parse_all(value).count(), 1, "{why}");
    }
}

#[test]
#[rustfmt::skip]
fn reasons_are_parsed() {
    use Cause::{Failure, Preemption, Q850, Release, Status, Stir};
    // (value, parsed causes and texts, why)
    for (value, expected, why) in [
        ("Q.850;cause=17", &[(Q850(Q850Cause::USER_BUSY), None)] as &[(Cause, Option<&str>)], "plain"),
        ("q.850 ; CAUSE = 17 ; Text = \"x\"", &[(Q850(Q850Cause::USER_BUSY), Some("x"))], "whitespace, any case"),
        (
            "Q.850;text=\"a;cause=1\";cause=17",
            &[(Q850(Q850Cause::USER_BUSY), Some("a;cause=1"))],
            "a text that looks like a parameter",
        ),
        ("Q.850;cause=17;cause=1", &[(Q850(Q850Cause::USER_BUSY), None)], "the first cause wins"),
        ("Q.850;cause=\"17\"", &[(Q850(Q850Cause::USER_BUSY), None)], "a quoted number"),
        ("Q.850;cause=x", &[(Cause::new(ReasonProtocol::Q850, None), None)], "not a number"),
        ("Q.850;cause=-1", &[(Cause::new(ReasonProtocol::Q850, None), None)], "a negative number"),
        ("Q.850;cause=487", &[(Cause::new(ReasonProtocol::Q850, Some(487)), None)], "FreeSWITCH: not a Q.850 cause"),
        ("Q.850;cause=4294967296", &[(Cause::new(ReasonProtocol::Q850, None), None)], "an overlarge number"),
        (
            "SIP;cause=200;text=\"Call completed elsewhere\"",
            &[(Status(StatusCode::OK), Some("Call completed elsewhere"))],
            "RFC 3326",
        ),
        ("SIP;cause=20", &[(Cause::new(ReasonProtocol::SIP, Some(20)), None)], "not a status code"),
        ("STIR;cause=436", &[(Stir(StatusCode::BAD_IDENTITY_INFO), None)], "RFC 9410"),
        ("preemption ;cause=1", &[(Preemption(PreemptionCause::UA_PREEMPTION), None)], "RFC 4411"),
        ("RELEASE_CAUSE;cause=2", &[(Release(ReleaseCause::RTP_RTCP_TIME_OUT), None)], "3GPP"),
        ("FAILURE_CAUSE;cause=1", &[(Failure(FailureCause::MEDIA_BEARER_OR_QOS_LOST), None)], "3GPP"),
        (
            "NGAP-RNL;cause=4",
            &[(Cause::new(ReasonProtocol::NGAP_RNL, Some(4)), None)],
            "a protocol whose causes have no texts",
        ),
        ("SIP", &[(Cause::new(ReasonProtocol::SIP, None), None)], "no cause"),
        (
            "SIP;cause=603, Q.850;cause=21",
            &[(Status(StatusCode::DECLINE), None), (Q850(Q850Cause::CALL_REJECTED), None)],
            "two elements",
        ),
        (";cause=1, SIP;cause=603", &[(Status(StatusCode::DECLINE), None)], "no protocol: skipped"),
        ("S P;cause=1", &[], "not a token"),
        ("SIP;text=\"a", &[], "an unterminated quote"),
        ("SIP;text=\"a, Q.850;cause=1", &[], "an unterminated quote drops the rest"),
        ("SIP;;;cause=603;", &[(Status(StatusCode::DECLINE), None)], "empty parameters"),
        ("", &[], "empty"),
    ] {
        let reasons: Vec<_> = Reason::parse_all(value).collect();
        let causes: Vec<_> = reasons
            .iter()
            .map(|reason| (reason.cause().unwrap(), reason.text()))
            .collect();
        assert_eq!(causes, expected, "{value}: {why}");
    }
    let with_location = Reason::parse_all("Q.850;cause=34;location=ln")
        .next()
        .unwrap();
    assert_eq!(
        with_location.location(),
        Some(CauseLocation::LOCAL_NETWORK),
        "RFC 8606"
    );
    assert_eq!(with_location.to_string(), "Q.850;cause=34;location=LN");
    let other = Reason::parse_all("Q.850;cause=34;place=LN;location=RLN;location=LN")
        .next()
        .unwrap();
    assert_eq!(
        other.location().map(CauseLocation::token),
        Some("RLN"),
        "the first location wins"
    );
    assert_eq!(
        Reason::parse_all("Q.850;cause=+17").next().unwrap().value(),
        None,
        "a sign is not a digit"
    );
    let custom = Reason::parse("X-Own;cause=1;text=x").unwrap();
    assert_eq!(
        (custom.protocol(), custom.value(), custom.cause()),
        ("X-Own", Some(1), None),
        "an unregistered protocol"
    );
    assert_eq!(custom.to_string(), "X-Own;cause=1;text=\"x\"");
    for (value, protocol, why) in [
        ("Reason: SIP;cause=200", Some("SIP"), "with the field name"),
        ("reason :SIP;cause=200", Some("SIP"), "any case"),
        ("Reason:", None, "no value"),
        ("Via: SIP;cause=200", None, "another header field"),
    ] {
        let reason = Reason::parse(value);
        assert_eq!(
            reason.as_ref().map(|reason| reason.protocol()),
            protocol,
            "{value}: {why}"
        );
    }
    let private = Reason::parse_all("STIR;cause=436;ppi=\"secret\";text=\"x\"")
        .next()
        .unwrap();
    assert_eq!(private.to_string(), "STIR;cause=436;text=\"x\"");
    assert!(
        !format!("{private:?}").contains("secret"),
        "RFC 9410: private data is not stored"
    );
}

#[test]
fn catalogs_write_localized_warnings() {
    for (language, value) in [
        ("en", r#"370 isi.edu "Insufficient bandwidth""#),
        ("de", r#"370 isi.edu "Bandbreite nicht ausreichend""#),
        (
            "ru",
            r#"370 isi.edu "Недостаточная пропускная способность""#,
        ),
        ("zh", r#"370 isi.edu "带宽不足""#),
    ] {
        let warning = Localizer::bundled()
            .negotiate(language)
            .warning(WarnCode::INSUFFICIENT_BANDWIDTH, "isi.edu");
        assert_eq!(warning.to_string(), value);
    }
    for catalog in catalogs() {
        for code in (100..=999).filter_map(|code| WarnCode::from_u16(code).ok()) {
            let written = catalog.warning(code, "a.example:5060");
            let value = written.to_string();
            assert_eq!(
                Warning::parse_all(&value).collect::<Vec<_>>(),
                [written],
                "{value}"
            );
            assert_eq!(
                Warning::parse_all(&value).next().unwrap().text(),
                catalog.phrase(code),
                "{value}"
            );
        }
    }
}

#[test]
fn catalogs_write_localized_reasons() {
    for (language, value) in [
        ("en", r#"Q.850;cause=17;text="User busy""#),
        ("de", r#"Q.850;cause=17;text="Teilnehmer besetzt""#),
        ("ru", r#"Q.850;cause=17;text="Абонент занят""#),
        ("zh", r#"Q.850;cause=17;text="用户忙""#),
    ] {
        assert_eq!(
            Localizer::bundled()
                .negotiate(language)
                .reason(Q850Cause::USER_BUSY)
                .to_string(),
            value
        );
    }
    let q850 = (0..=255)
        .filter_map(|cause| Q850Cause::from_u16(cause).ok())
        .map(Cause::Q850);
    let status = (100..=999).filter_map(|code| StatusCode::from_u16(code).ok());
    let small = |value| {
        let preemption = PreemptionCause::from_u16(value).ok().map(Cause::Preemption);
        let release = ReleaseCause::from_u16(value).ok().map(Cause::Release);
        [
            preemption,
            release,
            FailureCause::from_u16(value).ok().map(Cause::Failure),
        ]
        .into_iter()
        .flatten()
    };
    let protocols = ReasonProtocol::KNOWN
        .iter()
        .map(|&protocol| Cause::new(protocol, None));
    let causes: Vec<Cause> = q850
        .chain(status.clone().map(Cause::Status))
        .chain(status.map(Cause::Stir))
        .chain((0..=255).flat_map(small))
        .chain(protocols)
        .collect();
    for catalog in catalogs() {
        for &cause in &causes {
            let value = catalog.reason(cause).to_string();
            let reasons: Vec<Reason> = Reason::parse_all(&value).collect();
            assert_eq!(reasons.len(), 1, "{value}");
            assert_eq!(
                (reasons[0].cause(), reasons[0].text()),
                (Some(cause), Some(catalog.phrase(cause))),
                "{value}"
            );
        }
    }
}

/// Returns arbitrary text, with many characters that could break out of a value.
fn hostile_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[\"\\\\,;<>=\r\n\t\0a1ж \u{2028}\u{202e}]{0,30}"
    ]
}

/// Returns a text as it is parsed back: invisible characters become spaces.
fn sanitized(text: &str) -> String {
    text.chars()
        .map(|c| {
            if common::is_invisible(c) && c != '\t' {
                ' '
            } else {
                c
            }
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn written_warnings_parse_back(
        code in 100_u16..1000,
        agent in hostile_text(),
        text in hostile_text(),
    ) {
        let warning = Warning::new(WarnCode::from_u16(code).unwrap(), &agent, &text);
        let value = warning.to_string();
        prop_assert!(!value.contains(['\r', '\n', '\0']), "{:?}", value);
        let parsed: Vec<Warning> = Warning::parse_all(&value).collect();
        prop_assert_eq!(parsed.len(), 1, "{:?}", value);
        prop_assert_eq!(parsed[0].code().as_u16(), code);
        prop_assert_eq!(parsed[0].agent(), warning.agent());
        prop_assert_eq!(parsed[0].text(), sanitized(&text));
        let twice = format!("{value}, {value}");
        let both: Vec<Warning> = Warning::parse_all(&twice).collect();
        prop_assert_eq!(both, [parsed[0].clone(), parsed[0].clone()]);
    }

    /// Any parsed value is written as one value that parses back.
    #[test]
    fn parsed_values_round_trip(value in hostile_text()) {
        for warning in Warning::parse_all(&value) {
            let written = warning.to_string();
            let again: Vec<Warning> = Warning::parse_all(&written).collect();
            prop_assert_eq!(again.len(), 1, "{:?}", written);
            prop_assert_eq!(again[0].to_string(), written);
        }
        for reason in Reason::parse_all(&value) {
            let written = reason.to_string();
            prop_assert!(!written.contains(['\r', '\n', '\0']), "{:?}", written);
            let again: Vec<Reason> = Reason::parse_all(&written).collect();
            prop_assert_eq!(again.len(), 1, "{:?}", written);
            prop_assert_eq!(again[0].to_string(), written);
        }
    }

    #[test]
    fn reasons_with_any_text_round_trip(
        cause in any::<u32>(),
        text in hostile_text(),
        index in 0..16_usize,
    ) {
        let quoted = text.replace('\\', "\\\\").replace('"', "\\\"");
        let location = CauseLocation::KNOWN[index];
        let value = format!("Q.850;cause={cause};text=\"{quoted}\";location={}", location.token());
        let reasons: Vec<Reason> = Reason::parse_all(&value).collect();
        prop_assert_eq!(reasons.len(), 1, "{:?}", value);
        prop_assert_eq!(reasons[0].text(), Some(&*text));
        prop_assert_eq!((reasons[0].value(), reasons[0].location()), (Some(cause), Some(location)));
        let written = reasons[0].to_string();
        let again: Vec<Reason> = Reason::parse_all(&written).collect();
        prop_assert_eq!(again.len(), 1, "{:?}", written);
        prop_assert_eq!(again[0].text(), Some(&*sanitized(&text)));
        prop_assert_eq!(again[0].cause(), reasons[0].cause());
    }
}
