//! The facts in the header fields of a response.

use std::cmp::Reverse;
use std::fmt;
use std::time::Duration;

use super::Response;
use crate::accept_language::Quality;
use crate::header::{self, Parameter};
use crate::reason::Reason;
use crate::text::is_unseen;
use crate::warning::Warning;

/// The value of a Retry-After header field (RFC 3261 section 20.33).
///
/// ```
/// use std::time::Duration;
/// use sip_phrases::{Response, StatusCode};
///
/// let response =
///     Response::new(StatusCode::BUSY_HERE).header("Retry-After", "120 (I'm in a meeting);duration=3600");
/// let retry_after = response.retry_after().unwrap();
/// assert_eq!(retry_after.delay(), Duration::from_secs(120));
/// assert_eq!(retry_after.comment(), Some("I'm in a meeting"));
/// assert_eq!(retry_after.duration(), Some(Duration::from_secs(3600)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RetryAfter {
    delay: Duration,
    comment: Option<String>,
    duration: Option<Duration>,
}

impl RetryAfter {
    /// How long to wait before another try.
    pub fn delay(&self) -> Duration {
        self.delay
    }

    /// The comment of the called side, without its parentheses.
    pub fn comment(&self) -> Option<&str> {
        self.comment.as_deref()
    }

    /// How long the called party will be reachable from then on.
    pub fn duration(&self) -> Option<Duration> {
        self.duration
    }

    fn parse(value: &str) -> Option<RetryAfter> {
        let value = value.trim_start();
        let digits = value.bytes().take_while(u8::is_ascii_digit).count();
        let (delay, rest) = value.split_at(digits);
        let (comment, rest) = comment(rest.trim_start());
        let (before, parameters) = header::parameters(rest);
        let mut parameters = parameters.filter(|(name, _)| name.eq_ignore_ascii_case("duration"));
        let duration = parameters.next().and_then(|(_, value)| seconds(&value?));
        before.is_empty().then_some(RetryAfter { delay: seconds(delay)?, comment, duration })
    }
}

/// A time in seconds. A number that is larger than any clock can hold is none.
fn seconds(text: &str) -> Option<Duration> {
    header::number(text).map(|seconds| Duration::from_secs(seconds.into()))
}

/// The text of a comment in parentheses, which may hold others, and what follows it.
fn comment(text: &str) -> (Option<String>, &str) {
    if !text.starts_with('(') {
        return (None, text);
    }
    let (mut depth, mut escaped) = (0_usize, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'(' => depth += 1,
            b')' if depth == 1 => return (Some(header::unescape(&text[1..at]).into_owned()), &text[at + 1..]),
            b')' => depth -= 1,
            _ => {}
        }
    }
    (None, "")
}

/// An address from a header field, as it stands there: `sip:bob@example.com`, `https://example.com/info`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct Uri(String);

impl fmt::Display for Uri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for Uri {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<Uri> for String {
    fn from(uri: Uri) -> String {
        uri.0
    }
}

impl Uri {
    /// The address as a text. It comes from the network: show it, but do not open it unasked.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The address of an element, in angle brackets or bare, and its parameters.
fn address(element: &str) -> Option<(Uri, Vec<Parameter<'_>>)> {
    let (front, parameters) = header::parameters(element);
    let address = match (front.rfind('<'), front.rfind('>')) {
        (Some(start), Some(end)) if start < end => front[start + 1..end].trim(),
        (None, None) => front,
        _ => return None,
    };
    let is_uri = address.contains(':') && !address.contains(|c| " \"<>".contains(c) || is_unseen(c));
    is_uri.then(|| (Uri(address.to_owned()), parameters.collect()))
}

impl Response {
    /// The Retry-After header field (RFC 3261 section 20.33), if it is there and well-formed.
    pub fn retry_after(&self) -> Option<RetryAfter> {
        self.values("Retry-After").find_map(RetryAfter::parse)
    }

    /// The values of the Warning header fields (RFC 3261 section 20.43).
    pub fn warnings(&self) -> impl Iterator<Item = Warning<'_>> {
        self.values("Warning").flat_map(Warning::parse_all)
    }

