//! A Fluent file, taken apart into texts.

use std::collections::{HashMap, HashSet};

use super::folder::SourceFile;
use super::language::Language;
use super::text::{Kind, Text, Variant};

pub(super) struct Resource<'a> {
    pub(super) language: &'static Language,
    pub(super) file: &'a SourceFile,
    pub(super) messages: Vec<Message<'a>>,
    /// The positions of the messages by id.
    positions: HashMap<&'a str, usize>,
    /// The ids of messages with syntax errors. These messages are wrong, not missing.
    pub(super) unreadable: HashSet<&'a str>,
}

pub(super) struct Message<'a> {
    pub(super) id: &'a str,
    pub(super) offset: usize,
    pub(super) value: Option<Text<'a>>,
    pub(super) attributes: Vec<Text<'a>>,
    /// The English message in the comment, in Fluent. Empty if there is none.
    pub(super) english: String,
}

/// A variant of a text. Most rules check one passage after the other.
#[derive(Clone, Copy)]
pub(super) struct Passage<'r, 'a> {
    pub(super) resource: &'r Resource<'a>,
    pub(super) text: &'r Text<'a>,
    pub(super) variant: &'r Variant,
}

impl<'a> Message<'a> {
    pub(super) fn texts(&self) -> impl Iterator<Item = &Text<'a>> {
        self.value.iter().chain(&self.attributes)
    }

    /// Returns an attribute, or the value for `None`.
    pub(super) fn text(&self, attribute: Option<&str>) -> Option<&Text<'a>> {
        self.texts().find(|text| text.attribute == attribute)
    }
}

impl<'r> Passage<'r, '_> {
    pub(super) fn content(&self) -> &'r str {
        &self.variant.content
    }

    pub(super) fn language(&self) -> &'static Language {
        self.resource.language
    }

    /// Returns whether this is a phrase of a numbered code in English. Such a phrase has to be that
    /// of the registry, so rules of style do not apply to it.
    pub(super) fn is_registered_phrase(&self) -> bool {
        self.language().is_english()
            && self.text.kind == Kind::Phrase
            && self.text.id.ends_with(|c: char| c.is_ascii_digit())
    }
}

impl<'a> Resource<'a> {
    /// Creates a resource without messages.
    pub(super) fn new(file: &'a SourceFile, language: &'static Language) -> Self {
        Self {
            language,
            file,
            messages: Vec::new(),
            positions: HashMap::new(),
            unreadable: HashSet::new(),
        }
    }

    /// Adds a message. Returns the one with the same id if there already is one.
    pub(super) fn add(&mut self, message: Message<'a>) -> Option<&Message<'a>> {
        match self.positions.get(message.id) {
            Some(&position) => Some(&self.messages[position]),
            None => {
                self.positions.insert(message.id, self.messages.len());
                self.messages.push(message);
                None
            }
        }
    }

    /// Returns the name of the file without `.ftl`.
    pub(super) fn family(&self) -> &str {
        &self.file.family
    }

    pub(super) fn message(&self, id: &str) -> Option<&Message<'a>> {
        let position = self.positions.get(id)?;
        Some(&self.messages[*position])
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &Text<'a>> {
        self.messages.iter().flat_map(Message::texts)
    }

    pub(super) fn passages(&self) -> impl Iterator<Item = Passage<'_, 'a>> {
        self.texts().flat_map(move |text| {
            let variants = text.variants.iter();
            variants.map(move |variant| Passage {
                resource: self,
                text,
                variant,
            })
        })
    }

    /// Returns the text of this file that has the id and the attribute of another language's text.
    pub(super) fn counterpart(&self, text: &Text<'_>) -> Option<&Text<'a>> {
        self.message(text.id)?.text(text.attribute)
    }
}
