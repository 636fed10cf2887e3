//! A file of texts, parsed by fluent-syntax and reduced to plain texts with ids.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::iter;

use fluent_syntax::ast::{self, Entry, Pattern, PatternElement};
use fluent_syntax::parser::parse_runtime;

use super::error::Mistake;
use super::parser_guard;

/// A file of texts. Mistakes in the syntax are collected, and the other texts can still be read.
pub(crate) struct Resource<'f> {
    file: &'f str,
    source: &'f str,
    /// Copies a text of the file, or borrows it from a bundled one.
    keep: fn(&'f str) -> Cow<'static, str>,
    /// Whether the file has no placeable, which is the usual case.
    is_plain: bool,
    /// The positions of the line breaks. They are found when the first line number is needed.
    line_breaks: OnceCell<Vec<usize>>,
}

/// A message with plain texts only.
pub(crate) struct Message<'r> {
    pub(crate) id: &'r str,
    pub(crate) value: Option<&'r str>,
    /// The names and texts of the attributes.
    pub(crate) attributes: Vec<(&'r str, &'r str)>,
}

impl<'f> Resource<'f> {
    /// Creates a resource whose texts are copied.
    pub(crate) fn new(file: &'f str, text: &'f str, mistakes: &mut Vec<Mistake>) -> Resource<'f> {
        Resource::with(file, text, |text| Cow::Owned(text.to_owned()), mistakes)
    }

    fn with(
        file: &'f str,
        text: &'f str,
        keep: fn(&'f str) -> Cow<'static, str>,
        mistakes: &mut Vec<Mistake>,
    ) -> Resource<'f> {
        let mut source = text;
        if let Some(rest) = source.strip_prefix('\u{feff}') {
            // fluent-syntax would skip the first message.
            let problem = "file starts with a byte-order mark: save it as UTF-8 without one";
            mistakes.push(Mistake::new(file, Some(1), problem));
            source = rest;
        }
        let is_plain = parser_guard::is_plain(source);
        if let Some(danger) = parser_guard::first_danger(source) {
            let line = line(&line_breaks(source), danger.position);
            mistakes.push(Mistake::new(file, Some(line), danger.problem));
            source = &source[..source[..danger.position].rfind('\n').unwrap_or(0)];
        }
        Resource {
            file,
            source,
            keep,
            is_plain,
            line_breaks: OnceCell::new(),
        }
    }

    /// Splits the file into pieces of a few messages. The syntax tree of a piece takes five times
    /// the memory of its text; the memory is reused for the next piece.
    fn pieces(&self) -> impl Iterator<Item = &'f str> {
        const MIN_LENGTH: usize = 4 * 1024;
        let is_plain = self.is_plain;
        let mut rest = self.source;
        iter::from_fn(move || {
            let end = if is_plain {
                next_entry(rest, MIN_LENGTH)
            } else {
                rest.len()
            };
            let (piece, after) = rest.split_at(end);
            rest = after;
            (!piece.is_empty()).then_some(piece)
        })
    }

    /// Parses a piece of the file.
    fn parse(&self, piece: &'f str, mistakes: &mut Vec<Mistake>) -> Vec<Entry<&'f str>> {
        let parsed = parse_runtime(piece).unwrap_or_else(|(parsed, errors)| {
            for error in errors {
                let at = piece
                    .get(error.pos.start..)
                    .unwrap_or(&piece[piece.len()..]);
                mistakes.push(self.mistake(at, syntax_problem(&error.kind.to_string())));
            }
            parsed
        });
        parsed.body
    }

    /// Copies or borrows a text of the file, for the catalog to keep.
    pub(crate) fn keep(&self, text: &'f str) -> Cow<'static, str> {
        (self.keep)(text)
    }

    pub(crate) fn file(&self) -> &'f str {
        self.file
    }

    /// Passes every message to `read`.
    pub(crate) fn messages(
        &self,
        mistakes: &mut Vec<Mistake>,
        mut read: impl FnMut(Message<'f>, &mut Vec<Mistake>),
    ) {
        for piece in self.pieces() {
            for entry in self.parse(piece, mistakes) {
                match entry {
                    Entry::Message(message) => read(self.message(&message, mistakes), mistakes),
                    Entry::Term(term) => mistakes.push(self.term(term.id.name)),
                    Entry::Comment(_)
                    | Entry::GroupComment(_)
                    | Entry::ResourceComment(_)
                    | Entry::Junk { .. } => {}
                }
            }
        }
    }

    fn message<'r>(
        &self,
        message: &ast::Message<&'r str>,
        mistakes: &mut Vec<Mistake>,
    ) -> Message<'r> {
        let id = message.id.name;
        let mut plain = |attribute: Option<&'r str>, pattern: &Pattern<&'r str>| {
            plain(pattern).unwrap_or_else(|problem| {
                let name = attribute
                    .map(|name| format!(" .{name}"))
                    .unwrap_or_default();
                let at = attribute.unwrap_or(id);
                mistakes.push(self.mistake(at, format!("{id}{name} {problem}")));
                ""
            })
        };
        let value = message.value.as_ref().map(|value| plain(None, value));
        let attribute = |attribute: &ast::Attribute<&'r str>| {
            let name = attribute.id.name;
            (name, plain(Some(name), &attribute.value))
        };
        let attributes: Vec<(&str, &str)> = message.attributes.iter().map(attribute).collect();
        for (position, (name, _)) in attributes.iter().enumerate() {
            // The limit keeps this linear. No valid message has 64 attributes.
            if attributes[..position.min(64)]
                .iter()
                .any(|(other, _)| other == name)
            {
                mistakes.push(self.mistake(name, format!("{id} .{name} is defined twice")));
            }
        }
        Message {
            id,
            value,
            attributes,
        }
    }

    pub(crate) fn entries(&self, mistakes: &mut Vec<Mistake>) -> Vec<Entry<&'f str>> {
        self.parse(self.source, mistakes)
    }

    pub(crate) fn source(&self) -> &str {
        self.source
    }

    /// Returns a mistake at a slice of the file's text.
    pub(crate) fn mistake(&self, at: &str, problem: String) -> Mistake {
        let offset = (at.as_ptr() as usize).wrapping_sub(self.source.as_ptr() as usize);
        let line_breaks = self.line_breaks.get_or_init(|| line_breaks(self.source));
        Mistake::new(self.file, Some(line(line_breaks, offset)), problem)
    }

    pub(crate) fn unknown_message(&self, id: &str, file: &str) -> Mistake {
        self.mistake(id, format!("{id} is not a message of {file}.ftl"))
    }

    pub(crate) fn unknown_attribute(&self, id: &str, attribute: &str) -> Mistake {
        self.mistake(
            attribute,
            format!("{id} has an unknown attribute .{attribute}"),
        )
    }

    pub(crate) fn twice(&self, id: &str) -> Mistake {
        self.mistake(id, format!("{id} is defined twice"))
    }

    pub(crate) fn term(&self, id: &str) -> Mistake {
        self.mistake(id, format!("-{id} is a term: terms are not allowed"))
    }
}

