//! What in a source would make fluent-syntax panic or abort the program. It is looked for before a source is parsed.

/// Where a source is dangerous, and why.
pub(crate) struct Hazard {
    pub(crate) at: usize,
    pub(crate) sentence: String,
}

/// Whether there is no placeable in a source, as is usual.
pub(crate) fn is_plain(source: &str) -> bool {
    // Without an early end the compiler looks at many bytes at once.
    !source.bytes().fold(false, |found, byte| found | (byte == b'{'))
}

/// The first thing in a source that must not be parsed. In a plain one there is nothing.
pub(crate) fn first(source: &str) -> Option<Hazard> {
    if is_plain(source) {
        return None;
    }
    let deep = too_deep(source)
        .map(|at| Hazard { at, sentence: format!("placeables are nested more than {MAX_NESTING} deep from here on") });
    let cut_short = escape_cut_short(source).map(|at| Hazard {
        at,
        sentence: "the escape \\u or \\U needs four or six hexadecimal digits; the file is read as far as here"
            .to_owned(),
    });
    deep.into_iter().chain(cut_short).min_by_key(|hazard| hazard.at)
}

/// Where an escape is cut short by a character of several bytes. fluent-syntax 0.12 would cut that character in two,
/// and panic. Outside of a literal it is no escape, but nobody has such a text either.
fn escape_cut_short(source: &str) -> Option<usize> {
    source.match_indices('\\').map(|(at, _)| at).find(|at| {
        let behind = &source.as_bytes()[at + 1..];
        let wanted = match behind.first() {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return false,
        };
        let digits = behind[1..].iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
        digits < wanted && behind.get(1 + digits).is_some_and(|byte| !byte.is_ascii())
    })
}

/// fluent-syntax calls itself for every placeable within a placeable and every call within a call: some hundred of
/// them, a file of one kilobyte, exhaust the stack and abort the program. Texts have two or three.
const MAX_NESTING: usize = 64;

/// Where a source nests deeper than that, or leaves as many braces open.
///
/// Whether a quote begins a literal or is text, and whether a parenthesis is a call's, only a whole parser can tell. So
/// this counts at least as deep as fluent-syntax goes: what opens always counts, what closes only where it is no part
/// of a literal by any reading, and a parenthesis closes none that stands outside of its placeable.
fn too_deep(source: &str) -> Option<usize> {
    let mut placeables: Vec<usize> = Vec::new();
    let mut calls = 0;
    let mut line_start = 0;
    for line in source.split_inclusive('\n') {
        if begins_entry(line) {
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
                (b')', Some(open)) if *open > 0 && !in_literal => (*open, calls) = (*open - 1, calls - 1),
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

/// Whether a line begins a message or a term: `id =` at its front. Within a placeable that is an error, after which
/// the parser begins anew.
fn begins_entry(line: &str) -> bool {
    let id = line.strip_prefix('-').unwrap_or(line);
    let rest = id.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    id.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.trim_start_matches(' ').starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::{MAX_NESTING, first, too_deep};

    #[test]
    fn depth() {
        let many = |piece: &str| piece.repeat(100);
        let cases = [
            ("a = { $b }".to_owned(), false, "one placeable"),
            (many("a = { $b }\n"), false, "a hundred, one after the other"),
            (many("a = (b\n"), false, "parentheses in a text"),
            (many("# {(\n"), false, "braces in comments"),
            (many("a = \"{ $b }\" (\n"), false, "quotes in a text"),
            (many("a = { NUMBER($b) } (c)\n"), false, "calls, one after the other"),
            (format!("a = {} \"b\"", many("{ $b } ")), false, "all on one line, before a literal"),
            (format!("a = {{ {} }}", many("A($b) ")), false, "calls, all on one line"),
            (format!("a = {}", many("{ A( } ")), false, "calls that end with their placeables"),
            (many("a-b_c = {\n"), false, "each in a message of its own"),
            (format!("a = {}", "{".repeat(MAX_NESTING)), false, "as deep as may be"),
            (format!("a = {}", "{".repeat(MAX_NESTING + 1)), true, "one deeper"),
            (format!("a = {{ \"{}\" }}", "{(".repeat(9)), false, "some braces in a literal"),
            (format!("a = {{ \"{}\" }}", many("{(")), true, "more than anybody writes"),
            (format!("a = {}", many("{")), true, "a hundred within each other"),
            (format!("a = {}", many("{\nb")), true, "over many lines"),
            (format!("a = {{ {}", many("A(")), true, "calls within each other"),
            (format!("a = {{ {}", many("A(\")\", ")), true, "calls that only seem to be closed"),
            (format!("a = {{ {}", many("A(\"\\\")\", ")), true, "the same behind an escaped quote"),
            (format!("a = {{ $b ->\n *[c] \" {}", many("{ ")), true, "behind a quote that is text"),
            (format!("a = {}", many("{ $b ->\n *[c] ) ")), true, "behind a parenthesis that is text"),
            (format!("a = {}", many("{ \"}\" ->\n *[c] ")), true, "behind braces in literals"),
            (format!("a = {}", many("{ \"}\" ->\n *[c] \" ")), true, "behind both"),
        ];
        for (source, expected, why) in cases {
            assert_eq!(too_deep(&source).is_some(), expected, "{why}");
        }
        let third_line = format!("a = b\nc = d\ne = {}", many("{"));
        assert_eq!(too_deep(&third_line), Some(6 + 6 + 4 + MAX_NESTING), "it says where");
    }

    #[test]
    fn escapes() {
        for (source, expected, why) in [
            (r#"a = { "\u0416" }"#, None, "four digits"),
            (r#"a = { "\u04" }"#, None, "too few, but what follows is ASCII: Fluent says so itself"),
            (r#"a = { "\U01F600я" }"#, None, "six digits"),
            (r#"a = { "\u041я" }"#, Some(7), "three digits"),
            (r#"a = { "\uя" }"#, Some(7), "none"),
            (r#"a = { "\U01F60я" }"#, Some(7), "five of six"),
            (r"a = \uя", None, "no literal in the file"),
            (r#"a = { "\я" }"#, None, "no such escape: Fluent says so itself"),
        ] {
            assert_eq!(first(source).map(|hazard| hazard.at), expected, "{why}");
        }
        let both = format!(r#"a = {} "\uя" "#, "{".repeat(100));
        assert_eq!(first(&both).map(|hazard| hazard.at), Some(4 + 64), "the first of two");
    }
}
