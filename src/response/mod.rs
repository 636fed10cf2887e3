//! A received response, with the parts that matter to a person.

mod fields;
mod parse;

use std::fmt;

use crate::code::{Attempt, Method, StatusCode};
use crate::header::syntax::leading_token;
pub use parse::InvalidResponse;

/// A received SIP response: its status line, and the header fields that matter to a person.
///
/// Parse a response from the message, or build it from its parts:
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
/// Some facts are known only to the program: [`with_attempt`](Self::with_attempt),
/// [`with_credentials_sent`](Self::with_credentials_sent),
/// [`with_ringing_seen`](Self::with_ringing_seen), [`made_locally`](Self::made_locally),
/// [`with_precedence`](Self::with_precedence).
///
/// # Limits
///
/// Only the first 64 KiB of a message are read ([`MAX_LENGTH`](Self::MAX_LENGTH)). Malformed header
/// fields are skipped.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(from = "Parts")
)]
pub struct Response {
    code: StatusCode,
    phrase: String,
    /// The header fields that matter to a person, in their order.
    #[cfg_attr(feature = "serde", serde(rename = "headers"))]
    fields: Vec<(FieldName, String)>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    method: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    attempt: Option<Attempt>,
    credentials_sent: bool,
    precedence: Precedence,
    ringing_seen: bool,
    is_local: bool,
    /// Whether the body says that the number is an emergency number.
    emergency_body: bool,
}

/// The serialized form of a response that is read: header fields by name, like those of
/// [`Response::with_header`].
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
struct Parts {
    code: StatusCode,
    #[serde(default)]
    phrase: String,
    #[serde(default)]
    headers: Vec<(String, String)>,
    method: Option<String>,
    attempt: Option<Attempt>,
    #[serde(default)]
    credentials_sent: bool,
    #[serde(default)]
    precedence: Precedence,
    #[serde(default)]
    ringing_seen: bool,
    #[serde(default)]
    is_local: bool,
    #[serde(default)]
    emergency_body: bool,
}

#[cfg(feature = "serde")]
impl From<Parts> for Response {
    fn from(parts: Parts) -> Response {
        let mut response = Response {
            phrase: parts.phrase,
            attempt: parts.attempt,
            credentials_sent: parts.credentials_sent,
            precedence: parts.precedence,
            ringing_seen: parts.ringing_seen,
            is_local: parts.is_local,
            emergency_body: parts.emergency_body,
            ..Response::new(parts.code)
        };
        for (name, value) in parts.headers {
            response.add(&name, value);
        }
        if let Some(method) = parts.method {
            response.set_method(&method);
        }
        response
    }
}

named_enum! {
    /// The rule for what to explain if a response has a status code and a Reason header field.
    ///
    /// A known vendor phrase comes before both, whatever the rule. If no Reason replaces the status
    /// code, a specific Warning may, except with [`Code`](Self::Code).
    #[derive(Default)]
    Precedence, "precedence";
    /// The more specific of the two: the Reason if it has a specific cause and the status code is a
    /// general one (such as 480 or 503), otherwise the status code.
    #[default]
    MoreSpecific "more-specific";
    /// The status code. Reasons and warnings are only details.
    Code "code";
    /// The first Reason whose cause has a dialog, otherwise the status code.
    Reason "reason";
}

