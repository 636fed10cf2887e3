//! A Kamailio with the configuration of the documentation.

use std::fs;
use std::net::UdpSocket;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::read;
use crate::run::Export;

/// The page with the configuration.
const PAGE: &str = include_str!("../../../../docs/exports.md");

/// A Kamailio with the exported table. It ends with the test.
pub struct Kamailio {
    process: Child,
    port: u16,
    /// The server that answers relayed requests.
    server: UdpSocket,
    client: UdpSocket,
}

impl Kamailio {
    pub fn start(export: &Export) -> Kamailio {
        let (server, client) = (socket(), socket());
        let (port, server_port) = (port(&socket()), port(&server));
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
        let mut kamailio = Kamailio {
            process,
            port,
            server,
            client,
        };
        kamailio.wait(export);
        kamailio
    }

    /// Returns the status line of the answer to a request.
    pub fn answer(&self, user: &str, accept: &str, relayed_status: &str) -> String {
        let request = request(user, accept, port(&self.client));
        self.client
            .send_to(request.as_bytes(), self.address())
            .unwrap();
        if user == "relay" {
            let (relayed, from) = receive(&self.server);
            let response = respond(&relayed, relayed_status);
            self.server.send_to(response.as_bytes(), from).unwrap();
        }
        let (response, _) = receive(&self.client);
        response.lines().next().unwrap().to_owned()
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
