//! Reads Fluent files into a book.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Pattern, Resource};
use fluent_syntax::parser;
use sip_phrases::{Family, LanguageIdentifier};

use super::book::{Book, Chapter, EXPLAIN, Group, Message, Text, text_name};
use super::sentence::Sentence;
use super::source::{self, ENGLISH, LABELS, Source};
use crate::error::Error;

/// The attribute that defines the vendor phrases of a message. It is not a text.
const MATCHES: &str = "matches";

impl Book {
    /// Puts the texts of the selected languages side by side, or those of all languages if none is
    /// selected. Also returns the texts that no format can express, each with the reason.
    ///
    /// # Errors
    ///
    /// [`Error::Input`] if there are no texts in a selected language.
    pub fn new(
        sources: &[Source],
        selected: &[LanguageIdentifier],
    ) -> Result<(Book, Vec<String>), Error> {
        let languages = select_languages(sources, selected)?;
        let mut omitted = Vec::new();
        let mut chapters = Vec::new();
        // The labels of this program are not texts of SIP.
        for name in names(sources).into_iter().filter(|name| *name != LABELS) {
            let mut builder = ChapterBuilder::new(name, languages.len(), &mut omitted);
            // The English texts of the program stand for those that the folder does not have.
            builder.read_english(&source::english(sources, name));
            for (column, language) in languages.iter().enumerate() {
                let language = language.to_string();
                if let Some(text) = source::find(sources, &language, name) {
                    builder.read(text, column, &language);
                }
            }
            chapters.push(builder.build());
        }
        chapters.retain(|chapter| !chapter.groups.is_empty());
        Ok((
            Book {
                languages,
                chapters,
            },
            omitted,
        ))
    }
}

/// Returns the names of the files in the order of the exports.
pub fn names(sources: &[Source]) -> Vec<&str> {
    let names: BTreeSet<_> = sources.iter().map(|source| order(&source.name)).collect();
    names.into_iter().map(|(_, name)| name).collect()
}

/// Returns the selected languages without duplicates, or all of them, English first.
fn select_languages(
    sources: &[Source],
    selected: &[LanguageIdentifier],
) -> Result<Vec<LanguageIdentifier>, Error> {
    let mut known: Vec<_> = sources
        .iter()
        .map(|source| source.language.clone())
        .collect();
    known.sort_by_key(|language| (*language != ENGLISH, language.to_string()));
    known.dedup();
    if let Some(unknown) = selected.iter().find(|language| !known.contains(language)) {
        let known: Vec<String> = known.iter().map(ToString::to_string).collect();
        let known = known.join(", ");
        return Err(Error::Input(format!(
            "unknown language {unknown}: expected {known}"
        )));
    }
    if selected.is_empty() {
        return Ok(known);
    }
    let mut languages: Vec<LanguageIdentifier> = Vec::new();
    for language in selected {
        if !languages.contains(language) {
            languages.push(language.clone());
        }
    }
    Ok(languages)
}

/// Returns the key by which chapters are sorted: status codes, their dialogs, the other families in
/// order, then the other files by name.
fn order(name: &str) -> ((usize, bool), &str) {
    let index = |name: &str| Family::ALL.iter().position(|family| family.name() == name);
    let key = match name {
        EXPLAIN => (0, true),
        _ => (index(name).unwrap_or(Family::ALL.len()), false),
    };
    (key, name)
}

struct ChapterBuilder<'o> {
    chapter: Chapter,
    columns: usize,
    omitted: &'o mut Vec<String>,
}

/// Where a text belongs: its group, its message and its attribute.
#[derive(Clone, Copy)]
pub struct Position<'a> {
    pub group: &'a str,
    pub id: &'a str,
    pub attribute: Option<&'a str>,
}

