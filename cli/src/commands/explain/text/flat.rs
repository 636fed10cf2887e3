//! Messages whose lines are joined: an escape, or a word, stands for each line break.

use super::names;

/// What stands for a line break, if a text has too few header fields to tell.
const BREAKS: &[&str] = &[
    "\\r\\n",
    "#015#012",
    "\\015\\012",
    "\\x0d\\x0a",
    "\\x0D\\x0A",
    "<CR><LF>",
    "^M^J",
    "\\n",
    "#012",
    "\\012",
    "^M",
    "#015",
    "\\015",
    "\\r",
    "..",
    "\r",
];

/// Returns what stands for the line break at the end of a line that has its own line break as well.
pub fn ending(line: &str) -> &'static str {
    let endings = BREAKS.iter().filter(|name| !name.starts_with('.'));
    let found = endings
        .copied()
        .find(|name| line.trim_end().ends_with(name));
    found.unwrap_or_default()
}

/// A message that was one line.
pub struct Flat<'a> {
    /// The lines of its head.
    pub head: Vec<String>,
    /// What stands for a line break.
    pub separator: &'a str,
    /// Where the first empty line starts.
    pub end: usize,
}

/// Splits a text that starts with the start line of a message into its lines. Returns `None` if it
/// is one line.
///
/// What stands for a line break is whatever precedes the names of all known header fields. It may
/// also be a part of a value, as the full stops of ngrep are, so only those before a name count.
pub fn split(text: &str) -> Option<Flat<'_>> {
    if text.contains('\r') {
        let end = text.find("\r\r").unwrap_or(text.len());
        return Some(Flat {
            head: text[..end].split('\r').map(str::to_owned).collect(),
            separator: "\r",
            end,
        });
    }
    let names = names::positions(text);
    let separator = separator(text, &names)?;
    // Spaces and single characters occur in values as well.
    let is_strong = separator.len() > 1 && !separator.trim().is_empty();
    let end = end_of_head(text, &names, separator);
    let mut lines = Vec::new();
    let mut start = 0;
    for (at, _) in text[..end].match_indices(separator) {
        let next = at + separator.len();
        let is_name = match is_strong {
            true => names::split(&text[next..end]).is_some(),
            false => names.binary_search(&next).is_ok(),
        };
        if at >= start && is_name {
            let line = &text[start..at];
            lines.push(match lines.is_empty() {
                true => line.to_owned(),
                false => unescaped(line, separator),
            });
            start = next;
        }
    }
    lines.push(unescaped(&text[start..end], separator));
    Some(Flat {
        head: lines,
        separator,
        end,
    })
}

/// Returns the lines that follow the head of a message. Full stops are no line breaks there: they
/// may as well be the text of a value.
pub fn lines_behind(text: &str, separator: &str) -> String {
    match separator {
        "." | ".." => String::new(),
        _ => unescaped(&text.replace(separator, "\n"), separator),
    }
}

/// Returns whether the head of a message has ended.
pub fn is_complete(text: &str) -> bool {
    let names = names::positions(text);
    separator(text, &names)
        .is_none_or(|separator| end_of_head(text, &names, separator) < text.len())
}

/// Removes the breaks of folded lines, and the escapes that come with some breaks.
fn unescaped(line: &str, separator: &str) -> String {
    let line = match separator {
        ".." | "." => line.replace(".. ", " "),
        _ => line.replace(separator, " "),
    };
    match separator.starts_with('\\') {
        true => line.replace("\\\"", "\"").replace("\\t", " "),
        false => line,
    }
}

fn separator<'a>(text: &'a str, names: &[usize]) -> Option<&'a str> {
    let (&first, others) = names.split_first()?;
    let before = &text[..first];
    let mut common = before;
    for (&at, &previous) in others.iter().zip(names) {
        common = common_suffix(common, &text[previous..at]);
    }
    if others.is_empty() {
        common = BREAKS
            .iter()
            .find(|name| before.ends_with(**name))
            .copied()?;
        common = &before[before.len() - common.len()..];
    }
    // The end of a value may be common to all of them.
    let common = common.trim_start_matches(|character: char| character.is_ascii_alphanumeric());
    let stops = common.bytes().all(|byte| byte == b'.');
    let common = if stops && common.len() > 2 {
        &common[common.len() - 2..]
    } else {
        common
    };
    (!common.is_empty() && common.len() <= 16).then_some(common)
}

fn common_suffix<'a>(a: &'a str, b: &str) -> &'a str {
    let characters = a.char_indices().rev().zip(b.chars().rev());
    let equal = characters.take_while(|((_, a), b)| a == b).last();
    equal.map_or("", |((start, _), _)| &a[start..])
}

/// Returns where the first empty line starts.
fn end_of_head(text: &str, names: &[usize], separator: &str) -> usize {
    // Full stops may be the text of a value, but not after the last name.
    let is_stops = separator.starts_with('.');
    let from = if is_stops {
        names.last()
    } else {
        names.first()
    };
    let from = from.copied().unwrap_or_default();
    let found = text[from..].find(&separator.repeat(2));
    found.map_or(text.len(), |at| from + at)
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn breaks() {
        let head = [
            "SIP/2.0 486 Busy Here",
            "Via: SIP/2.0/UDP a",
            "X-A: \"b\"",
            "CSeq: 1 INVITE",
        ];
        for separator in [
            "\\r\\n",
            "#015#012",
            "<CR><LF>",
            "..",
            " | ",
            "␍␊",
            "&#13;&#10;",
            "\r",
            "~~",
        ] {
            let text = head.join(separator) + &separator.repeat(2) + "v=0";
            let found = split(&text).unwrap();
            assert_eq!(found.head, head, "{separator}");
            assert_eq!(&text[found.end..], separator.repeat(2) + "v=0");
        }
        let text = "SIP/2.0 486 ..... ......Via: a..User-Agent: ......CSeq: 1 INVITE..l: 0....";
        let found = split(text).unwrap();
        assert_eq!(
            found.head[..3],
            ["SIP/2.0 486 ..... ....", "Via: a", "User-Agent: ...."]
        );
        assert!(split("SIP/2.0 486 Busy Here").is_none());
        assert!(split("SIP/2.0 486 Busy Here CSeq: 1 INVITE").is_none());
        let one = split("SIP/2.0 486 Busy Here\\r\\nCSeq: 1 INVITE").unwrap();
        assert_eq!(one.head, ["SIP/2.0 486 Busy Here", "CSeq: 1 INVITE"]);
    }
}
