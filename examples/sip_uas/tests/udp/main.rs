//! Talks to the server as a client does: the real program, over UDP.

mod call;
mod client;

use std::process::Command;
use std::time::Duration;

use client::{Client, Server, code_of};
use sip_phrases::{Localizer, StatusCode};

/// How long silence is waited for.
const SILENCE: Duration = Duration::from_millis(100);

/// The status line that the catalog of a language has for a code.
fn status_line(language: &str, code: u16) -> String {
    let catalog = Localizer::bundled().catalog(&language.parse().unwrap()).unwrap();
    catalog.status_line(StatusCode::from_u16(code).unwrap()).to_string()
}

#[test]
fn accept_language_chooses_the_language() {
    let server = Server::start();
    let client = Client::of(&server);
    for (fields, language, why) in [
        ("", "en", "no header field: the default"),
        ("Accept-Language: en\r\n", "en", "a language we have"),
        ("Accept-Language: de\r\n", "de", "a language we have"),
        ("Accept-Language: ru\r\n", "ru", "a language we have"),
        ("Accept-Language: zh\r\n", "zh", "a language we have"),
        ("Accept-Language: tlh\r\n", "en", "a language we do not have"),
        ("Accept-Language:\r\n", "en", "an empty value"),
        ("Accept-Language: de;q=0, ru;q=0.1\r\n", "ru", "q=0 excludes"),
        ("Accept-Language: ru;q=0.3, zh;q=0.8\r\n", "zh", "the quality decides"),
        ("Accept-Language: ru-RU, en;q=0.5\r\n", "ru", "the range is shortened"),
        ("Accept-Language: ;;=\"%$§, \u{1f4de}\r\n", "en", "garbage"),
        ("Accept-Language: de\u{0}\r\n", "en", "a line with a control character"),
        ("Accept-Language: ,;q=, de;q=0.1, ru;q=2\r\n", "de", "garbage around something good"),
        ("Accept-Language: tlh,\r\n  de;q=0.7,\r\n\tru;q=0.2\r\n", "de", "folded"),
        ("Accept-Language:\r\n zh\r\n", "zh", "folded before the value"),
        ("Accept-Language: tlh\r\nSubject: x\r\nAccept-Language: ru\r\n", "ru", "two header fields count as one"),
        ("ACCEPT-language  :  de\r\n", "de", "names have no case, and space before the colon"),
        ("s: x\r\nk: y\r\no: z\r\nAccept-Language: zh-TW\r\n", "zh", "among compact forms"),
        (
            "Subject: \u{41f}\u{440}\u{438}\r\nnonsense\r\n: x\r\nAccept-Language: de\r\n",
            "de",
            "among lines that are none",
        ),
    ] {
        for code in [200, 302, 404, 486, 498, 503, 603, 701, 999] {
            let response = client.exchange(&client.request("OPTIONS", &code.to_string(), fields));
            assert_eq!(response.status_line, status_line(language, code), "{why}: {fields:?}");
            assert_eq!(response.field("Content-Language"), Some(language), "{why}: {fields:?}");
        }
    }
}

/// The same without the help of the library.
#[test]
fn phrases_to_the_letter() {
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
        assert_eq!(client.exchange(&client.request("OPTIONS", code, &fields)).status_line, expected);
    }
}

/// The table of the SIPp scenario follows the texts.
#[test]
fn the_table_for_sipp_is_up_to_date() {
    let table = include_str!("../../sipp/phrases.csv");
    assert!(table.starts_with("SEQUENTIAL\n") && table.lines().count() > 20, "{table}");
    for line in table.lines().skip(1) {
        let [code, accept_language, expected] = line.split(';').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let catalog = Localizer::bundled().negotiate(accept_language);
        assert_eq!(catalog.status_line(code.parse().unwrap()).to_string(), expected);
    }
}

