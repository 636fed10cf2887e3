//! Requests.

use std::hash::{BuildHasher, RandomState};
use std::net::SocketAddr;

use bytes::Bytes;
use ezk_sip_types::msg::{Line, PullParser};
use ezk_sip_types::uri::{SipUri, SipUriUserPart};
use ezk_sip_types::{Headers, Name};
use sip_phrases::StatusCode;

use crate::via::{Via, is_parameter};

/// The largest number of header lines. More are refused, since finding a name takes linear time.
const MAX_LINES: usize = 256;

/// A request that can be answered. It may be faulty: see [`check`](Request::check).
pub struct Request {
    /// Case-sensitive (RFC 3261 section 7.1).
    pub method: String,
    /// Unfolded, and without control characters except HTAB.
    pub headers: Headers,
    pub via: Via,
    pub body: String,
    target: Result<SipUri, StatusCode>,
    /// The sequence number, if all mandatory header fields are present and valid.
    cseq: Option<u32>,
    has_whole_body: bool,
    dialog: u64,
}

/// Identifies an INVITE, its CANCEL and its ACK. The branch is not part of it, since the ACK of a
/// 2xx has a branch of its own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    dialog: u64,
    cseq: u32,
}

impl Request {
    /// Parses a datagram. Returns `None` if there is nothing to answer: it is empty, a keep-alive
    /// (CRLF) or a response, or it has no valid Via.
    pub fn parse(datagram: &[u8], source: SocketAddr, secret: &RandomState) -> Option<Request> {
        let (head, body) = split(datagram.trim_ascii_start());
        let mut lines = PullParser::new(&head, 0);
        let start_line = std::str::from_utf8(lines.next()?.ok()?).ok()?;
        if start_line.starts_with("SIP/") {
            return None;
        }
        let method = start_line.split_ascii_whitespace().next()?.to_owned();
        let (headers, complete) = parse_headers(&head, lines);
        let via = Via::parse(first_value(&headers, Name::VIA)?, source)?;

        let value = |name| first_value(&headers, name).unwrap_or_default();
        let mut once = [Name::FROM, Name::TO, Name::CALL_ID, Name::CSEQ].into_iter();
        let mandatory = once.all(|name| headers.get_raw(&name).len() == 1)
            && value(Name::FROM).contains(':')
            && value(Name::TO).contains(':');
        let length = first_value(&headers, Name::CONTENT_LENGTH)
            .map_or(Ok(body.len()), |value| value.parse());
        let body = length.ok().and_then(|length| body.get(..length));

        Some(Request {
            via,
            target: parse_target(start_line),
            cseq: parse_cseq(value(Name::CSEQ), &method).filter(|_| mandatory && complete),
            // A truncated body is an error, more bytes are ignored (RFC 3261 section 18.3).
            has_whole_body: body.is_some(),
            body: String::from_utf8_lossy(body.unwrap_or_default()).into_owned(),
            dialog: secret.hash_one((value(Name::CALL_ID), tag(value(Name::FROM)))),
            method,
            headers,
        })
    }

    /// Returns the code that the Request-URI selects, or as an error the code for a faulty request.
    pub fn check(&self) -> Result<StatusCode, StatusCode> {
        let target = self.target.as_ref().map_err(|&code| code)?;
        if self.cseq.is_none() || !self.has_whole_body {
            return Err(StatusCode::BAD_REQUEST);
        }
        let user = match &target.user_part {
            SipUriUserPart::Empty => return Ok(StatusCode::OK),
            SipUriUserPart::User(user) => user.as_str(),
            SipUriUserPart::UserPw(user) => user.user.as_str(),
        };
        if user.is_empty() || !user.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(StatusCode::OK);
        }
        user.parse().map_err(|_| StatusCode::NOT_FOUND)
    }

    /// Returns the value of Accept-Language. Several header fields are joined (RFC 3261 section
    /// 7.3.1).
    pub fn accept_language(&self) -> String {
        let values = self.headers.get_raw(&Name::ACCEPT_LANGUAGE);
        values
            .map(|value| value.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    }

    pub fn key(&self) -> Key {
        Key {
            dialog: self.dialog,
            cseq: self.cseq.unwrap_or_default(),
        }
    }

    /// Returns our tag for the To header field. It is the same for all requests of a dialog:
    /// dialogs need no state.
    pub fn our_tag(&self) -> String {
        format!("{:016x}", self.dialog)
    }

    pub fn to_tag(&self) -> Option<&str> {
        tag(self.field(Name::TO)?)
    }

    /// Returns the first value of a header field.
    pub fn field(&self, name: Name) -> Option<&str> {
        first_value(&self.headers, name)
    }

    /// Returns whether the client requires an extension. This server has none.
    pub fn requires_extension(&self) -> bool {
        self.headers.contains(&Name::REQUIRE)
    }

    /// Returns the values of the Via header fields of the response.
    pub fn vias(&self) -> impl Iterator<Item = String> {
        let mut values = self.headers.get_raw(&Name::VIA);
        let others = values.next().and_then(|value| value.split_once(','));
        let first = self.via.completed()
            + &others.map_or(String::new(), |(_, others)| format!(",{others}"));
        std::iter::once(first).chain(values.map(|value| value.to_string()))
    }
}

