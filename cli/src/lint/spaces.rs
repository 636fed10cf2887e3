//! E04: white space.

use super::characters::{ZERO_WIDTH_SPACE, describe};
use super::findings::Findings;
use super::language::{Language, NoBreakSpace};
use super::resource::{Passage, Resource};
use super::rule::Rule;
use super::text::{Kind, ends_with_scheme};

const NO_BREAK_SPACE: char = '\u{A0}';

/// The marks without a space before them, in every language and in those with a table.
const CLOSE_MARKS: (&str, &str) = (",.", ",.:;?!");

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    for passage in resource.passages() {
        check_passage(passage, findings);
    }
    check_line_ends(resource, findings);
}

/// A character with its neighbors.
#[derive(Clone, Copy)]
struct Position<'t> {
    before: &'t str,
    c: char,
    after: &'t str,
}

impl Position<'_> {
    fn previous(self) -> Option<char> {
        self.before.chars().next_back()
    }

    fn next(self) -> Option<char> {
        self.after.chars().next()
    }

    /// Returns whether a mark belongs to a name: `sip:`, `.ftl`, `urn:service:sos`.
    fn is_in_name(self) -> bool {
        self.next().is_some_and(char::is_alphanumeric)
            || (self.c == ':' && ends_with_scheme(self.before))
    }
}

fn check_passage(passage: Passage<'_, '_>, findings: &mut Findings) {
    let content = passage.content();
    if content.starts_with(' ') {
        findings.add_to_passage(passage, 0, Rule::E04, "space at the start: remove it");
    }
    for (index, c) in content.char_indices() {
        let position = Position {
            before: &content[..index],
            c,
            after: &content[index + c.len_utf8()..],
        };
        if let Some(problem) = problem_of(position, passage) {
            findings.add_to_passage(passage, index, Rule::E04, problem);
        }
    }
}

fn problem_of(position: Position<'_>, passage: Passage<'_, '_>) -> Option<String> {
    let c = position.c;
    let rule = passage.language().table.no_break_space.as_ref();
    match c {
        '\n' | '\r' => Some("line break: write the text on one line".to_owned()),
        '\t' => Some("tab: write a space".to_owned()),
        ' ' if position.previous() == Some(' ') => Some("two spaces: write one".to_owned()),
        ' ' => space_before_mark(position, passage.language()),
        NO_BREAK_SPACE if rule.is_some_and(|rule| is_no_break(position, rule)) => None,
        ZERO_WIDTH_SPACE => Some(format!("zero-width space {}: remove it", describe(c))),
        _ if c.is_whitespace() => Some(format!("{} is not a plain space: write one", describe(c))),
        // In a phrase, E03 forbids controls.
        _ if c.is_control() && passage.text.kind != Kind::Phrase => {
            Some(format!("control character {}: remove it", describe(c)))
        }
        _ => missing_no_break_space(position, rule?),
    }
}

/// Returns the problem with a plain space before a mark.
fn space_before_mark(position: Position<'_>, language: &Language) -> Option<String> {
    let mark = position.next()?;
    let after = position.after;
    let is_in_name = after.chars().nth(1).is_some_and(char::is_alphanumeric);
    let (every, known) = CLOSE_MARKS;
    let marks = if language.is_known() { known } else { every };
    let has_other_space = language
        .table
        .no_break_space
        .as_ref()
        .is_some_and(|rule| rule.before.contains(mark));
    let is_wrong = marks.contains(mark) && !is_in_name && !has_other_space;
    is_wrong.then(|| format!("space before \"{mark}\": remove it"))
}

/// Returns whether a no-break space stands where the language needs it.
fn is_no_break(position: Position<'_>, rule: &NoBreakSpace) -> bool {
    let has = |marks: &str, c: Option<char>| c.is_some_and(|c| marks.contains(c));
    has(&rule.before, position.next()) || has(&rule.after, position.previous())
}

/// Returns the problem with a mark that needs a no-break space beside it.
fn missing_no_break_space(position: Position<'_>, rule: &NoBreakSpace) -> Option<String> {
    let c = position.c;
    let write = |place: &str| Some(format!("no U+00A0 {place} `{c}`: write one"));
    if rule.after.contains(c) && position.next()? != NO_BREAK_SPACE {
        return write("after");
    }
    // Marks in a row need one space: `?!`.
    let previous = position.previous()?;
    let is_after_mark = previous != '»' && rule.before.contains(previous);
    let needs_space = rule.before.contains(c) && !position.is_in_name() && !is_after_mark;
    match needs_space && previous != NO_BREAK_SPACE {
        true => write("before"),
        false => None,
    }
}

/// Reports spaces at the ends of lines. Fluent drops them, so the texts do not have them.
fn check_line_ends(resource: &Resource<'_>, findings: &mut Findings) {
    let texts: Vec<(usize, String)> = resource
        .texts()
        .map(|text| (text.offset, text.name()))
        .collect();
    let mut start = 0;
    for line in resource.file.text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let trimmed = content.trim_end();
        let is_text = !trimmed.is_empty() && !trimmed.starts_with('#');
        if is_text && trimmed.len() < content.len() {
            let text = texts.partition_point(|(offset, _)| *offset < start + line.len());
            let name = text.checked_sub(1).map_or("file", |text| &texts[text].1);
            let message = format!("{name}: space at the end of the line: remove it");
            findings.add(resource.file, start + trimmed.len(), Rule::E04, message);
        }
        start += line.len();
    }
}
