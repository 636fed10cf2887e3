//! Runs the program and talks to it over UDP, as a client does.

mod call;
mod client;
mod texts;

use std::process::Command;
use std::time::Duration;

use client::{Client, Server, code_of};
use sip_phrases::{Localizer, StatusCode};

/// How long to wait for silence.
const SILENCE: Duration = Duration::from_millis(100);

/// Returns the status line of the bundled catalog.
fn status_line(language: &str, code: u16) -> String {
    let catalog = Localizer::bundled()
        .catalog(&language.parse().unwrap())
        .unwrap();
    catalog
        .status_line(StatusCode::from_u16(code).unwrap())
        .to_string()
}

#[test]
fn accept_language_selects_the_language() {
    let server = Server::start();
    let client = Client::of(&server);
    for (fields, language, why) in [
        ("", "en", "no header field: the default"),
        ("Accept-Language: en\r\n", "en", "a known language"),
        ("Accept-Language: de\r\n", "de", "a known language"),
        ("Accept-Language: ru\r\n", "ru", "a known language"),
        ("Accept-Language: zh\r\n", "zh", "a known language"),
        ("Accept-Language: tlh\r\n", "en", "an unknown language"),
        ("Accept-Language:\r\n", "en", "an empty value"),
        (
            "Accept-Language: de;q=0, ru;q=0.1\r\n",
            "ru",
            "q=0 excludes",
        ),
        (
            "Accept-Language: ru;q=0.3, zh;q=0.8\r\n",
            "zh",
            "the quality decides",
        ),
        (
            "Accept-Language: ru-RU, en;q=0.5\r\n",
            "ru",
            "the range is shortened",
        ),
        ("Accept-Language: ;;=\"%$§, \u{1f4de}\r\n", "en", "garbage"),
        (
            "Accept-Language: de\u{0}\r\n",
            "en",
            "a line with a control character",
        ),
        (
            "Accept-Language: ,;q=, de;q=0.1, ru;q=2\r\n",
            "de",
            "garbage around a valid range",
        ),
        (
            "Accept-Language: tlh,\r\n  de;q=0.7,\r\n\tru;q=0.2\r\n",
            "de",
            "folded",
        ),
        (
            "Accept-Language:\r\n zh\r\n",
            "zh",
            "folded before the value",
        ),
        (
            "Accept-Language: tlh\r\nSubject: x\r\nAccept-Language: ru\r\n",
            "ru",
            "two header fields are joined",
        ),
        (
            "ACCEPT-language  :  de\r\n",
            "de",
            "another case, and space before the colon",
        ),
        (
            "s: x\r\nk: y\r\no: z\r\nAccept-Language: zh-CN\r\n",
            "zh",
            "among compact forms",
        ),
        (
            "Subject: \u{41f}\u{440}\u{438}\r\nnonsense\r\n: x\r\nAccept-Language: de\r\n",
            "de",
            "among malformed lines",
        ),
    ] {
        for code in [200, 302, 404, 486, 498, 503, 603, 701, 999] {
            let response = client.exchange(&client.request("OPTIONS", &code.to_string(), fields));
            assert_eq!(
                response.status_line,
                status_line(language, code),
                "{why}: {fields:?}"
            );
            assert_eq!(
                response.field("Content-Language"),
                Some(language),
                "{why}: {fields:?}"
            );
        }
    }
}

/// Status lines, independent of the library.
#[test]
fn literal_status_lines() {
    let server = Server::start();
    let client = Client::of(&server);
    for (language, code, expected) in [
        ("en", "486", "SIP/2.0 486 Busy Here"),
        ("de", "486", "SIP/2.0 486 Anschluss besetzt"),
        ("ru", "486", "SIP/2.0 486 Абонент занят"),
        ("zh", "486", "SIP/2.0 486 被叫忙"),
        ("en", "404", "SIP/2.0 404 Not Found"),
        ("ru", "404", "SIP/2.0 404 Абонент не найден"),
        ("de", "200", "SIP/2.0 200 OK"),
    ] {
        let fields = format!("Accept-Language: {language}\r\n");
        assert_eq!(
            client
                .exchange(&client.request("OPTIONS", code, &fields))
                .status_line,
            expected
        );
    }
}

