//! Turns a Fluent file into texts, and checks its form (E00).

use fluent_syntax::ast::{
    self, Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser::{self, ErrorKind};
use sip_phrases::Family;
use sip_phrases::internal::first_danger;

use super::findings::Findings;
use super::folder::SourceFile;
use super::language::Language;
use super::resource::{Message, Resource};
use super::rule::Rule;
use super::text::{Kind, Selector, Text, index_of};

/// The largest number of variants of a text.
///
/// Several selectors in a text multiply. Such a text violates E18, so it is enough to check the
/// first combinations.
const MAX_VARIANTS: usize = 256;

/// Reads a file and reports its syntax errors (E00).
pub(super) fn read<'a>(
    file: &'a SourceFile,
    language: &'static Language,
    findings: &mut Findings,
) -> Resource<'a> {
    let mut resource = Resource::new(file, language);
    Parser { file, findings }.parse(&mut resource);
    resource
}

struct Parser<'a, 'f> {
    file: &'a SourceFile,
    findings: &'f mut Findings,
}

impl<'a> Parser<'a, '_> {
    /// Adds the messages of the file to the resource.
    fn parse(&mut self, resource: &mut Resource<'a>) {
        if self.file.has_byte_order_mark {
            let message = "file starts with a byte-order mark: save it as UTF-8 without one";
            self.report(0, message);
        }
        if let Some(offset) = self.file.invalid_utf8 {
            self.report(offset, "file is not UTF-8 from here on: save it as UTF-8");
            return;
        }
        if let Some(danger) = first_danger(&self.file.text) {
            self.report(danger.position, danger.problem);
            return;
        }
        for entry in self.entries() {
            match entry {
                Entry::Message(message) => {
                    let message = self.message(&message);
                    let (id, offset) = (message.id, message.offset);
                    if let Some(first) = resource.add(message) {
                        self.report_duplicate(offset, id, first.offset);
                    }
                }
                Entry::Term(term) => {
                    let id = term.id.name;
                    let message = format!("-{id} is a term: write its words in each text");
                    self.report(self.offset(id), message);
                }
                Entry::Junk { content } => resource.unreadable.extend(ids_in(content)),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }

    fn entries(&mut self) -> Vec<Entry<&'a str>> {
        let source = self.file.text.as_str();
        let parsed = parser::parse(source).unwrap_or_else(|(parsed, errors)| {
            for error in errors {
                let skipped = error.slice.and_then(|slice| source.get(slice));
                let message = syntax_error(skipped.unwrap_or_default(), &error.kind);
                self.report(error.pos.start, message);
            }
            parsed
        });
        parsed.body
    }

    fn report(&mut self, offset: usize, message: impl Into<String>) {
        self.findings.add(self.file, offset, Rule::E00, message);
    }

    fn report_duplicate(&mut self, offset: usize, name: &str, first: usize) {
        let (line, _) = self.file.position(first);
        let message = format!("{name} is defined twice: keep this one or the one on line {line}");
        self.report(offset, message);
    }

    /// Returns the offset of a slice of the file.
    fn offset(&self, slice: &str) -> usize {
        index_of(&self.file.text, slice)
    }

    fn message(&mut self, message: &ast::Message<&'a str>) -> Message<'a> {
        let id = message.id.name;
        let offset = self.offset(id);
        let value = message.value.as_ref();
        Message {
            id,
            offset,
            value: value.map(|value| self.text(id, None, offset, value)),
            attributes: self.attributes(id, &message.attributes),
            english: message
                .comment
                .as_ref()
                .map(|comment| english_in(comment.content.iter().copied()))
                .unwrap_or_default(),
        }
    }

    fn attributes(&mut self, id: &'a str, attributes: &[Attribute<&'a str>]) -> Vec<Text<'a>> {
        let mut texts: Vec<Text<'a>> = Vec::new();
        for attribute in attributes {
            let name = attribute.id.name;
            // `.matches` has the phrases that a vendor text stands for. It is not a text itself.
            if self.file.family == Family::Vendor.name() && name == "matches" {
                continue;
            }
            let offset = self.offset(name);
            let text = self.text(id, Some(name), offset, &attribute.value);
            match texts.iter().find(|text| text.attribute == Some(name)) {
                Some(first) => self.report_duplicate(offset, &text.name(), first.offset),
                None => texts.push(text),
            }
        }
        texts
    }

    fn text(
        &mut self,
        id: &'a str,
        attribute: Option<&'a str>,
        offset: usize,
        pattern: &Pattern<&'a str>,
    ) -> Text<'a> {
        let kind = Kind::of(&self.file.family, id, attribute);
        let mut text = Text::new(kind, id, attribute, offset);
        self.pattern(pattern, &mut text);
        text
    }

    /// Appends a pattern to every variant of the text.
    fn pattern(&mut self, pattern: &Pattern<&'a str>, text: &mut Text<'a>) {
        let is_whole = pattern.elements.len() == 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.push(value, text),
                PatternElement::Placeable { expression } => {
                    self.placeable(expression, is_whole, text);
                }
            }
        }
    }

    /// Appends a slice of the file to every variant of the text.
    fn push(&self, slice: &'a str, text: &mut Text<'a>) {
        let offset = self.offset(slice);
        for variant in &mut text.variants {
            variant.push(offset, slice);
        }
    }

    /// Appends a placeable to every variant of the text. `is_whole` says that it is the whole text.
    fn placeable(&mut self, expression: &Expression<&'a str>, is_whole: bool, text: &mut Text<'a>) {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.placeable(expression, is_whole, text);
            }
            // A separator of list elements may start or end with a space, which needs a literal.
            Expression::Inline(InlineExpression::StringLiteral { value })
                if is_whole
                    && text.kind == Kind::Sentence
                    && !value.contains(char::is_alphanumeric) =>
            {
                self.push(value, text);
            }
            Expression::Inline(inline) => {
                let offset = self.inline(inline, text);
                text.shown.extend(variable(inline));
                text.placeables.push(offset);
                for variant in &mut text.variants {
                    variant.push_placeable(offset);
                }
            }
            Expression::Select { selector, variants } => {
                let offset = self.inline(selector, text);
                text.placeables.push(offset);
                let variable = variable(selector);
                text.selectors
                    .push(Selector::new(offset, is_whole, variable, variants));
                self.variants(variants, text);
            }
        }
    }

    /// Replaces every variant of the text by as many as the selector has.
    fn variants(&mut self, variants: &[ast::Variant<&'a str>], text: &mut Text<'a>) {
        let before = std::mem::take(&mut text.variants);
        let mut after = Vec::new();
        for variant in variants {
            text.variants = before.clone();
            self.pattern(&variant.value, text);
            after.append(&mut text.variants);
        }
        after.truncate(MAX_VARIANTS);
        text.variants = after;
    }

    /// Adds the variables of an expression to the text and reports anything else. Returns the
    /// offset.
    fn inline(&mut self, expression: &InlineExpression<&'a str>, text: &mut Text<'a>) -> usize {
        let name = text.name();
        match expression {
            InlineExpression::VariableReference { id } => {
                text.variables.insert(id.name);
                self.offset(id.name)
            }
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => {
                let offset = self.offset(value);
                // In other texts, every placeable violates E01.
                if text.kind.may_have_variables() {
                    let problem = "literal in a placeable: write the characters themselves";
                    self.report(offset, format!("{name}: {problem}"));
                }
                offset
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let offset = self.offset(id.name);
                let problem = format!("call of the function {}", id.name);
                let fix = "use the variable alone, such as `{ $count }`";
                self.report(offset, format!("{name}: {problem}: {fix}"));
                self.arguments(arguments, text);
                offset
            }
            InlineExpression::MessageReference { id, .. } => self.reference(&name, "", id.name),
            InlineExpression::TermReference { id, .. } => self.reference(&name, "-", id.name),
            InlineExpression::Placeable { expression } => {
                self.placeable(expression, false, text);
                text.placeables.last().copied().unwrap_or(text.offset)
            }
        }
    }

    /// Reports a reference. Returns its offset.
    fn reference(&mut self, name: &str, sigil: &str, id: &str) -> usize {
        let offset = self.offset(id);
        let message = format!("{name}: reference to {sigil}{id}: write the words themselves");
        self.report(offset, message);
        offset
    }

    fn arguments(&mut self, arguments: &CallArguments<&'a str>, text: &mut Text<'a>) {
        for argument in &arguments.positional {
            self.inline(argument, text);
        }
    }
}