#[test]
fn the_user_part_chooses_the_code() {
    let server = Server::start();
    let client = Client::of(&server);
    for (user, code, why) in [
        ("", 200, "no user part"),
        ("bob", 200, "no code"),
        ("486-busy", 200, "no code"),
        ("%34%38%36", 486, "escaped digits"),
        ("486:secret", 486, "with a password"),
        ("180", 200, "no provisional response to OPTIONS (RFC 4320)"),
        ("099", 404, "below 100"),
        ("1000", 404, "above 999"),
        ("48", 404, "two digits"),
    ] {
        let response = client.exchange(&client.request("OPTIONS", user, ""));
        assert_eq!(response.status_line, status_line("en", code), "{why}: {user:?}");
    }
    for code in 200..=999 {
        let response = client.exchange(&client.request("OPTIONS", &code.to_string(), "Accept-Language: ru\r\n"));
        assert_eq!(response.status_line, status_line("ru", code));
    }
}

#[test]
fn each_method_has_its_answer() {
    let languages: Vec<String> = Localizer::bundled().languages().map(ToString::to_string).collect();
    let server = Server::start();
    let client = Client::of(&server);
    for (method, fields, code, field, value) in [
        ("OPTIONS", "", 200, "Accept-Language", Some(languages.join(", ").as_str())),
        ("OPTIONS", "", 200, "Allow", Some("INVITE, ACK, BYE, CANCEL, OPTIONS, REGISTER")),
        ("REGISTER", "m: <sip:c@d>;expires=0, <sip:a@b>\r\n", 200, "Contact", Some("<sip:a@b>;expires=3600")),
        ("REGISTER", "Contact: *\r\nExpires: 0\r\n", 200, "Contact", None),
        ("BYE", "", 481, "Contact", None),
        ("CANCEL", "", 481, "Contact", None),
        ("MESSAGE", "", 405, "Allow", Some("INVITE, ACK, BYE, CANCEL, OPTIONS, REGISTER")),
        ("SUBSCRIBE", "", 405, "Allow", Some("INVITE, ACK, BYE, CANCEL, OPTIONS, REGISTER")),
        ("invite", "", 501, "Allow", Some("INVITE, ACK, BYE, CANCEL, OPTIONS, REGISTER")),
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
fn codes_come_with_the_fields_they_need() {
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
        let value = response.field(field).unwrap_or_else(|| panic!("{code} has no {field}"));
        assert!(value.starts_with(part), "{code}: {field}: {value}");
    }
}

#[test]
fn a_response_finds_its_way_back() {
    let server = Server::start();
    let client = Client::of(&server);
    let port = client.port();
    let request = client.request("OPTIONS", "486", "v: SIP/2.0/TCP h;x=\"y\", SIP/2.0/UDP i\r\nTimestamp: 54\r\n");
    let response = client.exchange(&request);
    assert_eq!(
        response.fields("Via"),
        [
            &format!("SIP/2.0/UDP 127.0.0.1:{port};branch={};rport={port};received=127.0.0.1", client.branch()),
            "SIP/2.0/TCP h;x=\"y\", SIP/2.0/UDP i",
        ],
    );
    assert_eq!(client.exchange(&request), response, "a request that is repeated has the same response");

    // Without rport the response goes to the port in Via, not to the one that the request came from.
    let listener = Client::of(&server);
    let via = format!("127.0.0.1:{port};branch={};rport", client.branch());
    client.send(request.replace(&via, &format!("phone.example:{};branch=z9hG4bK-1", listener.port())));
    let via = format!("SIP/2.0/UDP phone.example:{};branch=z9hG4bK-1;received=127.0.0.1", listener.port());
    assert_eq!(listener.receive().field("Via"), Some(via.as_str()));
}

#[test]
fn nothing_malformed_stops_it() {
    let server = Server::start();
    let client = Client::of(&server);
    let good = client.request("OPTIONS", "486", "");
    let noise: Vec<u8> = (0..60_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let silent: [(&[u8], &str); 8] = [
        (b"", "nothing"),
        (b"\r\n\r\n", "a keep-alive"),
        (b"\0\0\0\0", "another keep-alive"),
        (&noise, "noise"),
        (&[b'\r'; 60_000], "line breaks only"),
        (b"OPTIONS sip:486@127.0.0.1 SIP/2.0\r\n\r\n", "no Via: nobody to answer"),
        (b"OPTIONS sip:486@127.0.0.1 SIP/2.0\r\nVia: x\r\n\r\n", "a Via that is none"),
        (b"SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 127.0.0.1;rport\r\n\r\n", "a response"),
    ];
    for (datagram, why) in silent {
        client.send(datagram);
        assert_eq!(client.listen(SILENCE), None, "{why}");
        assert_eq!(code_of(&client.exchange(&good)), 486, "after {why}");
    }
    let lines = "x: y\r\n".repeat(1000);
    for (from, to, code, why) in [
        ("SIP/2.0\r\n", "SIP/2.0 x\r\n", 400, "four words in the first line"),
        ("SIP/2.0\r\n", "SIP/3.0\r\n", 505, "a version we do not speak"),
        (" SIP/2.0\r\n", "\r\n", 400, "no version"),
        ("sip:486@", "tel:486;x=", 416, "a scheme we do not serve"),
        ("sip:486@", "sip:4 86@", 400, "a space in the URI"),
        ("To: ", "X: ", 400, "no To"),
        ("From: ", "X: ", 400, "no From"),
        ("Call-ID: ", "X: ", 400, "no Call-ID"),
        ("CSeq: ", "X: ", 400, "no CSeq"),
        ("Call-ID: ", "Call-ID: \u{0}", 400, "a control character"),
        ("CSeq: ", "CSeq: 1 OPTIONS\r\nCSeq: ", 400, "two of them"),
        ("CSeq: 1 ", "CSeq: 2147483648 ", 400, "a CSeq that is too big"),
        ("CSeq: 1 OPTIONS", "CSeq: 1 INVITE", 400, "a CSeq of another method"),
        ("Content-Length: 0", "Content-Length: 9", 400, "a body that is cut short"),
        ("Content-Length: 0", "Content-Length: -1", 400, "no length"),
        ("Content-Length: 0\r\n", &lines, 400, "a thousand header fields"),
        ("To: <sip:b@b>", "To: <sip:b@b>;tag=theirs", 481, "a dialog that is not ours"),
        ("Content-Length: 0", "Require: 100rel", 420, "an extension"),
        ("Content-Length: 0\r\n\r\n", "", 486, "no end of the head is forgiven"),
        ("From: <", "From: \"\\\"A\\\" \u{411}\" <", 486, "quotes in a name are no fault"),
        ("\r\n", "\n", 486, "nor are bare line feeds"),
        ("OPTIONS sip", "\r\n\r\nOPTIONS sip", 486, "nor are line breaks before the request"),
    ] {
        let faulty = good.replace(from, to);
        assert_ne!(faulty, good, "{why}");
        client.send(&faulty);
        assert_eq!(code_of(&client.receive()), code, "{why}");
        assert_eq!(code_of(&client.exchange(&good)), 486, "after {why}");
    }
}

#[test]
fn bad_arguments_have_a_sentence() {
    let run = |arguments: &[&str]| Command::new(env!("CARGO_BIN_EXE_sip_uas")).args(arguments).output().unwrap();
    let server = Server::start();
    let taken = server.address.port().to_string();
    for (arguments, code, sentence) in [
        (&[][..], 2, "sip_uas: the port is missing, as in: sip_uas 5060 (--help says more)"),
        (&["sip"], 2, "sip_uas: \"sip\" is no port: it takes a number from 0 to 65535"),
        (&["65536"], 2, "sip_uas: \"65536\" is no port: it takes a number from 0 to 65535"),
        (&["5060", "de"], 2, "sip_uas: there is one argument, the port, but 2 were given"),
        (&[&taken], 1, &format!("sip_uas: cannot listen on 127.0.0.1:{taken}: ")),
    ] {
        let output = run(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.starts_with(sentence), "{arguments:?}: {said}");
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
    }
    let help = run(&["--help"]);
    assert!(help.status.success() && String::from_utf8(help.stdout).unwrap().contains("Usage: sip_uas PORT"));
}
