//! What arrived from the network: a response, reduced to what matters to a person.

mod fields;
mod parse;

use std::fmt;

use crate::code::{Attempt, Method, StatusCode};
use crate::header::syntax::leading_token;
pub use parse::InvalidResponse;

/// A received SIP response: its status line, and the header fields that matter to a person.
///
/// Parse it from the message, or build it from parts:
///
/// ```
/// use sip_phrases::{Attempt, Response, StatusCode};
///
/// let message = "SIP/2.0 503 Service Unavailable\r\nRetry-After: 120\r\nCSeq: 1 REGISTER\r\n\r\n";
/// let parsed = Response::parse(message)?;
/// assert_eq!(parsed.code(), StatusCode::SERVICE_UNAVAILABLE);
/// assert_eq!(parsed.attempt(), Attempt::SignIn);
///
/// let built = Response::new(StatusCode::SERVICE_UNAVAILABLE)
///     .with_phrase("Service Unavailable")
///     .with_header("Retry-After", "120")
///     .with_method("REGISTER");
/// assert_eq!(built, parsed);
/// # Ok::<(), sip_phrases::InvalidResponse>(())
/// ```
///
/// Some facts are known to the program only: [`with_attempt`](Self::with_attempt),
/// [`with_credentials_sent`](Self::with_credentials_sent),
/// [`with_precedence`](Self::with_precedence).
///
/// # Limits
///
/// Only the first 64 KiB of a message are read ([`MAX_LENGTH`](Self::MAX_LENGTH)). Malformed header
/// fields are skipped.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Response {
    code: StatusCode,
    #[cfg_attr(feature = "serde", serde(default))]
    phrase: String,
    /// The header fields that are read, in their order.
    #[cfg_attr(feature = "serde", serde(default))]
    fields: Vec<(FieldName, String)>,
    #[cfg_attr(feature = "serde", serde(default))]
    method: Option<String>,
    #[cfg_attr(feature = "serde", serde(default))]
    attempt: Option<Attempt>,
    #[cfg_attr(feature = "serde", serde(default))]
    credentials_sent: bool,
    #[cfg_attr(feature = "serde", serde(default))]
    precedence: Precedence,
}

named_enum! {
    /// Whether the status code or a Reason header field is explained if a response has both.
    ///
    /// A known vendor phrase comes before both: it is what the server says about this very response.
    #[derive(Default)]
    Precedence, "precedence";
    /// The more specific one: a Reason with a specific cause, if the status code is a general one
    /// (such as 480 or 503).
    #[default]
    MoreSpecific "more-specific";
    /// The status code. The Reason is one of the details.
    Code "code";
    /// The Reason, if its cause is known.
    Reason "reason";
}

/// A header field that is read, by its index in [`FIELDS`].
#[derive(Clone, Copy, PartialEq, Eq)]
struct FieldName(u8);

impl FieldName {
    fn parse(name: &str) -> Option<FieldName> {
        let index = FIELDS.iter().position(|(full, compact)| {
            full.eq_ignore_ascii_case(name)
                || (!compact.is_empty() && compact.eq_ignore_ascii_case(name))
        })?;
        Some(FieldName(index as u8))
    }

    fn as_str(self) -> &'static str {
        FIELDS[usize::from(self.0)].0
    }
}

impl fmt::Display for FieldName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for FieldName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(feature = "serde")]
impl std::str::FromStr for FieldName {
    type Err = String;

    fn from_str(name: &str) -> Result<FieldName, String> {
        FieldName::parse(name).ok_or_else(|| format!("unknown header field {name:?}"))
    }
}

serde_as_string!(FieldName);

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
    /// The longest part of a message that is read, in bytes.
    pub const MAX_LENGTH: usize = 64 * 1024;

    /// Creates a response with this status code and nothing else.
    pub fn new(code: StatusCode) -> Response {
        Response {
            code,
            phrase: String::new(),
            fields: Vec::new(),
            method: None,
            attempt: None,
            credentials_sent: false,
            precedence: Precedence::default(),
        }
    }

    /// Sets the `Reason-Phrase` that the server sent.
    #[must_use]
    pub fn with_phrase(mut self, phrase: impl Into<String>) -> Response {
        self.phrase = phrase.into();
        self
    }

    /// Adds a header field by its name, in any case, or by its compact form. Header fields that do
    /// not matter to a person are ignored, so a program can pass all that it has.
    ///
    /// ```
    /// use sip_phrases::{Response, StatusCode};
    ///
    /// let response = Response::new(StatusCode::MOVED_TEMPORARILY)
    ///     .with_header("via", "SIP/2.0/UDP a")
    ///     .with_header("m", "<sip:bob@example.net>");
    /// assert_eq!(response.contacts()[0].as_str(), "sip:bob@example.net");
    /// ```
    #[must_use]
    pub fn with_header(mut self, name: &str, value: impl Into<String>) -> Response {
        self.add(name, value.into());
        self
    }

    /// Sets the method of the request, as the CSeq header field names it.
    #[must_use]
    pub fn with_method(mut self, method: impl Into<String>) -> Response {
        self.method = Some(method.into());
        self
    }

    /// Sets what was attempted, if the method does not tell.
    #[must_use]
    pub fn with_attempt(mut self, attempt: Attempt) -> Response {
        self.attempt = Some(attempt);
        self
    }

    /// Sets whether the request carried credentials. If it did, a 401 or 407 means that they are
    /// wrong.
    #[must_use]
    pub fn with_credentials_sent(mut self, sent: bool) -> Response {
        self.credentials_sent = sent;
        self
    }

    /// Sets whether the status code or a Reason is explained.
    #[must_use]
    pub fn with_precedence(mut self, precedence: Precedence) -> Response {
        self.precedence = precedence;
        self
    }

    /// The `Status-Code`.
    pub fn code(&self) -> StatusCode {
        self.code
    }

    /// The `Reason-Phrase` as the server sent it. U+FFFD replaces bytes that are not UTF-8.
    pub fn reason_phrase(&self) -> &str {
        &self.phrase
    }

    /// What was attempted: the value of [`with_attempt`](Self::with_attempt) if it is set, else what
    /// the method serves, else a call.
    pub fn attempt(&self) -> Attempt {
        let of_method = || match self.method.as_deref().map(Method::from_token) {
            None => Attempt::default(),
            Some(method) => method.map_or(Attempt::Other, Attempt::of),
        };
        self.attempt.unwrap_or_else(of_method)
    }

    /// The method of the request, or `None` if it is not known.
    pub fn method(&self) -> Option<&str> {
        self.method.as_deref()
    }

    /// Returns whether the request carried credentials.
    pub fn credentials_sent(&self) -> bool {
        self.credentials_sent
    }

    /// Whether the status code or a Reason is explained.
    pub fn precedence(&self) -> Precedence {
        self.precedence
    }

    /// The values of a header field of [`FIELDS`], in their order.
    pub(crate) fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        let fields = self
            .fields
            .iter()
            .filter(move |(known, _)| known.as_str() == name);
        fields.map(|(_, value)| value.as_str())
    }

    fn add(&mut self, name: &str, value: String) {
        let Some(name) = FieldName::parse(name) else {
            return;
        };
        if name.as_str() == "CSeq" {
            let method = value.split_ascii_whitespace().nth(1).map(leading_token);
            if let Some(method) = method.filter(|method| !method.is_empty()) {
                self.method = Some(method.trim_end_matches('.').to_owned());
            }
        } else {
            self.fields.push((name, value));
        }
    }
}
