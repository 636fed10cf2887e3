//! How deep the placeables of a source are nested.

/// fluent-syntax calls itself for every placeable within a placeable and every call within a call: some hundred of
/// them, a file of one kilobyte, exhaust the stack and abort the program. Texts have two or three.
pub(crate) const MAX_NESTING: usize = 64;

/// Where a source nests deeper than that, or leaves as many braces open.
pub(crate) fn too_deep(source: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut in_literal = false;
    let mut escaped = false;
    for (at, byte) in source.bytes().enumerate() {
        match byte {
            // A literal ends with its line at the latest.
            _ if in_literal => in_literal = (byte != b'"' || escaped) && byte != b'\n',
            b'"' => in_literal = depth > 0,
            b'{' => depth += 1,
            // Outside of braces a parenthesis is text.
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        escaped = in_literal && byte == b'\\' && !escaped;
        if depth > MAX_NESTING {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::too_deep;

    #[test]
    fn depth() {
        let many = |piece: &str| piece.repeat(100);
        let cases = [
            ("a = { $b }".to_owned(), false, "one placeable"),
            (many("a = { $b }\n"), false, "a hundred, one after the other"),
            (many("a = (b\n"), false, "parentheses in a text"),
            (many("a = { NUMBER($b) } (c)\n"), false, "calls, one after the other"),
            (format!("a = {{ \"{}\" }}", many("{(")), false, "braces in a literal"),
            (format!("a = {}", many("{")), true, "a hundred within each other"),
            (format!("a = {}", many("{\nb")), true, "over many lines"),
            (format!("a = {{ {}", many("A(")), true, "calls within each other"),
            (format!("a = {{ {}", many("A(\")\", ")), true, "calls that only seem to be closed"),
            (format!("a = {{ {}", many("A(\"\\\")\", ")), true, "the same behind an escaped quote"),
        ];
        for (source, expected, why) in cases {
            assert_eq!(too_deep(&source).is_some(), expected, "{why}");
        }
    }
}