/// Splits a datagram into head and body. The head ends in an empty line even if the datagram has
/// none: the parser would wait for it.
fn split(datagram: &[u8]) -> (Bytes, &[u8]) {
    let end = datagram.windows(4).position(|found| found == b"\r\n\r\n");
    let (head, body) = end.map_or((datagram, &[][..]), |end| {
        (&datagram[..end], &datagram[end + 4..])
    });
    (Bytes::from([head, b"\r\n\r\n"].concat()), body)
}

/// Parses the header fields. Returns `false` if there are too many. Skips a line that is malformed,
/// not UTF-8, or contains a control character: most header fields do not matter here, and
/// [`check`](Request::check) refuses a request without a mandatory one.
fn parse_headers(head: &Bytes, lines: PullParser<'_>) -> (Headers, bool) {
    let mut headers = Headers::new();
    for (count, line) in lines.enumerate() {
        let (Ok(line), true) = (line, count < MAX_LINES) else {
            return (headers, false);
        };
        let line = std::str::from_utf8(line).ok();
        let Some((_, line)) = line.and_then(|line| Line::parse(head, line).ok()) else {
            continue;
        };
        let parts: Vec<&str> = line.value.lines().map(str::trim).collect();
        let value = parts.join(" ");
        if !value.contains(|character: char| character.is_control() && character != '\t') {
            headers.insert(line.name, value);
        }
    }
    (headers, true)
}

/// Parses the Request-URI. The error is the code for a URI that cannot be served.
fn parse_target(start_line: &str) -> Result<SipUri, StatusCode> {
    let mut words = start_line.split_ascii_whitespace().skip(1);
    let (Some(uri), Some(version), None) = (words.next(), words.next(), words.next()) else {
        return Err(StatusCode::BAD_REQUEST);
    };
    if !version.eq_ignore_ascii_case("SIP/2.0") {
        return Err(match version.to_ascii_uppercase().starts_with("SIP/") {
            true => StatusCode::VERSION_NOT_SUPPORTED,
            false => StatusCode::BAD_REQUEST,
        });
    }
    uri.parse().map_err(|_| match uri.split_once(':') {
        Some((scheme, _)) if !["sip", "sips"].contains(&scheme.to_ascii_lowercase().as_str()) => {
            StatusCode::UNSUPPORTED_URI_SCHEME
        }
        _ => StatusCode::BAD_REQUEST,
    })
}

/// Parses the sequence number. The method must be that of the request (RFC 3261 section 8.1.1.5).
fn parse_cseq(value: &str, method: &str) -> Option<u32> {
    let (number, named) = value.split_once([' ', '\t'])?;
    let number = number.parse().ok().filter(|&number| number < 1 << 31)?;
    (named.trim() == method).then_some(number)
}

fn first_value(headers: &Headers, name: Name) -> Option<&str> {
    headers.get_raw(&name).next().map(|value| value.as_str())
}

/// Returns the tag in a From or To header field. The parser of `ezk_sip_types` does not support
/// escaped quotes in a display name: `"\"A\"" <…>`.
fn tag(value: &str) -> Option<&str> {
    let parameters = value.rsplit('>').next()?;
    let mut parameters = parameters.split(';').skip(1);
    let tag = parameters.find(|text| is_parameter(text.trim(), "tag"))?;
    tag.split_once('=').map(|(_, tag)| tag.trim())
}
