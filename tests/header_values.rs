//! The values of Warning and Reason: what is read, what is written, and that nothing breaks out of them.

mod common;

use common::catalogs;
use proptest::prelude::*;
use sip_phrases::code::{
    CauseLocation, FailureCause, PreemptionCause, ReasonProtocol, ReleaseCause,
};
use sip_phrases::header::{Cause, Reason, Warning};
use sip_phrases::{Localizer, Q850Cause, StatusCode, WarnCode};

/// The code, the agent and the text of a warning.
type Parts = (u16, &'static str, &'static str);

#[test]
#[rustfmt::skip]
fn warnings_are_read() {
    // (value, the codes, agents and texts that are read, why)
    let cases: &[(&str, &[Parts], &str)] = &[
        (r#"307 isi.edu "not understood""#, &[(307, "isi.edu", "not understood")], "plain"),
        (r#"301 a "x", 399 b "y""#, &[(301, "a", "x"), (399, "b", "y")], "two"),
        (r#"301 a "x",,399 b "y","#, &[(301, "a", "x"), (399, "b", "y")], "empty elements"),
        (r#"399 a "x, 301 b \"y\"""#, &[(399, "a", r#"x, 301 b "y""#)], "a warning within the text of one"),
        (r#"399 a "c:\\dir""#, &[(399, "a", r"c:\dir")], "an escaped backslash"),
        (r#"399 a "\ж\x""#, &[(399, "a", "жx")], "escapes that need not be"),
        (r#"399 a """#, &[(399, "a", "")], "an empty text"),
        ("399\ta\r\n \"x\"", &[(399, "a", "x")], "tabs and a folded line"),
        (r#"399  a   "x"  "#, &[(399, "a", "x")], "more spaces than one"),
        (r#"399 [2001:db8::1]:5060 "x""#, &[(399, "[2001:db8::1]:5060", "x")], "an IPv6 address and a port"),
        (r#"399 - "нет канала""#, &[(399, "-", "нет канала")], "no name, and UTF-8"),
        (r#"999 a "x""#, &[(999, "a", "x")], "a code that is in no registry"),
        (r#"1812 a "x", 301 b "y""#, &[(301, "b", "y")], "four digits"),
        (r#"30 a "x""#, &[], "two digits"),
        (r#"030 a "x""#, &[], "a zero in front"),
        (r#"+30 a "x""#, &[], "a sign"),
        (r#"399 "x""#, &[], "no agent"),
        (r#"399 a x"#, &[], "a text without quotes"),
        (r#"399 a"x""#, &[], "no space before the text"),
        (r#"399 a "x" y"#, &[], "something behind the text"),
        (r#"399 a/b "x""#, &[], "no agent of the grammar"),
        (r#"399 a "x"#, &[], "a quote without an end"),
        (r#"301 a "x", 399 b "y, 370 c "z""#, &[(301, "a", "x")], "and all that follows it"),
        (r#"399 a "x\""#, &[], "an escaped quote is no end"),
        ("", &[], "nothing"),
        (", ,", &[], "commas"),
    ];
    for &(value, expected, why) in cases {
        let read: Vec<_> = Warning::parse_all(value).collect();
        let read: Vec<_> = read.iter().map(|w| (w.code().as_u16(), w.agent(), w.text())).collect();
        assert_eq!(read, expected, "{value}: {why}");
    }
}

#[test]
#[rustfmt::skip]
fn warnings_are_written() {
    let code = WarnCode::MISCELLANEOUS_WARNING;
    // (agent, text, value, why)
    for (agent, text, value, why) in [
        ("isi.edu", "x", r#"399 isi.edu "x""#, "plain"),
        ("", "", r#"399 - """#, "nothing"),
        ("[::1]:5060", "x", r#"399 [::1]:5060 "x""#, "an IPv6 address"),
        ("a b", "x", r#"399 a-b "x""#, "a space in the agent"),
        ("сервер", "x", r#"399 ------ "x""#, "one mark a character"),
        ("a \"y\", 301 b", "x", r#"399 a--y---301-b "x""#, "a warning in the agent"),
        ("a\r\nVia: b", "x", r#"399 a--Via:-b "x""#, "a header field in the agent"),
        ("a", "x\", 301 b \"y", r#"399 a "x\", 301 b \"y""#, "a warning in the text"),
        ("a", "x\\", r#"399 a "x\\""#, "a backslash at the end"),
        ("a", "x\\\"", r#"399 a "x\\\"""#, "a backslash before a quote"),
        ("a", "x\r\nVia: b\r\n\r\n", r#"399 a "x  Via: b    ""#, "a header field in the text"),
        ("a", "x\0y\u{7f}z\u{85}", r#"399 a "x y z ""#, "controls"),
        ("a", "x\u{202e}y\u{2069}\u{200f}", r#"399 a "x y  ""#, "bidirectional controls"),
        ("a", "x\ty", "399 a \"x\ty\"", "a tab may stand in a quoted string"),
        ("a", "занято, 忙, 😴", r#"399 a "занято, 忙, 😴""#, "UTF-8"),
    ] {
        let warning = Warning::new(code, agent, text);
        assert_eq!(warning.to_string(), value, "{why}");
        assert_eq!(Warning::parse_all(value).count(), 1, "{why}");
    }
}

#[test]
#[rustfmt::skip]
fn reasons_are_read() {
    use Cause::{Failure, Other, Preemption, Q850, Release, Status, Stir};
    // (value, the causes and texts that are read, why)
    for (value, expected, why) in [
        ("Q.850;cause=17", &[(Q850(Q850Cause::USER_BUSY), None)] as &[(Cause, Option<&str>)], "plain"),
        ("q.850 ; CAUSE = 17 ; Text = \"x\"", &[(Q850(Q850Cause::USER_BUSY), Some("x"))], "spaces, and any case"),
        (
            "Q.850;text=\"a;cause=1\";cause=17",
            &[(Q850(Q850Cause::USER_BUSY), Some("a;cause=1"))],
            "a text like a parameter",
        ),
        ("Q.850;cause=17;cause=1", &[(Q850(Q850Cause::USER_BUSY), None)], "the first counts"),
        ("Q.850;cause=\"17\"", &[(Q850(Q850Cause::USER_BUSY), None)], "a number in quotes"),
        ("Q.850;cause=x", &[(Other(ReasonProtocol::Q850, None), None)], "no number"),
        ("Q.850;cause=-1", &[(Other(ReasonProtocol::Q850, None), None)], "a negative one"),
        ("Q.850;cause=487", &[(Other(ReasonProtocol::Q850, Some(487)), None)], "FreeSWITCH: none of Q.850"),
        ("Q.850;cause=4294967296", &[(Other(ReasonProtocol::Q850, None), None)], "more than any cause"),
        (
            "SIP;cause=200;text=\"Call completed elsewhere\"",
            &[(Status(StatusCode::OK), Some("Call completed elsewhere"))],
            "RFC 3326",
        ),
        ("SIP;cause=20", &[(Other(ReasonProtocol::SIP, Some(20)), None)], "no status code"),
        ("STIR;cause=436", &[(Stir(StatusCode::BAD_IDENTITY_INFO), None)], "RFC 9410"),
        ("preemption ;cause=1", &[(Preemption(PreemptionCause::UA_PREEMPTION), None)], "RFC 4411"),
        ("RELEASE_CAUSE;cause=2", &[(Release(ReleaseCause::RTP_RTCP_TIME_OUT), None)], "3GPP"),
        ("FAILURE_CAUSE;cause=1", &[(Failure(FailureCause::MEDIA_BEARER_OR_QOS_LOST), None)], "3GPP"),
        (
            "NGAP-RNL;cause=4",
            &[(Other(ReasonProtocol::NGAP_RNL, Some(4)), None)],
            "a protocol without texts of its causes",
        ),
        ("SIP", &[(Other(ReasonProtocol::SIP, None), None)], "no cause"),
        (
            "SIP;cause=603, Q.850;cause=21",
            &[(Status(StatusCode::DECLINE), None), (Q850(Q850Cause::CALL_REJECTED), None)],
            "two",
        ),
        (";cause=1, SIP;cause=603", &[(Status(StatusCode::DECLINE), None)], "no protocol: left out"),
        ("S P;cause=1", &[], "no token"),
        ("SIP;text=\"a", &[], "a quote without an end"),
        ("SIP;text=\"a, Q.850;cause=1", &[], "and all that follows it"),
        ("SIP;;;cause=603;", &[(Status(StatusCode::DECLINE), None)], "empty parameters"),
        ("", &[], "nothing"),
    ] {
        let read: Vec<_> = Reason::parse_all(value).collect();
        let read: Vec<_> = read.iter().map(|reason| (reason.cause().unwrap(), reason.text())).collect();
        assert_eq!(read, expected, "{value}: {why}");
    }
    let with_location = Reason::parse_all("Q.850;cause=34;location=ln").next().unwrap();
    assert_eq!(with_location.location(), Some(CauseLocation::LOCAL_NETWORK), "RFC 8606");
    assert_eq!(with_location.to_string(), "Q.850;cause=34;location=LN");
    let other = Reason::parse_all("Q.850;cause=34;place=LN;location=RLN;location=LN").next().unwrap();
    assert_eq!(other.location().map(CauseLocation::token), Some("RLN"), "the first that is one");
    assert_eq!(Reason::parse_all("Q.850;cause=+17").next().unwrap().value(), None, "a sign is no digit");
    let own = Reason::parse("X-Own;cause=1;text=x").unwrap();
    assert_eq!((own.protocol(), own.value(), own.cause()), ("X-Own", Some(1), None), "a protocol that is not registered");
    assert_eq!(own.to_string(), "X-Own;cause=1;text=\"x\"");
    for (value, protocol, why) in [
        ("Reason: SIP;cause=200", Some("SIP"), "with the name of the header field"),
        ("reason :SIP;cause=200", Some("SIP"), "in any case"),
        ("Reason:", None, "nothing behind the name"),
        ("Via: SIP;cause=200", None, "another header field"),
    ] {
        let reason = Reason::parse(value);
        assert_eq!(reason.as_ref().map(|reason| reason.protocol()), protocol, "{value}: {why}");
    }
    let private = Reason::parse_all("STIR;cause=436;ppi=\"secret\";text=\"x\"").next().unwrap();
    assert_eq!(private.to_string(), "STIR;cause=436;text=\"x\"");
    assert!(!format!("{private:?}").contains("secret"), "RFC 9410: not kept at all");
}

#[test]
fn catalogs_write_warnings() {
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
fn catalogs_write_reasons() {
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
        .map(|&protocol| Cause::Other(protocol, None));
    let causes: Vec<Cause> = q850
        .chain(status.clone().map(Cause::Status))
        .chain(status.map(Cause::Stir))
        .chain((0..=255).flat_map(small))
        .chain(protocols)
        .collect();
    for catalog in catalogs() {
        for &cause in &causes {
            let value = catalog.reason(cause).to_string();
            let read: Vec<Reason> = Reason::parse_all(&value).collect();
            assert_eq!(read.len(), 1, "{value}");
            assert_eq!(
                (read[0].cause(), read[0].text()),
                (Some(cause), Some(catalog.phrase(cause))),
                "{value}"
            );
        }
    }
}

/// Any text, with more than its share of the characters that could break out.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[\"\\\\,;<>=\r\n\t\0a1ж \u{2028}\u{202e}]{0,30}"
    ]
}

/// A text as it comes back: what cannot be seen is a space.
fn tame(text: &str) -> String {
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
    fn a_written_warning_is_read_as_itself(code in 100_u16..1000, agent in hostile(), text in hostile()) {
        let warning = Warning::new(WarnCode::from_u16(code).unwrap(), &agent, &text);
        let value = warning.to_string();
        prop_assert!(!value.contains(['\r', '\n', '\0']), "{:?}", value);
        let read: Vec<Warning> = Warning::parse_all(&value).collect();
        prop_assert_eq!(read.len(), 1, "{:?}", value);
        prop_assert_eq!(read[0].code().as_u16(), code);
        prop_assert_eq!(read[0].agent(), warning.agent());
        prop_assert_eq!(read[0].text(), tame(&text));
        let twice = format!("{value}, {value}");
        prop_assert_eq!(Warning::parse_all(&twice).collect::<Vec<_>>(), [read[0].clone(), read[0].clone()]);
    }

    /// Whatever is read from the network, what is written of it is one value and is read as the same.
    #[test]
    fn a_read_value_is_written_as_itself(value in hostile()) {
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
    fn a_reason_with_any_text_is_read_and_written(cause in any::<u32>(), text in hostile(), place in 0..16_usize) {
        let quoted = text.replace('\\', "\\\\").replace('"', "\\\"");
        let location = CauseLocation::KNOWN[place];
        let value = format!("Q.850;cause={cause};text=\"{quoted}\";location={}", location.token());
        let reasons: Vec<Reason> = Reason::parse_all(&value).collect();
        prop_assert_eq!(reasons.len(), 1, "{:?}", value);
        prop_assert_eq!(reasons[0].text(), Some(&*text));
        prop_assert_eq!((reasons[0].value(), reasons[0].location()), (Some(cause), Some(location)));
        let written = reasons[0].to_string();
        let again: Vec<Reason> = Reason::parse_all(&written).collect();
        prop_assert_eq!(again.len(), 1, "{:?}", written);
        prop_assert_eq!(again[0].text(), Some(&*tame(&text)));
        prop_assert_eq!(again[0].cause(), reasons[0].cause());
    }
}
