//! The syntax of PO files of GNU gettext.

use std::mem;

/// An entry: a text with its translation. The header is the one without a context and an original.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The line of the first keyword, from 1. `0` before the entry is in a file.
    pub line: usize,
    /// The comments of translators (`# …`).
    pub comments: Vec<String>,
    /// The comments for translators (`#. …`).
    pub notes: Vec<String>,
    /// The file that the text is from (`#: …`).
    pub reference: String,
    /// The flags (`#, …`).
    pub flags: Vec<String>,
    pub context: String,
    pub original: String,
    /// The plural of the original, if it has one.
    pub plural: Option<String>,
    /// The translation, or one for each plural form.
    pub strings: Vec<String>,
}

/// The flag of translations that are not to be used as they are.
const FUZZY: &str = "fuzzy";

/// The error returned when a file is not valid: a line and the problem.
#[derive(Debug, PartialEq, Eq)]
pub struct SyntaxError {
    pub line: usize,
    pub problem: String,
}

impl Entry {
    pub fn is_header(&self) -> bool {
        self.context.is_empty() && self.original.is_empty()
    }

    /// Returns whether a translator has to look at the translation, which may not be used until then.
    pub fn is_fuzzy(&self) -> bool {
        self.flags.iter().any(|flag| flag == FUZZY)
    }

    /// Marks the translation for a translator to look at.
    #[must_use]
    pub fn into_fuzzy(mut self) -> Entry {
        self.flags.insert(0, FUZZY.to_owned());
        self
    }

    pub fn is_translated(&self) -> bool {
        let is_complete = self.strings.iter().all(|string| !string.is_empty());
        is_complete && !self.strings.is_empty() && !self.is_fuzzy()
    }

    /// Returns the value of a field of the header.
    pub fn field(&self, name: &str) -> Option<&str> {
        let mut lines = self.strings.iter().flat_map(|string| string.lines());
        let value = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
        Some(value.trim())
    }

    fn write(&self, po: &mut String) {
        let mut push = |prefix: &str, line: &str| {
            let line = format!("{prefix} {line}");
            po.push_str(line.trim_end());
            po.push('\n');
        };
        self.comments.iter().for_each(|line| push("#", line));
        self.notes.iter().for_each(|line| push("#.", line));
        if !self.reference.is_empty() {
            push("#:", &self.reference);
        }
        if !self.flags.is_empty() {
            push("#,", &self.flags.join(", "));
        }
        if !self.context.is_empty() {
            push("msgctxt", &quote(&self.context));
        }
        push("msgid", &quote(&self.original));
        if let Some(plural) = &self.plural {
            push("msgid_plural", &quote(plural));
        }
        for (index, string) in self.strings.iter().enumerate() {
            let keyword = match self.plural {
                Some(_) => format!("msgstr[{index}]"),
                None => "msgstr".to_owned(),
            };
            let quoted = match self.is_header() {
                true => quote_lines(string),
                false => quote(string),
            };
            push(&keyword, &quoted);
        }
    }
}

/// Writes a file.
pub fn write(entries: &[Entry]) -> String {
    let mut po = String::new();
    for entry in entries {
        if !po.is_empty() {
            po.push('\n');
        }
        entry.write(&mut po);
    }
    po
}

/// Writes the header, a line for each field.
fn quote_lines(text: &str) -> String {
    let lines: Vec<String> = text.split_inclusive('\n').map(quote).collect();
    format!("\"\"\n{}", lines.join("\n"))
}

