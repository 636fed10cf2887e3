//! The options of the program, on the calls that were captured.

use serde_json::Value;

use crate::run::{explain, fixture, run};

/// Returns one field of each entry.
fn fields(arguments: &[&str], name: &str) -> Vec<String> {
    let input = std::fs::read(fixture("udp4.pcap")).unwrap();
    let output = run(
        &[&["--json", "--language", "en"], arguments].concat(),
        &input,
    );
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines()
        .map(
            |line| match &serde_json::from_str::<Value>(line).unwrap()[name] {
                Value::String(text) => text.clone(),
                value => value.to_string(),
            },
        )
        .collect()
}

#[test]
fn filters() {
    let cases: &[(&[&str], &[&str], &str)] = &[
        (
            &["--failures"],
            &["401", "486", "503", "null"],
            "only failures, no challenge, and a call that broke off",
        ),
        (
            &["--call-id", "busy///1-24506@127.0.0.1"],
            &["100", "180", "486"],
            "one call",
        ),
        (&["--call-id", "busy"], &[], "a part of a Call-ID"),
        (
            &["--failures", "--call-id", "lines///1-24506@127.0.0.1"],
            &["503"],
            "both",
        ),
        (
            &["--failures", "--since", "16:31:27.776"],
            &["486", "503", "null"],
            "a time of day",
        ),
        (
            &["--failures", "--since", "2026-11-21 16:31:27.777"],
            &["503", "null"],
            "a date",
        ),
        (
            &["--failures", "--call-id", "cancel///1-24506@127.0.0.1"],
            &[],
            "a call that was answered elsewhere did not break off",
        ),
        (&["--since", "2026-11-22"], &[], "the next day"),
    ];
    for (arguments, expected, why) in cases {
        assert_eq!(fields(arguments, "code"), *expected, "{why}");
    }
}

/// The second 401 answers a request with credentials, and the first one does not.
#[test]
fn credentials() {
    let arguments = ["--call-id", "register///1-24506@127.0.0.1"];
    let expected = ["Sign-in required", "Sign-in details not accepted"];
    assert_eq!(fields(&arguments, "title"), expected);
}

#[test]
fn ends_of_calls() {
    let talk = ["--call-id", "talk///1-24506@127.0.0.1"];
    assert_eq!(fields(&talk, "end"), ["null", "null", "media-lost", "null"]);
    let cancel = ["--call-id", "cancel///1-24506@127.0.0.1"];
    assert_eq!(
        fields(&cancel, "end"),
        ["null", "answered-elsewhere", "null", "null"]
    );
    assert_eq!(fields(&cancel, "missed"), ["null", "false", "null", "null"]);
}

/// A call is remembered with the request that it belongs to.
#[test]
fn what_earlier_messages_say() {
    let message = |start: &str, fields: &str| {
        format!("{start}\r\nVia: SIP/2.0/UDP a\r\nCall-ID: {fields}\r\n\r\n")
    };
    let ringing = message("SIP/2.0 180 Ringing", "1\r\nCSeq: 1 INVITE");
    let timeout = message("SIP/2.0 480 Temporarily Unavailable", "1\r\nCSeq: 1 INVITE");
    let other = message("SIP/2.0 480 Temporarily Unavailable", "2\r\nCSeq: 1 INVITE");
    let sent = message(
        "REGISTER sip:a SIP/2.0",
        "3\r\nCSeq: 2 REGISTER\r\nAuthorization: Digest a=\"b\"",
    );
    let challenge = |number: u8, more: &str| {
        let field = "WWW-Authenticate: Digest realm=\"a\", nonce=\"b\"";
        message(
            "SIP/2.0 401 Unauthorized",
            &format!("3\r\nCSeq: {number} REGISTER\r\n{field}{more}"),
        )
    };
    let invite = |to| {
        message(
            "INVITE sip:b@c SIP/2.0",
            &format!("4\r\nCSeq: 4 INVITE\r\n{to}"),
        )
    };
    let refusal = |cseq| {
        let fields = format!("4\r\nTo: <sip:b@c>;tag=d\r\nCSeq: {cseq}");
        message("SIP/2.0 488 Not Acceptable Here", &fields)
    };
    let cases = [
        (format!("{ringing}{timeout}"), "No answer", "the phone rang"),
        (
            format!("{ringing}{other}"),
            "Not available right now",
            "another call",
        ),
        (
            format!("{sent}{}", challenge(2, "")),
            "Sign-in details not accepted",
            "with credentials",
        ),
        (
            format!("{sent}{}", challenge(3, "")),
            "Sign-in required",
            "another request",
        ),
        (
            format!("{sent}{}", challenge(2, ", stale=true")),
            "Signing in again",
            "an old nonce",
        ),
        (
            format!("{}{}", invite("To: <sip:b@c>;tag=d"), refusal("4 INVITE")),
            "Change not possible",
            "a re-INVITE",
        ),
        (
            format!("{}{}", invite("t: sip:b@c ; TAG = d"), refusal("4 INVITE")),
            "Change not possible",
            "a re-INVITE in the compact form",
        ),
        (
            format!("{}{}", invite("To: <sip:b@c;tag=d>"), refusal("4 INVITE")),
            "This kind of call is not possible here",
            "an INVITE whose address has a tag",
        ),
        (
            format!("{}{}", invite("To: <sip:b@c>;tag=d"), refusal("5 INVITE")),
            "This kind of call is not possible here",
            "another INVITE",
        ),
        (
            format!("{}{}", invite("To: <sip:b@c>;tag=d"), refusal("4 MESSAGE")),
            "Not supported at the other end",
            "another method",
        ),
    ];
    for (input, title, why) in cases {
        let entries = explain(input.as_bytes());
        assert_eq!(entries.last().unwrap()["title"], title, "{why}");
    }
}

