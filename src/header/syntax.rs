//! The common syntax of header fields: elements, parameters, quoted strings and comments (RFC 3261
//! sections 7.3.1 and 25.1).
//!
//! Parsing is lenient: malformed parts are skipped.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use super::display::is_invisible;

/// Returns the elements of a header field value, separated by commas outside quotes and angle
/// brackets. Everything after an unterminated quote is skipped.
pub(crate) fn elements(value: &str) -> impl Iterator<Item = &str> {
    split(value, b',')
        .map(str::trim)
        .filter(|element| !element.is_empty())
}

/// The name of a parameter, and its value if it has one.
pub(crate) type Parameter<'a> = (&'a str, Option<Cow<'a, str>>);

/// Splits an element into the part before its parameters, and the parameters.
pub(crate) fn parameters(element: &str) -> (&str, impl Iterator<Item = Parameter<'_>>) {
    let mut parts = split(element, b';').map(str::trim);
    let first = parts.next().unwrap_or_default();
    let parameters = parts
        .filter(|part| !part.is_empty())
        .map(|part| match part.split_once('=') {
            Some((name, value)) => (name.trim_end(), Some(unquote(value.trim_start()))),
            None => (part, None),
        });
    (first, parameters)
}

/// Splits a text at each separator outside quotes and angle brackets.
fn split(text: &str, separator: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest.take()?;
        let mut in_brackets = false;
        let mut at = 0;
        while let Some(&byte) = text.as_bytes().get(at) {
            match byte {
                // An unterminated quote ends the iteration.
                b'"' => at = end_of_quoted(text.as_bytes(), at)? - 1,
                b'<' => in_brackets = true,
                b'>' => in_brackets = false,
                _ if byte == separator && !in_brackets => {
                    rest = Some(&text[at + 1..]);
                    return Some(&text[..at]);
                }
                _ => {}
            }
            at += 1;
        }
        Some(text)
    })
}

/// Returns the bytes of a text, with their positions, that are not part of an escape (`\` and the
/// byte after it).
fn unescaped_bytes(text: &[u8]) -> impl Iterator<Item = (usize, u8)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while *text.get(at)? == b'\\' {
            at += 2;
        }
        let found = (at, *text.get(at)?);
        at += 1;
        Some(found)
    })
}

/// Returns the position after the quoted string that starts at `start`, or `None` if it is
/// unterminated.
pub(crate) fn end_of_quoted(text: &[u8], start: usize) -> Option<usize> {
    let inner = start + 1;
    let (at, _) = unescaped_bytes(&text[inner..]).find(|&(_, byte)| byte == b'"')?;
    Some(inner + at + 1)
}

/// Parses the quoted string at the start of a text. Returns its content without escapes, and the
/// rest of the text.
pub(crate) fn quoted(text: &str) -> Option<(Cow<'_, str>, &str)> {
    if !text.starts_with('"') {
        return None;
    }
    let end = end_of_quoted(text.as_bytes(), 0)?;
    Some((unescape(&text[1..end - 1]), &text[end..]))
}

/// Parses the comment in parentheses at the start of a text, with the comments inside it. Returns
/// its content without escapes, and the rest of the text.
pub(crate) fn comment(text: &str) -> Option<(Cow<'_, str>, &str)> {
    if !text.starts_with('(') {
        return None;
    }
    let mut depth = 0_usize;
    for (at, byte) in unescaped_bytes(text.as_bytes()) {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 1 => return Some((unescape(&text[1..at]), &text[at + 1..])),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Returns the content of a value that may be a quoted string.
pub(crate) fn unquote(value: &str) -> Cow<'_, str> {
    quoted(value).map_or(Cow::Borrowed(value), |(text, _)| text)
}

/// Returns the display name before the address of an element: `Bob` of `"Bob"
/// <sip:bob@example.com>`.
pub(crate) fn display_name(element: &str) -> Option<Cow<'_, str>> {
    match quoted(element.trim_start()) {
        Some((name, _)) => Some(name),
        None => element
            .split_once('<')
            .map(|(name, _)| Cow::Borrowed(name.trim())),
    }
}

/// Removes the escapes from a quoted string or a comment: each `\` before another character.
fn unescape(text: &str) -> Cow<'_, str> {
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

/// A text that `Display` writes as a `quoted-string`: `"` and `\` are escaped, and characters that
/// could break the header field or its line become spaces.
pub(crate) struct QuotedString<'a>(pub(crate) &'a str);

impl fmt::Display for QuotedString<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for character in self.0.chars() {
            if matches!(character, '"' | '\\') {
                f.write_char('\\')?;
            }
            let is_allowed = !is_invisible(character) || character == '\t';
            f.write_char(if is_allowed { character } else { ' ' })?;
        }
        f.write_char('"')
    }
}

/// Parses a number of the grammar: digits only, without a sign.
pub(crate) fn number(text: &str) -> Option<u32> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

/// Returns the `token` at the start of a text, which may be empty.
pub(crate) fn leading_token(text: &str) -> &str {
    let end = text.bytes().position(|byte| !is_token(byte));
    &text[..end.unwrap_or(text.len())]
}

/// Returns whether a byte is allowed in a `token`.
pub(crate) fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-.!%*_+`'~".contains(&byte)
}