fn variable<'a>(expression: &InlineExpression<&'a str>) -> Option<&'a str> {
    match expression {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    }
}

/// Returns the diagnostic for a syntax error. It has a fix for the mistakes that translators are
/// likely to make.
fn syntax_error(skipped: &str, error: &ErrorKind) -> String {
    let problem = match error {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::MissingValue => {
            "no text after `=`: write one, or put `# ` back before the line".to_owned()
        }
        ErrorKind::ExpectedToken('=') => "`=` is missing between the id and the text".to_owned(),
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => {
            "line does not belong to a message: remove `# ` from the line with the id too"
                .to_owned()
        }
        ErrorKind::MissingDefaultVariant => {
            "no default variant: put `*` before the bracket of one".to_owned()
        }
        other => format!(
            "invalid Fluent syntax: {}",
            without_capital(&other.to_string())
        ),
    };
    match ids_in(skipped).next() {
        Some(id) => format!("{id}: {problem}"),
        None => problem,
    }
}

/// Rewrites a sentence of fluent-syntax in the style of our diagnostics: on one line, without a
/// capital or a final period.
fn without_capital(sentence: &str) -> String {
    let sentence = sentence
        .trim_end_matches('.')
        .replace('\r', "\\r")
        .replace('\n', "\\n");
    let mut characters = sentence.chars();
    let first = characters.next().map(|c| c.to_ascii_lowercase());
    first.into_iter().chain(characters).collect()
}

/// Returns the ids at the starts of lines in source that Fluent cannot read.
fn ids_in(source: &str) -> impl Iterator<Item = &str> {
    let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    source.lines().filter_map(move |line| {
        let id = line.split(|c| !is_id(c)).next()?;
        id.starts_with(|c: char| c.is_ascii_alphabetic())
            .then_some(id)
    })
}

/// Marks a line of the English message in a comment.
const ENGLISH_MARK: &str = "en:";

/// Returns the English message in the lines of a comment.
fn english_in<'c>(comment: impl IntoIterator<Item = &'c str>) -> String {
    let lines = comment.into_iter();
    lines
        .filter_map(|line| line.strip_prefix(ENGLISH_MARK))
        .map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line)))
        .collect()
}
