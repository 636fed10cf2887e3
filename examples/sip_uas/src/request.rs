//! Requests.

use std::hash::{BuildHasher, RandomState};
use std::net::SocketAddr;

use bytes::Bytes;
use ezk_sip_types::msg::{Line, PullParser};
use ezk_sip_types::uri::{SipUri, SipUriUserPart};
use ezk_sip_types::{Headers, Name};
use sip_phrases::StatusCode;

use crate::via::{Via, is_parameter};

/// How many header lines are read. A request with more is refused: looking up a name takes as long as there are names.
const MOST_LINES: usize = 256;

/// A request that came in a datagram and can be answered, be it faulty.
pub struct Request {
    /// Compared with regard to case (RFC 3261 section 7.1).
    pub method: String,
    /// Values are on one line each and hold no control character but HTAB.
    pub headers: Headers,
    pub via: Via,
    pub body: String,
    target: Result<SipUri, StatusCode>,
    /// The sequence number, where there is one and the other mandatory header fields are there too.
    cseq: Option<u32>,
    body_is_whole: bool,
    dialog: u64,
}

/// What an INVITE, its CANCEL and its ACK have in common. The branch is not in it, since the ACK of a 2xx has its own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    dialog: u64,
    cseq: u32,
}

impl Request {
    /// Reads a datagram. There is nothing to answer in an empty one, a keep-alive (CRLF), a response, or what has no
    /// Via that says where it comes from.
    pub fn read(datagram: &[u8], source: SocketAddr, secret: &RandomState) -> Option<Request> {
        let (head, body) = split(datagram.trim_ascii_start());
        let mut lines = PullParser::new(&head, 0);
        let start_line = std::str::from_utf8(lines.next()?.ok()?).ok()?;
        if start_line.starts_with("SIP/") {
            return None;
        }
        let method = start_line.split_ascii_whitespace().next()?.to_owned();
        let (headers, all_read) = read_headers(&head, lines);
        let via = Via::read(headers.get_raw(&Name::VIA).next()?, source)?;

        let value = |name| headers.get_raw(&name).next().map_or("", |value| value.as_str());
        let once = |name| headers.get_raw(&name).len() == 1;
        let mandatory = [Name::FROM, Name::TO, Name::CALL_ID, Name::CSEQ].into_iter().all(once)
            && [Name::FROM, Name::TO].into_iter().all(|name| value(name).contains(':'));
        let length = headers.get_raw(&Name::CONTENT_LENGTH).next().map_or(Ok(body.len()), |value| value.parse());
        let body = length.ok().and_then(|length| body.get(..length));

        Some(Request {
            via,
            target: read_target(start_line),
            cseq: read_cseq(value(Name::CSEQ), &method).filter(|_| mandatory && all_read),
            // One that is cut short is an error (RFC 3261 section 18.3); what follows it is ignored.
            body_is_whole: body.is_some(),
            body: String::from_utf8_lossy(body.unwrap_or_default()).into_owned(),
            dialog: secret.hash_one((value(Name::CALL_ID), tag(value(Name::FROM)))),
            method,
            headers,
        })
    }

