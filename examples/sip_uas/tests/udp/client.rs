//! The server as a process, and a minimal SIP client.

use std::cell::Cell;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::path::Path;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

/// How long a response may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(2);

/// The server, on a free port, until it is dropped.
pub struct Server {
    process: Child,
    pub address: SocketAddr,
    log: Receiver<String>,
}

impl Server {
    pub fn start() -> Server {
        Server::spawn(&mut Command::new(env!("CARGO_BIN_EXE_sip_uas")))
    }

    /// Returns a server with the texts of a folder.
    pub fn with_texts(folder: &Path) -> Server {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sip_uas"));
        Server::spawn(command.arg("--locales").arg(folder))
    }

    fn spawn(command: &mut Command) -> Server {
        command
            .arg("0")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let mut line = String::new();
        let stdout = process.stdout.take().unwrap();
        BufReader::new(stdout).read_line(&mut line).unwrap();
        Server {
            address: line
                .trim_end()
                .parse()
                .expect("the first line is the address"),
            log: lines(process.stderr.take().unwrap()),
            process,
        }
    }

    /// Returns the next line on the standard error.
    pub fn log_line(&self) -> String {
        let line = self.log.recv_timeout(5 * PATIENCE);
        line.expect("a line on the standard error")
    }

    /// Returns whether nothing is logged for longer than the time between two looks at the texts.
    pub fn is_silent(&self) -> bool {
        self.log.recv_timeout(PATIENCE).is_err()
    }
}

/// Reads lines in the background.
fn lines(stderr: ChildStderr) -> Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let lines = BufReader::new(stderr).lines().map_while(Result::ok);
        // Fails if the test has ended.
        lines.for_each(|line| drop(sender.send(line)));
    });
    receiver
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub struct Client {
    socket: UdpSocket,
    server: SocketAddr,
    requests: Cell<u32>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Response {
    pub status_line: String,
    fields: Vec<(String, String)>,
    pub body: String,
}

impl Client {
    pub fn of(server: &Server) -> Client {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        Client {
            socket,
            server: server.address,
            requests: Cell::new(0),
        }
    }

    pub fn port(&self) -> u16 {
        self.socket.local_addr().unwrap().port()
    }

    /// Returns the branch of the last request.
    pub fn branch(&self) -> String {
        format!("z9hG4bK{}", self.requests.get())
    }

    /// Returns a request outside of a dialog, with these additional header fields.
    pub fn request(&self, method: &str, user: &str, fields: &str) -> String {
        self.requests.set(self.requests.get() + 1);
        let (number, port, branch, server) =
            (self.requests.get(), self.port(), self.branch(), self.server);
        let user = if user.is_empty() {
            String::new()
        } else {
            format!("{user}@")
        };
        format!(
            "{method} sip:{user}{server} SIP/2.0\r\n\
             Via: SIP/2.0/UDP 127.0.0.1:{port};branch={branch};rport\r\n\
             Max-Forwards: 70\r\n\
             From: <sip:a@a>;tag=a{number}\r\n\
             To: <sip:b@b>\r\n\
             Call-ID: {number}-{port}\r\n\
             CSeq: 1 {method}\r\n\
             {fields}\
             Content-Length: 0\r\n\r\n"
        )
    }

    pub fn send(&self, datagram: impl AsRef<[u8]>) {
        self.socket.send_to(datagram.as_ref(), self.server).unwrap();
    }

    /// Returns the next response.
    pub fn receive(&self) -> Response {
        self.listen(PATIENCE).expect("no response")
    }

    /// Returns the next response with a final code.
    pub fn receive_final(&self) -> Response {
        std::iter::repeat_with(|| self.receive())
            .find(|response| code_of(response) >= 200)
            .unwrap()
    }

    /// Returns the next response, or `None` if none arrives in time.
    pub fn listen(&self, time: Duration) -> Option<Response> {
        self.socket.set_read_timeout(Some(time)).unwrap();
        let mut datagram = vec![0; 65535];
        let length = self.socket.recv(&mut datagram).ok()?;
        Some(Response::parse(
            std::str::from_utf8(&datagram[..length]).expect("a response is UTF-8"),
        ))
    }

    /// Sends a request until it is answered, as UDP requires (RFC 3261 section 17.1.2).
    pub fn exchange(&self, request: &str) -> Response {
        let call_id = request
            .split("Call-ID: ")
            .nth(1)
            .and_then(|rest| rest.lines().next());
        for _ in 0..5 {
            self.send(request);
            while let Some(response) = self.listen(PATIENCE) {
                if response.field("Call-ID") == call_id {
                    return response;
                }
            }
        }
        panic!("no response to\n{request}");
    }
}

impl Response {
    fn parse(text: &str) -> Response {
        let (head, body) = text
            .split_once("\r\n\r\n")
            .expect("the head ends in an empty line");
        let mut lines = head.split("\r\n");
        let status_line = lines.next().unwrap().to_owned();
        let field = |line: &str| {
            line.split_once(": ")
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
        };
        let fields = lines
            .map(|line| field(line).unwrap_or_else(|| panic!("not a header field: {line:?}")))
            .collect();
        let response = Response {
            status_line,
            fields,
            body: body.to_owned(),
        };
        assert_eq!(
            response.field("Content-Length"),
            Some(body.len().to_string().as_str())
        );
        response
    }

    /// Returns the values of a header field.
    pub fn fields(&self, name: &str) -> Vec<&str> {
        self.fields
            .iter()
            .filter(|(found, _)| found == name)
            .map(|(_, value)| value.as_str())
            .collect()
    }

    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields(name).first().copied()
    }
}

/// Returns the status code.
pub fn code_of(response: &Response) -> u16 {
    response
        .status_line
        .split(' ')
        .nth(1)
        .and_then(|code| code.parse().ok())
        .expect("a status code")
}
