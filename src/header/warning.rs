//! The Warning header field.

use std::borrow::Cow;
use std::fmt;

use super::syntax::{self, QuotedString};
use crate::code::WarnCode;

/// A `warning-value` of the Warning header field (RFC 3261 section 20.43): a code, the agent that
/// adds the warning, and a text for people.
///
/// ```abnf
/// warning-value = warn-code SP warn-agent SP warn-text
/// ```
///
/// [`Catalog::warning`](crate::Catalog::warning) creates one in the language of the catalog.
/// `Display` writes it in the form of the header field, and cannot break a message.
///
/// ```
/// use sip_phrases::WarnCode;
/// use sip_phrases::header::Warning;
///
/// let value = r#"307 isi.edu "Session parameter 'foo' not understood", 301 isi.edu "no \"E.164\"""#;
/// let warnings: Vec<Warning> = Warning::parse_all(value).collect();
/// assert_eq!(warnings[0].code(), WarnCode::SESSION_DESCRIPTION_PARAMETER_NOT_UNDERSTOOD);
/// assert_eq!(warnings[1].text(), r#"no "E.164""#);
/// assert_eq!(warnings[1].to_string(), r#"301 isi.edu "no \"E.164\"""#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(into = "Parts<'a>"))]
pub struct Warning<'a> {
    code: WarnCode,
    agent: Cow<'a, str>,
    text: Cow<'a, str>,
}

/// The serialized form of a warning. Values that are read are made valid as by [`Warning::new`].
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Warning")]
struct Parts<'a> {
    code: WarnCode,
    agent: Cow<'a, str>,
    text: Cow<'a, str>,
}

#[cfg(feature = "serde")]
impl<'a> From<Warning<'a>> for Parts<'a> {
    fn from(Warning { code, agent, text }: Warning<'a>) -> Parts<'a> {
        Parts { code, agent, text }
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Warning<'_> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Parts { code, agent, text } = Parts::deserialize(deserializer)?;
        let agent = Cow::Owned(valid_agent(&agent).into_owned());
        Ok(Warning {
            code,
            agent,
            text: Cow::Owned(text.into_owned()),
        })
    }
}

impl<'a> Warning<'a> {
    /// Creates a warning. Characters of the agent that a `warn-agent` does not allow are replaced
    /// by `-`, and an empty agent becomes `-`. Characters of the text that a quoted string does not
    /// allow are replaced by spaces.
    ///
    /// ```
    /// use sip_phrases::WarnCode;
    /// use sip_phrases::header::Warning;
    ///
    /// let warning = Warning::new(WarnCode::MISCELLANEOUS_WARNING, "pbx 1", "Line\r\nbroken");
    /// assert_eq!(warning.to_string(), r#"399 pbx-1 "Line  broken""#);
    /// ```
    pub fn new(code: WarnCode, agent: &'a str, text: &'a str) -> Warning<'a> {
        Warning {
            code,
            agent: valid_agent(agent),
            text: Cow::Borrowed(text),
        }
    }

    /// Parses one warning. Returns `None` if it is malformed, or if there are several.
    ///
    /// ```
    /// use sip_phrases::header::Warning;
    ///
    /// let warning = Warning::parse(r#"370 isi.edu "Insufficient bandwidth""#).unwrap();
    /// assert_eq!(warning.agent(), "isi.edu");
    /// assert_eq!(Warning::parse("370 isi.edu Insufficient bandwidth"), None);
    /// ```
    pub fn parse(value: &'a str) -> Option<Warning<'a>> {
        const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];
        let (code, rest) = value.trim().split_once(SPACE)?;
        let (agent, rest) = rest.trim_start().split_once(SPACE)?;
        let (text, rest) = syntax::quoted(rest.trim_start())?;
        let is_agent = matches!(valid_agent(agent), Cow::Borrowed(_));
        if code.len() != 3 || !rest.trim().is_empty() || !is_agent {
            return None;
        }
        Some(Warning {
            code: code.parse().ok()?,
            agent: Cow::Borrowed(agent),
            text,
        })
    }

    /// Parses all warnings of a header field value. Malformed warnings are skipped; everything
    /// after an unterminated quote is skipped too.
    pub fn parse_all(value: &'a str) -> impl Iterator<Item = Warning<'a>> {
        syntax::elements(value).filter_map(Warning::parse)
    }

    /// Copies the borrowed parts, so that the warning has no lifetime.
    pub fn into_owned(self) -> Warning<'static> {
        Warning {
            code: self.code,
            agent: Cow::Owned(self.agent.into_owned()),
            text: Cow::Owned(self.text.into_owned()),
        }
    }

    /// Returns the `warn-code`.
    pub const fn code(&self) -> WarnCode {
        self.code
    }

    /// Returns the `warn-agent`: the host that added the warning, or its pseudonym.
    pub fn agent(&self) -> &str {
        &self.agent
    }

    /// Returns the `warn-text`, without quotes and escapes.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Returns a text as a valid `warn-agent`: a `hostport` or a token.
fn valid_agent(agent: &str) -> Cow<'_, str> {
    let is_allowed = |byte: u8| syntax::is_token(byte) || b":[]".contains(&byte);
    if agent.is_empty() {
        return Cow::Borrowed("-");
    }
    if agent.bytes().all(is_allowed) {
        return Cow::Borrowed(agent);
    }
    let allowed_or_dash = |c: char| {
        if c.is_ascii() && is_allowed(c as u8) {
            c
        } else {
            '-'
        }
    };
    agent.chars().map(allowed_or_dash).collect()
}

impl fmt::Display for Warning<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {} {}",
            self.code.as_u16(),
            self.agent,
            QuotedString(&self.text)
        )
    }
}