impl Resource<'static> {
    /// Creates a resource from a bundled file, whose texts are borrowed.
    pub(crate) fn bundled(
        file: &'static str,
        text: &'static str,
        mistakes: &mut Vec<Mistake>,
    ) -> Resource<'static> {
        Resource::with(file, text, Cow::Borrowed, mistakes)
    }
}

/// Returns the diagnostic for an error of fluent-syntax: on one line, without a capital letter or a
/// final period. The error for a missing line break contains a line break, which is escaped.
fn syntax_problem(error: &str) -> String {
    let error = error
        .trim_end_matches('.')
        .replace('\r', "\\r")
        .replace('\n', "\\n");
    let mut letters = error.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    format!(
        "invalid Fluent syntax: {}{}",
        first.unwrap_or_default(),
        letters.as_str()
    )
}

/// Returns the text of a pattern without placeables, or the problem with the pattern.
fn plain<'r>(pattern: &Pattern<&'r str>) -> Result<&'r str, String> {
    let is_placeable =
        |element: &PatternElement<_>| matches!(element, PatternElement::Placeable { .. });
    if pattern.elements.iter().any(is_placeable) {
        return Err("contains a placeable: the texts of this file are plain".to_owned());
    }
    match pattern.elements[..] {
        [PatternElement::TextElement { value }] if certainly_has_no_control(value) => Ok(value),
        [PatternElement::TextElement { value }] => match value.chars().find(|&c| is_control(c)) {
            None => Ok(value),
            Some(control) => Err(format!(
                "contains the control character U+{:04X}",
                u32::from(control)
            )),
        },
        _ => Err("spans several lines: write each text on one line".to_owned()),
    }
}

