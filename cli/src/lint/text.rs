//! A text of a Fluent file: the value of a message or an attribute.

use std::collections::BTreeSet;

use fluent_syntax::ast::{self, VariantKey};
use sip_phrases::Family;

/// The prefixes of the ids of list items in `facts.ftl`.
const LIST_ITEMS: [&str; 4] = ["option-", "possible-", "event-", "method-"];

/// The purpose of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A reason phrase or the like, for status lines and logs.
    Phrase,
    /// One or two sentences for engineers.
    Description,
    /// The title of a dialog.
    Title,
    /// What a failure means for the reader.
    Meaning,
    /// What the reader can do.
    Advice,
    /// A sentence with variables.
    Sentence,
    /// A name that a sentence lists, such as "text messages".
    ListItem,
    /// A label that the program prints.
    Label,
}

impl Kind {
    pub(super) fn of(family: &str, id: &str, attribute: Option<&str>) -> Self {
        match (family, attribute) {
            ("facts", None) if LIST_ITEMS.iter().any(|prefix| id.starts_with(prefix)) => {
                Self::ListItem
            }
            ("facts", _) => Self::Sentence,
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

    /// Returns the name for findings.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Phrase => "phrase",
            Self::Description => "description",
            Self::Title => "title",
            Self::Meaning => "meaning",
            Self::Advice => "advice",
            Self::Sentence => "sentence",
            Self::ListItem => "list item",
            Self::Label => "label",
        }
    }

    /// Returns whether the text is for callers and other users, not for engineers.
    pub(super) fn is_for_people(self) -> bool {
        matches!(
            self,
            Self::Title | Self::Meaning | Self::Advice | Self::Sentence | Self::ListItem
        )
    }

    pub(super) fn may_have_variables(self) -> bool {
        matches!(self, Self::Sentence | Self::ListItem | Self::Label)
    }
}

/// Returns the index of a slice of `content`.
pub(super) fn index_of(content: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(content.as_ptr() as usize)
}

/// Returns the registered English text of the code that a message belongs to.
pub(super) fn registered_text(family: &str, id: &str) -> Option<&'static str> {
    let code = id.strip_prefix(family)?.strip_prefix('-')?;
    let code = family.parse::<Family>().ok()?.parse(code).ok()?;
    code.registered_text()
}

/// The URI schemes that texts name. Their colon is no punctuation: `sip:`.
const SCHEMES: [&str; 3] = ["sip", "sips", "tel"];

/// Returns whether the last word of a text is a URI scheme.
pub(super) fn ends_with_scheme(before: &str) -> bool {
    let mut words = before.rsplit(|c: char| !c.is_ascii_alphanumeric());
    words.next().is_some_and(|word| SCHEMES.contains(&word))
}

/// Stands for a placeable in the content of a variant.
pub(super) const PLACEABLE: char = '\u{FFFC}';

/// What one reader sees of a text: the whole text, or one choice of each selector.
#[derive(Clone, Debug, Default)]
pub(super) struct Variant {
    pub(super) content: String,
    /// The slices of the file that make up the content: index in the content and offset in the
    /// file, both ascending.
    slices: Vec<(usize, usize)>,
}

impl Variant {
    /// Appends a slice of the file.
    pub(super) fn push(&mut self, offset: usize, slice: &str) {
        self.slices.push((self.content.len(), offset));
        self.content.push_str(slice);
    }

    pub(super) fn push_placeable(&mut self, offset: usize) {
        self.slices.push((self.content.len(), offset));
        self.content.push(PLACEABLE);
    }

    /// Returns the offset in the file of a byte of the content.
    pub(super) fn offset(&self, index: usize) -> usize {
        let slice = self.slices.partition_point(|(start, _)| *start <= index);
        match slice.checked_sub(1).map(|slice| self.slices[slice]) {
            Some((_, offset)) if self.content[index..].starts_with(PLACEABLE) => offset,
            Some((start, offset)) => offset + (index - start),
            None => 0,
        }
    }
}

/// A choice between variants.
#[derive(Clone, Debug)]
pub(super) struct Selector<'a> {
    pub(super) offset: usize,
    pub(super) variable: Option<&'a str>,
    pub(super) keys: Vec<&'a str>,
    pub(super) default: &'a str,
    /// Whether the selector is the whole text.
    pub(super) is_whole: bool,
}

impl<'a> Selector<'a> {
    pub(super) fn new(
        offset: usize,
        is_whole: bool,
        variable: Option<&'a str>,
        variants: &[ast::Variant<&'a str>],
    ) -> Self {
        let key = |variant: &ast::Variant<&'a str>| match variant.key {
            VariantKey::Identifier { name } => name,
            VariantKey::NumberLiteral { value } => value,
        };
        let default = variants.iter().find(|variant| variant.default);
        Self {
            offset,
            variable,
            keys: variants.iter().map(key).collect(),
            default: default.map_or("", key),
            is_whole,
        }
    }
}

#[derive(Clone, Debug)]
pub(super) struct Text<'a> {
    pub(super) kind: Kind,
    /// The id of the message.
    pub(super) id: &'a str,
    pub(super) attribute: Option<&'a str>,
    /// The offset of the id, or of the name of the attribute.
    pub(super) offset: usize,
    pub(super) variants: Vec<Variant>,
    pub(super) variables: BTreeSet<&'a str>,
    /// The variables that the reader sees. The others only select a variant.
    pub(super) shown: BTreeSet<&'a str>,
    pub(super) selectors: Vec<Selector<'a>>,
    /// The offsets of the placeables.
    pub(super) placeables: Vec<usize>,
}

impl<'a> Text<'a> {
    /// Creates a text without content.
    pub(super) fn new(kind: Kind, id: &'a str, attribute: Option<&'a str>, offset: usize) -> Self {
        Self {
            kind,
            id,
            attribute,
            offset,
            variants: vec![Variant::default()],
            variables: BTreeSet::new(),
            shown: BTreeSet::new(),
            selectors: Vec::new(),
            placeables: Vec::new(),
        }
    }

    /// Returns the name for findings: `status-486`, `status-486.description`.
    pub(super) fn name(&self) -> String {
        match self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.id),
            None => self.id.to_owned(),
        }
    }

    /// Returns the content. If there are several variants, that of the last one.
    pub(super) fn content(&self) -> &str {
        self.variants.last().map_or("", |variant| &variant.content)
    }

    /// Returns the offset of the content. If there are several variants, that of the first one.
    pub(super) fn start(&self) -> usize {
        self.variants
            .first()
            .map_or(self.offset, |variant| variant.offset(0))
    }
}