/// The table of the SIPp scenario matches the texts.
#[test]
fn the_table_for_sipp_is_up_to_date() {
    let table = include_str!("../../sipp/phrases.csv");
    assert!(
        table.starts_with("SEQUENTIAL\n") && table.lines().count() > 20,
        "{table}"
    );
    for line in table.lines().skip(1) {
        let [code, accept_language, expected] = line.split(';').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let catalog = Localizer::bundled().negotiate(accept_language);
        assert_eq!(
            catalog.status_line(code.parse().unwrap()).to_string(),
            expected
        );
    }
}

#[test]
fn the_user_part_selects_the_code() {
    let server = Server::start();
    let client = Client::of(&server);
    for (user, code, why) in [
        ("", 200, "no user part"),
        ("bob", 200, "not a code"),
        ("486-busy", 200, "not a code"),
        ("%34%38%36", 486, "escaped digits"),
        ("486:secret", 486, "with a password"),
        ("180", 200, "no provisional response to OPTIONS (RFC 4320)"),
        ("099", 404, "below 100"),
        ("1000", 404, "above 999"),
        ("48", 404, "two digits"),
    ] {
        let response = client.exchange(&client.request("OPTIONS", user, ""));
        assert_eq!(
            response.status_line,
            status_line("en", code),
            "{why}: {user:?}"
        );
    }
    for code in 200..=999 {
        let response = client.exchange(&client.request(
            "OPTIONS",
            &code.to_string(),
            "Accept-Language: ru\r\n",
        ));
        assert_eq!(response.status_line, status_line("ru", code));
    }
}

#[test]
fn methods() {
    let languages: Vec<String> = Localizer::bundled()
        .languages()
        .map(ToString::to_string)
        .collect();
    let server = Server::start();
    let client = Client::of(&server);
    for (method, fields, code, field, value) in [
        (
            "OPTIONS",
            "",
            200,
            "Accept-Language",
            Some(languages.join(", ").as_str()),
        ),
        (
            "OPTIONS",
            "",
            200,
            "Allow",
            Some("INVITE, ACK, BYE, CANCEL, OPTIONS, REGISTER"),
        ),
        (
            "REGISTER",
            "m: <sip:c@d>;expires=0, <sip:a@b>\r\n",
            200,
            "Contact",
            Some("<sip:a@b>;expires=3600"),
        ),
        (
            "REGISTER",
            "Contact: *\r\nExpires: 0\r\n",
            200,
            "Contact",
            None,
        ),
        ("BYE", "", 481, "Contact", None),
        ("CANCEL", "", 481, "Contact", None),
        (
            "MESSAGE",
            "",
            405,
            "Allow",
            Some("INVITE, ACK, BYE, CANCEL, OPTIONS, REGISTER"),
        ),
        (
            "SUBSCRIBE",
            "",
            405,
            "Allow",
            Some("INVITE, ACK, BYE, CANCEL, OPTIONS, REGISTER"),
        ),
        (
            "invite",
            "",
            501,
            "Allow",
            Some("INVITE, ACK, BYE, CANCEL, OPTIONS, REGISTER"),
        ),
        ("INVITEX", "", 501, "Contact", None),
    ] {
        let response = client.exchange(&client.request(method, "200", fields));
        assert_eq!(response.status_line, status_line("en", code), "{method}");
        assert_eq!(response.field(field), value, "{method}: {field}");
    }
    client.send(client.request("ACK", "486", ""));
    assert_eq!(client.listen(SILENCE), None, "an ACK is never answered");
}

