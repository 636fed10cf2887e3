use super::{MAX_OFFSET, Messages};
use crate::commands::explain::message::Message;

/// Returns the line and the head of each response in a text.
fn found(text: &str) -> Vec<(u64, String)> {
    let mut messages = Messages::new(std::io::Cursor::new(text.to_owned()));
    let messages = std::iter::from_fn(move || messages.next().unwrap());
    messages
        .filter(Message::is_response)
        .map(|message| (message.position.number(), message.head))
        .collect()
}

/// Checks the responses in a text, with both kinds of line breaks.
fn check(text: &str, expected: &[(u64, &str)], why: &str) {
    let expected: Vec<(u64, String)> = expected
        .iter()
        .map(|(line, head)| (*line, (*head).to_owned()))
        .collect();
    assert_eq!(found(text), expected, "{why}");
    let text = text.replace('\n', "\r\n");
    assert_eq!(found(&text), expected, "{why}, with CRLF");
}

const BUSY: &str = "SIP/2.0 486 Busy Here\nCSeq: 1 INVITE";

#[test]
fn messages() {
    check("", &[], "nothing");
    check(&format!("{BUSY}\n\n"), &[(1, BUSY)], "one message");
    check(BUSY, &[(1, BUSY)], "cut off");
    check("SIP/2.0 486\n\n", &[(1, "SIP/2.0 486")], "without a phrase");
    check(
        "SIP/2.0 486 Busy Here\nWarning: 399 a\n \"b\"\nl: 0\n\nv=0\na: SIP\n",
        &[(1, "SIP/2.0 486 Busy Here\nWarning: 399 a \"b\"\nl: 0")],
        "folded and compact fields, and a body",
    );
    check(
        "INVITE sip:a@b SIP/2.0\nVia: SIP/2.0/UDP c\n\n\
        SIP/2.0 100 Trying\n\nSIP/2.0 486 Busy Here\n\n",
        &[(4, "SIP/2.0 100 Trying"), (6, "SIP/2.0 486 Busy Here")],
        "a request and two responses",
    );
    check(
        &format!("SIP/2.0 100 Trying\nVia: a\n{BUSY}\n"),
        &[(1, "SIP/2.0 100 Trying\nVia: a"), (3, BUSY)],
        "without an empty line between them",
    );
    let head = "SIP/2.0 486 Busy Here\nX-Before: SIP/2.0 480 Gone";
    check(
        &format!("{head}\n\n"),
        &[(1, head)],
        "a header field with another status line",
    );
}

#[test]
fn logs() {
    check(
        &format!("{BUSY}\n12:00 [info] call ended\nCSeq: 2 BYE\n"),
        &[(1, BUSY)],
        "a line of the log ends the head",
    );
    check(
        "12:00 rx SIP/2.0 486 Busy Here\n12:01 tx SIP/2.0 603 Decline\n",
        &[(1, "SIP/2.0 486 Busy Here"), (2, "SIP/2.0 603 Decline")],
        "one line each, after the time",
    );
    check(
        "12:00:01 rx SIP/2.0 486 Busy Here\n\
        12:00:02 rx SIP/2.0 486 Busy Here\n\
        12:00:03 rx SIP/2.0 486 Busy Here\n",
        &[
            (1, "SIP/2.0 486 Busy Here"),
            (2, "SIP/2.0 486 Busy Here"),
            (3, "SIP/2.0 486 Busy Here"),
        ],
        "the same response three times",
    );
    check(
        "   SIP/2.0 486 Busy Here\n   CSeq: 1 INVITE\n   \n   SIP/2.0 200 OK\n",
        &[(1, BUSY), (4, "SIP/2.0 200 OK")],
        "indented, as FreeSWITCH does",
    );
    check(
        "log: SIP/2.0 486 Busy Here\nlog: CSeq: 1 INVITE\nlog: \n",
        &[(1, BUSY)],
        "the same prefix on every line",
    );
}

#[test]
fn tcpdump() {
    check(
        "12:00 IP a.5060 > b.5060: SIP: SIP/2.0 486 Busy Here\n\
        E..4.@.@..........4SIP/2.0 486 Busy Here\n\
        CSeq: 1 INVITE\n",
        &[(2, BUSY)],
        "tcpdump -A repeats the status line",
    );
    check(
        "12:00 IP a.5060 > b.5060: SIP: SIP/2.0 486 Busy Here\n\
        12:01 IP a.5060 > b.5060: UDP\n\
        SIP/2.0 486 Busy Here\n",
        &[(1, "SIP/2.0 486 Busy Here"), (3, "SIP/2.0 486 Busy Here")],
        "without -A, and another response",
    );
    check(
        "12:00 IP a.5060 > b.5060: SIP: SIP/2.0 486 Busy Here\n\
        12:01 IP a.5060 > b.5060: SIP: SIP/2.0 486 Busy Here\n",
        &[(1, "SIP/2.0 486 Busy Here"), (2, "SIP/2.0 486 Busy Here")],
        "without -A, the same response twice",
    );
}

