//! The table as Kamailio reads it.

use std::collections::BTreeMap;
use std::fs;
use std::net::UdpSocket;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use sip_phrases::{Localizer, StatusCode};

use crate::expected::{self, Text};
use crate::read;
use crate::run::{self, Export};

#[test]
fn bundled_phrases_are_unharmed() {
    let (export, expected) = run::export_bundled("kamailio");
    assert_eq!(table(&export), phrases(&expected));
    assert_eq!(export.warnings, "");
}

#[test]
fn phrases_that_would_break_a_response_are_omitted() {
    let (export, expected) = run::export_tricky("kamailio");
    let (found, mut wanted) = (table(&export), phrases(&expected));
    let warnings = &export.warnings;
    assert!(
        warnings.contains("omitted phrases status-400 (en): invalid reason phrase"),
        "{warnings}"
    );
    assert!(
        warnings.contains("omitted phrases status-407: a reason phrase has no arguments"),
        "{warnings}"
    );
    wanted.retain(|key, _| found.contains_key(key));
    assert_eq!(found, wanted);
    assert!(found.contains_key("401:ru") && !found.contains_key("400:ru"));
}

/// Kamailio answers in the language of the request, and translates the answers of others.
#[test]
#[ignore = "needs kamailio"]
fn kamailio_says_the_phrases() {
    let (export, expected) = run::export_bundled("kamailio");
    let server = socket();
    let kamailio = Kamailio::start(&export, port(&server));
    let client = socket();
    let answer = |user: &str, accept: &str, relayed_status: &str| {
        let request = request(user, accept, port(&client));
        client
            .send_to(request.as_bytes(), kamailio.address())
            .unwrap();
        if user == "relay" {
            let (relayed, from) = receive(&server);
            let response = respond(&relayed, relayed_status);
            server.send_to(response.as_bytes(), from).unwrap();
        }
        let (response, _) = receive(&client);
        response.lines().next().unwrap().to_owned()
    };
    let mut table: Vec<(&str, String, u16, String, &str)> = vec![
        (
            "486",
            "xx, ru".into(),
            486,
            "en".into(),
            "only the first language counts",
        ),
        (
            "498",
            "de".into(),
            498,
            "de".into(),
            "an unknown code: its class",
        ),
        (
            "404",
            "DE-at;q=0.5, en".into(),
            404,
            "de".into(),
            "a region, a quality and capitals",
        ),
        ("404", String::new(), 404, "en".into(), "no header field"),
        (
            "relay",
            "ru".into(),
            486,
            "ru".into(),
            "the answer of another server",
        ),
    ];
    for language in expected::languages(&expected) {
        for code in ["486", "603", "180"] {
            table.push((
                code,
                language.clone(),
                code.parse().unwrap(),
                language.clone(),
                "each language",
            ));
        }
    }
    for (user, accept, code, language, why) in table {
        let language = language.parse().unwrap();
        let catalog = Localizer::bundled().catalog(&language).unwrap();
        let phrase = catalog.phrase(StatusCode::from_u16(code).unwrap());
        assert_eq!(
            answer(user, &accept, "486 Busy Here"),
            format!("SIP/2.0 {code} {phrase}"),
            "{user} {accept:?}: {why}"
        );
    }
    // A phrase that must arrive unchanged.
    let blocked = "603 Network Blocked";
    assert_eq!(answer("relay", "de", blocked), format!("SIP/2.0 {blocked}"));
}

/// The page with the configuration.
const PAGE: &str = include_str!("../../../docs/exports.md");

/// A Kamailio with the exported table. It ends with the test.
struct Kamailio {
    process: Child,
    port: u16,
}

impl Kamailio {
    fn start(export: &Export, server_port: u16) -> Kamailio {
        let port = port(&socket());
        let folder = export
            .path("")
            .to_str()
            .unwrap()
            .trim_end_matches('/')
            .to_owned();
        let (_, configuration) = PAGE.split_once("```cfg\n").unwrap();
        let (configuration, _) = configuration.split_once("```").unwrap();
        let configuration = configuration
            .replace("/etc/kamailio/sip-phrases", &folder)
            .replace("127.0.0.1:5060", &format!("127.0.0.1:{port}"))
            .replace("127.0.0.1:5070", &format!("127.0.0.1:{server_port}"));
        let file = export.path("kamailio.cfg");
        fs::write(&file, configuration).unwrap();
        let process = Command::new("kamailio")
            .args([
                "-DD", "-E", "-T", "-n", "1", "-m", "64", "-M", "8", "-Y", &folder, "-f",
            ])
            .arg(&file)
            .args(["-P", &format!("{folder}/pid")])
            .stderr(fs::File::create(export.path("log")).unwrap())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let mut kamailio = Kamailio { process, port };
        kamailio.wait(export);
        kamailio
    }

