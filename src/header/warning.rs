//! The Warning header field.

use std::borrow::Cow;
use std::fmt;

use crate::header::{self, QuotedString};
use crate::warn_code::WarnCode;

/// A value of the Warning header field (RFC 3261 section 20.43): a code, who adds the warning, and a text for people.
///
/// ```abnf
/// warning-value = warn-code SP warn-agent SP warn-text
/// ```
///
/// [`Catalog::warning`](crate::Catalog::warning) writes one in the reader's language. It displays as the header field
/// has it, and nothing in it can break the header: see there.
///
/// ```
/// use sip_phrases::{WarnCode, Warning};
///
/// let header = r#"307 isi.edu "Session parameter 'foo' not understood", 301 isi.edu "no \"E.164\"""#;
/// let warnings: Vec<Warning> = Warning::parse_all(header).collect();
/// assert_eq!(warnings[0].code(), WarnCode::SESSION_DESCRIPTION_PARAMETER_NOT_UNDERSTOOD);
/// assert_eq!(warnings[1].text(), r#"no "E.164""#);
/// assert_eq!(warnings[1].to_string(), r#"301 isi.edu "no \"E.164\"""#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Warning<'a> {
    code: WarnCode,
    agent: Cow<'a, str>,
    text: Cow<'a, str>,
}

impl<'a> Warning<'a> {
    /// A warning. What cannot stand in a `warn-agent` becomes `-`, and so does an empty one; what cannot stand in a
    /// quoted string becomes a space when it is written.
    pub fn new(code: WarnCode, agent: &'a str, text: &'a str) -> Warning<'a> {
        Warning { code, agent: agent_of(agent), text: Cow::Borrowed(text) }
    }

    /// The warnings of a header field's value. One that is malformed is left out, and with a quote or an angle bracket
    /// that does not end all that follows it.
    pub fn parse_all(value: &'a str) -> impl Iterator<Item = Warning<'a>> {
        header::elements(value).filter_map(Warning::parse)
    }

    fn parse(element: &'a str) -> Option<Warning<'a>> {
        let (code, rest) = element.split_once([' ', '\t', '\r', '\n'])?;
        let (agent, rest) = rest.trim_start().split_once([' ', '\t', '\r', '\n'])?;
        let (text, rest) = header::quoted(rest.trim_start())?;
        let agent_is_whole = matches!(agent_of(agent), Cow::Borrowed(_));
        if code.len() != 3 || !rest.trim().is_empty() || !agent_is_whole {
            return None;
        }
        Some(Warning { code: code.parse().ok()?, agent: Cow::Borrowed(agent), text })
    }

    /// The `warn-code`.
    pub const fn code(&self) -> WarnCode {
        self.code
    }

    /// The `warn-agent`: the host that added the warning, or a name that stands for it.
    pub fn agent(&self) -> &str {
        &self.agent
    }

    /// The `warn-text`, without quotes and escapes.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// A text as a `warn-agent`: a `hostport` or a token.
fn agent_of(agent: &str) -> Cow<'_, str> {
    let stands = |byte: u8| header::is_token(byte) || b":[]".contains(&byte);
    if !agent.is_empty() && agent.bytes().all(stands) {
        return Cow::Borrowed(agent);
    }
    let agent: String = agent.chars().map(|c| if c.is_ascii() && stands(c as u8) { c } else { '-' }).collect();
    Cow::Owned(if agent.is_empty() { "-".to_owned() } else { agent })
}

impl fmt::Display for Warning<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.code.value(), self.agent, QuotedString(&self.text))
    }
}