    /// The values of the Reason header fields (RFC 3326, RFC 6432).
    pub fn reasons(&self) -> impl Iterator<Item = Reason<'_>> {
        self.values("Reason").flat_map(Reason::parse_all)
    }

    /// The addresses of the Contact header fields, the one with the highest `q` first (RFC 3261 section 20.10).
    pub fn contacts(&self) -> Vec<Uri> {
        let mut contacts: Vec<(Quality, Uri)> = Vec::new();
        for (uri, parameters) in self.values("Contact").flat_map(header::elements).filter_map(address) {
            let q = parameters.into_iter().find(|(name, _)| name.eq_ignore_ascii_case("q"));
            let quality = match q {
                None => Quality::ONE,
                // What cannot be understood comes last.
                Some((_, value)) => value.and_then(|q| Quality::new(q.as_bytes())).unwrap_or(Quality::ZERO),
            };
            contacts.push((quality, uri));
        }
        contacts.sort_by_key(|(quality, _)| Reverse(*quality));
        contacts.into_iter().map(|(_, uri)| uri).collect()
    }

    /// The `realm` of the first challenge: of a proxy for 407, else of the server (RFC 3261 section 22).
    pub fn realm(&self) -> Option<String> {
        let fields = match self.code().as_u16() {
            407 => ["Proxy-Authenticate", "WWW-Authenticate"],
            _ => ["WWW-Authenticate", "Proxy-Authenticate"],
        };
        let mut challenges = fields.into_iter().flat_map(|field| self.values(field));
        challenges.find_map(|challenge| {
            let (_scheme, parameters) = challenge.trim().split_once([' ', '\t'])?;
            let mut parameters = header::elements(parameters).filter_map(|parameter| parameter.split_once('='));
            let (_, realm) = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("realm"))?;
            Some(header::unquote(realm.trim()).into_owned()).filter(|realm| !realm.trim().is_empty())
        })
    }

    /// Whether a challenge says that only the nonce was too old: the password is right (RFC 7616 section 3.3).
    pub(crate) fn is_stale(&self) -> bool {
        let mut challenges =
            ["WWW-Authenticate", "Proxy-Authenticate"].into_iter().flat_map(|field| self.values(field));
        challenges.any(|challenge| {
            let mut parameters = header::elements(challenge).filter_map(|parameter| parameter.split_once('='));
            parameters.any(|(name, value)| {
                let name = name.split_ascii_whitespace().last().unwrap_or_default();
                name.eq_ignore_ascii_case("stale") && header::unquote(value.trim()).eq_ignore_ascii_case("true")
            })
        })
    }

    /// The addresses of the Error-Info header fields (RFC 3261 section 20.18): pages or announcements.
    pub fn error_info(&self) -> Vec<Uri> {
        self.values("Error-Info").flat_map(header::elements).filter_map(address).map(|(uri, _)| uri).collect()
    }

    /// The address of the card of whoever rejected the call: Call-Info with `purpose=jwscard` (RFC 8688 section 3.2).
    pub fn contact_card(&self) -> Option<Uri> {
        let mut cards = self.values("Call-Info").flat_map(header::elements).filter_map(address);
        cards.find_map(|(uri, parameters)| {
            let is_card = parameters.iter().any(|(name, value)| {
                name.eq_ignore_ascii_case("purpose")
                    && value.as_deref().is_some_and(|v| v.eq_ignore_ascii_case("jwscard"))
            });
            is_card.then_some(uri)
        })
    }

    /// The elements of a header field that is a list, without their parameters: option tags, methods, types.
    pub(crate) fn list(&self, field: &str) -> impl Iterator<Item = &str> {
        self.values(field)
            .flat_map(header::elements)
            .map(|element| header::parameters(element).0)
            .filter(|e| !e.is_empty())
    }

    /// The addresses of a header field that is a list of them.
    pub(crate) fn addresses(&self, field: &str) -> impl Iterator<Item = Uri> {
        self.values(field).flat_map(header::elements).filter_map(address).map(|(uri, _)| uri)
    }

    /// The number at the front of a header field.
    pub(crate) fn number(&self, field: &str) -> Option<u32> {
        self.list(field).find_map(|element| header::number(element.split_ascii_whitespace().next()?))
    }
}
