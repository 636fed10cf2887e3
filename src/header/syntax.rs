//! What header fields are made of: elements, parameters, quoted strings (RFC 3261 sections 7.3.1 and 25.1).
//!
//! Reading is lenient: what is malformed is left out.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use crate::text;

/// The elements of a header field's value: what stands between commas, but for those in quotes and angle brackets.
/// What follows a quote without an end is left out.
pub(crate) fn elements(value: &str) -> impl Iterator<Item = &str> {
    split(value, b',').map(str::trim).filter(|element| !element.is_empty())
}

/// A parameter: its name, and its value if it has one.
pub(crate) type Parameter<'a> = (&'a str, Option<Cow<'a, str>>);

/// The part of an element before its parameters, and the parameters.
pub(crate) fn parameters(element: &str) -> (&str, impl Iterator<Item = Parameter<'_>>) {
    let mut parts = split(element, b';').map(str::trim);
    let first = parts.next().unwrap_or_default();
    let parameters = parts.filter(|part| !part.is_empty()).map(|part| match part.split_once('=') {
        Some((name, value)) => (name.trim_end(), Some(unquote(value.trim_start()))),
        None => (part, None),
    });
    (first, parameters)
}

/// Cuts a text at a separator, but for those in quotes and angle brackets.
fn split(text: &str, separator: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let (mut quoted, mut escaped, mut bracketed) = (false, false, false);
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' => quoted = !quoted,
                b'<' if !quoted => bracketed = true,
                b'>' if !quoted => bracketed = false,
                _ if byte == separator && !quoted && !bracketed => {
                    rest = Some(&text[at + 1..]);
                    return Some(&text[..at]);
                }
                _ => {}
            }
        }
        rest = None;
        (!quoted).then_some(text)
    })
}

/// The quoted string at the front of a text, without quotes and escapes, and what follows it.
pub(crate) fn quoted(text: &str) -> Option<(Cow<'_, str>, &str)> {
    let inner = text.strip_prefix('"')?;
    let mut escaped = false;
    let mut end = None;
    for (at, byte) in inner.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => {
                end = Some(at);
                break;
            }
            _ => {}
        }
    }
    let end = end?;
    Some((unescape(&inner[..end]), &inner[end + 1..]))
}

/// The text of a value that may be a quoted string.
pub(crate) fn unquote(value: &str) -> Cow<'_, str> {
    quoted(value).map_or(Cow::Borrowed(value), |(text, _)| text)
}

/// The text of a quoted string or a comment: a `\\` stands for what follows it.
pub(crate) fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut escaped = false;
    let plain = text.chars().filter(|&character| {
        escaped = character == '\\' && !escaped;
        !escaped
    });
    Cow::Owned(plain.collect())
}

/// A text as a `quoted-string`: `"` and `\` escaped, a space in the place of every character that could break the
/// header field or the line that it is read on.
pub(crate) struct QuotedString<'a>(pub(crate) &'a str);

impl fmt::Display for QuotedString<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for character in self.0.chars() {
            if matches!(character, '"' | '\\') {
                f.write_char('\\')?;
            }
            f.write_char(if text::is_unseen(character) && character != '\t' { ' ' } else { character })?;
        }
        f.write_char('"')
    }
}

/// A number of the grammar: digits and nothing else, no sign.
pub(crate) fn number(text: &str) -> Option<u32> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

/// Whether a byte may stand in a `token`.
pub(crate) fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-.!%*_+`'~".contains(&byte)
}