/// Writes a string with its quotes.
fn quote(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// Parses a file. Obsolete entries (`#~`) are left out.
///
/// # Errors
///
/// [`SyntaxError`] for the first line that cannot be read.
pub fn parse(text: &str) -> Result<Vec<Entry>, SyntaxError> {
    let mut parser = Parser::default();
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    for (index, line) in text.lines().enumerate() {
        let line_number = index + 1;
        parser
            .read_line(line.trim(), line_number)
            .map_err(|problem| SyntaxError {
                line: line_number,
                problem,
            })?;
    }
    if !matches!(parser.keyword, Keyword::None | Keyword::String) {
        return Err(SyntaxError {
            line: parser.entry.line,
            problem: "entry has no msgstr".to_owned(),
        });
    }
    parser.finish();
    Ok(parser.entries)
}

/// The string that a line in quotes continues.
#[derive(Clone, Copy, Default, PartialEq)]
enum Keyword {
    #[default]
    None,
    Context,
    Original,
    Plural,
    String,
}

#[derive(Default)]
struct Parser {
    entries: Vec<Entry>,
    entry: Entry,
    keyword: Keyword,
}

impl Parser {
    fn read_line(&mut self, line: &str, number: usize) -> Result<(), String> {
        if line.is_empty() || line.starts_with("#~") || line.starts_with("#|") {
            return Ok(());
        }
        if let Some(comment) = line.strip_prefix('#') {
            self.read_comment(comment);
            return Ok(());
        }
        let start = line.find('"').ok_or("no string in quotes")?;
        let (keyword, string) = line.split_at(start);
        let string = unquote(string)?;
        self.read_string(keyword.trim_end(), string, number)
    }

    /// A comment after a translation belongs to the next entry.
    fn read_comment(&mut self, comment: &str) {
        if self.keyword == Keyword::String {
            self.finish();
        }
        let (kind, content) = comment.split_at(comment.len().min(1));
        let content = content.strip_prefix(' ').unwrap_or(content);
        match kind {
            "." => self.entry.notes.push(content.to_owned()),
            ":" => self.entry.reference = content.to_owned(),
            "," => {
                let flags = content.split(',').map(|flag| flag.trim().to_owned());
                self.entry.flags.extend(flags);
            }
            _ => self.entry.comments.push(comment.trim_start().to_owned()),
        }
    }

    fn read_string(&mut self, keyword: &str, string: String, number: usize) -> Result<(), String> {
        if keyword.is_empty() {
            let last = match self.keyword {
                Keyword::None => None,
                Keyword::Context => Some(&mut self.entry.context),
                Keyword::Original => Some(&mut self.entry.original),
                Keyword::Plural => self.entry.plural.as_mut(),
                Keyword::String => self.entry.strings.last_mut(),
            };
            last.ok_or("string without a keyword")?.push_str(&string);
            return Ok(());
        }
        let expected = self.expected();
        if !expected.iter().any(|expected| expected == keyword) {
            let expected = expected.join(" or ");
            return Err(format!("unexpected \"{keyword}\": expected {expected}"));
        }
        if matches!(keyword, "msgctxt" | "msgid") && self.keyword == Keyword::String {
            self.finish();
        }
        if self.entry.line == 0 {
            self.entry.line = number;
        }
        match keyword {
            "msgctxt" => {
                self.entry.context = string;
                self.keyword = Keyword::Context;
            }
            "msgid" => {
                self.entry.original = string;
                self.keyword = Keyword::Original;
            }
            "msgid_plural" => {
                self.entry.plural = Some(string);
                self.keyword = Keyword::Plural;
            }
            _ => {
                self.entry.strings.push(string);
                self.keyword = Keyword::String;
            }
        }
        Ok(())
    }

    /// Returns the keywords that may follow.
    fn expected(&self) -> Vec<String> {
        let keywords = match (self.keyword, &self.entry.plural) {
            (Keyword::None, _) | (Keyword::String, None) => &["msgctxt", "msgid"][..],
            (Keyword::Context, _) => &["msgid"],
            (Keyword::Original, _) => &["msgid_plural", "msgstr"],
            (Keyword::Plural, _) => &["msgstr[0]"],
            (Keyword::String, Some(_)) => {
                let next = format!("msgstr[{}]", self.entry.strings.len());
                return vec![next, "msgctxt".to_owned(), "msgid".to_owned()];
            }
        };
        keywords.iter().copied().map(str::to_owned).collect()
    }

    fn finish(&mut self) {
        self.keyword = Keyword::None;
        let entry = mem::take(&mut self.entry);
        if entry.line > 0 {
            self.entries.push(entry);
        }
    }
}

/// Returns the content of a string in quotes.
fn unquote(quoted: &str) -> Result<String, String> {
    let content = quoted
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .ok_or("string has no closing quote")?;
    let mut text = String::new();
    let mut characters = content.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => text.push(match characters.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                Some('t') => '\t',
                Some(other @ ('"' | '\\')) => other,
                Some(other) => return Err(format!("unknown escape \"\\{other}\"")),
                None => return Err("string has no closing quote".to_owned()),
            }),
            '"' => return Err("quote within a string: write \\\"".to_owned()),
            _ => text.push(character),
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries() {
        let po = "# A person.\n#. A note.\n#: en/status.ftl\n#, fuzzy, python-brace-format\n\
            #| msgid \"Old\"\nmsgctxt \"a\"\nmsgid \"\"\n\"Say \\\"{x}\\\" \"\n\"now\"\n\
            msgid_plural \"Many\"\nmsgstr[0] \"Eins\"\nmsgstr[1] \"Zwei\"\n\
            #~ msgid \"gone\"\n#~ msgstr \"weg\"\n\nmsgid \"b\"\nmsgstr \"\"\n";
        let entries = parse(po).unwrap();
        assert_eq!(entries.len(), 2);
        let expected = Entry {
            line: 6,
            comments: vec!["A person.".to_owned()],
            notes: vec!["A note.".to_owned()],
            reference: "en/status.ftl".to_owned(),
            flags: vec!["fuzzy".to_owned(), "python-brace-format".to_owned()],
            context: "a".to_owned(),
            original: "Say \"{x}\" now".to_owned(),
            plural: Some("Many".to_owned()),
            strings: vec!["Eins".to_owned(), "Zwei".to_owned()],
        };
        assert_eq!(entries[0], expected);
        assert!(!entries[0].is_translated() && !entries[1].is_translated());
        let written = write(&entries);
        let again = parse(&written).unwrap();
        assert_eq!(write(&again), written);
    }

    #[test]
    fn invalid_lines() {
        for (po, line, problem) in [
            ("msgid \"a\"\nmsgstr b\n", 2, "no string in quotes"),
            ("msgid \"a\n", 1, "string has no closing quote"),
            ("msgid \"a\\\"\n", 1, "string has no closing quote"),
            ("msgid \"a\\q\"\n", 1, "unknown escape \"\\q\""),
            ("msgid \"a\" b\"\n", 1, "quote within a string: write \\\""),
            ("\"a\"\n", 1, "string without a keyword"),
            (
                "msgid \"a\"\nmsgstr[0] \"b\"\n",
                2,
                "unexpected \"msgstr[0]\": expected msgid_plural or msgstr",
            ),
            (
                "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"\n",
                3,
                "unexpected \"msgstr[1]\": expected msgstr[0]",
            ),
            (
                "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[2] \"d\"\n",
                4,
                "unexpected \"msgstr[2]\": expected msgstr[1] or msgctxt or msgid",
            ),
            (
                "msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n",
                3,
                "unexpected \"msgstr\": expected msgctxt or msgid",
            ),
            (
                "msgctxt \"a\"\nmsgstr \"b\"\n",
                2,
                "unexpected \"msgstr\": expected msgid",
            ),
            (
                "msgid \"a\"\n\nmsgid \"b\"\n",
                3,
                "unexpected \"msgid\": expected msgid_plural or msgstr",
            ),
            ("\nmsgctxt \"a\"\nmsgid \"b\"\n", 2, "entry has no msgstr"),
            ("msgctxt \"a\"\n# End.\n", 1, "entry has no msgstr"),
            (
                "msgfoo \"a\"\n",
                1,
                "unexpected \"msgfoo\": expected msgctxt or msgid",
            ),
        ] {
            let problem = problem.to_owned();
            assert_eq!(parse(po), Err(SyntaxError { line, problem }), "{po}");
        }
    }
}
