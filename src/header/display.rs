//! Texts from outside: how they are made fit to be shown, and compared.

use std::borrow::Cow;

/// How much of a text from the network stands in a sentence, in characters.
pub(crate) const LONG: usize = 120;

/// A text from outside without what could disturb a display: controls become spaces, the ends are trimmed, and what is
/// longer than `limit` characters ends in `…`.
pub(crate) fn tidy(text: &str, limit: usize) -> Cow<'_, str> {
    // Most texts are short and plain.
    if text.len() <= limit && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(text.trim_matches(' '));
    }
    let text = text.trim_matches(|c: char| c.is_whitespace() || is_unseen(c));
    let is_long = text.len() > limit && text.chars().nth(limit).is_some();
    if !is_long && !text.contains(is_unseen) {
        return Cow::Borrowed(text);
    }
    let seen = text.chars().take(limit).map(|c| if is_unseen(c) { ' ' } else { c });
    let tidy: String = seen.chain(is_long.then_some('…')).collect();
    Cow::Owned(tidy)
}

/// Whether a character is a control: of C0, C1, of lines and paragraphs, of bidirectional text.
pub(crate) fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether two phrases are the same without regard to case and white space.
pub(crate) fn same_words(a: &str, b: &str) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = char> {
        text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase)
    }
    letters(a).eq(letters(b))
}
