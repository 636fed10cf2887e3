//! Texts that have status lines but no responses, and lines from which only the code and the phrase
//! can be told.

use crate::run::explain;

/// Returns the technical lines of what the program says.
fn told(text: &str) -> Vec<String> {
    let entries = explain(text.as_bytes());
    let lines = entries
        .iter()
        .map(|entry| entry["technical"].as_str().unwrap());
    lines.map(str::to_owned).collect()
}

#[test]
fn not_responses() {
    let cases: &[(&str, &str)] = &[
        (
            "a string in C",
            r#"    printf("SIP/2.0 486 Busy Here\r\n");"#,
        ),
        (
            "a message in C",
            r#"    send(s, "SIP/2.0 486 Busy Here\r\nVia: SIP/2.0/UDP a\r\nCSeq: 1 INVITE\r\n\r\n");"#,
        ),
        (
            "a message in C, a line each",
            "  const char *m =\n    \"SIP/2.0 486 Busy Here\\r\\n\"\n    \"Via: SIP/2.0/UDP a\\r\\n\"\n    \"CSeq: 1 INVITE\\r\\n\";",
        ),
        (
            "a message in Python",
            "BUSY = \"\"\"SIP/2.0 486 Busy Here\nVia: SIP/2.0/UDP a\nCSeq: 1 INVITE\n\n\"\"\"\n",
        ),
        (
            "a message in a shell",
            "reply \"$peer\" \"SIP/2.0 486 Busy Here\nVia: SIP/2.0/UDP a\nCSeq: 1 INVITE\n\n\"\n",
        ),
        (
            "prose with an open quote",
            "He said,\"SIP/2.0 486 Busy Here\nand the call ended.\n",
        ),
        (
            "a constant",
            r#"const BUSY: &str = "SIP/2.0 486 Busy Here";"#,
        ),
        (
            "a test",
            r#"assert_eq!(line.to_string(), "SIP/2.0 486 Busy Here");"#,
        ),
        ("Python", "    return 'SIP/2.0 486 Busy Here'"),
        (
            "a comparison",
            r#"if (strncmp(buf, "SIP/2.0 200 ", 12) == 0) {"#,
        ),
        ("a comment", "// SIP/2.0 486 Busy Here\n"),
        (
            "a comment with a message",
            "/// SIP/2.0 486 Busy Here\n/// Via: SIP/2.0/UDP a\n/// CSeq: 1 INVITE\n",
        ),
        (
            "a block comment",
            " * SIP/2.0 486 Busy Here\n * CSeq: 1 INVITE\n */",
        ),
        (
            "a scenario of SIPp",
            "      SIP/2.0 486 Busy Here\n      [last_Via:]\n      [last_From:]\n      [last_CSeq:]\n",
        ),
        ("a regular expression", r"^SIP/2.0 486 Busy Here$"),
        ("a macro", "#define BUSY \"SIP/2.0 486 Busy Here\"\n"),
        (
            "a table in Markdown",
            "| Status line | Meaning |\n|---|---|\n| SIP/2.0 486 Busy Here | Busy |\n| SIP/2.0 603 Decline | Declined |\n",
        ),
        (
            "a table with frames",
            "┌──────┐\n│ SIP/2.0 486 Busy Here │\n└──────┘\n",
        ),
        (
            "a table of counts",
            "SIP/2.0 486 Busy Here      12   3%\nSIP/2.0 603 Decline         7   2%\n",
        ),
        ("a table of tabs", "SIP/2.0 486 Busy Here\t12\n"),
        (
            "a ladder",
            "  Alice                Bob\n    |  SIP/2.0 180 Ringing  |\n    |<----------------------|\n    |<-- SIP/2.0 486 Busy Here --|\n",
        ),
        (
            "a ladder with arrows",
            "  <──── SIP/2.0 486 Busy Here ─────\n",
        ),
        (
            "a ladder of an RFC",
            "       |     SIP/2.0 486 Busy Here F4 |\n",
        ),
        (
            "prose",
            "If the phone is busy, the server sends SIP/2.0 486 Busy Here to the caller.\n",
        ),
        (
            "prose at the start of a line",
            "SIP/2.0 486 Busy Here is what the server sends.\n",
        ),
        (
            "prose, wrapped",
            "When nobody answers the call, the proxy sends\nSIP/2.0 480 Temporarily Unavailable\nand the caller hears a tone.\n",
        ),
        (
            "prose in quotes",
            "The answer \"SIP/2.0 486 Busy Here\" means that the line is busy.\n",
        ),
        (
            "prose in backticks",
            "Then `SIP/2.0 486 Busy Here` arrives.\n",
        ),
        (
            "prose in parentheses",
            "The call fails (SIP/2.0 486 Busy Here) at once.\n",
        ),
        (
            "a request alone",
            "INVITE sip:a@b SIP/2.0\nVia: SIP/2.0/UDP a\nCSeq: 1 INVITE\n\n",
        ),
        (
            "a BYE without a Reason",
            "BYE sip:a@b SIP/2.0\nVia: SIP/2.0/UDP a\nCSeq: 2 BYE\n\n",
        ),
        (
            "an INVITE with a Reason",
            "INVITE sip:a@b SIP/2.0\nReason: SIP;cause=302\nCSeq: 1 INVITE\n\n",
        ),
        (
            "another protocol",
            "HTTP/1.1 404 Not Found\nHTTP Status: 404 Not Found\nRTSP/1.0 200 OK\n",
        ),
        ("not a code", "SIP/2.0 099 Low\nSIP/2.0 4867 Busy\n"),
        (
            "sipfrag",
            "NOTIFY sip:a@b SIP/2.0\nVia: SIP/2.0/UDP a\nContent-Type: message/sipfrag\nCSeq: 2 NOTIFY\nContent-Length: 21\n\nSIP/2.0 603 Decline\n\n",
        ),
        (
            "sipfrag in a log",
            "10:00:00 tx NOTIFY sip:a@b SIP/2.0\n10:00:00 tx CSeq: 2 NOTIFY\n10:00:00 tx c: message/sipfrag\n10:00:00 tx \n10:00:00 tx SIP/2.0 603 Decline\n",
        ),
        (
            "sipfrag in JSON",
            r#"{"msg":"NOTIFY sip:a@b SIP/2.0\r\nCSeq: 2 NOTIFY\r\nContent-Type: message/sipfrag\r\n\r\nSIP/2.0 603 Decline\r\n"}"#,
        ),
    ];
    let wrong: Vec<String> = cases
        .iter()
        .filter(|(_, text)| !told(text).is_empty())
        .map(|(why, text)| format!("{why}: {:?}", told(text)))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Only the code and the phrase: what the log adds to the phrase is not part of it.
#[test]
fn unknown_dressings() {
    let cases: &[(&str, &str)] = &[
        (
            "10:00:00 rx SIP/2.0 486 Busy Here from 192.0.2.1:5060",
            "486 Busy Here",
        ),
        ("10:00:00 rx SIP/2.0 486 Busy Here (id=17)", "486 Busy Here"),
        (
            "10:00:00 rx SIP/2.0 486 Busy Here, call_id=a@b, rtt=12",
            "486 Busy Here",
        ),
        (
            "10:00:00 rx SIP/2.0 486 Busy Here [trace 7f3a]",
            "486 Busy Here",
        ),
        ("10:00:00 rx SIP/2.0 486 Busy Here}", "486 Busy Here"),
        ("10:00:00 rx <b>SIP/2.0 486 Busy Here</b>", "486 Busy Here"),
        ("10:00:00 rx SIP/2.0 486 Busy Here | bob", "486 Busy Here"),
        (
            "10:00:00 rx SIP/2.0 486 Busy Here; Call-ID: a@b",
            "486 Busy Here",
        ),
        ("10:00:00 rx SIP/2.0 486 Busy Here\\r\\n", "486 Busy Here"),
        (
            "10:00:00 rx SIP/2.0 404 Not Found in LDAP",
            "404 Not Found in LDAP",
        ),
        (
            "10:00:00 rx SIP/2.0 403 Forbidden - no credit",
            "403 Forbidden - no credit",
        ),
        (
            "10:00:00 rx SIP/2.0 480 Временно недоступен",
            "480 Временно недоступен",
        ),
        ("<- SIP/2.0 486 Busy Here", "486 Busy Here"),
        ("[debug] received: SIP/2.0 486 Busy Here", "486 Busy Here"),
        ("SIP/2.0 486 Busy Here", "486 Busy Here"),
        (
            "12:00:01.2 sip[7] SIP/2.0 486 Busy Here\nfirst: a\nsecond: b",
            "486 Busy Here",
        ),
        (
            "    -- Got SIP response 603 \"Declined\" back from 192.0.2.1:5060",
            "603 Declined",
        ),
    ];
    let wrong: Vec<String> = cases
        .iter()
        .map(|(text, expected)| (text, told(text), vec![(*expected).to_owned()]))
        .filter(|(_, actual, expected)| actual != expected)
        .map(|(text, actual, expected)| format!("{text:?}: {actual:?}, expected {expected:?}"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Lines of a log that tell of a response after its message.
#[test]
fn told_twice() {
    let message =
        "SIP/2.0 603 Declined\nVia: SIP/2.0/UDP a\nCSeq: 102 INVITE\nContent-Length: 0\n\n";
    let line = "    -- Got SIP response 603 \"Declined\" back from 192.0.2.1:5060\n";
    assert_eq!(
        told(&format!("<--- SIP read --->\n{message}<------>\n{line}")),
        ["603 Declined; INVITE"]
    );
    assert_eq!(
        told(&format!("{line}{line}")).len(),
        2,
        "without the message"
    );
}