/// The times decide what is first and last, in whatever order the files are.
#[test]
fn first_and_last() {
    for (input, expected, why) in [
        (
            "11:00:00 SIP/2.0 486 Busy Here\n10:00:00 SIP/2.0 486 Busy Here\n\
            10:30:00 SIP/2.0 486 Busy Here\n",
            ["10:00:00", "11:00:00"],
            "not in order",
        ),
        (
            "SIP/2.0 486 Busy Here\n\nSIP/2.0 486 Busy Here\n\n",
            ["input:1", "input:3"],
            "without times",
        ),
        (
            "SIP/2.0 486 Busy Here\n\n10:00:00 SIP/2.0 486 Busy Here\n",
            ["10:00:00", "10:00:00"],
            "only one has a time",
        ),
    ] {
        let output = run(&["--summary", "--json"], input.as_bytes());
        let row: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!([&row["first"], &row["last"]], expected, "{why}");
    }
}

#[test]
fn clocks_of_12_hours() {
    let log = "1/22/2026 11:59:58 AM rx SIP/2.0 486 Busy Here\n\
        1/22/2026 1:05:00 PM rx SIP/2.0 404 Not Found\n\
        1/22/2026 11:30:00 PM rx SIP/2.0 503 Service Unavailable\n";
    for (since, expected, why) in [
        ("00:00", &["11:59:58", "13:05:00", "23:30:00"][..], "all"),
        ("13:00", &["13:05:00", "23:30:00"], "the afternoon"),
        ("2026-01-22 13:06", &["23:30:00"], "a date"),
        ("2026-01-23", &[], "the next day"),
    ] {
        let output = run(&["--json", "--since", since], log.as_bytes());
        let text = String::from_utf8(output.stdout).unwrap();
        let times = text
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap()["time"].clone());
        let expected: Vec<String> = expected
            .iter()
            .map(|clock| format!("2026-01-22 {clock}"))
            .collect();
        assert_eq!(times.collect::<Vec<_>>(), expected, "{why}");
    }
}

