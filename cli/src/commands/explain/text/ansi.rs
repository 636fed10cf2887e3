//! The colors of a terminal.

use std::borrow::Cow;

/// How the escape character is written: itself, or by a program that escapes it.
const ESCAPES: [&str; 6] = ["\u{1b}", "#033", "\\033", "\\x1b", "\\u001b", "^["];

/// Removes the sequences that color a text or move the cursor.
pub fn remove(line: &str) -> Cow<'_, str> {
    let mut plain: Option<String> = None;
    let mut rest = line;
    while let Some((start, length)) = find(rest) {
        plain.get_or_insert_default().push_str(&rest[..start]);
        rest = &rest[start + length..];
    }
    match plain {
        None => Cow::Borrowed(line),
        Some(plain) => Cow::Owned(plain + rest),
    }
}

/// Returns where the first sequence starts, and its length.
fn find(text: &str) -> Option<(usize, usize)> {
    let brackets = memchr::memchr_iter(b'[', text.as_bytes());
    brackets.into_iter().find_map(|bracket| {
        let before = &text[..bracket];
        let escape = ESCAPES.iter().find(|escape| before.ends_with(**escape))?;
        let parameters = text[bracket + 1..]
            .bytes()
            .take_while(|byte| byte.is_ascii_digit() || b";?".contains(byte))
            .count();
        let end = bracket + 1 + parameters;
        let is_command = text
            .as_bytes()
            .get(end)
            .is_some_and(u8::is_ascii_alphabetic);
        let start = bracket - escape.len();
        is_command.then_some((start, end + 1 - start))
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn colors() {
        for (line, expected) in [
            ("\u{1b}[1;31mSIP/2.0\u{1b}[0m 486", "SIP/2.0 486"),
            ("#033[31mSIP/2.0#033[K", "SIP/2.0"),
            ("Via: [::1]", "Via: [::1]"),
            ("\u{1b}[", "\u{1b}["),
        ] {
            assert_eq!(super::remove(line), expected);
        }
    }
}
