//! The Reason header field.

use std::borrow::Cow;
use std::fmt;

use super::cause::Cause;
use super::syntax::{self, QuotedString};
use crate::code::{CauseLocation, ReasonProtocol};

/// A `reason-value` of the Reason header field (RFC 3326; in responses RFC 6432): why a request or
/// a response was sent.
///
/// ```abnf
/// reason-value = protocol *( SEMI reason-params )
/// ```
///
/// [`Catalog::reason`](crate::Catalog::reason) creates one in the language of the catalog.
/// `Display` writes it in the form of the header field, without parameters unknown to this crate.
/// The parameter `ppi` (RFC 9410 section 6), which carries private data, is never kept.
///
/// ```
/// use sip_phrases::Q850Cause;
/// use sip_phrases::header::{Cause, Reason};
///
/// let reason = Reason::parse(r#"Reason: Q.850 ;cause=16 ;text="Terminated""#).unwrap();
/// assert_eq!(reason.cause(), Some(Cause::Q850(Q850Cause::NORMAL_CALL_CLEARING)));
/// assert_eq!(reason.text(), Some("Terminated"));
/// assert_eq!(reason.to_string(), r#"Q.850;cause=16;text="Terminated""#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Reason<'a> {
    #[cfg_attr(feature = "serde", serde(deserialize_with = "protocol"))]
    protocol: Cow<'a, str>,
    #[cfg_attr(
        feature = "serde",
        serde(default, rename = "cause", skip_serializing_if = "Option::is_none")
    )]
    value: Option<u32>,
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    text: Option<Cow<'a, str>>,
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    location: Option<CauseLocation>,
}

/// Deserializes a protocol, which must be a token.
#[cfg(feature = "serde")]
fn protocol<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Cow<'static, str>, D::Error> {
    let protocol: String = serde::Deserialize::deserialize(deserializer)?;
    if is_protocol(&protocol) {
        return Ok(Cow::Owned(protocol));
    }
    let message = format!("invalid protocol of a Reason {protocol:?}: expected a token");
    Err(serde::de::Error::custom(message))
}

fn is_protocol(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(syntax::is_token)
}

impl<'a> Reason<'a> {
    /// Creates a reason with a text for people. Characters that a quoted string does not allow are
    /// replaced by spaces.
    ///
    /// ```
    /// use sip_phrases::Q850Cause;
    /// use sip_phrases::code::CauseLocation;
    /// use sip_phrases::header::Reason;
    ///
    /// let reason = Reason::new(Q850Cause::USER_BUSY, "On the phone");
    /// let reason = reason.with_location(CauseLocation::USER);
    /// assert_eq!(reason.to_string(), r#"Q.850;cause=17;text="On the phone";location=U"#);
    /// ```
    pub fn new(cause: impl Into<Cause>, text: &'a str) -> Reason<'a> {
        let cause = cause.into();
        Reason {
            protocol: Cow::Borrowed(cause.protocol().token()),
            value: cause.value(),
            text: Some(Cow::Borrowed(text)),
            location: None,
        }
    }

    /// Sets the location where a Q.850 cause arose (RFC 8606).
    #[must_use]
    pub fn with_location(mut self, location: CauseLocation) -> Reason<'a> {
        self.location = Some(location);
        self
    }

    /// Copies the borrowed parts, so that the reason has no lifetime.
    pub fn into_owned(self) -> Reason<'static> {
        Reason {
            protocol: Cow::Owned(self.protocol.into_owned()),
            value: self.value,
            text: self.text.map(|text| Cow::Owned(text.into_owned())),
            location: self.location,
        }
    }

    /// Parses one reason. Returns `None` if it is malformed or if there are several. A leading
    /// `Reason:` is accepted.
    ///
    /// ```
    /// use sip_phrases::header::Reason;
    ///
    /// assert_eq!(Reason::parse("SIP;cause=600").unwrap().value(), Some(600));
    /// assert_eq!(Reason::parse(";cause=600"), None);
    /// ```
    pub fn parse(value: &'a str) -> Option<Reason<'a>> {
        let mut elements = syntax::elements(without_name(value));
        let element = elements.next()?;
        match elements.next() {
            None => Reason::parse_element(element),
            Some(_) => None,
        }
    }

    fn parse_element(element: &'a str) -> Option<Reason<'a>> {
        let (protocol, parameters) = syntax::parameters(element);
        if !is_protocol(protocol) {
            return None;
        }
        let protocol = Cow::Borrowed(protocol);
        let mut reason = Reason {
            protocol,
            value: None,
            text: None,
            location: None,
        };
        for (name, value) in parameters {
            let Some(value) = value else { continue };
            if name.eq_ignore_ascii_case("cause") && reason.value.is_none() {
                reason.value = syntax::number(&value);
            } else if name.eq_ignore_ascii_case("text") && reason.text.is_none() {
                reason.text = Some(value);
            } else if name.eq_ignore_ascii_case("location") && reason.location.is_none() {
                reason.location = CauseLocation::from_token(&value);
            }
        }
        Some(reason)
    }

    /// Parses all reasons of a header field value. Malformed reasons are skipped; everything after
    /// an unterminated quote is skipped too. A leading `Reason:` is accepted.
    ///
    /// ```
    /// use sip_phrases::header::Reason;
    ///
    /// let reasons = Reason::parse_all(r#"Q.850;cause=16;text="a, b", SIP;cause=600"#);
    /// assert_eq!(reasons.count(), 2);
    /// ```
    pub fn parse_all(value: &'a str) -> impl Iterator<Item = Reason<'a>> {
        syntax::elements(without_name(value)).filter_map(Reason::parse_element)
    }

    /// Returns the protocol as it is in the header field: `Q.850`.
    pub fn protocol(&self) -> &str {
        &self.protocol
    }

    /// Returns the number of the cause, or `None` if there is no valid number.
    pub fn value(&self) -> Option<u32> {
        self.value
    }

    /// Returns the cause, or `None` if the protocol is not registered.
    pub fn cause(&self) -> Option<Cause> {
        let protocol = ReasonProtocol::from_token(&self.protocol)?;
        Some(Cause::new(protocol, self.value))
    }

    /// Returns the text for people, without quotes and escapes, or `None` if there is none.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// Returns the location where a Q.850 cause arose (RFC 8606), or `None` if it is absent or not
    /// a registered token.
    pub fn location(&self) -> Option<CauseLocation> {
        self.location
    }
}

/// Returns the value of a header field that may still have its name.
fn without_name(value: &str) -> &str {
    let value = value.trim();
    match value.split_once(':') {
        Some((name, rest)) if name.trim_end().eq_ignore_ascii_case("Reason") => rest.trim_start(),
        _ => value,
    }
}

impl fmt::Display for Reason<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.protocol)?;
        if let Some(cause) = self.value {
            write!(f, ";cause={cause}")?;
        }
        if let Some(text) = &self.text {
            write!(f, ";text={}", QuotedString(text))?;
        }
        if let Some(location) = self.location {
            write!(f, ";location={location}")?;
        }
        Ok(())
    }
}
