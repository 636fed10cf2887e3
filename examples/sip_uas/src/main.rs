//! A SIP server (UAS) on UDP and the loopback interface. The Request-URI says which status code it answers with, the
//! Accept-Language header field says in which language. See `--help`.
//!
//! What a server takes from `sip_phrases` stands in [`response`]: two lines. The rest of this program shows that they
//! hold in real traffic: [`request`] reads what comes, [`invite`] repeats and cancels what has to be.
//!
//! One thread and one socket are enough for thousands of requests a second, and leave nothing to lock. Only an INVITE
//! is remembered. Any other request is answered statelessly (RFC 3261 section 8.2.7): the same request, repeated,
//! makes the same response.

#![forbid(unsafe_code)]

mod invite;
mod request;
mod response;
mod via;

use std::hash::RandomState;
use std::io::{self, ErrorKind, Write};
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use invite::{Invites, Responses};
use request::Request;
use sip_phrases::{Class, StatusCode};

const HELP: &str = "\
A SIP server that answers with the status code and in the language you ask for.

Usage: sip_uas PORT

It listens on 127.0.0.1 and this UDP port; 0 takes any free one. The first line it prints is the address.

The user part of the Request-URI is the status code of the answer:
  sip:486@127.0.0.1    486, any code from 200 to 999 likewise
  sip:183@127.0.0.1    to an INVITE 183, then 200; to any other method 200 (RFC 4320)
  sip:bob@127.0.0.1    200
  sip:1000@127.0.0.1   404, since it is no status code
Accept-Language says in which language the status line is; it is English where there are no texts in yours.

An INVITE rings for a fifth of a second, so that there is time to cancel it.
";

/// Methods that are known but have nothing to do here: 405. One that is not known gets 501 (RFC 3261 section 8.2.1).
const NOT_ALLOWED: [&str; 8] = ["INFO", "MESSAGE", "NOTIFY", "PRACK", "PUBLISH", "REFER", "SUBSCRIBE", "UPDATE"];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let port = match arguments.as_slice() {
        [help] if help == "--help" || help == "-h" => {
            let _ = io::stdout().write_all(HELP.as_bytes());
            return ExitCode::SUCCESS;
        }
        [port] => match port.parse::<u16>() {
            Ok(port) => port,
            Err(_) => return fail(2, format_args!("{port:?} is no port: it takes a number from 0 to 65535")),
        },
        [] => return fail(2, format_args!("the port is missing, as in: sip_uas 5060 (--help says more)")),
        _ => return fail(2, format_args!("there is one argument, the port, but {} were given", arguments.len())),
    };
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    match UdpSocket::bind(address).and_then(Server::new) {
        Err(error) => fail(1, format_args!("cannot listen on {address}: {error}")),
        Ok(mut server) => {
            // Nobody need be there to read it.
            let _ = writeln!(io::stdout(), "{}", server.address);
            let Err(error) = server.run();
            fail(1, format_args!("cannot receive on {}: {error}", server.address))
        }
    }
}

fn fail(code: u8, sentence: std::fmt::Arguments<'_>) -> ExitCode {
    eprintln!("sip_uas: {sentence}");
    ExitCode::from(code)
}

struct Server {
    socket: UdpSocket,
    address: SocketAddr,
    /// What makes the tags of the To header field hard to guess.
    secret: RandomState,
    invites: Invites,
}

impl Server {
    fn new(socket: UdpSocket) -> io::Result<Server> {
        let address = socket.local_addr()?;
        Ok(Server { socket, address, secret: RandomState::new(), invites: Invites::default() })
    }

    /// Answers datagrams and minds the timers, until the socket fails.
    fn run(&mut self) -> io::Result<std::convert::Infallible> {
        let mut datagram = vec![0; usize::from(u16::MAX)];
        loop {
            let now = Instant::now();
            self.invites.mind_timers(now, &self.socket);
            // A timeout of zero would mean none at all.
            let wait = self.invites.next_timer().map(|due| due.duration_since(now).max(Duration::from_millis(1)));
            self.socket.set_read_timeout(wait)?;
            match self.socket.recv_from(&mut datagram) {
                Ok((length, source)) => self.receive(&datagram[..length], source),
                Err(error) => match error.kind() {
                    ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted => {}
                    // Windows tells of a client that is gone when its response could not be delivered.
                    ErrorKind::ConnectionReset => {}
                    _ => return Err(error),
                },
            }
        }
    }