/// A header field that is kept, by its index in [`FIELDS`].
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
impl serde::Serialize for FieldName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The header fields that are kept, with their compact forms (RFC 3261 section 7.3.3).
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
    /// The largest part of a message that is read, in bytes.
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
            ringing_seen: false,
            is_local: false,
            emergency_body: false,
        }
    }

    /// Sets the reason phrase that the server sent.
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

    /// Sets the method of the request: a [`Method`] or its token, as in the CSeq header field (RFC
    /// 3261 section 20.16). Text after the token is ignored.
    #[must_use]
    pub fn with_method(mut self, method: impl AsRef<str>) -> Response {
        self.set_method(method.as_ref());
        self
    }

    /// Sets the attempt, if the method does not determine it, as for a re-INVITE.
    #[must_use]
    pub fn with_attempt(mut self, attempt: Attempt) -> Response {
        self.attempt = Some(attempt);
        self
    }

    /// Sets whether the request carried credentials for the realm of this challenge:
    /// Proxy-Authorization for a 407, Authorization for a 401. If so, the 401 or 407 means that they
    /// are wrong, unless the challenge says that only the nonce is too old.
    ///
    /// A second challenge may be for another realm: a 407 of a proxy after the 401 of the server
    /// was answered does not refuse the password. Pass `false` for it.
    #[must_use]
    pub fn with_credentials_sent(mut self, sent: bool) -> Response {
        self.credentials_sent = sent;
        self
    }

    /// Sets whether a provisional response said that the called party's device rang. If so, a 408
    /// or 480 means that nobody answered. Ignored for a 408 that is [made
    /// locally](Self::made_locally): it is about the server.
    #[must_use]
    pub fn with_ringing_seen(mut self, seen: bool) -> Response {
        self.ringing_seen = seen;
        self
    }

    /// Marks the response as made by the SIP stack, not sent by a server: after a timeout (408),
    /// for a name that was not resolved (502), or for a transport error (503; RFC 3261 section
    /// 8.1.3.1).
    ///
    /// ```
    /// use sip_phrases::{Localizer, Response, StatusCode};
    ///
    /// let response = Response::new(StatusCode::SERVICE_UNAVAILABLE).made_locally();
    /// let explanation = Localizer::bundled().negotiate("en").explain(&response);
    /// assert_eq!(explanation.title(), "Server cannot be reached");
    /// ```
    #[must_use]
    pub fn made_locally(mut self) -> Response {
        self.is_local = true;
        self
    }

    /// Sets the body. Only the body of a 380 is read: in IMS, it says whether the number is an
    /// emergency number (3GPP TS 24.229 section 5.1.6).
    #[must_use]
    pub fn with_body(mut self, body: impl AsRef<[u8]>) -> Response {
        self.read_body(body.as_ref());
        self
    }

    pub(crate) fn read_body(&mut self, body: &[u8]) {
        let body: Vec<u8> = body
            .iter()
            .filter(|byte| !byte.is_ascii_whitespace())
            .copied()
            .collect();
        let says = |text: &[u8]| body.windows(text.len()).any(|window| window == text);
        self.emergency_body = self.code == 380 && says(b"<type>emergency</type>");
    }

    /// Sets the rule for what to explain if the response has a Reason header field.
    ///
    /// ```
    /// use sip_phrases::{Localizer, Precedence, Response, StatusCode};
    ///
    /// let english = Localizer::bundled().negotiate("en");
    /// let response = Response::new(StatusCode::SERVICE_UNAVAILABLE)
    ///     .with_header("Reason", "SIP;cause=486");
    /// assert_eq!(english.explain(&response).title(), "Busy");
    /// let response = response.with_precedence(Precedence::Code);
    /// assert_eq!(english.explain(&response).title(), "Service not available right now");
    /// ```
    #[must_use]
    pub fn with_precedence(mut self, precedence: Precedence) -> Response {
        self.precedence = precedence;
        self
    }

    /// Returns the status code.
    pub fn code(&self) -> StatusCode {
        self.code
    }

    /// Returns the reason phrase that the server sent. U+FFFD replaces bytes that are not UTF-8.
    pub fn phrase(&self) -> &str {
        &self.phrase
    }

    /// Returns the attempt: the value of [`with_attempt`](Self::with_attempt) if it is set, or else
    /// the attempt of the method ([`Attempt::of`]), or else [`Attempt::Call`].
    pub fn attempt(&self) -> Attempt {
        let of_method = || match self.method.as_deref().map(Method::from_token) {
            None => Attempt::default(),
            Some(method) => method.map_or(Attempt::Other, Attempt::of),
        };
        self.attempt.unwrap_or_else(of_method)
    }

    /// Returns the method of the request, or `None` if it is not known.
    pub fn method(&self) -> Option<&str> {
        self.method.as_deref()
    }

    /// Returns whether the request carried credentials.
    pub fn credentials_sent(&self) -> bool {
        self.credentials_sent
    }

    /// Returns whether the called party's device rang.
    pub fn ringing_seen(&self) -> bool {
        self.ringing_seen
    }

    /// Returns whether the SIP stack made the response itself.
    pub fn is_local(&self) -> bool {
        self.is_local
    }

    /// Returns the rule for what to explain if the response has a Reason header field.
    pub fn precedence(&self) -> Precedence {
        self.precedence
    }

    /// Returns the values of a header field of [`FIELDS`], in their order.
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
            self.set_method(value.split_ascii_whitespace().nth(1).unwrap_or_default());
        } else {
            self.fields.push((name, value));
        }
    }

    /// Sets the method, unless the text does not start with a token.
    fn set_method(&mut self, text: &str) {
        let method = leading_token(text.trim_start()).trim_end_matches('.');
        if !method.is_empty() {
            self.method = Some(method.to_owned());
        }
    }
}