/// Returns whether a file contains only comments, like a skeleton without translations.
pub(crate) fn is_blank(source: &str) -> bool {
    source
        .lines()
        .all(|line| line.starts_with('#') || line.trim().is_empty())
}

/// Returns whether a character is not allowed in a text of one line.
pub(super) fn is_control(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// Checks quickly that a text has no control character: no byte of C0, and no first byte of C1 or
/// of the separators. Some punctuation shares these first bytes, so the caller checks a text that
/// fails here character by character.
fn certainly_has_no_control(text: &str) -> bool {
    text.bytes().fold(true, |none, byte| {
        none & (byte >= b' ') & !matches!(byte, 0x7f | 0xc2 | 0xe2)
    })
}

/// Returns the position of the first entry after `min` bytes. In a file without placeables, every
/// line that starts with a letter, `-` or `#` starts an entry.
fn next_entry(source: &str, min: usize) -> usize {
    let is_start = |pair: &[u8]| {
        pair[0] == b'\n' && (pair[1].is_ascii_alphabetic() || matches!(pair[1], b'-' | b'#'))
    };
    let rest = source.as_bytes().get(min..).unwrap_or_default();
    rest.windows(2)
        .position(is_start)
        .map_or(source.len(), |position| min + position + 1)
}

fn line_breaks(source: &str) -> Vec<usize> {
    source.match_indices('\n').map(|(at, _)| at).collect()
}

/// Returns the line of an offset, counted from 1.
fn line(line_breaks: &[usize], offset: usize) -> usize {
    line_breaks.partition_point(|&at| at < offset) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_parse_like_the_whole() {
        for (_, file, text) in crate::bundled_files().filter(|(.., text)| !text.contains('{')) {
            for (source, why) in [
                (text.to_owned(), "good"),
                (text.replace('\n', "\r\n"), "CRLF"),
                (text.replace(" = ", " "), "without ="),
                (
                    text.replace("    .description", "description"),
                    "an attribute at the margin",
                ),
                (
                    text.replace(".description", "\n .description"),
                    "an empty line within a message",
                ),
                (
                    text.replace('\n', "\n-term = x\n.y = z\n"),
                    "terms and junk",
                ),
            ] {
                let resource = Resource::new(file, &source, &mut Vec::new());
                let (mut from_whole, mut from_pieces) = (Vec::new(), Vec::new());
                let whole = resource.parse(&source, &mut from_whole);
                let parse = |piece| resource.parse(piece, &mut from_pieces);
                let pieces: Vec<_> = resource.pieces().flat_map(parse).collect();
                assert_eq!(whole, pieces, "{file}: {why}");
                let messages = |mistakes: Vec<Mistake>| {
                    mistakes.iter().map(Mistake::to_string).collect::<Vec<_>>()
                };
                assert_eq!(messages(from_whole), messages(from_pieces), "{file}: {why}");
            }
        }
        let text = crate::bundled_files()
            .find(|(language, file, _)| (*language, *file) == ("ru", "status.ftl"));
        assert!(
            Resource::new("", text.unwrap().2, &mut Vec::new())
                .pieces()
                .count()
                > 5
        );
    }
}
