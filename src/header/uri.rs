//! Addresses in header fields.

use std::fmt;

use super::display::is_invisible;
use super::syntax::{self, Parameter};

/// An address from a header field, unchanged: `sip:bob@example.com`, `https://example.com/info`.
///
/// An address comes from the network. Show it, but open or call it only when the person asks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct Uri(#[cfg_attr(feature = "serde", serde(deserialize_with = "uri"))] String);

/// The schemes of addresses that a person can call or open. A Contact may have any scheme, even
/// `javascript`.
const SCHEMES: [&str; 9] = [
    "sip", "sips", "tel", "mailto", "http", "https", "im", "xmpp", "urn",
];

impl Uri {
    /// Parses an address. Returns `None` if its scheme is not one that a person can call or open
    /// (`sip`, `sips`, `tel`, `mailto`, `http`, `https`, `im`, `xmpp`, `urn`), if nothing follows
    /// the scheme (`sip:`), or if it contains white space, double quotes, angle brackets, or
    /// control or other invisible characters.
    ///
    /// ```
    /// use sip_phrases::header::Uri;
    ///
    /// assert_eq!(Uri::parse("sip:bob@example.com").unwrap().scheme(), "sip");
    /// assert_eq!(Uri::parse("javascript:alert(1)"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Uri> {
        let (scheme, rest) = text.split_once(':')?;
        let is_known = SCHEMES
            .iter()
            .any(|known| known.eq_ignore_ascii_case(scheme));
        let is_clean =
            !text.contains(|c: char| c.is_whitespace() || "\"<>".contains(c) || is_invisible(c));
        (is_known && is_clean && !rest.is_empty()).then(|| Uri(text.to_owned()))
    }

    /// Returns the address as a string.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the scheme, as it is in the address: `sip`.
    pub fn scheme(&self) -> &str {
        self.0.split_once(':').map_or("", |(scheme, _)| scheme)
    }

    /// Returns whether a phone can call the address: the scheme is `sip`, `sips` or `tel`.
    pub fn is_callable(&self) -> bool {
        ["sip", "sips", "tel"]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(self.scheme()))
    }

    /// Parses the address of an element, in angle brackets or bare, and its parameters.
    pub(crate) fn parse_element(element: &str) -> Option<(Uri, Vec<Parameter<'_>>)> {
        let (front, parameters) = syntax::parameters(element);
        let address = match (front.rfind('<'), front.rfind('>')) {
            (Some(start), Some(end)) if start < end => front[start + 1..end].trim(),
            (None, None) => front,
            _ => return None,
        };
        Some((Uri::parse(address)?, parameters.collect()))
    }
}

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

#[cfg(feature = "serde")]
fn uri<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text: String = serde::Deserialize::deserialize(deserializer)?;
    match Uri::parse(&text) {
        Some(Uri(text)) => Ok(text),
        None => Err(serde::de::Error::custom(format!(
            "invalid address {text:?}"
        ))),
    }
}
