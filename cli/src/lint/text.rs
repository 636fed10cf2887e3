//! One text of a Fluent file: a value or an attribute.

use super::language::Language;
use fluent_syntax::ast::{Variant, VariantKey};
use std::collections::BTreeSet;

/// What a text is for; file and attribute decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A reason phrase and its like: status line, logs.
    Phrase,
    /// One or two sentences for engineers.
    Description,
    /// The heading of a dialog.
    Title,
    /// What it means for the reader.
    Meaning,
    /// What the reader can do.
    Advice,
    /// A sentence with variables.
    Fact,
    /// What programs print beside the texts.
    Label,
}

impl Kind {
    pub(super) fn of(family: &str, attribute: Option<&str>) -> Self {
        match (family, attribute) {
            ("facts", _) => Self::Fact,
            ("labels", _) => Self::Label,
            ("explain", None) => Self::Title,
            ("explain", Some(name)) => match name.split('-').next() {
                Some("title") => Self::Title,
                Some("advice") => Self::Advice,
                _ => Self::Meaning,
            },
            (_, None) => Self::Phrase,
            (_, Some(_)) => Self::Description,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Phrase => "phrase",
            Self::Description => "description",
            Self::Title => "title",
            Self::Meaning => "meaning",
            Self::Advice => "advice",
            Self::Fact => "sentence",
            Self::Label => "label",
        }
    }

    /// For the person whose call failed, as opposed to engineers.
    pub(super) fn is_for_people(self) -> bool {
        matches!(self, Self::Title | Self::Meaning | Self::Advice | Self::Fact)
    }

    pub(super) fn may_have_variables(self) -> bool {
        matches!(self, Self::Fact | Self::Label)
    }
}

/// Where a part of a text begins in it.
pub(super) fn offset(content: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(content.as_ptr() as usize)
}

/// Stands in a line where the file has a placeable.
pub(super) const PLACEABLE: char = '\u{FFFC}';

/// What a reader may get to see: the text itself, or one of its variants.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    pub(super) content: String,
    /// Pairs (start in `content`, start in the file), ascending.
    parts: Vec<(usize, usize)>,
}

impl Line {
    pub(super) fn push(&mut self, at: usize, value: &str) {
        self.parts.push((self.content.len(), at));
        self.content.push_str(value);
    }

    pub(super) fn push_placeable(&mut self, at: usize) {
        self.parts.push((self.content.len(), at));
        self.content.push(PLACEABLE);
    }

    /// The place in the file of a byte of `content`.
    pub(super) fn source(&self, index: usize) -> usize {
        let part = self.parts.partition_point(|(start, _)| *start <= index);
        match part.checked_sub(1).map(|part| self.parts[part]) {
            Some((_, at)) if self.content[index..].starts_with(PLACEABLE) => at,
            Some((start, at)) => at + (index - start),
            None => 0,
        }
    }
}

/// A choice between variants.
#[derive(Clone, Debug)]
pub(super) struct Selector<'a> {
    pub(super) at: usize,
    pub(super) variable: Option<&'a str>,
    pub(super) keys: Vec<&'a str>,
    pub(super) default: &'a str,
    /// Nothing stands before or after the choice.
    pub(super) is_whole: bool,
}

impl<'a> Selector<'a> {
    pub(super) fn new(at: usize, is_whole: bool, variable: Option<&'a str>, variants: &[Variant<&'a str>]) -> Self {
        let key = |variant: &Variant<&'a str>| match variant.key {
            VariantKey::Identifier { name } => name,
            VariantKey::NumberLiteral { value } => value,
        };
        Self {
            at,
            variable,
            keys: variants.iter().map(key).collect(),
            default: variants.iter().find(|variant| variant.default).map_or("", key),
            is_whole,
        }
    }
}

#[derive(Clone, Debug)]
pub(super) struct Text<'a> {
    pub(super) kind: Kind,
    pub(super) id: &'a str,
    pub(super) attribute: Option<&'a str>,
    /// Where the id or the attribute's name stands.
    pub(super) at: usize,
    pub(super) lines: Vec<Line>,
    pub(super) variables: BTreeSet<&'a str>,
    /// The variables that a reader sees; others only choose a variant.
    pub(super) shown: BTreeSet<&'a str>,
    pub(super) selectors: Vec<Selector<'a>>,
    /// Where the placeables stand.
    pub(super) placeables: Vec<usize>,
}

impl<'a> Text<'a> {
    pub(super) fn new(kind: Kind, id: &'a str, attribute: Option<&'a str>, at: usize) -> Self {
        Self {
            kind,
            id,
            attribute,
            at,
            lines: Vec::new(),
            variables: BTreeSet::new(),
            shown: BTreeSet::new(),
            selectors: Vec::new(),
            placeables: Vec::new(),
        }
    }

    /// A phrase of a registry, which the English files have to the letter: its message has the registry's number.
    pub(super) fn is_registered(&self, language: Language) -> bool {
        language == Language::English && self.kind == Kind::Phrase && self.id.ends_with(|c: char| c.is_ascii_digit())
    }

    /// How findings name the text: `status-486`, `status-486.description`.
    pub(super) fn place(&self) -> String {
        match self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.id),
            None => self.id.to_owned(),
        }
    }

    /// The text where there is only one; of several variants the last.
    pub(super) fn content(&self) -> &str {
        self.lines.last().map_or("", |line| &line.content)
    }

    /// Where the text itself (of several variants the first) begins.
    pub(super) fn start(&self) -> usize {
        self.lines.first().map_or(self.at, |line| line.source(0))
    }
}
