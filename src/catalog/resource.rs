//! A file of texts, as Fluent reads it and as we want it: plain texts with an id.

use std::cell::OnceCell;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{self, Entry, Pattern, PatternElement};

use super::error::Finding;
use crate::nesting;

/// A file of texts. What is wrong with its form goes into the findings; the rest can be read.
pub(crate) struct Resource<'f> {
    file: &'f str,
    parsed: FluentResource,
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
    pub(crate) fn parse(file: &'f str, mut text: String, findings: &mut Vec<Finding>) -> Resource<'f> {
        if text.starts_with('\u{feff}') {
            let sentence = "the file begins with a byte-order mark, with which Fluent loses the first message";
            findings.push(Finding::new(file, Some(1), sentence));
            text.remove(0);
        }
        if let Some(at) = nesting::too_deep(&text) {
            let sentence = format!("placeables are nested more than {} deep from here on", nesting::MAX_NESTING);
            let line = line(&line_breaks(&text), at);
            findings.push(Finding::new(file, Some(line), sentence));
            text.truncate(text[..at].rfind('\n').unwrap_or(0));
        }
        let parsed = FluentResource::try_new(text).unwrap_or_else(|(parsed, errors)| {
            let line_breaks = line_breaks(parsed.source());
            for error in errors {
                let line = line(&line_breaks, error.pos.start);
                // Where a line break is missing, Fluent says so with a line break.
                let error = error.to_string().replace('\r', "\\r").replace('\n', "\\n");
                findings.push(Finding::new(file, Some(line), format!("this is no Fluent: {error}")));
            }
            parsed
        });
        Resource { file, parsed, line_breaks: OnceCell::new() }
    }

    pub(crate) fn file(&self) -> &'f str {
        self.file
    }

    /// Hands every message to `read`, and to the findings what is no message of plain texts.
    pub(crate) fn messages<'r>(
        &'r self,
        findings: &mut Vec<Finding>,
        mut read: impl FnMut(Message<'r>, &mut Vec<Finding>),
    ) {
        for entry in self.parsed.entries() {
            match entry {
                Entry::Message(message) => read(self.message(message, findings), findings),
                Entry::Term(term) => {
                    let id = term.id.name;
                    findings.push(self.finding(id, format!("-{id} is a term, which no text here can use")));
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
            }
        }
    }

    fn message<'r>(&self, message: &ast::Message<&'r str>, findings: &mut Vec<Finding>) -> Message<'r> {
        let id = message.id.name;
        let mut plain = |what: &str, at: &'r str, pattern: &Pattern<&'r str>| {
            plain(pattern).unwrap_or_else(|why| {
                findings.push(self.finding(at, format!("{id} {what}{why}")));
                ""
            })
        };
        let value = message.value.as_ref().map(|value| plain("", id, value));
        let mut attributes: Vec<(&str, &str)> = Vec::with_capacity(message.attributes.len());
        for attribute in &message.attributes {
            let name = attribute.id.name;
            let text = plain(&format!(".{name} "), name, &attribute.value);
            attributes.push((name, text));
        }
        for (number, (name, _)) in attributes.iter().enumerate() {
            // No message has so many that are read: of a longer one there are findings anyway.
            if attributes[..number.min(64)].iter().any(|(other, _)| other == name) {
                findings.push(self.finding(name, format!("{id} .{name} stands here for the second time")));
            }
        }
        Message { id, value, attributes }
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry<&str>> {
        self.parsed.entries()
    }

    pub(crate) fn into_fluent(self) -> FluentResource {
        self.parsed
    }

    pub(crate) fn nobody_reads(&self, id: &str, attribute: &str) -> Finding {
        self.finding(attribute, format!("{id} has an attribute .{attribute} that nobody reads"))
    }

    /// A finding at a piece of the file's text.
    pub(crate) fn finding(&self, at: &str, sentence: String) -> Finding {
        let offset = (at.as_ptr() as usize).wrapping_sub(self.parsed.source().as_ptr() as usize);
        let line_breaks = self.line_breaks.get_or_init(|| line_breaks(self.parsed.source()));
        Finding::new(self.file, Some(line(line_breaks, offset)), sentence)
    }
}

/// The text of a pattern that is nothing but text, or why it is none.
fn plain<'r>(pattern: &Pattern<&'r str>) -> Result<&'r str, String> {
    if pattern.elements.iter().any(|element| matches!(element, PatternElement::Placeable { .. })) {
        return Err("has a placeable { }: the texts of this file are plain".to_owned());
    }
    match pattern.elements[..] {
        [PatternElement::TextElement { value }] => match value.chars().find(|&character| is_control(character)) {
            None => Ok(value),
            Some(character) => Err(format!("holds the control character U+{:04X}", u32::from(character))),
        },
        _ => Err("goes over several lines: a text stands on one line".to_owned()),
    }
}

/// Whether a character has no place in a text of one line.
pub(super) fn is_control(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

fn line_breaks(source: &str) -> Vec<usize> {
    source.match_indices('\n').map(|(at, _)| at).collect()
}

/// The line of an offset, from 1.
fn line(line_breaks: &[usize], offset: usize) -> usize {
    line_breaks.partition_point(|&at| at < offset) + 1
}
