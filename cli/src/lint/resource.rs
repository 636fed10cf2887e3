//! A Fluent file taken apart into the texts that the rules look at, and rule E00.

use super::folder::SourceFile;
use super::language::Language;
use super::text::{Kind, Line, Selector, Text};
use super::{Findings, Rule};
use crate::hazard;
use fluent_syntax::ast::{
    self, Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Term,
};
use fluent_syntax::parser::{self, ErrorKind};
use std::collections::{HashMap, HashSet};

pub(super) struct Resource<'a> {
    pub(super) language: Language,
    pub(super) file: &'a SourceFile,
    pub(super) messages: Vec<Message<'a>>,
    index: HashMap<&'a str, usize>,
    /// Ids of messages that cannot be read: they are there, but broken.
    pub(super) unreadable: HashSet<&'a str>,
}

pub(super) struct Message<'a> {
    pub(super) id: &'a str,
    pub(super) at: usize,
    pub(super) value: Option<Text<'a>>,
    pub(super) attributes: Vec<Text<'a>>,
}

impl<'a> Message<'a> {
    pub(super) fn texts(&self) -> impl Iterator<Item = &Text<'a>> {
        self.value.iter().chain(&self.attributes)
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&Text<'a>> {
        self.attributes.iter().find(|text| text.attribute == Some(name))
    }
}

impl<'a> Resource<'a> {
    /// The text of the same place in this file.
    pub(super) fn counterpart(&self, text: &Text<'_>) -> Option<&Text<'a>> {
        let message = self.message(text.id)?;
        match text.attribute {
            Some(name) => message.attribute(name),
            None => message.value.as_ref(),
        }
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &Text<'a>> {
        self.messages.iter().flat_map(Message::texts)
    }

    pub(super) fn lines(&self) -> impl Iterator<Item = (&Text<'a>, &Line)> {
        self.texts().flat_map(|text| text.lines.iter().map(move |line| (text, line)))
    }

    pub(super) fn message(&self, id: &str) -> Option<&Message<'a>> {
        self.index.get(id).map(|index| &self.messages[*index])
    }

    pub(super) fn read(file: &'a SourceFile, language: Language, findings: &mut Findings) -> Self {
        let mut resource =
            Self { language, file, messages: Vec::new(), index: HashMap::new(), unreadable: HashSet::new() };
        let mut report = |at: usize, sentence: String| findings.add(file, at, Rule::E00, sentence);
        if file.has_bom {
            report(0, "the file begins with a byte-order mark; save it as UTF-8 without one".into());
        }
        if let Some(at) = file.not_utf8 {
            report(at, "the file is not UTF-8 from here on; save it as UTF-8".into());
            return resource;
        }
        if let Some(hazard) = hazard::first(&file.text) {
            report(hazard.at, hazard.sentence);
            return resource;
        }
        let parsed = parser::parse(file.text.as_str()).unwrap_or_else(|(parsed, errors)| {
            for error in errors {
                let skipped = error.slice.and_then(|slice| file.text.get(slice)).unwrap_or_default();
                report(error.pos.start, syntax_sentence(skipped, &error.kind));
            }
            parsed
        });
        let mut reader = Reader { file, report: &mut report };
        for entry in &parsed.body {
            match entry {
                Entry::Message(message) => {
                    let message = reader.message(message);
                    match resource.message(message.id) {
                        Some(first) => reader.twice(message.at, message.id, "id", first.at),
                        None => {
                            resource.index.insert(message.id, resource.messages.len());
                            resource.messages.push(message);
                        }
                    }
                }
                Entry::Term(term) => reader.term(term),
                Entry::Junk { content } => resource.unreadable.extend(ids_in(content)),
                _ => {}
            }
        }
        resource
    }
}

/// What Fluent found, for somebody who only translates: the likely mistakes in their words, the others in Fluent's.
fn syntax_sentence(skipped: &str, kind: &ErrorKind) -> String {
    let sentence = match kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::MissingValue => {
            "nothing stands behind “=”; write the text there, or put “# ” back before the line".to_owned()
        }
        ErrorKind::ExpectedToken('=') => "“=” is missing between the name and the text".to_owned(),
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => {
            "this line belongs to no message; take “# ” from the line with the name above it too".to_owned()
        }
        ErrorKind::MissingDefaultVariant => "one of the variants needs “*” before its bracket".to_owned(),
        other => format!("Fluent cannot read this: {}", other.to_string().trim_end_matches('.')),
    };
    match ids_in(skipped).next() {
        Some(id) => format!("{id}: {sentence}"),
        None => sentence,
    }
}

/// The ids that begin a line in a stretch of source that Fluent cannot read.
fn ids_in(source: &str) -> impl Iterator<Item = &str> {
    let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    source.lines().filter_map(move |line| {
        let id = line.split(|c| !is_id(c)).next()?;
        id.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(id)
    })
}

/// The variable that an expression is.
fn variable<'a>(expression: &InlineExpression<&'a str>) -> Option<&'a str> {
    match expression {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    }
}

struct Reader<'a, 'r> {
    file: &'a SourceFile,
    report: &'r mut dyn FnMut(usize, String),
}