#[test]
fn codes_with_a_mandatory_field() {
    let server = Server::start();
    let client = Client::of(&server);
    for (code, field, part) in [
        (302, "Contact", "<sip:200@127.0.0.1:"),
        (401, "WWW-Authenticate", "Digest realm="),
        (405, "Allow", "INVITE"),
        (407, "Proxy-Authenticate", "Digest realm="),
        (415, "Accept", "application/sdp"),
        (420, "Unsupported", "100rel"),
        (421, "Require", "100rel"),
        (422, "Min-SE", "90"),
        (423, "Min-Expires", "3600"),
        (424, "Geolocation-Error", "100"),
        (425, "AlertMsg-Error", "100"),
        (469, "Recv-Info", "dtmf"),
        (489, "Allow-Events", "presence"),
        (494, "Security-Server", "tls"),
        (503, "Retry-After", "5"),
    ] {
        let response = client.exchange(&client.request("OPTIONS", &code.to_string(), ""));
        assert_eq!(code_of(&response), code);
        let value = response
            .field(field)
            .unwrap_or_else(|| panic!("{code} has no {field}"));
        assert!(value.starts_with(part), "{code}: {field}: {value}");
    }
}

#[test]
fn vias_and_the_destination_of_the_response() {
    let server = Server::start();
    let client = Client::of(&server);
    let port = client.port();
    let request = client.request(
        "OPTIONS",
        "486",
        "v: SIP/2.0/TCP h;x=\"y\", SIP/2.0/UDP i\r\nTimestamp: 54\r\n",
    );
    let response = client.exchange(&request);
    assert_eq!(
        response.fields("Via"),
        [
            &format!(
                "SIP/2.0/UDP 127.0.0.1:{port};branch={};rport={port};received=127.0.0.1",
                client.branch()
            ),
            "SIP/2.0/TCP h;x=\"y\", SIP/2.0/UDP i",
        ],
    );
    assert_eq!(
        client.exchange(&request),
        response,
        "a retransmitted request gets the same response"
    );

    // Without rport the response goes to the port in the Via, not to the source port.
    let listener = Client::of(&server);
    let via = format!("127.0.0.1:{port};branch={};rport", client.branch());
    client.send(request.replace(
        &via,
        &format!("phone.example:{};branch=z9hG4bK-1", listener.port()),
    ));
    let via = format!(
        "SIP/2.0/UDP phone.example:{};branch=z9hG4bK-1;received=127.0.0.1",
        listener.port()
    );
    assert_eq!(listener.receive().field("Via"), Some(via.as_str()));
}