    fn receive(&mut self, datagram: &[u8], source: SocketAddr) {
        let Some(request) = Request::read(datagram, source, &self.secret) else { return };
        match (verdict(&request), request.method.as_str()) {
            // No ACK is ever answered, not even a faulty one (RFC 3261 section 17).
            (_, "ACK") => self.invites.acknowledge(request.key(), Instant::now()),
            (Err(refusal), _) => self.respond(&request, refusal),
            (Ok(_), "CANCEL") => {
                let found = self.invites.cancel(request.key(), &request.via.branch, Instant::now(), &self.socket);
                self.respond(
                    &request,
                    if found { StatusCode::OK } else { StatusCode::CALL_TRANSACTION_DOES_NOT_EXIST },
                );
            }
            (Ok(code), "INVITE") => self.invite(&request, code),
            // To other methods a provisional response must not be sent (RFC 4320 section 4.1).
            (Ok(code), _) if code.class() == Class::Provisional => self.respond(&request, StatusCode::OK),
            (Ok(code), _) => self.respond(&request, code),
        }
    }

    /// Begins an INVITE server transaction, or repeats its last response if there is one already.
    fn invite(&mut self, request: &Request, code: StatusCode) {
        match self.invites.branch(request.key()) {
            Some(branch) if branch == request.via.branch => self.invites.repeat(request.key(), &self.socket),
            // The same request on another path (RFC 3261 section 8.2.2.2).
            Some(_) => self.respond(request, StatusCode::LOOP_DETECTED),
            None if self.invites.is_full() => self.respond(request, StatusCode::SERVICE_UNAVAILABLE),
            None => {
                let (provisional, answer) = match code.class() {
                    Class::Provisional => (code, StatusCode::OK),
                    _ => (StatusCode::RINGING, code),
                };
                let write = |code| response::write(request, code, self.address);
                let responses = Responses {
                    provisional: write(provisional),
                    answer: write(answer),
                    terminated: write(StatusCode::REQUEST_TERMINATED),
                };
                if !responses.fit() {
                    return self.respond(request, StatusCode::MESSAGE_TOO_LARGE);
                }
                if provisional != StatusCode::TRYING {
                    self.respond(request, StatusCode::TRYING);
                }
                self.invites.begin(request, responses, Instant::now(), &self.socket);
            }
        }
    }

    fn respond(&self, request: &Request, code: StatusCode) {
        send(&self.socket, &response::write(request, code, self.address), request.via.reply_to());
    }
}

/// The code that the client asks for, or as an error the one it gets instead. The order of the checks is that of RFC
/// 3261 section 8.2.
fn verdict(request: &Request) -> Result<StatusCode, StatusCode> {
    let asked_for = request.check()?;
    match request.method.as_str() {
        // Both belong to an INVITE that has been checked.
        "ACK" | "CANCEL" => return Ok(asked_for),
        "INVITE" | "BYE" | "OPTIONS" | "REGISTER" => {}
        method if NOT_ALLOWED.contains(&method) => return Err(StatusCode::METHOD_NOT_ALLOWED),
        _ => return Err(StatusCode::NOT_IMPLEMENTED),
    }
    match request.to_tag() {
        // A dialog with someone else, or with an earlier run of this program.
        Some(tag) if tag != request.our_tag() => return Err(StatusCode::CALL_TRANSACTION_DOES_NOT_EXIST),
        None if request.method == "BYE" => return Err(StatusCode::CALL_TRANSACTION_DOES_NOT_EXIST),
        _ => {}
    }
    if request.requires_extension() {
        return Err(StatusCode::BAD_EXTENSION);
    }
    Ok(asked_for)
}

/// A response that cannot be sent is lost like any other datagram: the client repeats its request.
fn send(socket: &UdpSocket, response: &[u8], to: SocketAddr) {
    let _ = socket.send_to(response, to);
}
