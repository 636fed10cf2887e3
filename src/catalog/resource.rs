//! A file of texts, as Fluent reads it and as we want it: plain texts with an id.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::iter;

use fluent_syntax::ast::{self, Entry, Pattern, PatternElement};
use fluent_syntax::parser::parse_runtime;

use super::error::Finding;
use crate::hazard;

/// A file of texts. What is wrong with its form goes into the findings; the rest can be read.
pub(crate) struct Resource<'f> {
    file: &'f str,
    source: &'f str,
    /// How a text is kept.
    keep: fn(&'f str) -> Cow<'static, str>,
    /// Whether there is no placeable in it, as is usual.
    is_plain: bool,
    /// Where the line breaks are, once a line has been asked for.
    line_breaks: OnceCell<Vec<usize>>,
}

/// A message whose texts are all plain.
pub(crate) struct Message<'r> {
    pub(crate) id: &'r str,
    pub(crate) value: Option<&'r str>,
    /// The attributes by name.
    pub(crate) attributes: Vec<(&'r str, &'r str)>,
}

impl<'f> Resource<'f> {
    /// A file of which the texts are copied.
    pub(crate) fn new(file: &'f str, text: &'f str, findings: &mut Vec<Finding>) -> Resource<'f> {
        Resource::with(file, text, |text| Cow::Owned(text.to_owned()), findings)
    }

    fn with(
        file: &'f str,
        text: &'f str,
        keep: fn(&'f str) -> Cow<'static, str>,
        findings: &mut Vec<Finding>,
    ) -> Resource<'f> {
        let mut source = text;
        if let Some(rest) = source.strip_prefix('\u{feff}') {
            let sentence = "the file begins with a byte-order mark, with which Fluent loses the first message";
            findings.push(Finding::new(file, Some(1), sentence));
            source = rest;
        }
        let is_plain = hazard::is_plain(source);
        if let Some(hazard) = hazard::first(source) {
            let line = line(&line_breaks(source), hazard.at);
            findings.push(Finding::new(file, Some(line), hazard.sentence));
            source = &source[..source[..hazard.at].rfind('\n').unwrap_or(0)];
        }
        Resource { file, source, keep, is_plain, line_breaks: OnceCell::new() }
    }

    /// The file in pieces of some messages. What Fluent makes of a text takes five times its memory: little is wanted
    /// for a piece, and it serves for the next one.
    fn pieces(&self) -> impl Iterator<Item = &'f str> {
        const ENOUGH: usize = 4 * 1024;
        let is_plain = self.is_plain;
        let mut rest = self.source;
        iter::from_fn(move || {
            let end = if is_plain { next_entry(rest, ENOUGH) } else { rest.len() };
            let (piece, behind) = rest.split_at(end);
            rest = behind;
            (!piece.is_empty()).then_some(piece)
        })
    }

    /// What Fluent makes of a piece of the file.
    fn parse(&self, piece: &'f str, findings: &mut Vec<Finding>) -> Vec<Entry<&'f str>> {
        let parsed = parse_runtime(piece).unwrap_or_else(|(parsed, errors)| {
            for error in errors {
                let at = piece.get(error.pos.start..).unwrap_or(&piece[piece.len()..]);
                // Where a line break is missing, Fluent says so with a line break.
                let error = error.to_string().replace('\r', "\\r").replace('\n', "\\n");
                findings.push(self.finding(at, format!("this is no Fluent: {error}")));
            }
            parsed
        });
        parsed.body
    }

    /// A text of the file, to be kept.
    pub(crate) fn keep(&self, text: &'f str) -> Cow<'static, str> {
        (self.keep)(text)
    }

    pub(crate) fn file(&self) -> &'f str {
        self.file
    }

    /// Hands every message to `read`, and to the findings what is no message of plain texts.
    pub(crate) fn messages(&self, findings: &mut Vec<Finding>, mut read: impl FnMut(Message<'f>, &mut Vec<Finding>)) {
        for piece in self.pieces() {
            for entry in self.parse(piece, findings) {
                match entry {
                    Entry::Message(message) => read(self.message(&message, findings), findings),
                    Entry::Term(term) => {
                        let id = term.id.name;
                        findings.push(self.finding(id, format!("-{id} is a term, which no text here can use")));
                    }
                    Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
                }
            }
        }
    }

    fn message<'r>(&self, message: &ast::Message<&'r str>, findings: &mut Vec<Finding>) -> Message<'r> {
        let id = message.id.name;
        let mut plain = |attribute: Option<&'r str>, pattern: &Pattern<&'r str>| {
            plain(pattern).unwrap_or_else(|why| {
                let what = attribute.map(|name| format!(".{name} ")).unwrap_or_default();
                findings.push(self.finding(attribute.unwrap_or(id), format!("{id} {what}{why}")));
                ""
            })
        };
        let value = message.value.as_ref().map(|value| plain(None, value));
        let text = |attribute: &ast::Attribute<&'r str>| {
            let name = attribute.id.name;
            (name, plain(Some(name), &attribute.value))
        };
        let attributes: Vec<(&str, &str)> = message.attributes.iter().map(text).collect();
        for (number, (name, _)) in attributes.iter().enumerate() {
            // No message has so many that are read: of a longer one there are findings anyway.
            if attributes[..number.min(64)].iter().any(|(other, _)| other == name) {
                findings.push(self.finding(name, format!("{id} .{name} stands here for the second time")));
            }
        }
        Message { id, value, attributes }
    }

    pub(crate) fn entries(&self, findings: &mut Vec<Finding>) -> Vec<Entry<&'f str>> {
        self.parse(self.source, findings)
    }

    pub(crate) fn source(&self) -> &str {
        self.source
    }

    pub(crate) fn nobody_reads(&self, id: &str, attribute: &str) -> Finding {
        self.finding(attribute, format!("{id} has an attribute .{attribute} that nobody reads"))
    }

    /// A finding at a piece of the file's text.
    pub(crate) fn finding(&self, at: &str, sentence: String) -> Finding {
        let offset = (at.as_ptr() as usize).wrapping_sub(self.source.as_ptr() as usize);
        let line_breaks = self.line_breaks.get_or_init(|| line_breaks(self.source));
        Finding::new(self.file, Some(line(line_breaks, offset)), sentence)
    }
}

