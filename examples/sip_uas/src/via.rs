//! The topmost Via of a request: the destination of its response.

use std::net::SocketAddr;

use bytes::Bytes;
use ezk_sip_types::header::HeaderParse;
use ezk_sip_types::header::typed;

/// The topmost Via, and the source address of the request.
pub struct Via {
    /// The branch, or the whole Via if a client sends no branch (RFC 2543).
    pub branch: String,
    text: String,
    source: SocketAddr,
    reply_to: SocketAddr,
}

impl Via {
    /// Parses the first value of a Via header field.
    pub fn parse(values: &str, source: SocketAddr) -> Option<Via> {
        // The parser requires a text within the bytes.
        let bytes = Bytes::copy_from_slice(values.as_bytes());
        let (_, parsed) = typed::Via::parse(&bytes, std::str::from_utf8(&bytes).ok()?).ok()?;
        let text = values.split(',').next()?.trim_end();
        let parameter = |name: &str| {
            let mut parameters = text.split(';').map(str::trim);
            parameters.find(|text| is_parameter(text, name))
        };
        // With `rport` the port that the request came from, else the port in the Via.
        let port = match parameter("rport") {
            Some(_) => source.port(),
            None => parsed.sent_by.port.unwrap_or(5060),
        };
        Some(Via {
            branch: parameter("branch").unwrap_or(text).to_owned(),
            text: text.to_owned(),
            source,
            reply_to: SocketAddr::new(source.ip(), port),
        })
    }

    /// Returns the destination of the response (RFC 3261 section 18.2.2, RFC 3581 section 4).
    pub fn reply_to(&self) -> SocketAddr {
        self.reply_to
    }

    /// Returns the Via of the response: with the source address of the request. All else stays the
    /// same, byte by byte, since the client matches the response by it.
    pub fn completed(&self) -> String {
        let mut parts = Vec::new();
        for part in self.text.split(';') {
            match part.trim() {
                name if is_parameter(name, "received") => {}
                name if name.eq_ignore_ascii_case("rport") => {
                    parts.push(format!("rport={}", self.source.port()));
                }
                _ => parts.push(part.to_owned()),
            }
        }
        parts.push(format!("received={}", self.source.ip()));
        parts.join(";")
    }
}

/// Returns whether a parameter has this name: `rport` and `rport=5060` are both named `rport`.
pub fn is_parameter(text: &str, name: &str) -> bool {
    let found = text.split('=').next().unwrap_or_default();
    found.trim_end().eq_ignore_ascii_case(name)
}
