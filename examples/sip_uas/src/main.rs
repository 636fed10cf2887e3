//! A SIP server (UAS) on UDP and the loopback interface. The Request-URI selects the status code of
//! the response, the Accept-Language header field selects its language. See `--help`.
//!
//! [`response`] is what a server needs from `sip_phrases`: two lines. [`texts`] reloads custom
//! texts. The rest of this program shows that they work in real traffic: [`request`] parses
//! requests, [`invite`] retransmits and cancels.
//!
//! One thread and one socket serve thousands of requests a second and need no lock. Only INVITE
//! transactions have a state. All other requests are answered statelessly (RFC 3261 section 8.2.7):
//! a retransmitted request gets the same response.

mod arguments;
mod invite;
mod request;
mod response;
mod server;
mod texts;
mod via;

use std::fmt::Display;
use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::process::ExitCode;

use arguments::{Arguments, HELP};
use server::Server;
use texts::Texts;

fn main() -> ExitCode {
    let arguments = match Arguments::parse(std::env::args_os().skip(1)) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            let _ = io::stdout().write_all(HELP.as_bytes());
            return ExitCode::SUCCESS;
        }
        Err(error) => return fail(2, error),
    };
    let texts = match arguments.locales.map_or(Ok(Texts::bundled()), Texts::read) {
        Ok(texts) => texts,
        Err(error) => return fail(1, format_args!("invalid texts:\n{error}")),
    };
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port));
    match UdpSocket::bind(address).and_then(|socket| Server::new(socket, texts)) {
        Err(error) => fail(1, format_args!("cannot listen on {address}: {error}")),
        Ok(mut server) => {
            // Nobody needs to read it.
            let _ = writeln!(io::stdout(), "{}", server.address());
            let Err(error) = server.run();
            let address = server.address();
            fail(1, format_args!("cannot receive on {address}: {error}"))
        }
    }
}

fn fail(code: u8, error: impl Display) -> ExitCode {
    log(error);
    ExitCode::from(code)
}

/// Prints a message for the operator. The server goes on if standard error is closed.
fn log(message: impl Display) {
    let _ = writeln!(io::stderr(), "sip_uas: {message}");
}