impl<'a> Reader<'a, '_> {
    /// Where a slice of the source begins.
    fn offset(&self, slice: &str) -> usize {
        let start = (slice.as_ptr() as usize).wrapping_sub(self.file.text.as_ptr() as usize);
        if start <= self.file.text.len() { start } else { 0 }
    }

    fn message(&mut self, message: &ast::Message<&'a str>) -> Message<'a> {
        let id = message.id.name;
        let at = self.offset(id);
        Message {
            id,
            at,
            value: message.value.as_ref().map(|value| self.text(id, None, at, value)),
            attributes: self.attributes(id, &message.attributes),
        }
    }

    fn twice(&mut self, at: usize, place: &str, what: &str, first: usize) {
        let line = self.file.position(first).0;
        let sentence = format!("{place}: the {what} stands in line {line} already; keep one of the two");
        (self.report)(at, sentence);
    }

    fn attributes(&mut self, id: &'a str, attributes: &[Attribute<&'a str>]) -> Vec<Text<'a>> {
        let mut texts: Vec<Text<'a>> = Vec::new();
        for attribute in attributes {
            let name = attribute.id.name;
            // What a vendor's text stands for is no text itself.
            if (self.file.family.as_str(), name) == ("vendor", "matches") {
                continue;
            }
            let at = self.offset(name);
            let text = self.text(id, Some(name), at, &attribute.value);
            match texts.iter().find(|text| text.attribute == Some(name)) {
                Some(first) => self.twice(at, &text.place(), "attribute", first.at),
                None => texts.push(text),
            }
        }
        texts
    }

    fn term(&mut self, term: &Term<&'a str>) {
        let id = term.id.name;
        let at = self.offset(id);
        (self.report)(at, format!("-{id}: a term; write the words out in each text"));
    }

    fn text(&mut self, id: &'a str, attribute: Option<&'a str>, at: usize, pattern: &Pattern<&'a str>) -> Text<'a> {
        let kind = Kind::of(&self.file.family, attribute);
        let mut text = Text::new(kind, id, attribute, at);
        text.lines = vec![Default::default()];
        self.pattern(pattern, &mut text);
        text
    }

    /// Appends the pattern to every line of the text.
    fn pattern(&mut self, pattern: &Pattern<&'a str>, text: &mut Text<'a>) {
        let alone = pattern.elements.len() == 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let at = self.offset(value);
                    text.lines.iter_mut().for_each(|line| line.push(at, value));
                }
                PatternElement::Placeable { expression } => self.placeable(expression, alone, text),
            }
        }
    }

    fn placeable(&mut self, expression: &Expression<&'a str>, alone: bool, text: &mut Text<'a>) {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => self.placeable(expression, alone, text),
            // What joins the elements of a list may begin or end with a space, which only a literal can hold.
            Expression::Inline(InlineExpression::StringLiteral { value })
                if alone && text.kind == Kind::Fact && !value.contains(char::is_alphanumeric) =>
            {
                let at = self.offset(value);
                text.lines.iter_mut().for_each(|line| line.push(at, value));
            }
            Expression::Inline(inline) => {
                let at = self.inline(inline, text);
                text.shown.extend(variable(inline));
                text.placeables.push(at);
                text.lines.iter_mut().for_each(|line| line.push_placeable(at));
            }
            Expression::Select { selector, variants } => {
                let at = self.inline(selector, text);
                text.placeables.push(at);
                text.selectors.push(Selector::new(at, alone, variable(selector), variants));
                let before = std::mem::take(&mut text.lines);
                let mut after = Vec::new();
                for variant in variants {
                    text.lines = before.clone();
                    self.pattern(&variant.value, text);
                    after.append(&mut text.lines);
                }
                // Selectors in a row multiply; they are refused (E18), so the first combinations will do.
                after.truncate(256);
                text.lines = after;
            }
        }
    }

    /// Notes the variables of an expression and refuses what is no variable; returns where it stands.
    fn inline(&mut self, expression: &InlineExpression<&'a str>, text: &mut Text<'a>) -> usize {
        let place = text.place();
        match expression {
            InlineExpression::VariableReference { id } => {
                let at = self.offset(id.name);
                text.variables.insert(id.name);
                at
            }
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                let at = self.offset(value);
                // In a plain text any placeable is refused (E01).
                if text.kind.may_have_variables() {
                    (self.report)(at, format!("{place}: a literal in braces; write the characters themselves"));
                }
                at
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let at = self.offset(id.name);
                (self.report)(
                    at,
                    format!("{place}: the function {}; write the variable alone, as {{ $count }}", id.name),
                );
                self.arguments(arguments, text);
                at
            }
            InlineExpression::MessageReference { id, .. } => {
                let at = self.offset(id.name);
                (self.report)(at, format!("{place}: a reference to {}; write the words out", id.name));
                at
            }
            InlineExpression::TermReference { id, .. } => {
                let at = self.offset(id.name);
                (self.report)(at, format!("{place}: a reference to -{}; write the words out", id.name));
                at
            }
            InlineExpression::Placeable { expression } => {
                self.placeable(expression, false, text);
                text.placeables.last().copied().unwrap_or(text.at)
            }
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&'a str>, text: &mut Text<'a>) {
        for argument in &arguments.positional {
            self.inline(argument, text);
        }
    }
}
