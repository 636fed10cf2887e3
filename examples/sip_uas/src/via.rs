//! The topmost Via of a request: where its response goes.

use std::net::SocketAddr;

use bytes::Bytes;
use ezk_sip_types::header::HeaderParse;
use ezk_sip_types::header::typed;

/// The topmost Via, and the address that the request came from.
pub struct Via {
    /// The branch, or the whole Via of a client that sends none (RFC 2543).
    pub branch: String,
    text: String,
    source: SocketAddr,
    reply_to: SocketAddr,
}

impl Via {
    /// Reads the first of the values of a Via header field.
    pub fn read(values: &str, source: SocketAddr) -> Option<Via> {
        // The parser wants the text where the bytes are.
        let bytes = Bytes::copy_from_slice(values.as_bytes());
        let (_, parsed) = typed::Via::parse(&bytes, std::str::from_utf8(&bytes).ok()?).ok()?;
        let text = values.split(',').next()?.trim_end();
        let parameter = |name: &str| text.split(';').map(str::trim).find(|text| is_parameter(text, name));
        // To the port that the client asks for, or to the one it says it listens on.
        let rport = parameter("rport").is_some();
        let port = if rport { source.port() } else { parsed.sent_by.port.unwrap_or(5060) };
        Some(Via {
            branch: parameter("branch").unwrap_or(text).to_owned(),
            text: text.to_owned(),
            source,
            reply_to: SocketAddr::new(source.ip(), port),
        })
    }

    /// Where the response goes (RFC 3261 section 18.2.2, RFC 3581 section 4).
    pub fn reply_to(&self) -> SocketAddr {
        self.reply_to
    }

    /// As it stands in the response: with the address that the request came from. Everything else stays as it is, to
    /// the byte, since the client recognises the response by it.
    pub fn completed(&self) -> String {
        let parts = self.text.split(';').filter(|part| !is_parameter(part.trim(), "received"));
        let parts = parts.map(|part| match part.trim() {
            name if name.eq_ignore_ascii_case("rport") => format!("rport={}", self.source.port()),
            _ => part.to_owned(),
        });
        parts.chain([format!("received={}", self.source.ip())]).collect::<Vec<_>>().join(";")
    }
}

/// Whether a parameter has this name, as `rport` and `rport=5060` have.
pub fn is_parameter(text: &str, name: &str) -> bool {
    text.split('=').next().is_some_and(|found| found.trim_end().eq_ignore_ascii_case(name))
}
