//! The server: which response a request gets.

use std::convert::Infallible;
use std::hash::RandomState;
use std::io::{self, ErrorKind};
use std::net::{SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

use sip_phrases::StatusCode;

use crate::invite::{Invites, Responses};
use crate::request::Request;
use crate::response;
use crate::texts::Texts;

/// Known methods that this server does not support: 405. An unknown method gets 501 (RFC 3261
/// section 8.2.1).
const NOT_ALLOWED: [&str; 8] = [
    "INFO",
    "MESSAGE",
    "NOTIFY",
    "PRACK",
    "PUBLISH",
    "REFER",
    "SUBSCRIBE",
    "UPDATE",
];

/// A socket, the transactions on it, and the texts of the responses.
pub struct Server {
    socket: UdpSocket,
    address: SocketAddr,
    /// Makes the tags of the To header field hard to guess.
    secret: RandomState,
    invites: Invites,
    texts: Texts,
}

impl Server {
    pub fn new(socket: UdpSocket, texts: Texts) -> io::Result<Server> {
        Ok(Server {
            address: socket.local_addr()?,
            socket,
            secret: RandomState::new(),
            invites: Invites::default(),
            texts,
        })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers requests until the socket fails.
    pub fn run(&mut self) -> io::Result<Infallible> {
        let mut datagram = vec![0; usize::from(u16::MAX)];
        loop {
            let now = Instant::now();
            self.invites.fire_timers(now, &self.socket);
            self.texts.refresh(now);
            self.socket.set_read_timeout(self.time_to_wait(now))?;
            match self.socket.recv_from(&mut datagram) {
                Ok((length, source)) => self.receive(&datagram[..length], source),
                Err(error) => match error.kind() {
                    ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted => {}
                    // Windows reports this if a response could not be delivered.
                    ErrorKind::ConnectionReset => {}
                    _ => return Err(error),
                },
            }
        }
    }

    /// Returns the time until a timer fires or the texts are checked, or `None` without either.
    fn time_to_wait(&self, now: Instant) -> Option<Duration> {
        let due = [self.invites.next_timer(), self.texts.next_check()];
        let first = due.into_iter().flatten().min()?;
        // A timeout of zero is an error.
        Some(first.duration_since(now).max(Duration::from_millis(1)))
    }

    fn receive(&mut self, datagram: &[u8], source: SocketAddr) {
        let Some(request) = Request::parse(datagram, source, &self.secret) else {
            return;
        };
        match (select_code(&request), request.method.as_str()) {
            // An ACK is never answered, not even a faulty one (RFC 3261 section 17).
            (_, "ACK") => self.invites.acknowledge(request.key(), Instant::now()),
            (Err(refusal), _) => self.respond(&request, refusal),
            (Ok(_), "CANCEL") => self.cancel(&request),
            (Ok(code), "INVITE") => self.invite(&request, code),
            // Only an INVITE gets a provisional response (RFC 4320 section 4.1).
            (Ok(code), _) if code.is_provisional() => self.respond(&request, StatusCode::OK),
            (Ok(code), _) => self.respond(&request, code),
        }
    }

    fn cancel(&mut self, request: &Request) {
        let (key, branch) = (request.key(), &request.via.branch);
        let found = self
            .invites
            .cancel(key, branch, Instant::now(), &self.socket);
        let code = match found {
            true => StatusCode::OK,
            false => StatusCode::CALL_TRANSACTION_DOES_NOT_EXIST,
        };
        self.respond(request, code);
    }

    /// Starts an INVITE server transaction, or repeats the last response of an existing one.
    fn invite(&mut self, request: &Request, code: StatusCode) {
        match self.invites.branch(request.key()) {
            Some(branch) if branch == request.via.branch => {
                self.invites.repeat(request.key(), &self.socket);
            }
            // The same request on another path (RFC 3261 section 8.2.2.2).
            Some(_) => self.respond(request, StatusCode::LOOP_DETECTED),
            None if self.invites.is_full() => {
                self.respond(request, StatusCode::SERVICE_UNAVAILABLE)
            }
            None => self.start_invite(request, code),
        }
    }

    fn start_invite(&mut self, request: &Request, code: StatusCode) {
        let (provisional, answer) = match code.is_provisional() {
            true => (code, StatusCode::OK),
            false => (StatusCode::RINGING, code),
        };
        let responses = Responses {
            provisional: self.write(request, provisional),
            answer: self.write(request, answer),
            terminated: self.write(request, StatusCode::REQUEST_TERMINATED),
        };
        if !responses.fit() {
            return self.respond(request, StatusCode::MESSAGE_TOO_LARGE);
        }
        if provisional != StatusCode::TRYING {
            self.respond(request, StatusCode::TRYING);
        }
        self.invites
            .start(request, responses, Instant::now(), &self.socket);
    }

    fn respond(&self, request: &Request, code: StatusCode) {
        let response = self.write(request, code);
        send(&self.socket, &response, request.via.reply_to());
    }

    fn write(&self, request: &Request, code: StatusCode) -> Vec<u8> {
        response::write(self.texts.localizer(), request, code, self.address)
    }
}

/// Returns the code that the client requests, or as an error the code of a refusal. The checks are
/// in the order of RFC 3261 section 8.2.
fn select_code(request: &Request) -> Result<StatusCode, StatusCode> {
    let requested = request.check()?;
    match request.method.as_str() {
        // Both belong to an INVITE that has been checked.
        "ACK" | "CANCEL" => return Ok(requested),
        "INVITE" | "BYE" | "OPTIONS" | "REGISTER" => {}
        method if NOT_ALLOWED.contains(&method) => return Err(StatusCode::METHOD_NOT_ALLOWED),
        _ => return Err(StatusCode::NOT_IMPLEMENTED),
    }
    match request.to_tag() {
        // A dialog with another server, or with an earlier run of this program.
        Some(tag) if tag != request.our_tag() => {
            return Err(StatusCode::CALL_TRANSACTION_DOES_NOT_EXIST);
        }
        None if request.method == "BYE" => {
            return Err(StatusCode::CALL_TRANSACTION_DOES_NOT_EXIST);
        }
        _ => {}
    }
    if request.requires_extension() {
        return Err(StatusCode::BAD_EXTENSION);
    }
    Ok(requested)
}

/// Sends a response. If that fails, it is lost like any other datagram: the client retransmits its
/// request.
pub fn send(socket: &UdpSocket, response: &[u8], destination: SocketAddr) {
    let _ = socket.send_to(response, destination);
}
