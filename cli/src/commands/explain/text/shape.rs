//! What precedes every line of a message in a log.

/// A prefix whose numbers change from line to line, such as a time or a process.
#[derive(Clone, Debug)]
pub struct Shape(String);

impl Shape {
    pub fn new(prefix: &str) -> Shape {
        Shape(prefix.to_owned())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Removes the prefix from a line. Words and punctuation must be equal; a word with a digit
    /// stands for any other, and spaces inside the prefix for any number of spaces. A line without
    /// content may lack the spaces at the end.
    pub fn strip<'a>(&self, line: &'a str) -> Option<&'a str> {
        let (mut prefix, mut rest) = (self.0.as_str(), line);
        while let Some(first) = prefix.chars().next() {
            if rest.is_empty() && prefix.trim().is_empty() {
                return Some("");
            }
            let (token, after) = next_token(prefix);
            if first.is_ascii_alphanumeric() {
                let (found, found_after) = next_token(rest);
                let has_digit = |word: &str| word.bytes().any(|byte| byte.is_ascii_digit());
                if found != token && !(has_digit(token) && is_word(found)) {
                    return None;
                }
                rest = found_after;
            } else if token.trim().is_empty() && !after.is_empty() {
                let trimmed = rest.trim_start_matches([' ', '\t']);
                if trimmed.len() == rest.len() {
                    return None;
                }
                rest = trimmed;
            } else {
                rest = rest.strip_prefix(token)?;
            }
            prefix = after;
        }
        Some(rest)
    }
}

fn is_word(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphanumeric())
}

/// Splits a text after its first word, its first spaces, or its first other character.
fn next_token(text: &str) -> (&str, &str) {
    let Some(first) = text.chars().next() else {
        return ("", "");
    };
    let is_space = |character: char| matches!(character, ' ' | '\t');
    let end = if first.is_ascii_alphanumeric() {
        text.find(|character: char| !character.is_ascii_alphanumeric())
    } else if is_space(first) {
        text.find(|character| !is_space(character))
    } else {
        Some(first.len_utf8())
    };
    text.split_at(end.unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::Shape;

    #[test]
    fn prefixes() {
        for (prefix, line, content, why) in [
            ("> ", "> Via: a", Some("Via: a"), "a quote"),
            ("> ", ">", Some(""), "a quote without content"),
            (
                "10:00:00.9 x[7]: ",
                "10:00:01.12 x[7]: Via: a",
                Some("Via: a"),
                "a time",
            ),
            (
                "Jan  9 10:00 h: ",
                "Jan 10 10:00 h: Via: a",
                Some("Via: a"),
                "columns",
            ),
            (
                "0x7f1a D Sip: ",
                "0xffff D Sip: Via: a",
                Some("Via: a"),
                "a number of letters",
            ),
            (
                "h: ",
                "h:  folded",
                Some(" folded"),
                "the indent of a folded line",
            ),
            ("10:00 rx ", "10:00 tx Via: a", None, "another word"),
            ("10:00 ", "Via: a", None, "no prefix"),
            ("", "Via: a", Some("Via: a"), "nothing to remove"),
        ] {
            assert_eq!(Shape::new(prefix).strip(line), content, "{why}");
        }
    }
}