    /// The code that the Request-URI asks for, or as an error what is wrong with the request.
    pub fn check(&self) -> Result<StatusCode, StatusCode> {
        let target = self.target.as_ref().map_err(|&code| code)?;
        if self.cseq.is_none() || !self.body_is_whole {
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

    /// The languages that the client prefers. Several header fields count as one (RFC 3261 section 7.3.1).
    pub fn accept_language(&self) -> String {
        let values: Vec<&str> = self.headers.get_raw(&Name::ACCEPT_LANGUAGE).map(|value| value.as_str()).collect();
        values.join(", ")
    }

    pub fn key(&self) -> Key {
        Key { dialog: self.dialog, cseq: self.cseq.unwrap_or_default() }
    }

    /// Our tag in the To header field: the same for every request of a dialog, so that dialogs need not be remembered.
    pub fn our_tag(&self) -> String {
        format!("{:016x}", self.dialog)
    }

    pub fn to_tag(&self) -> Option<&str> {
        tag(self.headers.get_raw(&Name::TO).next()?)
    }

    /// Whether the client insists on an extension. There is none here.
    pub fn requires_extension(&self) -> bool {
        self.headers.contains(&Name::REQUIRE)
    }

    /// The values of the Via header fields for the response.
    pub fn vias(&self) -> impl Iterator<Item = String> {
        let mut values = self.headers.get_raw(&Name::VIA);
        let others = values.next().and_then(|value| value.split_once(','));
        let first = self.via.completed() + &others.map_or(String::new(), |(_, others)| format!(",{others}"));
        std::iter::once(first).chain(values.map(|value| value.to_string()))
    }
}

/// The head, with the empty line at its end (even if the datagram lacks it, or the parser would wait for it), and the
/// body.
fn split(datagram: &[u8]) -> (Bytes, &[u8]) {
    let end = datagram.windows(4).position(|found| found == b"\r\n\r\n");
    let (head, body) = end.map_or((datagram, &[][..]), |end| (&datagram[..end], &datagram[end + 4..]));
    (Bytes::from([head, b"\r\n\r\n"].concat()), body)
}

/// The header fields, and whether reading came to the end of them. A line that is no header field, is not UTF-8 or
/// holds a control character is left out: most of them nobody looks at, and a mandatory one is missed later.
fn read_headers(head: &Bytes, lines: PullParser<'_>) -> (Headers, bool) {
    let mut headers = Headers::new();
    for (count, line) in lines.enumerate() {
        let (Ok(line), true) = (line, count < MOST_LINES) else { return (headers, false) };
        let Some((_, line)) = std::str::from_utf8(line).ok().and_then(|line| Line::parse(head, line).ok()) else {
            continue;
        };
        let value = line.value.lines().map(str::trim).collect::<Vec<_>>().join(" ");
        if !value.contains(|character: char| character.is_control() && character != '\t') {
            headers.insert(line.name, value);
        }
    }
    (headers, true)
}

/// Reads the Request-URI, or says why it cannot be served.
fn read_target(start_line: &str) -> Result<SipUri, StatusCode> {
    let mut words = start_line.split_ascii_whitespace().skip(1);
    let (Some(uri), Some(version), None) = (words.next(), words.next(), words.next()) else {
        return Err(StatusCode::BAD_REQUEST);
    };
    if !version.eq_ignore_ascii_case("SIP/2.0") {
        let other = version.to_ascii_uppercase().starts_with("SIP/");
        return Err(if other { StatusCode::VERSION_NOT_SUPPORTED } else { StatusCode::BAD_REQUEST });
    }
    uri.parse().map_err(|_| match uri.split_once(':') {
        Some((scheme, _)) if !["sip", "sips"].contains(&scheme.to_ascii_lowercase().as_str()) => {
            StatusCode::UNSUPPORTED_URI_SCHEME
        }
        _ => StatusCode::BAD_REQUEST,
    })
}

/// The sequence number, if the method is that of the request (RFC 3261 section 8.1.1.5).
fn read_cseq(value: &str, method: &str) -> Option<u32> {
    let (number, named) = value.split_once([' ', '\t'])?;
    let number = number.parse().ok().filter(|&number| number < 1 << 31)?;
    (named.trim() == method).then_some(number)
}

/// The tag in the value of From or To. Read by hand, since the parser knows no escaped quote in a name: `"\"A\"" <…>`.
fn tag(value: &str) -> Option<&str> {
    let parameters = value.rsplit_once('>').map_or(value, |(_, parameters)| parameters);
    let tag = parameters.split(';').skip(1).find(|text| is_parameter(text.trim(), "tag"))?;
    tag.split_once('=').map(|(_, tag)| tag.trim())
}
