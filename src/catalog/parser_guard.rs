//! Checks before fluent-syntax: finds sources that would make it panic or overflow the stack.

/// A part of a source that must not be parsed.
pub struct Danger {
    /// The position, in bytes.
    pub position: usize,
    /// The problem, as a diagnostic.
    pub problem: String,
}

/// Returns whether a source has no placeable, which is the usual case.
pub(crate) fn is_plain(source: &str) -> bool {
    // Without an early exit, the compiler can check many bytes at once.
    !source
        .bytes()
        .fold(false, |found, byte| found | (byte == b'{'))
}

/// Returns the first danger in a source, or `None` if the source can be parsed.
pub fn first_danger(source: &str) -> Option<Danger> {
    if is_plain(source) {
        return None;
    }
    let deep = too_deep(source).map(|position| Danger {
        position,
        problem: format!("placeables are nested more than {MAX_NESTING} levels deep"),
    });
    let escape = incomplete_escape(source).map(|position| Danger {
        position,
        problem: "incomplete escape: expected `\\u` and four hexadecimal digits, or `\\U` and six"
            .to_owned(),
    });
    deep.into_iter()
        .chain(escape)
        .min_by_key(|danger| danger.position)
}

/// Returns the position of an escape that is cut short by a character of several bytes:
/// fluent-syntax 0.12 would split that character and panic. Text outside a literal is checked as
/// well, although it has no escapes, because no real text contains such a sequence.
fn incomplete_escape(source: &str) -> Option<usize> {
    source.match_indices('\\').map(|(at, _)| at).find(|at| {
        let rest = &source.as_bytes()[at + 1..];
        let wanted = match rest.first() {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return false,
        };
        let digits = rest[1..]
            .iter()
            .take_while(|byte| byte.is_ascii_hexdigit())
            .count();
        digits < wanted && rest.get(1 + digits).is_some_and(|byte| !byte.is_ascii())
    })
}

/// The deepest nesting of placeables and calls. fluent-syntax recurses for each level, and a few
/// hundred levels, in a file of one kilobyte, overflow the stack. Real texts have two or three.
const MAX_NESTING: usize = 64;

/// Returns the position where a source nests deeper than [`MAX_NESTING`], or leaves as many braces
/// open.
///
/// Only a complete parser can tell whether a quote starts a literal or is text, and whether a
/// parenthesis belongs to a call. This function therefore counts at least as deep as fluent-syntax
/// recurses: an opening always counts, a closing counts only where it cannot be part of a literal,
/// and a parenthesis never closes one outside its placeable.
fn too_deep(source: &str) -> Option<usize> {
    let mut placeables: Vec<usize> = Vec::new();
    let mut calls = 0;
    let mut line_start = 0;
    for line in source.split_inclusive('\n') {
        if starts_entry(line) {
            (placeables, calls) = (Vec::new(), 0);
        }
        // A literal ends with its line at the latest.
        let quotes = line.find('"').zip(line.rfind('"'));
        let is_comment = line.starts_with('#');
        for (at, byte) in line.bytes().enumerate().take_while(|_| !is_comment) {
            let in_literal = quotes.is_some_and(|(first, last)| first < at && at < last);
            match (byte, placeables.last_mut()) {
                (b'{', _) => placeables.push(0),
                (b'(', Some(open)) => (*open, calls) = (*open + 1, calls + 1),
                (b')', Some(open)) if *open > 0 && !in_literal => {
                    (*open, calls) = (*open - 1, calls - 1)
                }
                (b'}', Some(open)) if !in_literal => {
                    calls -= *open;
                    placeables.pop();
                }
                _ => {}
            }
            if placeables.len() + calls > MAX_NESTING {
                return Some(line_start + at);
            }
        }
        line_start += line.len();
    }
    None
}

