use super::Messages;

/// What is found in a text: the line and the head of each response.
fn found(text: &str) -> Vec<(u64, String)> {
    let mut messages = Messages::new(text.as_bytes());
    let next = std::iter::from_fn(move || messages.next().unwrap());
    next.map(|found| (found.line, String::from_utf8_lossy(&found.head).into_owned())).collect()
}

/// A text, the line and the head of each response, and why.
type Case<'a> = (&'a str, &'a [(u64, &'a str)], &'a str);

#[test]
fn messages() {
    let busy = "SIP/2.0 486 Busy Here\nCSeq: 1 INVITE";
    let cases: &[Case<'_>] = &[
        ("", &[], "nothing"),
        ("SIP/2.0 486 Busy Here\nCSeq: 1 INVITE\n\n", &[(1, busy)], "one message"),
        ("SIP/2.0 486 Busy Here\nCSeq: 1 INVITE", &[(1, busy)], "cut off"),
        ("SIP/2.0 486\n\n", &[(1, "SIP/2.0 486")], "without a phrase"),
        (
            "SIP/2.0 486 Busy Here\nWarning: 399 a\n \"b\"\nl: 0\n\nv=0\na: SIP\n",
            &[(1, "SIP/2.0 486 Busy Here\nWarning: 399 a\n \"b\"\nl: 0")],
            "folded and compact fields, and a body",
        ),
        (
            "INVITE sip:a@b SIP/2.0\nVia: SIP/2.0/UDP c\n\nSIP/2.0 100 Trying\n\nSIP/2.0 486 Busy Here\n\n",
            &[(4, "SIP/2.0 100 Trying"), (6, "SIP/2.0 486 Busy Here")],
            "a request and two responses",
        ),
        (
            "SIP/2.0 100 Trying\nVia: a\nSIP/2.0 486 Busy Here\nCSeq: 1 INVITE\n",
            &[(1, "SIP/2.0 100 Trying\nVia: a"), (3, busy)],
            "without an empty line between",
        ),
        (
            "SIP/2.0 486 Busy Here\nCSeq: 1 INVITE\n12:00 [info] call ended\nCSeq: 2 BYE\n",
            &[(1, busy)],
            "a line of a log ends the head",
        ),
        (
            "12:00 rx SIP/2.0 486 Busy Here\n12:01 tx SIP/2.0 603 Decline\n",
            &[(1, "SIP/2.0 486 Busy Here"), (2, "SIP/2.0 603 Decline")],
            "behind the time, one line each",
        ),
        (
            "   SIP/2.0 486 Busy Here\n   CSeq: 1 INVITE\n   \n   SIP/2.0 200 OK\n",
            &[(1, busy), (4, "SIP/2.0 200 OK")],
            "indented as FreeSWITCH does it",
        ),
        ("log: SIP/2.0 486 Busy Here\nlog: CSeq: 1 INVITE\nlog: \n", &[(1, busy)], "the same words before every line"),
        (
            "12:00 IP a.5060 > b.5060: SIP: SIP/2.0 486 Busy Here\nE..4.@.@..........4SIP/2.0 486 Busy Here\nCSeq: 1 INVITE\n",
            &[(2, busy)],
            "tcpdump -A, which says it twice",
        ),
        (
            "12:00:01 rx SIP/2.0 486 Busy Here\n12:00:02 rx SIP/2.0 486 Busy Here\n12:00:03 rx SIP/2.0 486 Busy Here\n",
            &[(1, "SIP/2.0 486 Busy Here"), (2, "SIP/2.0 486 Busy Here"), (3, "SIP/2.0 486 Busy Here")],
            "the same answer three times",
        ),
        (
            "12:00 IP a.5060 > b.5060: SIP: SIP/2.0 486 Busy Here\n12:01 IP a.5060 > b.5060: UDP\nSIP/2.0 486 Busy Here\n",
            &[(1, "SIP/2.0 486 Busy Here"), (3, "SIP/2.0 486 Busy Here")],
            "tcpdump without -A, and another answer",
        ),
        (
            "12:00 IP a.5060 > b.5060: SIP: SIP/2.0 486 Busy Here\n12:01 IP a.5060 > b.5060: SIP: SIP/2.0 486 Busy Here\n",
            &[(1, "SIP/2.0 486 Busy Here"), (2, "SIP/2.0 486 Busy Here")],
            "tcpdump without -A, the same answer twice",
        ),
        (
            "U 192.0.2.1:5060 -> 192.0.2.2:5060\nSIP/2.0 486 Busy Here.\nCSeq: 1 INVITE.\n.\n",
            &[(2, busy)],
            "ngrep -W byline, with a point for every carriage return",
        ),
        (
            "SIP/2.0 486 Busy Here.\nCSeq: 1 INVITE\n\nSIP/2.0 603 No.\n\n",
            &[(1, "SIP/2.0 486 Busy Here.\nCSeq: 1 INVITE"), (4, "SIP/2.0 603 No.")],
            "a point of the phrase",
        ),
        (
            "NOTIFY sip:a@b SIP/2.0.\nc: message/sipfrag.\n.\nSIP/2.0 603 Decline.\n.\nSIP/2.0 200 OK.\nCSeq: 2 NOTIFY.\n.\n",
            &[(6, "SIP/2.0 200 OK\nCSeq: 2 NOTIFY")],
            "how a transfer went, in ngrep -W byline",
        ),
        (
            "SIP/2.0 486 Busy Here\nX-Before: SIP/2.0 480 Gone\n\n",
            &[(1, "SIP/2.0 486 Busy Here\nX-Before: SIP/2.0 480 Gone")],
            "a header field that speaks of another response",
        ),
        (
            "NOTIFY sip:a@b SIP/2.0\nContent-Type: message/sipfrag;version=2.0\nCSeq: 2 NOTIFY\n\nSIP/2.0 603 Decline\n\nSIP/2.0 200 OK\nCSeq: 2 NOTIFY\n\n",
            &[(7, "SIP/2.0 200 OK\nCSeq: 2 NOTIFY")],
            "how a transfer went (RFC 3515) is no response here",
        ),
        (
            "NOTIFY sip:a@b SIP/2.0\nc: message/sipfrag\n\nSIP/2.0 100 Trying\nTo: a\n\n12:00 rx\nSIP/2.0 486 Busy Here\n",
            &[(8, "SIP/2.0 486 Busy Here")],
            "compact, and a fragment with a field",
        ),
        ("Via: SIP/2.0/UDP a\nthe version SIP/2.0 is\n", &[], "the version alone"),
        ("SIP/2.0 4867 Busy\nSIP/2.0 48 Busy\nSIP/2.0 4 6 Busy\nSIP/2.0 486: Busy\n", &[], "no code"),
        ("SIP/1.0 486 Busy Here\nHTTP/1.1 404 Not Found\n", &[], "no SIP"),
    ];
    for (text, expected, why) in cases {
        let expected: Vec<(u64, String)> = expected.iter().map(|(line, head)| (*line, (*head).to_owned())).collect();
        assert_eq!(found(text), expected, "{why}");
        assert_eq!(found(&text.replace('\n', "\r\n")), expected, "{why}, with CRLF");
    }
}

#[test]
fn what_is_far_to_the_right_is_no_response() {
    for (before, count) in [(0, 1), (256, 1), (257, 0), (100_000, 0)] {
        assert_eq!(found(&format!("{}SIP/2.0 486 Busy Here\n", ".".repeat(before))).len(), count, "{before}");
    }
}

#[test]
fn a_head_is_bounded() {
    let text = format!("SIP/2.0 486 Busy Here\n{}\nSIP/2.0 200 OK\n", "X-Long: xxxxxxxxxxxxxxxx\n".repeat(10_000));
    let found = found(&text);
    assert_eq!(found.len(), 2);
    assert!(found[0].1.len() <= sip_phrases::Response::MAX_LENGTH);
}
