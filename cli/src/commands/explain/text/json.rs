//! Strings of JSON in a line.

/// A string in a line of JSON, or in another text with the same escapes.
pub struct JsonString<'a> {
    /// The text before the opening quote.
    pub before: &'a str,
    /// The content, with its escapes.
    pub raw: &'a str,
    /// The text after the closing quote.
    pub after: &'a str,
    /// Whether the closing quote is missing.
    is_open: bool,
}

impl<'a> JsonString<'a> {
    /// Returns the string that contains a byte of a line.
    pub fn around(line: &'a str, at: usize) -> Option<JsonString<'a>> {
        let mut open = None;
        for quote in quotes(line) {
            match open {
                _ if quote >= at => break,
                None => open = Some(quote),
                Some(_) => open = None,
            }
        }
        JsonString::at(line, open?)
    }

    /// Returns the string whose opening quote is a byte of a line.
    pub fn at(line: &'a str, open: usize) -> Option<JsonString<'a>> {
        let inside = &line[open + 1..];
        // The string may be cut off.
        let close = quotes(inside).next();
        let is_open = close.is_none();
        let close = close.unwrap_or(inside.len());
        Some(JsonString {
            before: &line[..open],
            raw: &inside[..close],
            after: inside.get(close + 1..).unwrap_or_default(),
            is_open,
        })
    }

    /// Returns the content without its escapes.
    pub fn content(&self) -> String {
        let mut content = String::with_capacity(self.raw.len());
        let mut characters = self.raw.chars();
        while let Some(character) = characters.next() {
            if character != '\\' {
                content.push(character);
                continue;
            }
            match characters.next() {
                Some('n') => content.push('\n'),
                Some('r') => content.push('\r'),
                Some('t') => content.push('\t'),
                Some('u') => {
                    let (units, rest) = utf_16(characters.as_str());
                    let decoded = char::decode_utf16(units);
                    content.extend(decoded.map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)));
                    characters = rest.chars();
                }
                Some(other) => content.push(other),
                None => {}
            }
        }
        content
    }

    /// Returns whether the string is the value of a key.
    pub fn has_key(&self) -> bool {
        let before = self.before.trim_end();
        before
            .strip_suffix(':')
            .is_some_and(|key| key.trim_end().ends_with('"'))
    }

    /// Returns whether the string starts a cell of CSV that has more lines.
    pub fn is_cell(&self) -> bool {
        self.is_open && (self.before.is_empty() || self.before.ends_with([',', ';', '\t']))
    }

    /// Returns whether the string stands in the source of a program.
    pub fn is_source(&self) -> bool {
        let before = self.before.trim_end();
        let after = self.after.trim_start();
        before.ends_with(['(', '+', '&'])
            || before.ends_with("return")
            || self.before.ends_with("= ")
            || after.starts_with([';', ')', '\\', '+'])
    }
}

/// Parses the code units after `\u`, and those of the escapes that follow, because two of them may be
/// one character. Returns the text after them.
fn utf_16(text: &str) -> (Vec<u16>, &str) {
    let mut units = Vec::new();
    let mut rest = text;
    loop {
        let digits = rest.get(..4).unwrap_or_default();
        units.push(u16::from_str_radix(digits, 16).unwrap_or(0xfffd));
        rest = &rest[digits.len()..];
        match rest.strip_prefix("\\u") {
            Some(next) => rest = next,
            None => return (units, rest),
        }
    }
}

/// Returns the end of the last object in the first part of a line, or else of the last string.
pub fn last_end(line: &[u8]) -> Option<usize> {
    let (mut object, mut string) = (None, None);
    let (mut is_inside, mut is_escaped) = (false, false);
    for (at, byte) in line.iter().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => {
                is_inside = !is_inside;
                if !is_inside {
                    string = Some(at + 1);
                }
            }
            b'}' if !is_inside => object = Some(at + 1),
            _ => {}
        }
    }
    object.or(string)
}

/// Returns the quotes that are not escaped.
fn quotes(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b'"', bytes).filter(|&at| {
        let backslashes = bytes[..at]
            .iter()
            .rev()
            .take_while(|byte| **byte == b'\\')
            .count();
        backslashes % 2 == 0
    })
}

#[cfg(test)]
mod tests {
    use super::{JsonString, last_end};

    #[test]
    fn ends() {
        for (line, expected, why) in [
            (r#"[{"a":"b"},{"c":"d","#, r#"[{"a":"b"}"#, "an object"),
            (r#"["a","}","b"#, r#"["a","}""#, "a string with a brace"),
            (r#"["a\"}\\","b\"#, r#"["a\"}\\""#, "escapes"),
            (r#"a "b"#, "", "a string that is open"),
            ("a", "", "neither"),
        ] {
            let end = last_end(line.as_bytes()).unwrap_or_default();
            assert_eq!(&line[..end], expected, "{why}");
        }
    }

    #[test]
    fn strings() {
        for (line, expected) in [
            (r#"{"log":"SIP/2.0 486\r\n"}"#, "SIP/2.0 486\r\n"),
            (
                r#"{"a":"b","log":"SIP/2.0 \"\u041d\"","c":1}"#,
                "SIP/2.0 \"\u{41d}\"",
            ),
            (r#"{"log":"SIP/2.0 cut \u04"#, "SIP/2.0 cut \u{fffd}04"),
            (
                r#"{"log":"SIP/2.0 \u041d\ud83d\ude00\u041d \ud83d\uDE00"}"#,
                "SIP/2.0 \u{41d}\u{1f600}\u{41d} \u{1f600}",
            ),
            (
                r#"{"log":"SIP/2.0 \ud83d \ude00\ud83d\n\ud83d\u"}"#,
                "SIP/2.0 \u{fffd} \u{fffd}\u{fffd}\n\u{fffd}\u{fffd}",
            ),
        ] {
            let string = JsonString::around(line, line.find("SIP").unwrap()).unwrap();
            assert!(string.has_key());
            assert_eq!(string.content(), expected);
        }
        assert!(
            JsonString::around(r#"a "b" SIP/2.0"#, 6).is_none(),
            "outside"
        );
    }
}