/// Returns whether a line starts a message or a term: `id =`. Inside a placeable this is an error,
/// after which the parser starts anew.
fn starts_entry(line: &str) -> bool {
    let id = line.strip_prefix('-').unwrap_or(line);
    let rest = id.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    id.starts_with(|c: char| c.is_ascii_alphabetic())
        && rest.trim_start_matches(' ').starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::{MAX_NESTING, first_danger, too_deep};

    #[test]
    fn depth() {
        let many = |piece: &str| piece.repeat(100);
        let cases = [
            ("a = { $b }".to_owned(), false, "one placeable"),
            (
                many("a = { $b }\n"),
                false,
                "a hundred, one after the other",
            ),
            (many("a = (b\n"), false, "parentheses in a text"),
            (many("# {(\n"), false, "braces in comments"),
            (many("a = \"{ $b }\" (\n"), false, "quotes in a text"),
            (
                many("a = { NUMBER($b) } (c)\n"),
                false,
                "calls, one after the other",
            ),
            (
                format!("a = {} \"b\"", many("{ $b } ")),
                false,
                "all on one line, before a literal",
            ),
            (
                format!("a = {{ {} }}", many("A($b) ")),
                false,
                "calls, all on one line",
            ),
            (
                format!("a = {}", many("{ A( } ")),
                false,
                "calls that end with their placeables",
            ),
            (many("a-b_c = {\n"), false, "each in a message of its own"),
            (
                format!("a = {}", "{".repeat(MAX_NESTING)),
                false,
                "as deep as may be",
            ),
            (
                format!("a = {}", "{".repeat(MAX_NESTING + 1)),
                true,
                "one deeper",
            ),
            (
                format!("a = {{ \"{}\" }}", "{(".repeat(9)),
                false,
                "some braces in a literal",
            ),
            (
                format!("a = {{ \"{}\" }}", many("{(")),
                true,
                "more than anybody writes",
            ),
            (
                format!("a = {}", many("{")),
                true,
                "a hundred within each other",
            ),
            (format!("a = {}", many("{\nb")), true, "over many lines"),
            (
                format!("a = {{ {}", many("A(")),
                true,
                "calls within each other",
            ),
            (
                format!("a = {{ {}", many("A(\")\", ")),
                true,
                "calls that only seem to be closed",
            ),
            (
                format!("a = {{ {}", many("A(\"\\\")\", ")),
                true,
                "the same behind an escaped quote",
            ),
            (
                format!("a = {{ $b ->\n *[c] \" {}", many("{ ")),
                true,
                "behind a quote that is text",
            ),
            (
                format!("a = {}", many("{ $b ->\n *[c] ) ")),
                true,
                "behind a parenthesis that is text",
            ),
            (
                format!("a = {}", many("{ \"}\" ->\n *[c] ")),
                true,
                "behind braces in literals",
            ),
            (
                format!("a = {}", many("{ \"}\" ->\n *[c] \" ")),
                true,
                "behind both",
            ),
        ];
        for (source, expected, why) in cases {
            assert_eq!(too_deep(&source).is_some(), expected, "{why}");
        }
        let third_line = format!("a = b\nc = d\ne = {}", many("{"));
        assert_eq!(
            too_deep(&third_line),
            Some(6 + 6 + 4 + MAX_NESTING),
            "the position"
        );
    }

    #[test]
    fn escapes() {
        for (source, expected, why) in [
            (r#"a = { "\u0416" }"#, None, "four digits"),
            (
                r#"a = { "\u04" }"#,
                None,
                "too few, but what follows is ASCII: Fluent says so itself",
            ),
            (r#"a = { "\U01F600я" }"#, None, "six digits"),
            (r#"a = { "\u041я" }"#, Some(7), "three digits"),
            (r#"a = { "\uя" }"#, Some(7), "none"),
            (r#"a = { "\U01F60я" }"#, Some(7), "five of six"),
            (r"a = \uя", None, "no literal in the file"),
            (
                r#"a = { "\я" }"#,
                None,
                "no such escape: Fluent says so itself",
            ),
        ] {
            assert_eq!(
                first_danger(source).map(|danger| danger.position),
                expected,
                "{why}"
            );
        }
        let both = format!(r#"a = {} "\uя" "#, "{".repeat(100));
        assert_eq!(
            first_danger(&both).map(|danger| danger.position),
            Some(4 + 64),
            "the first of two"
        );
    }
}
