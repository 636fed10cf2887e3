//! Parsing responses from the network: status lines, header fields and malformed messages.

mod common;

use std::time::Duration;

use proptest::prelude::*;
use sip_phrases::header::Cause;
use sip_phrases::{Attempt, Localizer, Q850Cause, Response, StatusCode, WarnCode};

fn parse(message: impl AsRef<[u8]>) -> Response {
    let message = message.as_ref();
    Response::parse(message)
        .unwrap_or_else(|error| panic!("{:?}: {error}", String::from_utf8_lossy(message)))
}

#[test]
#[rustfmt::skip]
fn status_lines_are_parsed() {
    // (message, code, phrase, why)
    let cases: &[(&[u8], u16, &str, &str)] = &[
        (b"SIP/2.0 486 Busy Here\r\n\r\n", 486, "Busy Here", "plain"),
        (b"SIP/2.0 486 Busy Here", 486, "Busy Here", "no line ending"),
        (b"SIP/2.0 486 Busy Here\n\n", 486, "Busy Here", "LF"),
        (b"SIP/2.0 486 \r\n\r\n", 486, "", "RFC 4475 3.1.1.13: an empty phrase is legal"),
        (b"SIP/2.0 486\r\n\r\n", 486, "", "no space after the code"),
        (b"SIP/2.0\t486\tBusy\r\n", 486, "Busy", "tabs instead of spaces"),
        (b"SIP/2.0  486  Busy \r\n", 486, "Busy", "repeated spaces"),
        (b"sip/2.0 486 Busy\r\n", 486, "Busy", "tokens are case-insensitive"),
        (b"\r\n\r\nSIP/2.0 200 OK\r\n", 200, "OK", "RFC 3261 7.5: leading CRLF is ignored"),
        (b"\xef\xbb\xbfSIP/2.0 200 OK\r\n", 200, "OK", "a byte-order mark"),
        (b"SIP/2.0 100 Trying\r\n", 100, "Trying", "the first code"),
        (b"SIP/2.0 999 ?\r\n", 999, "?", "the last code"),
        (b"SIP/2.0 480 b\xe9b\xe9 dort\r\n", 480, "b\u{fffd}b\u{fffd} dort", "Latin-1"),
        (b"SIP/2.0 480 a\xf0\x9f\x98\r\n", 480, "a\u{fffd}", "half of a four-byte character"),
        ("SIP/2.0 480 спит 😴\r\n".as_bytes(), 480, "спит 😴", "a four-byte character"),
        (
            "SIP/2.0 200 = 2**3 * 5**2 но сто девяносто девять - простое\r\n".as_bytes(),
            200,
            "= 2**3 * 5**2 но сто девяносто девять - простое",
            "RFC 4475 3.1.1.12",
        ),
        (b"SIP/2.0 486 Busy [here] \"now\" <x>\r\n", 486, "Busy [here] \"now\" <x>", "not legal, but seen in the wild"),
        (b"SIP/2.0 486 a\0b\r\n", 486, "a\0b", "a NUL is kept; an explanation shows a space"),
    ];
    for &(message, code, phrase, why) in cases {
        let response = parse(message);
        assert_eq!(
            (response.code().as_u16(), response.phrase()),
            (code, phrase),
            "{why}"
        );
    }
}

