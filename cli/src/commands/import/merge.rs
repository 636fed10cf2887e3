//! Puts translations into a Fluent file, and keeps all else that is in it.

use fluent_syntax::ast::{Attribute, Comment, Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::{parser, serializer};

use crate::commands::new::skeleton;

/// A translated text.
pub struct Translation<'t> {
    pub id: &'t str,
    pub attribute: Option<&'t str>,
    pub pattern: Pattern<String>,
}

/// A file of a translation.
pub struct Target {
    body: Vec<Entry<String>>,
    /// The English file, which has the order of the messages and the attributes.
    english: Vec<Entry<String>>,
}

impl Target {
    /// Reads a file. Without one, starts with the groups of the English file.
    ///
    /// # Errors
    ///
    /// Returns an error if a file is not valid Fluent. The lint reports where.
    pub fn new(text: Option<&str>, english: &str) -> Result<Target, ()> {
        let read = |text: &str| match parser::parse(text.replace("\r\n", "\n")) {
            Ok(resource) => Ok(resource.body),
            Err(_) => Err(()),
        };
        let english = read(english)?;
        let body = match text {
            Some(text) => read(text)?,
            None => Vec::new(),
        };
        Ok(Target { body, english })
    }

    pub fn into_text(self) -> String {
        serializer::serialize(&Resource { body: self.body })
    }

    /// Sets a text. Returns `false` if it is an attribute of a message that has no value.
    pub fn set(&mut self, translation: Translation<'_>) -> bool {
        let Translation {
            id,
            attribute,
            pattern,
        } = translation;
        let has_value = self.message(id).is_some() || attribute.is_none();
        if !has_value {
            return false;
        }
        if self.message(id).is_none() {
            self.insert(id);
        }
        let order: Vec<String> = attributes(&self.english, id);
        let Some(message) = self.message(id) else {
            return false;
        };
        match attribute {
            None => message.value = Some(pattern),
            Some(name) => set_attribute(message, name, pattern, &order),
        }
        true
    }

    /// Updates the English text in the note of a message. Returns whether it was another one.
    pub fn update_note(&mut self, id: &str) -> bool {
        let english = english_lines(&self.english, id);
        let message = self.message(id);
        let Some(comment) = message.and_then(|message| message.comment.as_mut()) else {
            return false;
        };
        let is_english = |line: &String| line.starts_with("en:");
        let Some(start) = comment.content.iter().position(is_english) else {
            return false;
        };
        let old = comment.content.clone();
        comment.content.retain(|line| !is_english(line));
        comment.content.splice(start..start, english);
        comment.content != old
    }

    fn message(&mut self, id: &str) -> Option<&mut Message<String>> {
        self.body.iter_mut().find_map(|entry| match entry {
            Entry::Message(message) if message.id.name == id => Some(message),
            _ => None,
        })
    }

    /// Inserts a message without texts at its place in the order of English. The comment in which
    /// `sip-phrases new` has prepared the message becomes its comment.
    fn insert(&mut self, id: &str) {
        let prepared = self.body.iter().position(|entry| match entry {
            Entry::Comment(comment) => note_length(comment, id).is_some(),
            _ => false,
        });
        let comment = prepared.and_then(|index| match &self.body[index] {
            Entry::Comment(comment) => {
                let length = note_length(comment, id)?;
                let content = comment.content[..length].to_vec();
                (!content.is_empty()).then_some(Comment { content })
            }
            _ => None,
        });
        let message = Entry::Message(Message {
            id: Identifier {
                name: id.to_owned(),
            },
            value: None,
            attributes: Vec::new(),
            comment,
        });
        match prepared {
            Some(index) => self.body[index] = message,
            None => {
                let is_wanted = |entry: &Entry<String>| is_message(entry, id);
                if let Some(position) = self.english.iter().position(is_wanted) {
                    self.insert_entry(message, position);
                }
            }
        }
    }

    /// Inserts an entry after the nearest one that stands before a position in the English file. The
    /// heading of its group comes first.
    fn insert_entry(&mut self, entry: Entry<String>, position: usize) {
        for (index, before) in self.english[..position].iter().enumerate().rev() {
            let found = match before {
                Entry::Message(message) => {
                    find(&self.body, |own| is_message(own, &message.id.name))
                }
                Entry::GroupComment(group) => find(&self.body, |own| is_group(own, group)),
                _ => continue,
            };
            if let Some(found) = found {
                self.body.insert(found + 1, entry);
                return;
            }
            if let Entry::GroupComment(_) = before {
                let heading = before.clone();
                self.insert_entry(heading.clone(), index);
                let Entry::GroupComment(group) = &heading else {
                    return;
                };
                let found = find(&self.body, |own| is_group(own, group));
                self.body
                    .insert(found.map_or(self.body.len(), |found| found + 1), entry);
                return;
            }
        }
        // Nothing stands before it but what is about the whole file.
        let is_about_file = |entry: &Entry<String>| matches!(entry, Entry::ResourceComment(_));
        let start = self.body.iter().take_while(|entry| is_about_file(entry));
        let start = start.count();
        self.body.insert(start, entry);
    }
}

fn find(body: &[Entry<String>], is_wanted: impl Fn(&Entry<String>) -> bool) -> Option<usize> {
    body.iter().position(is_wanted)
}

fn is_message(entry: &Entry<String>, id: &str) -> bool {
    matches!(entry, Entry::Message(message) if message.id.name == id)
}

fn is_group(entry: &Entry<String>, group: &Comment<String>) -> bool {
    matches!(entry, Entry::GroupComment(own) if own.content.first() == group.content.first())
}

/// Returns the number of lines before the names in a comment of `sip-phrases new`.
fn note_length(comment: &Comment<String>, id: &str) -> Option<usize> {
    skeleton::prepared_at(comment.content.iter().map(String::as_str), id)
}

/// Returns the names of the attributes of a message in order.
fn attributes(body: &[Entry<String>], id: &str) -> Vec<String> {
    let attributes = skeleton::message(body, id)
        .into_iter()
        .flat_map(|message| &message.attributes);
    attributes
        .map(|attribute| attribute.id.name.clone())
        .collect()
}

fn set_attribute(
    message: &mut Message<String>,
    name: &str,
    value: Pattern<String>,
    order: &[String],
) {
    let attributes = &mut message.attributes;
    if let Some(own) = attributes.iter_mut().find(|own| own.id.name == name) {
        own.value = value;
        return;
    }
    let index = |name: &str| order.iter().position(|other| other == name);
    let is_before = |own: &Attribute<String>| index(&own.id.name) < index(name);
    let previous = attributes.iter().rposition(is_before);
    let attribute = Attribute {
        id: Identifier {
            name: name.to_owned(),
        },
        value,
    };
    attributes.insert(previous.map_or(0, |previous| previous + 1), attribute);
}

/// Returns the lines of a comment with an English message.
fn english_lines(english: &[Entry<String>], id: &str) -> Vec<String> {
    let lines = skeleton::message(english, id).map(skeleton::lines);
    let lines = lines.into_iter().flatten();
    lines.map(|line| format!("en: {line}")).collect()
}
