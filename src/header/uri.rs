//! Addresses in header fields.

use std::fmt;

use super::display::is_invisible;
use super::syntax::{self, Parameter};

/// An address from a header field, as it stands there: `sip:bob@example.com`,
/// `https://example.com/info`.
///
/// An address comes from the network. Show it, but do not open it unasked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(into = "String", try_from = "String")
)]
pub struct Uri(String);

/// The schemes of addresses that a person can call or read. A Contact may have any scheme, among
/// them `javascript`.
const SCHEMES: [&str; 9] = [
    "sip", "sips", "tel", "mailto", "http", "https", "im", "xmpp", "urn",
];

impl Uri {
    /// Parses an address. Returns `None` unless it has a scheme that leads to a person or a page
    /// (`sip`, `sips`, `tel`, `mailto`, `http`, `https`, `im`, `xmpp`, `urn`), or if it contains spaces,
    /// quotes, angle brackets or control characters.
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
        let is_clean = !text.contains(|c| " \"<>".contains(c) || is_invisible(c));
        (is_known && is_clean && !rest.is_empty()).then(|| Uri(text.to_owned()))
    }

    /// The address as a string.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The scheme, as it stands in the address: `sip`.
    pub fn scheme(&self) -> &str {
        self.0.split_once(':').map_or("", |(scheme, _)| scheme)
    }

    /// Returns whether a telephone can call the address: its scheme is `sip`, `sips` or `tel`.
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
impl TryFrom<String> for Uri {
    type Error = String;

    fn try_from(text: String) -> Result<Uri, String> {
        Uri::parse(&text).ok_or_else(|| format!("invalid address {text:?}"))
    }
}