    /// Waits until Kamailio answers.
    fn wait(&mut self, export: &Export) {
        let client = socket();
        let wait = Some(Duration::from_millis(100));
        client.set_read_timeout(wait).unwrap();
        let end = Instant::now() + Duration::from_secs(20);
        let request = request("200", "", port(&client));
        loop {
            client.send_to(request.as_bytes(), self.address()).unwrap();
            if client.recv(&mut [0; 4096]).is_ok() {
                return;
            }
            let ended = self.process.try_wait().unwrap();
            let log = || read(&export.path("log"));
            assert!(ended.is_none() && Instant::now() < end, "{}", log());
        }
    }

    fn address(&self) -> (&'static str, u16) {
        ("127.0.0.1", self.port)
    }
}

impl Drop for Kamailio {
    fn drop(&mut self) {
        // The main process ends its children when it gets SIGTERM, which `Child::kill` cannot send.
        let pid = self.process.id().to_string();
        let _ = Command::new("kill").arg(pid).status();
        let _ = self.process.wait();
    }
}

fn socket() -> UdpSocket {
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    socket
        .set_read_timeout(Some(Duration::from_secs(5)))
        .unwrap();
    socket
}

fn port(socket: &UdpSocket) -> u16 {
    socket.local_addr().unwrap().port()
}

fn receive(socket: &UdpSocket) -> (String, std::net::SocketAddr) {
    let mut buffer = [0; 4096];
    let (length, from) = socket
        .recv_from(&mut buffer)
        .expect("a message within 5 seconds");
    (String::from_utf8(buffer[..length].to_vec()).unwrap(), from)
}

fn request(user: &str, accept: &str, port: u16) -> String {
    // Without a branch of its own, Kamailio would take the request for a retransmission.
    let id = format!(
        "{user}{}",
        accept.replace(|c: char| !c.is_ascii_alphanumeric(), "x")
    );
    let accept = match accept {
        "" => String::new(),
        accept => format!("Accept-Language: {accept}\r\n"),
    };
    format!(
        "OPTIONS sip:{user}@127.0.0.1 SIP/2.0\r\n\
        Via: SIP/2.0/UDP 127.0.0.1:{port};branch=z9hG4bK{id}\r\n\
        From: <sip:ann@example.com>;tag=1\r\nTo: <sip:bob@example.com>\r\n\
        Call-ID: {id}\r\nCSeq: 1 OPTIONS\r\nMax-Forwards: 9\r\n{accept}Content-Length: 0\r\n\r\n"
    )
}

fn respond(request: &str, status: &str) -> String {
    let copied = ["Via", "From", "To", "Call-ID", "CSeq"];
    let is_copied = |line: &&str| {
        copied
            .iter()
            .any(|name| line.starts_with(&format!("{name}:")))
    };
    let lines = request
        .lines()
        .filter(is_copied)
        .map(|line| format!("{line}\r\n"));
    let lines: String = lines.collect();
    format!("SIP/2.0 {status}\r\n{lines}Content-Length: 0\r\n\r\n")
}

/// The rows that the table must have.
fn phrases(expected: &[Text]) -> BTreeMap<String, String> {
    let classes = [
        "provisional",
        "success",
        "redirection",
        "client-error",
        "server-error",
        "global-failure",
    ];
    let mut rows = BTreeMap::new();
    for language in expected::languages(expected) {
        let tag = language.to_lowercase();
        rows.insert(format!("language:{tag}"), tag);
    }
    for text in expected
        .iter()
        .filter(|it| it.family == "status" && it.attribute.is_none())
    {
        let class = classes
            .iter()
            .position(|class| text.id == format!("class-{class}"));
        let code = match class {
            Some(index) => format!("{}xx", index + 1),
            None if text.id == "class-other" => continue,
            None => text.local_id().to_owned(),
        };
        rows.insert(
            format!("{code}:{}", text.language.to_lowercase()),
            text.text.clone(),
        );
    }
    rows
}

/// Reads the table as db_text does: fields between colons, where a backslash escapes.
fn table(export: &Export) -> BTreeMap<String, String> {
    let file = read(&export.path("phrases"));
    let mut lines = file.lines();
    let columns = "id(int,auto) key_name(string) key_type(int) value_type(int) \
        key_value(string) expires(int)";
    assert_eq!(lines.next(), Some(columns));
    let mut rows = BTreeMap::new();
    for (index, line) in lines.enumerate() {
        let mut fields = vec![String::new()];
        let mut characters = line.chars();
        while let Some(character) = characters.next() {
            match character {
                ':' => fields.push(String::new()),
                '\\' => fields.last_mut().unwrap().extend(characters.next()),
                other => fields.last_mut().unwrap().push(other),
            }
        }
        let [id, key, "0", "0", value, "0"] =
            &fields.iter().map(String::as_str).collect::<Vec<_>>()[..]
        else {
            panic!("{line}");
        };
        assert_eq!(*id, (index + 1).to_string());
        let old = rows.insert((*key).to_owned(), (*value).to_owned());
        assert!(old.is_none(), "{key} is there twice");
    }
    rows
}