/// A time in a body is not the time of the next message.
#[test]
fn times_in_bodies() {
    let presence = "<presence>\n <timestamp>2020-01-01T10:00:00Z</timestamp>\n</presence>\n";
    let note = "Content-Type: text/plain\nContent-Length: 10\n\n10:00:00\n";
    let (typed, sized) = ("c: application/pidf+xml\n", "l: 73\n");
    for (text, expected, why) in [
        (format!("{typed}\n{presence}\n"), None, "without a length"),
        (format!("{typed}{sized}\n{presence}"), None, "with a length"),
        (note.to_owned(), None, "a text"),
        (
            format!("{note}\n10:00:05 recv:\n"),
            Some("10:00:05"),
            "a time after it",
        ),
        (
            format!("{typed}\n{presence}\n10:00:05 recv:\n"),
            Some("10:00:05"),
            "a time after it, without a length",
        ),
        (
            format!("{note}10:00:05 "),
            Some("10:00:05"),
            "a time in the line of the message",
        ),
        (
            "l: 0\n\n10:00:05 recv:\n".to_owned(),
            Some("10:00:05"),
            "no body",
        ),
        (
            "\n10:00:05 recv:\n".to_owned(),
            Some("10:00:05"),
            "neither a type nor a length",
        ),
        (
            format!("{typed}l: 500\n\nSIP/2.0 200 OK\nVia: a\n\n10:00:05 recv:\n"),
            Some("10:00:05"),
            "without its body",
        ),
    ] {
        let log = format!(
            "SIP/2.0 200 OK\nVia: a\nCSeq: 1 SUBSCRIBE\n{text}SIP/2.0 486 Busy Here\nVia: a\n\n"
        );
        let output = run(&["--json"], log.as_bytes());
        let text = String::from_utf8(output.stdout).unwrap();
        let entry: Value = serde_json::from_str(text.lines().last().unwrap()).unwrap();
        let time = entry.get("time").and_then(Value::as_str);
        assert_eq!(
            (&entry["code"], time),
            (&Value::from(486), expected),
            "{why}"
        );
    }
}

/// A hostile log must not fill the memory with Call-IDs.
#[test]
fn long_call_ids() {
    for (length, title) in [(256, "No answer"), (257, "Not available right now")] {
        let id = "x".repeat(length);
        let message = |line| format!("{line}\r\nCall-ID: {id}\r\nCSeq: 1 INVITE\r\n\r\n");
        let ringing = message("SIP/2.0 180 Ringing");
        let entries = explain(format!("{ringing}{}", message("SIP/2.0 480 No")).as_bytes());
        assert_eq!(entries[1]["title"], title, "{length}");
    }
}

#[test]
fn errors() {
    for (arguments, input, code, error) in [
        (
            &["--since", "soon"][..],
            "",
            2,
            "expected a time such as 10:30",
        ),
        (
            &["--since", "01/31/2027 09:30"],
            "",
            2,
            "expected a time such as 10:30",
        ),
        (
            &["--failures"],
            "SIP/2.0 200 OK\n\n",
            1,
            "no response matches the options",
        ),
        (&[], "nothing", 1, "no SIP response found"),
        (
            &[],
            "10 20 30 40 50 60 70 80 90\n11 21 31 41 51 61 71 81 91\n",
            1,
            "no SIP response found",
        ),
        (
            &[],
            "  53 49 50 2f 32 2e 30 20    34 38 36 20 42 75 73 79    SIP/2.0 486 Busy\n",
            2,
            "hex dumps are not supported",
        ),
        (&["--summary", "--by-call"], "", 2, "cannot be used with"),
        (&[], "\u{0}\u{1}\u{1f}", 1, "no SIP response found"),
        (
            &[],
            "<?xml version=\"1.0\"?>\n<pdml version=\"0\">\n",
            2,
            "PDML is not supported",
        ),
    ] {
        let output = run(arguments, input.as_bytes());
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        let actual = String::from_utf8(output.stderr).unwrap();
        assert!(actual.contains(error), "{actual}");
    }
}

/// Captures that are damaged or cut off do not stop the program for long.
#[test]
fn damaged_captures() {
    for name in ["udp4.pcap", "udp6.pcapng", "tcp4.pcap"] {
        let whole = std::fs::read(fixture(name)).unwrap();
        for length in (0..whole.len()).step_by(997) {
            assert!(run(&[], &whole[..length]).status.code().is_some());
        }
        for at in (24..whole.len()).step_by(613) {
            let mut bytes = whole.clone();
            bytes[at] ^= 0xff;
            assert!(
                run(&[], &bytes).status.code().is_some_and(|code| code < 3),
                "{name}: {at}"
            );
        }
    }
}

/// `script` runs the program on a terminal, where Ctrl-D ends the input.
#[test]
#[ignore = "needs script"]
fn hint_on_a_terminal() {
    let mut shell = std::process::Command::new("sh");
    let command =
        r#"(sleep 1; printf '\004') | timeout 10 script -qec "$PROGRAM explain" /dev/null"#;
    shell
        .args(["-c", command])
        .env("PROGRAM", crate::common::PROGRAM);
    let output = crate::common::clear_environment(&mut shell)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let hint = "waiting for SIP messages: paste them and press Ctrl-D";
    assert!(text.contains(hint), "{text}");
    assert!(text.contains("no SIP response found"), "{text}");
}