#[test]
#[rustfmt::skip]
fn rejected_messages() {
    // (message, error, why)
    for (message, expected, why) in [
        ("", r#"expected a status line, found """#, "empty"),
        ("\r\n\r\n", r#"expected a status line, found """#, "a keep-alive of empty lines"),
        ("SIP/2.0", r#"expected a status line, found "SIP/2.0""#, "no code"),
        (
            "OPTIONS sip:a@example.com SIP/2.0\r\n\r\n",
            r#"expected a status line, found "OPTIONS sip:a@example.com SIP/2.0""#,
            "a request",
        ),
        ("HTTP/1.1 404 Not Found", r#"expected a status line, found "HTTP/1.1 404 Not Found""#, "HTTP"),
        ("SIPS/2.0 200 OK", r#"expected a status line, found "SIPS/2.0 200 OK""#, "another protocol"),
        ("SIP/2.0x 200 OK", r#"unsupported version "SIP/2.0x": expected SIP/2.0"#, "an invalid version"),
        ("SIP/2.1 200 OK", r#"unsupported version "SIP/2.1": expected SIP/2.0"#, "another version"),
        ("SIP/3.1 486 Busy", r#"unsupported version "SIP/3.1": expected SIP/2.0"#, "a future version"),
        ("SIP/2 200 OK", r#"unsupported version "SIP/2": expected SIP/2.0"#, "an incomplete version"),
        ("SIP/... 200 OK", r#"unsupported version "SIP/...": expected SIP/2.0"#, "no digits"),
        ("SIP/2.0486 Busy", r#"unsupported version "SIP/2.0486": expected SIP/2.0"#, "no space before the code"),
        ("Сип/2.0 200 OK", r#"expected a status line, found "Сип/2.0 200 OK""#, "a multi-byte character"),
        (
            "SIP/2.0 4294967301 better not break the receiver\r\n",
            r#"invalid status code "4294967301": expected three digits from 100 to 999"#,
            "RFC 4475 3.1.2.19: an overlarge code",
        ),
        ("SIP/2.0 -200 OK", r#"invalid status code "-200": expected three digits from 100 to 999"#, "a negative code"),
        ("SIP/2.0 +200 OK", r#"invalid status code "+200": expected three digits from 100 to 999"#, "a sign"),
        ("SIP/2.0 99 Low", r#"invalid status code "99": expected three digits from 100 to 999"#, "two digits"),
        ("SIP/2.0 1000 High", r#"invalid status code "1000": expected three digits from 100 to 999"#, "four digits"),
        ("SIP/2.0 0486 Busy", r#"invalid status code "0486": expected three digits from 100 to 999"#, "a leading zero"),
        ("SIP/2.0 OK 200", r#"invalid status code "OK": expected three digits from 100 to 999"#, "code and phrase swapped"),
        ("SIP/2.0 ２００ OK", r#"invalid status code "２００": expected three digits from 100 to 999"#, "digits of another script"),
        ("SIP/2.0 48\u{0}6 Busy", r#"invalid status code "48\06": expected three digits from 100 to 999"#, "a NUL in the code"),
        ("<html><h1>502", r#"expected a status line, found "<html><h1>502""#, "a web page"),
        (
            "ж ж ж ж ж ж ж ж ж ж ж ж ж ж ж ж ж ж ж",
            r#"expected a status line, found "ж ж ж ж ж ж ж ж ж ж ж ж ж " (truncated)"#,
            "truncated between characters",
        ),
    ] {
        let error = Response::parse(message).expect_err(why).to_string();
        assert_eq!(error, format!("invalid SIP response: {expected}"), "{why}");
        assert!(!error.contains(char::is_control), "{why}: {error:?}");
    }
}

/// A status line is never folded: if the first header field is indented, all of them are.
#[test]
#[rustfmt::skip]
fn indented_header_fields_are_parsed() {
    for (indent, why) in [
        ("", "no indent"),
        (" ", "a space"),
        ("    ", "four spaces"),
        ("\t", "a tab"),
        ("> ", "not whitespace"),
    ] {
        let lines = [
            "CSeq: 1 REGISTER",
            "Retry-After: 60",
            "Reason: Q.850;cause=34;",
            " text=\"full\"",
            "Unsupported: a",
        ];
        let head: String = lines.iter().map(|line| format!("{indent}{line}\r\n")).collect();
        let response = parse(format!("SIP/2.0 503 Sorry\r\n{head}\r\nAllow: NO\r\n"));
        let texts: Vec<String> = response
            .reasons()
            .filter_map(|reason| reason.text().map(str::to_owned))
            .collect();
        let parsed = (response.method(), response.retry_after().is_some(), texts);
        let expected = match indent {
            "> " => (None, false, vec![]),
            _ => (Some("REGISTER"), true, vec!["full".to_owned()]),
        };
        assert_eq!(parsed, expected, "{why}");
    }
}

#[test]
#[rustfmt::skip]
fn method_is_a_single_token() {
    for (cseq, method, why) in [
        ("1 INVITE", Some("INVITE"), "plain"),
        ("1 INVITE\\r\\n", Some("INVITE"), "an escaped line break"),
        ("1 INVITE<br", Some("INVITE"), "an HTML tag"),
        ("1 INVITE.", Some("INVITE"), "a trailing period"),
        ("1 X-OWN", Some("X-OWN"), "a custom method"),
        ("1 <", None, "not a token"),
    ] {
        assert_eq!(
            parse(format!("SIP/2.0 200 OK\r\nCSeq: {cseq}\r\n\r\n")).method(),
            method,
            "{why}"
        );
    }
}

/// Only addresses that a person can call are offered.
#[test]
#[rustfmt::skip]
fn callable_addresses_are_offered() {
    for (contact, offered, why) in [
        ("<sip:bob@example.org>", &["sip:bob@example.org"][..], "a SIP address"),
        ("<SIPS:bob@example.org>, tel:+15551234", &["SIPS:bob@example.org", "tel:+15551234"], "a SIPS and a tel address"),
        ("<javascript:alert(1)>", &[], "a script"),
        ("<mailto:bob@example.org>", &[], "a mail address"),
        ("<https://example.org/>", &[], "a web page"),
        ("<data:text/html,x>, <sip:b@c>", &["sip:b@c"], "only the callable address"),
    ] {
        let response = Response::new(StatusCode::MOVED_TEMPORARILY).with_header("Contact", contact);
        let explanation = Localizer::bundled().default_catalog().explain(&response);
        let addresses: Vec<&str> = explanation
            .addresses()
            .iter()
            .map(|uri| uri.as_str())
            .collect();
        assert_eq!(addresses, offered, "{contact}: {why}");
        assert!(
            !explanation.to_string().contains("javascript"),
            "{explanation}"
        );
    }
}

/// (code, header lines, English details of the explanation, why)
#[rustfmt::skip]
const LINES: &[(u16, &str, &[&str], &str)] = &[
    (420, "Unsupported: 100rel, precondition\r\n", &["Features that are not supported: reliable call progress (100rel), guaranteed call quality (precondition)"], ""),
    (420, "Unsupported: 100rel\r\nUnsupported: gruu\r\n", &["Features that are not supported: reliable call progress (100rel), address of a single device (gruu)"], "twice"),
    (420, "Unsupported:\r\n 100rel\r\n\t,gruu\r\n", &["Features that are not supported: reliable call progress (100rel), address of a single device (gruu)"], "folded"),
    (420, "UNSUPPORTED  :100rel\r\n", &["Feature that is not supported: reliable call progress (100rel)"], "any case, space before the colon"),
    (420, "Unsupported: ,, 100rel ,\r\n", &["Feature that is not supported: reliable call progress (100rel)"], "empty elements"),
    (420, "Unsupported 100rel\r\nAllow: BYE\r\n", &[], "no colon: skipped"),
    (420, "Unsupported:\r\n", &[], "empty"),
    (486, "Unsupported: 100rel\r\n", &[], "not relevant to this code"),
    (421, "Require: path\r\n", &["Feature that is required: path of the sign-in (path)"], ""),
    (494, "Security-Server: tls;q=0.2, digest;d-alg=MD5\r\n", &["Protection that the server offers: tls, digest"], ""),
    (405, "Allow: INVITE, BYE\r\n", &["Possible here: calls"], ""),
    (501, "Allow: INVITE\n", &["Possible here: calls"], "LF"),
    (489, "Allow-Events: presence\r\n", &["Notifications that are available: who is available"], ""),
    (489, "u: presence\r\n", &["Notifications that are available: who is available"], "compact"),
    (415, "Accept: text/plain;q=0.5, text/*\r\n", &["Accepted types of content: text/plain, text/*"], ""),
    (415, "Accept-Encoding: gzip\r\n", &["Encodings that are accepted: gzip"], ""),
    (415, "Accept-Language: de\r\n", &["Languages that are accepted: de"], ""),
    (417, "Accept-Resource-Priority: dsn.flash\r\n", &["Priorities that are accepted: dsn.flash"], ""),
    (423, "Min-Expires: 1\r\n", &["Shortest time that can be asked for: 1 second"], ""),
    (423, "Min-Expires: 1000000\r\n", &[], "an implausible time"),
    (423, "Min-Expires: soon\r\n", &[], "not a number"),
    (422, "Min-SE: 90;lr\r\n", &["Shortest time allowed: 90 seconds"], "with a parameter"),
    (302, "Contact: <sip:b@example.org>\r\n", &["Temporary number or address: b@example.org"], ""),
    (302, "m: sip:b@example.org;q=0.5\r\n", &["Temporary number or address: b@example.org"], "compact, without brackets"),
    (
        301,
        "Contact: \"B, <x>\" <sip:b@example.org;lr>;q=1\r\n",
        &["New number or address: B, <x> (b@example.org)"],
        "a display name that looks like an address",
    ),
    (410, "Contact: <sip:b@x>\r\n", &[], "the dialog says that no new address is known"),
    (
        404,
        "Reason: Q.850;cause=22\r\nContact: <sip:b@x>\r\n",
        &["Offered: b@x"],
        "the dialog offers the address",
    ),
    (305, "Contact: <sip:p.example.org>\r\n", &["Server to use: p.example.org"], ""),
    (
        485,
        "Contact: <sip:a@x>;q=0.1, <sip:b@x>;q=0.9\r\n",
        &["To choose from: b@x, a@x"],
        "sorted by q",
    ),
    (
        300,
        "Contact: <sip:a@x>;q=NaN, <sip:b@x>;q=-7, <sip:c@x>\r\n",
        &["To choose from: c@x, a@x, b@x"],
        "invalid q values come last",
    ),
    (
        300,
        "Contact: <sip:a@x>;q=inf, <sip:b@x>;q=0.25, <sip:c@x>;q=0.251\r\n",
        &["To choose from: c@x, b@x, a@x"],
        "three decimals are compared",
    ),
    (302, "Contact: *\r\n", &[], "not an address"),
    (302, "Contact: <sip:b@example.org\r\n", &[], "an unterminated bracket"),
    (486, "Contact: <sip:b@example.org>\r\n", &[], "the phone's own address"),
    (401, "WWW-Authenticate: Digest realm=\"a, b\", nonce=\"c\"\r\n", &["Sign-in for: a, b"], "a comma in quotes"),
    (401, "WWW-Authenticate: Digest nonce=\"c\", realm = \"a \\\"b\\\"\"\r\n", &["Sign-in for: a \"b\""], "escapes"),
    (401, "WWW-Authenticate: Digest realm=\"\"\r\n", &[], "an empty realm"),
    (401, "WWW-Authenticate: Digest nonce=\"c\"\r\n", &[], "no realm"),
    (401, "WWW-Authenticate: Digest realm=\"a\r\n", &[], "an unterminated quote"),
    (
        407,
        "Proxy-Authenticate: Digest realm=\"p\"\r\nWWW-Authenticate: Digest realm=\"w\"\r\n",
        &["Sign-in for: p"],
        "",
    ),
    (
        401,
        "Proxy-Authenticate: Digest realm=\"p\"\r\nWWW-Authenticate: Digest realm=\"w\"\r\n",
        &["Sign-in for: w"],
        "",
    ),
    (469, "Recv-Info: dtmf\r\n", &["Additional information that is accepted: dtmf"], ""),
    (470, "Permission-Missing: <sip:c@example.org>\r\n", &["Consent is missing from: c@example.org"], ""),
    (
        404,
        "Error-Info: <https://example.org/a>, <sip:b@x>\r\n",
        &["More information: https://example.org/a", "More information: sip:b@x"],
        "",
    ),
    (
        404,
        "Error-Info: <https://example.org/a>\r\nError-Info: <https://example.org/a>\r\n",
        &["More information: https://example.org/a"],
        "duplicates are removed",
    ),
    (200, "Error-Info: <https://example.org/a>\r\n", &[], "not an error"),
    (480, "Reason: SIP;cause=600;text=\"BLIND_TRANSFER\"\r\n", &[], "600 is FreeSWITCH's own"),
    (
        608,
        "Call-Info: <https://x.example/i>;purpose=icon, <https://x.example/c>;purpose=jwscard\r\n",
        &["Contact data for an objection: https://x.example/c"],
        "",
    ),
    (
        424,
        "Geolocation-Error: 300; code=\"Dereference Failure\"\r\n",
        &["Error reported: Dereference Failure (300)"],
        "",
    ),
    (200, "Geolocation-Error: 100\r\n", &["Error reported: Cannot Process Location (100)"], "also in a success"),
    (425, "AlertMsg-Error: 103;message=\"x\"\r\n", &["Error reported: Alert payload was corrupted (103)"], ""),
    (480, "Retry-After: 60 (at lunch)\r\n", &["Note from the other side: “at lunch”"], ""),
    (
        480,
        "Retry-After: 60 (a (b) \\) c);duration=120\r\n",
        &["Note from the other side: “a (b) ) c”", "After that, the other party can be reached for about 2 minutes."],
        "nested and escaped",
    ),
    (480, "Retry-After: 60 (a\\\\b)\r\n", &["Note from the other side: “a\\b”"], "an escaped backslash"),
    (480, "Retry-After: 4294967295;duration=60\r\n", &[], "after a time that is not said"),
    (
        603,
        "Retry-After: 3600;duration=1800\r\n",
        &[
            "Try again in about an hour.",
            "After that, the other party can be reached for about 30 minutes.",
        ],
        "beside the advice of the dialog",
    ),
    (480, "Retry-After: 60;duration=+3600\r\n", &[], "a sign is not a digit"),
    (480, "Retry-After: 60;duration=3600\r\n", &["After that, the other party can be reached for about an hour."], ""),
    (480, "Retry-After: 949302838503028349304023988\r\n", &[], "RFC 4475 3.1.2.5: overlarge"),
    (480, "Retry-After: -5\r\n", &[], "negative"),
    (480, "Retry-After: 60 (at lunch\r\n", &[], "an unterminated comment"),
    (488, "Warning: 1812 overture \"In Progress\"\r\n", &[], "RFC 4475 3.1.2.5: a four-digit warn-code"),
    (
        503,
        "Warning: 305 a \"x\" y, 370 b \"Insufficient bandwidth\"\r\n",
        &["Warning: Insufficient bandwidth (370)"],
        "a malformed element before a valid one",
    ),
    (
        486,
        "Reason: ;cause=1, Q.850;cause=19\r\n",
        &["Reason given: No answer from user (user alerted) (Q.850 19)"],
        "a malformed element before a valid one",
    ),
    (486, "Reason: Q.850;cause=17\r\n", &[], "cause 17 maps to 486, which says the same"),
    (
        486,
        "Reason: EMM;cause=22\r\n",
        &["Reason given: LTE mobility management cause (EMM 22)"],
        "a protocol whose causes have no texts",
    ),
    (603, "Reason: SIP;cause=603;text=\"Decline\"\r\n", &[], "repeats the code"),
    (438, "Reason: STIR;cause=438;text=\"Invalid Identity Header\"\r\n", &[], "repeats the code"),
    (486, "X-Busy: 1\r\n: \r\n:::\r\n \r\nReason: Q.850;cause=19\r\n", &[], "a blank line ends the header"),
];

#[test]
fn header_fields_become_details() {
    let english = Localizer::bundled().default_catalog();
    for &(code, lines, details, why) in LINES {
        let response = parse(format!(
            "SIP/2.0 {code}\r\nVia: SIP/2.0/UDP a\r\n{lines}Content-Length: 0\r\n\r\nAllow: NO"
        ));
        assert_eq!(
            english.explain(&response).details(),
            details,
            "{code} {lines:?} {why}"
        );
    }
}

#[test]
#[rustfmt::skip]
fn retry_after_is_parsed() {
    // (value, delay, comment, duration, why); a field without a delay is skipped
    for (value, delay, comment, duration, why) in [
        ("18000", Some(18_000), None, None, "plain"),
        ("18000;duration=3600", Some(18_000), None, Some(3600), "with a duration"),
        ("120 (I'm in a meeting)", Some(120), Some("I'm in a meeting"), None, "with a comment"),
        ("120(a);Duration = 9", Some(120), Some("a"), Some(9), "hardly any spaces, any case"),
        ("  5", Some(5), None, None, "leading spaces, as a program may pass them"),
        ("5 (;duration=1)", Some(5), Some(";duration=1"), None, "a parameter inside the comment"),
        ("5 (\"quoted)", Some(5), Some("\"quoted"), None, "a quote inside the comment"),
        ("5;lr;x=\"a;duration=4\"", Some(5), None, None, "a parameter inside quotes"),
        ("5;duration=soon", Some(5), None, None, "not a number"),
        ("4294967295", Some(4_294_967_295), None, None, "the largest number"),
        ("4294967296", None, None, None, "an overlarge number"),
        ("", None, None, None, "empty"),
        ("soon", None, None, None, "not a number"),
        ("5 minutes", None, None, None, "trailing text"),
        ("Fri, 01 Jan 2027 00:00:00 GMT", None, None, None, "an HTTP date"),
    ] {
        let response = Response::new(StatusCode::BUSY_HERE).with_header("Retry-After", value);
        let parsed = response.retry_after();
        assert_eq!(
            parsed.as_ref().map(|parsed| parsed.delay()),
            delay.map(Duration::from_secs),
            "{value}: {why}"
        );
        assert_eq!(
            parsed.as_ref().and_then(|parsed| parsed.comment()),
            comment,
            "{value}: {why}"
        );
        assert_eq!(
            parsed.and_then(|parsed| parsed.duration()),
            duration.map(Duration::from_secs),
            "{value}: {why}"
        );
    }
    let two = Response::new(StatusCode::BUSY_HERE)
        .with_header("Retry-After", "x")
        .with_header("retry-after", "7");
    assert_eq!(
        two.retry_after().map(|parsed| parsed.delay()),
        Some(Duration::from_secs(7)),
        "the first valid field wins"
    );
}

#[test]
fn delays_are_rounded_for_people() {
    let english = Localizer::bundled().default_catalog();
    for (seconds, advice) in [
        (0, "Try again in a few minutes."),
        (1, "Try again in 1 second."),
        (10, "Try again in 10 seconds."),
        (11, "Try again in 15 seconds."),
        (50, "Try again in 50 seconds."),
        (51, "Try again in a minute."),
        (89, "Try again in a minute."),
        (90, "Try again in 2 minutes."),
        (1260, "Try again in 25 minutes."),
        (3060, "Try again in about an hour."),
        (4560, "Try again in about an hour and a half."),
        (6360, "Try again in about 2 hours."),
        (73_800, "Try again in about a day."),
        (129_600, "Try again in about 2 days."),
        (86_313_600, "Try again in about 999 days."),
        (86_356_800, "Try again in a few minutes."),
    ] {
        let response =
            Response::new(StatusCode::BUSY_HERE).with_header("Retry-After", seconds.to_string());
        assert_eq!(
            english.explain(&response).advice(),
            Some(advice),
            "{seconds}"
        );
    }
    for (code, why) in [
        (StatusCode::UNWANTED, "the advice is not to try again"),
        (
            StatusCode::REQUEST_PENDING,
            "the program tries again automatically",
        ),
        (StatusCode::REQUEST_TERMINATED, "nothing needs to be done"),
        (StatusCode::RINGING, "the call goes on"),
    ] {
        let plain = english.explain(&Response::new(code));
        let with_time = english.explain(&Response::new(code).with_header("Retry-After", "60"));
        assert_eq!(plain.advice(), with_time.advice(), "{why}");
        assert_eq!(plain.action(), with_time.action(), "{why}");
    }
}

#[test]
fn getters_return_parsed_values() {
    let response = parse(
        "SIP/2.0 503 Sorry\r\nCSeq: 4711 \r\n SUBSCRIBE\r\nWarning: 370 a.example \"slow\", 399 b \"\\\"x\\\"\"\r\n\
         Reason: Q.850;cause=34;text=\"full\"\r\nreason: SIP;cause=486\r\nError-Info: sip:info@x\r\n\r\n",
    );
    assert_eq!(response.method(), Some("SUBSCRIBE"));
    assert_eq!(response.attempt(), Attempt::Subscription);
    let warnings: Vec<_> = response
        .warnings()
        .map(|warning| (warning.code(), warning.text().to_owned()))
        .collect();
    let expected = [
        (WarnCode::INSUFFICIENT_BANDWIDTH, "slow"),
        (WarnCode::MISCELLANEOUS_WARNING, "\"x\""),
    ];
    assert_eq!(
        warnings,
        expected.map(|(code, text)| (code, text.to_owned()))
    );
    let causes: Vec<Cause> = response
        .reasons()
        .filter_map(|reason| reason.cause())
        .collect();
    assert_eq!(
        causes,
        [
            Q850Cause::NO_CIRCUIT_AVAILABLE.into(),
            StatusCode::BUSY_HERE.into()
        ]
    );
    assert_eq!(response.error_info()[0].as_str(), "sip:info@x");
    assert_eq!(
        (
            response.realm(),
            response.contact_card(),
            response.retry_after()
        ),
        (None, None, None)
    );

    for (challenge, realm, why) in [
        ("Digest realm=\"a\"", Some("a"), "plain"),
        (
            "DIGEST  nonce=x , REALM = a",
            Some("a"),
            "unquoted, any case",
        ),
        ("Digest realm=\" \"", None, "a blank realm"),
        ("Digest", None, "no parameters"),
        ("realm=\"a\"", None, "no scheme"),
    ] {
        let response =
            Response::new(StatusCode::UNAUTHORIZED).with_header("WWW-Authenticate", challenge);
        assert_eq!(response.realm().as_deref(), realm, "{challenge}: {why}");
    }
}

#[test]
#[rustfmt::skip]
fn attempt_follows_from_the_method() {
    // (CSeq, attempt set by the program, attempt, why)
    for (cseq, set, attempt, why) in [
        ("", None, Attempt::Call, "no CSeq"),
        ("CSeq: 1 REGISTER\r\n", None, Attempt::SignIn, "a registration"),
        ("CSeq: 1 message\r\n", None, Attempt::Message, "any case"),
        ("CSeq: 1 PUBLISH\r\n", None, Attempt::Subscription, "presence"),
        ("CSeq: 1 REFER\r\n", None, Attempt::Transfer, "a transfer"),
        ("CSeq: 1 UPDATE\r\n", None, Attempt::Update, "a change of the session"),
        ("CSeq: 1 INFO\r\n", None, Attempt::Update, "digits within the call"),
        ("CSeq: 1 BYE\r\n", None, Attempt::HangUp, "the end of the call"),
        ("CSeq: 1 CANCEL\r\n", None, Attempt::HangUp, "the end before an answer"),
        ("CSeq: 1 BREW\r\n", None, Attempt::Other, "an unknown method"),
        ("CSeq: 9292394834772304023312 OPTIONS\r\n", None, Attempt::Other, "RFC 4475 3.1.2.5: an overlarge number"),
        ("CSeq: 1\r\n", None, Attempt::Call, "no method: ignored"),
        ("CSeq: 1 INVITE\r\n", Some(Attempt::Message), Attempt::Message, "the program has precedence"),
    ] {
        let response = parse(format!("SIP/2.0 486 Busy\r\n{cseq}\r\n"));
        let response = if let Some(set) = set {
            response.with_attempt(set)
        } else {
            response
        };
        assert_eq!(response.attempt(), attempt, "{cseq}: {why}");
    }
}

/// A registered text adds nothing to the explanation; any other text is quoted.
#[test]
fn registered_texts_are_not_quoted() {
    let german = Localizer::bundled().negotiate("de");
    for (reason, quoted) in [
        (
            "Q.850;cause=19;text=\"No answer from user (user alerted)\"",
            false,
        ),
        (
            "Q.850;cause=19;text=\"no answer from USER (user  alerted)\"",
            false,
        ),
        ("Q.850;cause=19;text=\"Gone fishing\"", true),
        ("X;cause=19;text=\"Gone fishing\"", true),
    ] {
        let explanation =
            german.explain(&Response::new(StatusCode::BUSY_HERE).with_header("Reason", reason));
        let quotes = explanation
            .details()
            .iter()
            .filter(|line| line.contains('„'))
            .count();
        assert_eq!(quotes, usize::from(quoted), "{reason}: {explanation}");
    }
}

#[test]
fn attempt_names_round_trip() {
    for (attempt, name) in [
        (Attempt::Call, "call"),
        (Attempt::SignIn, "sign-in"),
        (Attempt::Message, "message"),
        (Attempt::Subscription, "subscription"),
        (Attempt::Transfer, "transfer"),
        (Attempt::Update, "update"),
        (Attempt::HangUp, "hang-up"),
        (Attempt::Other, "other"),
    ] {
        assert_eq!(
            (attempt.to_string().as_str(), name.parse()),
            (name, Ok(attempt))
        );
        assert_eq!(
            name.to_uppercase().parse(),
            Ok(attempt),
            "names are case-insensitive"
        );
        assert_eq!(serde_json::to_value(attempt).unwrap(), name);
        assert_eq!(
            serde_json::from_str::<Attempt>(&format!("{name:?}")).unwrap(),
            attempt
        );
    }
    for name in ["", "fax", "sign in", "REGISTER", "call "] {
        let error = name.parse::<Attempt>().unwrap_err().to_string();
        let expected =
            "expected call, sign-in, message, subscription, transfer, update, hang-up or other";
        assert_eq!(error, format!("unknown attempt {name:?}: {expected}"));
    }
}

#[test]
fn setters_match_parsing() {
    let message = "SIP/2.0 302 Moved Temporarily\r\nVia: SIP/2.0/UDP a\r\nm: <sip:b@example.org>\r\n\
                   CSeq: 3 REGISTER\r\nRetry-After: 5\r\nReason: Q.850;cause=17\r\nContent-Length: 0\r\n\r\n";
    let by_header = [
        ("Via", "SIP/2.0/UDP a"),
        ("m", "<sip:b@example.org>"),
        ("CSEQ", "3 REGISTER"),
    ];
    let response = Response::new(StatusCode::MOVED_TEMPORARILY).with_phrase("Moved Temporarily");
    let response = by_header
        .into_iter()
        .fold(response, |response, (name, value)| {
            response.with_header(name, value)
        });
    let response = response
        .with_header("retry-after", "5")
        .with_header("Reason", "Q.850;cause=17")
        .with_header("l", "0");
    assert_eq!(response, parse(message));
    let by_method = Response::new(StatusCode::OK).with_method("REGISTER");
    assert_eq!(
        by_method,
        Response::new(StatusCode::OK).with_header("CSeq", "1 REGISTER")
    );
}

#[test]
fn rfc_4475_torture_messages_are_explained() {
    // Written from the descriptions in the RFC, not copied from it.
    let overlarge = "SIP/2.0 503 Service Unavailable\r\nVia: SIP/2.0/TCP host129.example.com;branch=z9hG4bKzzxdiwo34sw\r\n\
         CSeq: 9292394834772304023312 OPTIONS\r\nRetry-After: 949302838503028349304023988\r\n\
         Warning: 1812 overture \"In Progress\"\r\nContent-Length: 0\r\n\r\n";
    let broadcast = "SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.198;branch=z9hG4bK1324923\r\n\
         Via: SIP/2.0/UDP 255.255.255.255;branch=z9hG4bK1saber23\r\nCSeq: 35 INVITE\r\nContent-Length: 0\r\n\r\n";
    for (message, technical, why) in [
        (
            overlarge,
            "503 Service Unavailable; OPTIONS",
            "3.1.2.5: overlarge values are ignored",
        ),
        (
            broadcast,
            "200 OK; INVITE",
            "3.3.10: a broadcast address in Via concerns the transport",
        ),
        (
            "SIP/2.0 100 \r\nCSeq: 35 INVITE\r\n\r\n",
            "100 Trying; INVITE",
            "3.1.1.13: an empty phrase",
        ),
    ] {
        for catalog in common::catalogs() {
            let explanation = catalog.explain(&parse(message));
            assert_eq!(explanation.technical(), technical, "{why}");
            assert_eq!(explanation.details(), [""; 0], "{why}");
        }
    }
}

#[test]
fn long_responses_are_truncated() {
    let long = format!(
        "SIP/2.0 486 {}\r\nReason: Q.850;cause=17\r\n\r\n",
        "ж".repeat(64 * 1024)
    );
    let response = parse(&long);
    assert!(
        response.phrase().len() <= Response::MAX_LENGTH + 2,
        "a split character becomes one U+FFFD"
    );
    assert_eq!(
        response.reasons().count(),
        0,
        "bytes after the limit are not parsed"
    );
    for catalog in ["en", "ru"].map(|language| Localizer::bundled().negotiate(language)) {
        assert!(
            catalog.explain(&response).to_string().chars().count() < 1000,
            "explanations truncate the phrase"
        );
    }

    let front = format!(
        "SIP/2.0 486 Busy\r\nX: {}\r\n",
        "x".repeat(Response::MAX_LENGTH - 23)
    );
    assert_eq!(front.len(), Response::MAX_LENGTH);
    let line = "Retry-After: 1234567\r\n";
    for room in 0..line.len() + 5 {
        let message = front.replacen(&"x".repeat(room), "", 1) + line + "\r\n";
        let delay = parse(&message)
            .retry_after()
            .map(|retry_after| retry_after.delay().as_secs());
        assert_eq!(
            delay,
            (room >= line.len()).then_some(1_234_567),
            "{room}: no number is split"
        );
    }

    let many = format!(
        "SIP/2.0 420 \r\n{}\r\n",
        "Unsupported: a\r\nWarning: 399 a \"b\"\r\n".repeat(1500)
    );
    let explanation = Localizer::bundled()
        .default_catalog()
        .explain(&parse(&many));
    assert_eq!(
        explanation.details().len(),
        1,
        "{:?}",
        explanation.details()
    );
    assert!(
        explanation.details()[0].ends_with(": a, a, a, a, a, a, a, a, …"),
        "a list shows eight items"
    );
}

proptest! {
    #[test]
    fn arbitrary_bytes_do_not_panic(message in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Response::parse(&message);
        let response = parse([b"SIP/2.0 480 ", &message[..]].concat());
        let _ = (
            response.contacts(),
            response.realm(),
            response.retry_after(),
            response.contact_card(),
        );
        let _ = (response.warnings().count(), response.reasons().count(), response.error_info());
    }

    /// A written response parses back with any line ending and folding.
    #[test]
    fn written_responses_parse_back(
        code in 100_u16..1000,
        phrase in "[ -~а-яё一-龥]{0,40}",
        tags in prop::collection::vec("[a-z0-9]{1,12}", 1..6),
        delay in any::<u32>(),
        lf in any::<bool>(),
        fold in any::<bool>(),
    ) {
        let (end, comma) = (if lf { "\n" } else { "\r\n" }, if fold { ",\r\n\t" } else { ", " });
        let lines = [
            format!("SIP/2.0 {code} {phrase}"),
            format!("Unsupported: {}", tags.join(comma)),
            format!("Retry-After: {delay}"),
            "CSeq: 1 INVITE".to_owned(),
        ];
        let response = parse(lines.join(end) + end + end + "body");
        prop_assert_eq!(response.code().as_u16(), code);
        prop_assert_eq!(response.phrase(), phrase.trim_matches(' '));
        prop_assert_eq!(response.method(), Some("INVITE"));
        prop_assert_eq!(
            response.retry_after().map(|parsed| parsed.delay()),
            Some(Duration::from_secs(delay.into()))
        );
        let written = Response::new(response.code())
            .with_phrase(phrase.trim_matches(' '))
            .with_header("Unsupported", tags.join(", "))
            .with_header("Retry-After", delay.to_string())
            .with_method("INVITE");
        prop_assert!(fold || response == written);
    }
}
