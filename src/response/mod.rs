//! A received response: the facts that it carries for a person.

mod facts;
mod parse;

use crate::attempt::Attempt;
use crate::method::Method;
use crate::status::StatusCode;
pub use facts::{RetryAfter, Uri};
pub use parse::ParseResponseError;

/// What a received SIP response says: its status line and the header fields that mean something to a person.
///
/// It is read from the message as it came, or put together by who has the parts already:
///
/// ```
/// use sip_phrases::{Attempt, Response, StatusCode};
///
/// let response = Response::parse("SIP/2.0 503 Service Unavailable\r\nRetry-After: 120\r\nCSeq: 1 REGISTER\r\n\r\n")?;
/// assert_eq!(response.code(), StatusCode::SERVICE_UNAVAILABLE);
/// assert_eq!(response.attempt(), Attempt::SignIn);
///
/// let same = Response::new(StatusCode::SERVICE_UNAVAILABLE).header("Retry-After", "120").method("REGISTER");
/// assert_eq!(same.retry_after(), response.retry_after());
/// # Ok::<(), sip_phrases::ParseResponseError>(())
/// ```
///
/// What only the program knows has setters of its own: [`tried`](Self::tried),
/// [`credentials_sent`](Self::credentials_sent), [`precedence`](Self::precedence).
///
/// # Limits
///
/// Of a message the first 64 KiB are read ([`MAX_LENGTH`](Self::MAX_LENGTH)); a header field that is malformed is left
/// out, and the others are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    code: StatusCode,
    phrase: String,
    /// The header fields that are read, by the names in [`FIELDS`].
    fields: Vec<(&'static str, String)>,
    method: Option<String>,
    tried: Option<Attempt>,
    credentials_sent: bool,
    precedence: Precedence,
}

/// Whether the status code or a Reason header field has the say in an explanation. A vendor's phrase that is known
/// comes before both: it is the server's own word on this very response.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Precedence {
    /// The one that says more: a Reason where the code is a general one (480, 503 and their like) and the cause is not.
    #[default]
    MoreSpecific,
    /// The code. What the Reason says stands among the details.
    Code,
    /// The Reason, wherever there is one with a cause that is known.
    Reason,
}

/// The header fields that are read, with their compact forms (RFC 3261 section 7.3.3).
const FIELDS: &[(&str, &str)] = &[
    ("Accept", ""),
    ("Accept-Encoding", ""),
    ("Accept-Language", ""),
    ("Accept-Resource-Priority", ""),
    ("AlertMsg-Error", ""),
    ("Allow", ""),
    ("Allow-Events", "u"),
    ("CSeq", ""),
    ("Call-Info", ""),
    ("Contact", "m"),
    ("Error-Info", ""),
    ("Geolocation-Error", ""),
    ("Min-Expires", ""),
    ("Min-SE", ""),
    ("Permission-Missing", ""),
    ("Proxy-Authenticate", ""),
    ("Reason", ""),
    ("Recv-Info", ""),
    ("Require", ""),
    ("Retry-After", ""),
    ("Security-Server", ""),
    ("Unsupported", ""),
    ("WWW-Authenticate", ""),
    ("Warning", ""),
];

impl Response {
    /// How much of a message is read, in bytes.
    pub const MAX_LENGTH: usize = 64 * 1024;

    /// A response with this code and nothing else.
    pub fn new(code: StatusCode) -> Response {
        Response {
            code,
            phrase: String::new(),
            fields: Vec::new(),
            method: None,
            tried: None,
            credentials_sent: false,
            precedence: Precedence::default(),
        }
    }

    /// Sets the `Reason-Phrase` that the server sent.
    #[must_use]
    pub fn phrase(mut self, phrase: impl Into<String>) -> Response {
        self.phrase = phrase.into();
        self
    }

    /// Adds a header field, by its name in any case or its compact form. One that says nothing to a person is
    /// ignored, so that a program can hand over all it has.
    ///
    /// ```
    /// use sip_phrases::{Response, StatusCode};
    ///
    /// let headers = [("via", "SIP/2.0/UDP a"), ("m", "<sip:bob@example.net>")];
    /// let response = headers
    ///     .iter()
    ///     .fold(Response::new(StatusCode::MOVED_TEMPORARILY), |response, (name, value)| response.header(name, *value));
    /// assert_eq!(response.contacts()[0].as_str(), "sip:bob@example.net");
    /// ```
    #[must_use]
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Response {
        self.add(name, value.into());
        self
    }

    /// Sets the method of the request, as the CSeq header field names it.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>) -> Response {
        self.method = Some(method.into());
        self
    }

    /// Says what was tried, where the method does not tell it.
    #[must_use]
    pub fn tried(mut self, attempt: Attempt) -> Response {
        self.tried = Some(attempt);
        self
    }

    /// Says that the request carried a user name and a password: a 401 or 407 then means that they are wrong.
    #[must_use]
    pub fn credentials_sent(mut self, sent: bool) -> Response {
        self.credentials_sent = sent;
        self
    }

    /// Says whether the code or a Reason has the say in the explanation.
    #[must_use]
    pub fn precedence(mut self, precedence: Precedence) -> Response {
        self.precedence = precedence;
        self
    }

    /// The `Status-Code`.
    pub fn code(&self) -> StatusCode {
        self.code
    }

    /// The `Reason-Phrase` as the server sent it; U+FFFD stands for bytes that are not UTF-8.
    pub fn reason_phrase(&self) -> &str {
        &self.phrase
    }

    /// What was tried: as [`tried`](Self::tried) says, else what the method is for, else a call.
    pub fn attempt(&self) -> Attempt {
        self.tried.or_else(|| Some(Attempt::of(Method::new(self.method_name()?)))).unwrap_or_default()
    }

    /// The method of the request, if it is known.
    pub fn method_name(&self) -> Option<&str> {
        self.method.as_deref()
    }

    pub(crate) fn has_credentials(&self) -> bool {
        self.credentials_sent
    }

    pub(crate) fn who_has_the_say(&self) -> Precedence {
        self.precedence
    }

    /// The values of a header field, in their order.
    pub(crate) fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        self.fields.iter().filter(move |(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    fn add(&mut self, name: &str, value: String) {
        let is_it = |(full, compact): &&(&str, &str)| {
            full.eq_ignore_ascii_case(name) || (!compact.is_empty() && compact.eq_ignore_ascii_case(name))
        };
        let Some((name, _)) = FIELDS.iter().find(is_it) else { return };
        if *name == "CSeq" {
            self.method = value.split_ascii_whitespace().nth(1).map(str::to_owned).or(self.method.take());
        } else {
            self.fields.push((name, value));
        }
    }
}