impl<'o> ChapterBuilder<'o> {
    fn new(name: &str, columns: usize, omitted: &'o mut Vec<String>) -> ChapterBuilder<'o> {
        let chapter = Chapter {
            name: name.to_owned(),
            groups: Vec::new(),
        };
        ChapterBuilder {
            chapter,
            columns,
            omitted,
        }
    }

    /// Reads the English file, which has the notes and fixes the order of the messages.
    fn read_english(&mut self, file: &str) {
        for_each_text(file, |position, note, pattern| {
            self.message(position).note = note;
            if let Ok(sentence) = Sentence::new(pattern) {
                self.text(position).english = Some(sentence);
            }
        });
    }

    /// Reads the file of a language into a column.
    fn read(&mut self, file: &str, column: usize, language: &str) {
        for_each_text(file, |position, _, pattern| {
            let text = self.text(position);
            match read_sentence(text, pattern) {
                Ok(sentence) => text.sentences[column] = Some(sentence),
                Err(reason) => {
                    let name = text_name(position.id, position.attribute);
                    self.omitted.push(format!("{language} {name}: {reason}"));
                }
            }
        });
    }

    /// Returns the text at a position, and adds it if it is new.
    fn text(&mut self, position: Position<'_>) -> &mut Text {
        let columns = self.columns;
        let texts = &mut self.message(position).texts;
        let is_wanted = |text: &Text| text.attribute.as_deref() == position.attribute;
        let index = texts.iter().position(is_wanted).unwrap_or_else(|| {
            texts.push(Text {
                attribute: position.attribute.map(str::to_owned),
                english: None,
                sentences: vec![None; columns],
            });
            texts.len() - 1
        });
        &mut texts[index]
    }

    /// Returns the message at a position, and adds it to its group if it is new.
    fn message(&mut self, position: Position<'_>) -> &mut Message {
        let groups = &mut self.chapter.groups;
        let find = |group: &Group| {
            let mut messages = group.messages.iter();
            messages.position(|message| message.id == position.id)
        };
        let mut indexes = groups.iter().enumerate();
        let found = indexes.find_map(|(group, messages)| Some((group, find(messages)?)));
        let (group, message) = found.unwrap_or_else(|| {
            let group = group_index(groups, position.group);
            let messages = &mut groups[group].messages;
            messages.push(Message {
                id: position.id.to_owned(),
                note: String::new(),
                texts: Vec::new(),
            });
            (group, messages.len() - 1)
        });
        &mut groups[group].messages[message]
    }

    /// Removes what none of the languages has.
    fn build(mut self) -> Chapter {
        for group in &mut self.chapter.groups {
            for message in &mut group.messages {
                message
                    .texts
                    .retain(|text| text.sentences.iter().any(Option::is_some));
            }
            group.messages.retain(|message| !message.texts.is_empty());
        }
        self.chapter
            .groups
            .retain(|group| !group.messages.is_empty());
        self.chapter
    }
}

/// Returns the index of the group with a title, and adds it if it is new.
fn group_index(groups: &mut Vec<Group>, title: &str) -> usize {
    groups
        .iter()
        .position(|group| group.title == title)
        .unwrap_or_else(|| {
            groups.push(Group {
                title: title.to_owned(),
                messages: Vec::new(),
            });
            groups.len() - 1
        })
}

fn read_sentence(text: &Text, pattern: &Pattern<&str>) -> Result<Sentence, String> {
    let sentence = Sentence::new(pattern)?;
    match (text.number(), &sentence.number) {
        (Some(other), Some(own)) if other != own => Err(format!(
            "selects by ${own}, but other languages select by ${other}"
        )),
        _ => Ok(sentence),
    }
}

/// Calls a function with every text of a file and the note of its message.
pub fn for_each_text(file: &str, mut call: impl FnMut(Position<'_>, String, &Pattern<&str>)) {
    let resource: Resource<&str> = parser::parse(file).unwrap_or_else(|(resource, _)| resource);
    let mut group = "";
    for entry in &resource.body {
        let message = match entry {
            Entry::GroupComment(comment) => {
                group = comment.content.first().copied().unwrap_or_default();
                continue;
            }
            Entry::Message(message) => message,
            _ => continue,
        };
        let note = message
            .comment
            .as_ref()
            .map(|comment| comment.content.join("\n"));
        let value = message.value.iter().map(|value| (None, value));
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|attribute| (Some(attribute.id.name), &attribute.value));
        for (attribute, pattern) in value.chain(attributes) {
            if attribute != Some(MATCHES) {
                let position = Position {
                    group,
                    id: message.id.name,
                    attribute,
                };
                call(position, note.clone().unwrap_or_default(), pattern);
            }
        }
    }
}