#[test]
fn ngrep() {
    check(
        "U 192.0.2.1:5060 -> 192.0.2.2:5060\nSIP/2.0 486 Busy Here.\nCSeq: 1 INVITE.\n.\n",
        &[(2, BUSY)],
        "ngrep -W byline prints a full stop for every carriage return",
    );
    check(
        "SIP/2.0 486 Busy Here.\nCSeq: 1 INVITE\n\nSIP/2.0 603 No.\n\n",
        &[
            (1, "SIP/2.0 486 Busy Here.\nCSeq: 1 INVITE"),
            (4, "SIP/2.0 603 No."),
        ],
        "a full stop of the phrase",
    );
}

/// A NOTIFY tells how a transfer went (RFC 3515). That is not a response itself.
#[test]
fn sipfrag() {
    let ok = "SIP/2.0 200 OK\nCSeq: 2 NOTIFY";
    check(
        &format!(
            "NOTIFY sip:a@b SIP/2.0\nContent-Type: message/sipfrag;version=2.0\nCSeq: 2 NOTIFY\n\n\
            SIP/2.0 603 Decline\n\n{ok}\n\n"
        ),
        &[(7, ok)],
        "a NOTIFY and its response",
    );
    check(
        "NOTIFY sip:a@b SIP/2.0\nc: message/sipfrag\n\n\
        SIP/2.0 100 Trying\nTo: a\n\n12:00 rx\nSIP/2.0 486 Busy Here\n",
        &[(8, "SIP/2.0 486 Busy Here")],
        "a compact header field, and a fragment with a header field",
    );
    check(
        "NOTIFY sip:a@b SIP/2.0.\nc: message/sipfrag.\n.\n\
        SIP/2.0 603 Decline.\n.\nSIP/2.0 200 OK.\nCSeq: 2 NOTIFY.\n.\n",
        &[(6, ok)],
        "in ngrep -W byline",
    );
}

#[test]
fn not_responses() {
    check(
        "Via: SIP/2.0/UDP a\nthe version SIP/2.0 is\n",
        &[],
        "the version alone",
    );
    check(
        "SIP/2.0 4867 Busy\nSIP/2.0 48 Busy\nSIP/2.0 4 6 Busy\nSIP/2.0 486: Busy\n",
        &[],
        "not a code",
    );
    check(
        "SIP/1.0 486 Busy Here\nHTTP/1.1 404 Not Found\n",
        &[],
        "not SIP 2.0",
    );
}

#[test]
fn a_status_line_starts_near_the_start_of_its_line() {
    for (offset, count) in [(0, 1), (MAX_OFFSET, 1), (MAX_OFFSET + 1, 0), (100_000, 0)] {
        let text = format!("{}SIP/2.0 486 Busy Here\n", ".".repeat(offset));
        assert_eq!(found(&text).len(), count, "{offset}");
    }
}

#[test]
fn a_head_is_bounded() {
    let fields = "X-Long: xxxxxxxxxxxxxxxx\n".repeat(10_000);
    let found = found(&format!(
        "SIP/2.0 486 Busy Here\n{fields}\nSIP/2.0 200 OK\n"
    ));
    assert_eq!(found.len(), 2);
    assert!(found[0].1.len() <= sip_phrases::Response::MAX_LENGTH);
}

/// Each message has its own time, and the work does not grow with the square of their number.
#[test]
fn many_messages_in_one_line() {
    let text: String = (0..16_000)
        .map(|count| {
            let second = count % 60;
            format!(r#"{{"raw":"SIP/2.0 486 Busy Here","time":"10:00:{second:02}"}},"#)
        })
        .collect();
    let mut messages = Messages::new(std::io::Cursor::new(text));
    let start = std::time::Instant::now();
    for count in 0..16_000 {
        let message = messages.next().unwrap().expect("a message");
        let time = message.time.unwrap().to_string();
        assert_eq!(time, format!("10:00:{:02}", count % 60));
    }
    assert!(messages.next().unwrap().is_none());
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
}

#[test]
fn a_long_line_is_read_in_bounded_time() {
    for (part, why) in [
        (" To:a", "a space before each name"),
        ("\\nTo:a", "a line break before each name"),
        ("\\n", "line breaks alone"),
        (" \u{44f}:", "characters of two bytes"),
        (
            "\\nTo:a\\nVia:b\\n\\nSIP/2.0 486 Busy Here",
            "a message after each line break",
        ),
        ("\rTo:a\r\rSIP/2.0 486 Busy Here", "carriage returns"),
    ] {
        let count = part.matches("SIP").count() * 20_000;
        let repeated = part.repeat(if count == 0 { 200_000 } else { count });
        let text = format!("10:00:00 SIP/2.0 486 Busy Here{repeated}\n");
        let start = std::time::Instant::now();
        assert_eq!(found(&text).len(), 1 + count, "{why}");
        assert!(start.elapsed().as_secs() < 10, "{why}");
    }
}