impl Resource<'static> {
    /// A file that is part of the program, where its texts stay.
    pub(crate) fn bundled(file: &'static str, text: &'static str, findings: &mut Vec<Finding>) -> Resource<'static> {
        Resource::with(file, text, Cow::Borrowed, findings)
    }
}

/// The text of a pattern that is nothing but text, or why it is none.
fn plain<'r>(pattern: &Pattern<&'r str>) -> Result<&'r str, String> {
    if pattern.elements.iter().any(|element| matches!(element, PatternElement::Placeable { .. })) {
        return Err("has a placeable { }: the texts of this file are plain".to_owned());
    }
    match pattern.elements[..] {
        [PatternElement::TextElement { value }] if has_surely_no_control(value) => Ok(value),
        [PatternElement::TextElement { value }] => match value.chars().find(|&character| is_control(character)) {
            None => Ok(value),
            Some(character) => Err(format!("holds the control character U+{:04X}", u32::from(character))),
        },
        _ => Err("goes over several lines: a text stands on one line".to_owned()),
    }
}

/// Whether there is nothing in a file but comments: a skeleton that nobody has filled in yet.
pub(crate) fn is_blank(source: &str) -> bool {
    source.lines().all(|line| line.starts_with('#') || line.trim().is_empty())
}

/// Whether a character has no place in a text of one line.
pub(super) fn is_control(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// A quick look at the bytes, all at once: those of C0, and those with which C1 and the separators begin (as do some
/// punctuation marks, so that a text with one is read letter by letter).
fn has_surely_no_control(text: &str) -> bool {
    text.bytes().fold(true, |none, byte| none & (byte >= b' ') & !matches!(byte, 0x7f | 0xc2 | 0xe2))
}

/// Where the first entry begins behind so many bytes. In a file without placeables every line that begins with such a
/// character is the beginning of one.
fn next_entry(source: &str, behind: usize) -> usize {
    let begins = |pair: &[u8]| pair[0] == b'\n' && (pair[1].is_ascii_alphabetic() || matches!(pair[1], b'-' | b'#'));
    let from = source.as_bytes().get(behind..).unwrap_or_default();
    from.windows(2).position(begins).map_or(source.len(), |place| behind + place + 1)
}

fn line_breaks(source: &str) -> Vec<usize> {
    source.match_indices('\n').map(|(at, _)| at).collect()
}

/// The line of an offset, from 1.
fn line(line_breaks: &[usize], offset: usize) -> usize {
    line_breaks.partition_point(|&at| at < offset) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_read_as_the_whole_is() {
        for (_, file, text) in crate::bundled_files().filter(|(.., text)| !text.contains('{')) {
            for (source, why) in [
                (text.to_owned(), "good"),
                (text.replace('\n', "\r\n"), "CRLF"),
                (text.replace(" = ", " "), "without ="),
                (text.replace("    .description", "description"), "an attribute at the margin"),
                (text.replace(".description", "\n .description"), "an empty line within a message"),
                (text.replace('\n', "\n-term = x\n.y = z\n"), "terms and junk"),
            ] {
                let resource = Resource::new(file, &source, &mut Vec::new());
                let (mut of_whole, mut of_pieces) = (Vec::new(), Vec::new());
                let whole = resource.parse(&source, &mut of_whole);
                let parse = |piece| resource.parse(piece, &mut of_pieces);
                let pieces: Vec<_> = resource.pieces().flat_map(parse).collect();
                assert_eq!(whole, pieces, "{file}: {why}");
                let sentences = |findings: Vec<Finding>| findings.iter().map(Finding::to_string).collect::<Vec<_>>();
                assert_eq!(sentences(of_whole), sentences(of_pieces), "{file}: {why}");
            }
        }
        let text = crate::bundled_files().find(|(language, file, _)| (*language, *file) == ("ru", "status.ftl"));
        assert!(Resource::new("", text.unwrap().2, &mut Vec::new()).pieces().count() > 5);
    }
}
