//! Lines with many messages, and cells of many lines.

use crate::run::{difference, explain, run};

/// Several messages in a line.
#[test]
fn messages_in_a_line() {
    let body = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\n";
    let message = |start: &str, number: u8| {
        format!("{start}\r\nVia: a\r\nCall-ID: {number}@a\r\nCSeq: 1 INVITE\r\n\r\n")
    };
    let [trying, ok, busy] = [
        message("SIP/2.0 100 Trying", 1),
        message("SIP/2.0 200 OK", 2) + body,
        message("SIP/2.0 486 Busy \"Here\"", 3),
    ];
    let sipfrag = "NOTIFY sip:a SIP/2.0\r\nCSeq: 1 NOTIFY\r\nc: message/sipfrag\r\n\r\n\
        SIP/2.0 603 Decline\r\n\r\n";
    let long = format!("{ok}{}", "a=x\r\n".repeat(20_000));
    let mut wrong = Vec::new();
    for (text, why) in [
        (format!("{trying}{busy}"), "without bodies"),
        (format!("{trying}{ok}{busy}"), "with a body"),
        (format!("{ok}{sipfrag}{busy}"), "a fragment in between"),
        (format!("{long}{busy}"), "a body longer than any head"),
        (trying.repeat(200) + &busy, "many"),
    ] {
        let expected = explain(text.as_bytes());
        for line_break in ["\\r\\n", "#015#012", "<CR><LF>", " | ", "^M", "\r"] {
            let line = text.replace("\r\n", line_break);
            for (prefix, next) in [("", "10:00:00 idle"), ("10:00:00 recv: ", &trying)] {
                let input = format!("{prefix}{line}\n{next}\n");
                let mut expected = expected.clone();
                expected.extend(explain(next.as_bytes()));
                let name = format!("{why}, {line_break:?} after {prefix:?}");
                wrong.extend(difference(input.as_bytes(), &expected, &name));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// An export of JSON may be one line that is longer than what is read at a time.
#[test]
fn long_lines() {
    let export = |more: &str| {
        let row = |id| {
            let raw = format!("SIP/2.0 486 Busy Here\r\nCall-ID: {id}\r\nCSeq: 1 INVITE\r\n\r\n");
            serde_json::json!({"a": more, "raw": raw, "time": "2026-01-02T10:00:00Z"})
        };
        serde_json::json!({"data": (0..4000).map(row).collect::<Vec<_>>()}).to_string()
    };
    let padded = " ".repeat(1024 * 1024);
    let long = "longer than 1 MiB: the rest was not read";
    for (input, count, warning, why) in [
        (export(&"x".repeat(300)), 4000, String::new(), "filler"),
        (export("}\"{"), 4000, String::new(), "braces in strings"),
        (
            format!("SIP/2.0 486 Busy Here{padded}\nSIP/2.0 404 Not Found\n"),
            2,
            format!("warning: input: a line is {long}\n"),
            "a line of text",
        ),
        (
            format!("{padded}a\nSIP/2.0 404 Not Found\n{padded}b\n"),
            1,
            format!("warning: input: 2 lines are {long}\n"),
            "two lines of text",
        ),
    ] {
        let output = run(&["--json"], input.as_bytes());
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!(text.lines().count(), count, "{why}");
        let timed = text.lines().filter(|line| line.contains(r#""time":"2026"#));
        let expected = if warning.is_empty() { count } else { 0 };
        assert_eq!(timed.count(), expected, "{why}: each has its time");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), warning, "{why}");
    }
}

/// Messages in cells of several lines.
#[test]
fn cells() {
    let busy = "SIP/2.0 486 Busy Here\nVia: SIP/2.0/UDP a\nCall-ID: c\nCSeq: 1 INVITE";
    let text = format!("{busy}\nReason: Q.850;cause=17;text=\"User, busy\"");
    let mut wrong = Vec::new();
    for (message, why) in [
        (busy.to_owned(), "without an empty line"),
        (format!("{busy}\n\n"), "with an empty line"),
        (format!("{busy}\n\nv=0\n"), "with a body"),
        (text.clone(), "with quotes"),
        (format!("{text}\n\n"), "with quotes and an empty line"),
    ] {
        let cell = message.replace('"', "\"\"");
        for row in [
            format!("\"2026-01-02 10:00:00\",\"{cell}\"\n"),
            format!("\"{cell}\",\"2026-01-02 10:00:00\"\n"),
            format!("7;\"{cell}\"\n"),
            format!("7\t\"{cell}\"\t8\n"),
        ] {
            let head = explain(message.as_bytes());
            let expected = [head.clone(), head].concat();
            for line_break in ["\n", "\r\n"] {
                let input = format!("time,message\n{row}{row}").replace('\n', line_break);
                let name = format!("{why}: {input:?}");
                wrong.extend(difference(input.as_bytes(), &expected, &name));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