#[test]
fn malformed_datagrams() {
    let server = Server::start();
    let client = Client::of(&server);
    let good = client.request("OPTIONS", "486", "");
    let noise: Vec<u8> = (0..60_000_u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    let silent: [(&[u8], &str); 8] = [
        (b"", "nothing"),
        (b"\r\n\r\n", "a keep-alive"),
        (b"\0\0\0\0", "another keep-alive"),
        (&noise, "noise"),
        (&[b'\r'; 60_000], "line breaks only"),
        (b"OPTIONS sip:486@127.0.0.1 SIP/2.0\r\n\r\n", "no Via"),
        (
            b"OPTIONS sip:486@127.0.0.1 SIP/2.0\r\nVia: x\r\n\r\n",
            "a malformed Via",
        ),
        (
            b"SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 127.0.0.1;rport\r\n\r\n",
            "a response",
        ),
    ];
    for (datagram, why) in silent {
        client.send(datagram);
        assert_eq!(client.listen(SILENCE), None, "{why}");
        assert_eq!(code_of(&client.exchange(&good)), 486, "after {why}");
    }
    let lines = "x: y\r\n".repeat(1000);
    for (from, to, code, why) in [
        (
            "SIP/2.0\r\n",
            "SIP/2.0 x\r\n",
            400,
            "four words in the first line",
        ),
        ("SIP/2.0\r\n", "SIP/3.0\r\n", 505, "an unknown version"),
        (" SIP/2.0\r\n", "\r\n", 400, "no version"),
        ("sip:486@", "tel:486;x=", 416, "an unknown scheme"),
        ("sip:486@", "sip:4 86@", 400, "a space in the URI"),
        ("To: ", "X: ", 400, "no To"),
        ("From: ", "X: ", 400, "no From"),
        ("Call-ID: ", "X: ", 400, "no Call-ID"),
        ("CSeq: ", "X: ", 400, "no CSeq"),
        ("Call-ID: ", "Call-ID: \u{0}", 400, "a control character"),
        ("CSeq: ", "CSeq: 1 OPTIONS\r\nCSeq: ", 400, "two CSeq"),
        ("CSeq: 1 ", "CSeq: 2147483648 ", 400, "a CSeq out of range"),
        (
            "CSeq: 1 OPTIONS",
            "CSeq: 1 INVITE",
            400,
            "a CSeq of another method",
        ),
        (
            "Content-Length: 0",
            "Content-Length: 9",
            400,
            "a truncated body",
        ),
        (
            "Content-Length: 0",
            "Content-Length: -1",
            400,
            "a negative length",
        ),
        (
            "Content-Length: 0\r\n",
            &lines,
            400,
            "a thousand header fields",
        ),
        (
            "To: <sip:b@b>",
            "To: <sip:b@b>;tag=theirs",
            481,
            "a dialog of another server",
        ),
        ("Content-Length: 0", "Require: 100rel", 420, "an extension"),
        (
            "Content-Length: 0\r\n\r\n",
            "",
            486,
            "no empty line after the head",
        ),
        (
            "From: <",
            "From: \"\\\"A\\\" \u{411}\" <",
            486,
            "escaped quotes in a display name",
        ),
        ("\r\n", "\n", 486, "bare line feeds"),
        (
            "OPTIONS sip",
            "\r\n\r\nOPTIONS sip",
            486,
            "line breaks before the request",
        ),
    ] {
        let faulty = good.replace(from, to);
        assert_ne!(faulty, good, "{why}");
        client.send(&faulty);
        assert_eq!(code_of(&client.receive()), code, "{why}");
        assert_eq!(code_of(&client.exchange(&good)), 486, "after {why}");
    }
}

#[test]
fn arguments() {
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sip_uas"));
        command.args(arguments).output().unwrap()
    };
    let server = Server::start();
    let taken = server.address.port().to_string();
    let port = "expected a number from 0 to 65535\n";
    for (arguments, code, error) in [
        (
            &[][..],
            2,
            "missing port: expected one, as in `sip_uas 5060`\n",
        ),
        (&["sip"], 2, &format!("invalid port \"sip\": {port}")),
        (&["65536"], 2, &format!("invalid port \"65536\": {port}")),
        (
            &["5060", "de"],
            2,
            "unexpected argument \"de\": expected one port\n",
        ),
        (
            &["--locales"],
            2,
            "--locales has no value: expected a folder\n",
        ),
        (
            &["--port", "5060"],
            2,
            "unknown option --port: see --help\n",
        ),
        (
            &["--locales", "/none", "0"],
            1,
            "invalid texts:\n/none: No such file or directory",
        ),
        (
            &[&taken],
            1,
            &format!("cannot listen on 127.0.0.1:{taken}: "),
        ),
    ] {
        let output = run(arguments);
        let printed = String::from_utf8(output.stderr).unwrap();
        assert!(
            printed.starts_with(&format!("sip_uas: {error}")),
            "{arguments:?}: {printed}"
        );
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
    }
    let help = run(&["--help"]);
    assert!(
        help.status.success()
            && String::from_utf8(help.stdout)
                .unwrap()
                .contains("Usage: sip_uas [--locales DIR] PORT")
    );
}
