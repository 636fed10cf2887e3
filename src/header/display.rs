//! Cleaning of text from the network for display.

use std::borrow::Cow;

/// The longest text from the network that is shown in a sentence, in characters.
pub const MAX_SHOWN: usize = 120;

/// Removes from a text what could disturb a display: control characters become spaces, the ends are
/// trimmed, and a text of more than `limit` characters is truncated and ends in `…`.
pub fn clean(text: &str, limit: usize) -> Cow<'_, str> {
    // Most texts are short and plain.
    if text.len() <= limit && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(text.trim_matches(' '));
    }
    let text = text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let is_long = text.len() > limit && text.chars().nth(limit).is_some();
    if !is_long && !text.contains(is_invisible) {
        return Cow::Borrowed(text);
    }
    let visible = text
        .chars()
        .take(limit)
        .map(|c| if is_invisible(c) { ' ' } else { c });
    Cow::Owned(visible.chain(is_long.then_some('…')).collect())
}

/// Returns whether a character is a control character, a line or paragraph separator, a control of
/// bidirectional text, or another character without a visible form (soft hyphen, zero-width space,
/// byte-order mark, tags). The joiners are not: Persian and emoji need them.
pub(crate) fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}
