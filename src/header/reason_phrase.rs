//! The grammar of the reason phrase.

use std::borrow::Cow;
use std::fmt;

use crate::text::is_unseen;

/// The first character by which a text is no `Reason-Phrase`, if there is one.
///
/// RFC 3261 section 25.1: `*(reserved / unreserved / escaped / UTF8-NONASCII / UTF8-CONT / SP / HTAB)`. The controls
/// of C1, line and paragraph separators and the controls of bidirectional text are non-ASCII and so within the
/// grammar; they are kept out as well, since a phrase is read by people.
pub(crate) fn first_error(text: &str) -> Option<InvalidReasonPhrase> {
    if is_surely_one(text) {
        return None;
    }
    let (at, character) = text.char_indices().find(|&(at, character)| !stands(character, &text.as_bytes()[at..]))?;
    Some(InvalidReasonPhrase { at, character })
}

/// The text with a space in the place of every character that a reason phrase cannot hold.
pub(crate) fn replace_errors(text: &str) -> Cow<'_, str> {
    if first_error(text).is_none() {
        return Cow::Borrowed(text);
    }
    text.char_indices()
        .map(|(at, character)| if stands(character, &text.as_bytes()[at..]) { character } else { ' ' })
        .collect()
}

/// A quick look at the bytes, which most texts pass: the usual characters of ASCII and all others but for the groups,
/// known by their first byte, that hold controls.
fn is_surely_one(text: &str) -> bool {
    text.bytes().fold(true, |surely, byte| {
        let is_usual = byte.is_ascii_alphanumeric() | matches!(byte, b' ' | b'-' | b'/');
        surely & (is_usual | (byte >= 0x80) & !matches!(byte, 0xc2 | 0xd8 | 0xe2))
    })
}

/// Whether a character may stand in a reason phrase; `from_here` begins with it.
fn stands(character: char, from_here: &[u8]) -> bool {
    match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' | ' ' | '\t' => true,
        ';' | '/' | '?' | ':' | '@' | '&' | '=' | '+' | '$' | ',' => true,
        '-' | '_' | '.' | '!' | '~' | '*' | '\'' | '(' | ')' => true,
        '%' => matches!(from_here, [_, a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit()),
        _ => !character.is_ascii() && !is_unseen(character),
    }
}

/// A text that cannot be a reason phrase, since it holds one of `" # < > [ ] { } | \ ^` or a backtick, a `%` without
/// two hexadecimal digits, or a control character: `Busy "here"`, `Занято\r\nVia: …`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidReasonPhrase {
    at: usize,
    character: char,
}

impl InvalidReasonPhrase {
    /// The first character that cannot stand in a reason phrase.
    pub const fn character(&self) -> char {
        self.character
    }

    /// Where it stands in the text, in bytes.
    pub const fn position(&self) -> usize {
        self.at
    }
}

impl fmt::Display for InvalidReasonPhrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a reason phrase cannot hold {:?} (byte {})", self.character, self.at)
    }
}

impl std::error::Error for InvalidReasonPhrase {}
