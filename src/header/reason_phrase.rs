//! The grammar of the reason phrase.

use std::borrow::Cow;
use std::fmt;

use super::display::is_invisible;

/// Returns an error for the first character that is not allowed in a `Reason-Phrase`, or `None` if
/// the text is valid.
///
/// RFC 3261 section 25.1: `*(reserved / unreserved / escaped / UTF8-NONASCII / UTF8-CONT / SP /
/// HTAB)`. The grammar allows C1 controls, line and paragraph separators and the controls of
/// bidirectional text, because they are non-ASCII. They are errors here, because people read the
/// phrase.
pub(crate) fn first_error(text: &str) -> Option<InvalidReasonPhrase> {
    if is_certainly_valid(text) {
        return None;
    }
    let is_invalid =
        |&(at, character): &(usize, char)| !is_allowed(character, &text.as_bytes()[at..]);
    let (position, character) = text.char_indices().find(is_invalid)?;
    Some(InvalidReasonPhrase {
        position,
        character,
    })
}

/// Replaces every character that is not allowed in a reason phrase with a space.
pub(crate) fn replace_errors(text: &str) -> Cow<'_, str> {
    if first_error(text).is_none() {
        return Cow::Borrowed(text);
    }
    let allowed_or_space = |(at, character)| match is_allowed(character, &text.as_bytes()[at..]) {
        true => character,
        false => ' ',
    };
    text.char_indices().map(allowed_or_space).collect()
}

/// Checks quickly that a text is valid. Accepts the usual ASCII characters and all non-ASCII ones,
/// except those whose first byte an invisible character shares. Most texts pass.
fn is_certainly_valid(text: &str) -> bool {
    text.bytes().fold(true, |valid, byte| {
        let is_usual = byte.is_ascii_alphanumeric() | matches!(byte, b' ' | b'-' | b'/');
        valid
            & (is_usual | (byte >= 0x80) & !matches!(byte, 0xc2 | 0xd8 | 0xe1 | 0xe2 | 0xef | 0xf3))
    })
}

/// Returns whether a character is allowed. `rest` is the text from this character on.
fn is_allowed(character: char, rest: &[u8]) -> bool {
    match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' | ' ' | '\t' => true,
        ';' | '/' | '?' | ':' | '@' | '&' | '=' | '+' | '$' | ',' => true,
        '-' | '_' | '.' | '!' | '~' | '*' | '\'' | '(' | ')' => true,
        '%' => {
            matches!(rest, [_, a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit())
        }
        _ => !character.is_ascii() && !is_invisible(character),
    }
}

/// The error returned when a text is not a valid reason phrase.
///
/// The text contains one of `" # < > [ ] { } | \ ^`, a backtick, a `%` without two hexadecimal
/// digits, or an invisible character such as a control character: `Busy "here"`, `Занято\r\nVia:
/// …`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidReasonPhrase {
    position: usize,
    character: char,
}

impl InvalidReasonPhrase {
    /// Returns the first character that is not allowed.
    pub const fn character(&self) -> char {
        self.character
    }

    /// Returns the position of that character, in bytes from 0.
    pub const fn position(&self) -> usize {
        self.position
    }
}

impl fmt::Display for InvalidReasonPhrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let InvalidReasonPhrase {
            position,
            character,
        } = self;
        write!(
            f,
            "invalid reason phrase: {character:?} is not allowed (byte {position})"
        )
    }
}

impl std::error::Error for InvalidReasonPhrase {}
