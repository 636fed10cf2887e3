//! All texts side by side, in the order of the English files.

use sip_phrases::{Family, LanguageIdentifier};

use super::sentence::Sentence;

/// The name of the file with the dialogs.
pub const EXPLAIN: &str = "explain";

/// The texts of some languages.
pub struct Book {
    /// The language of each column.
    pub languages: Vec<LanguageIdentifier>,
    pub chapters: Vec<Chapter>,
}

/// The messages of one file.
pub struct Chapter {
    /// The name of the file without `.ftl`: the name of a family, `explain` or `facts`.
    pub name: String,
    pub groups: Vec<Group>,
}

/// The messages under one group comment.
pub struct Group {
    /// The English title, which is empty for the messages before the first group.
    pub title: String,
    pub messages: Vec<Message>,
}

/// A message of Fluent.
pub struct Message {
    pub id: String,
    /// The note to translators in the English file, which may have several lines.
    pub note: String,
    pub texts: Vec<Text>,
}

/// The value of a message, or one of its attributes.
pub struct Text {
    /// The name of the attribute, or `None` for the value.
    pub attribute: Option<String>,
    /// The English text, even if the book does not have the language.
    pub english: Option<Sentence>,
    /// The text in each language of the book.
    pub sentences: Vec<Option<Sentence>>,
}

/// A text with its place in the book.
#[derive(Clone, Copy)]
pub struct Entry<'b> {
    pub chapter: &'b Chapter,
    pub group: &'b Group,
    pub message: &'b Message,
    pub text: &'b Text,
}

impl Book {
    /// Returns all texts in order.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.chapters.iter().flat_map(|chapter| {
            chapter.groups.iter().flat_map(move |group| {
                group.messages.iter().flat_map(move |message| {
                    message.texts.iter().map(move |text| Entry {
                        chapter,
                        group,
                        message,
                        text,
                    })
                })
            })
        })
    }
}

impl<'b> Entry<'b> {
    /// Returns the keys of the text: `["status", "486", "phrase"]`, `["facts", "retry-minutes"]`.
    pub fn path(&self) -> Vec<&'b str> {
        let local_id = self.chapter.local_id(&self.message.id);
        let mut path = vec![self.chapter.name.as_str(), local_id];
        if !self.chapter.is_flat() {
            path.push(self.chapter.part(self.text));
        }
        path
    }

    /// Returns the name of the text in one word: `status-486`, `status-486.description`.
    pub fn name(&self) -> String {
        let attribute = self.text.attribute.as_deref();
        text_name(&self.message.id, attribute)
    }

    pub fn sentence(&self, column: usize) -> Option<&'b Sentence> {
        self.text.sentences[column].as_ref()
    }
}

impl Chapter {
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.groups.iter().flat_map(|group| &group.messages)
    }

    /// Returns whether every message has only one text, as in `facts.ftl`. A family of codes has
    /// phrases and descriptions, even if nobody has written a description yet.
    pub fn is_flat(&self) -> bool {
        let is_family = self.name == EXPLAIN || self.name.parse::<Family>().is_ok();
        let mut texts = self.messages().flat_map(|message| &message.texts);
        !is_family && texts.all(|text| text.attribute.is_none())
    }

    /// Removes the prefix of the chapter from an id: `486` for `status-486`, but `class-success`
    /// stays.
    pub fn local_id<'i>(&self, id: &'i str) -> &'i str {
        let rest = id.strip_prefix(self.name.as_str());
        rest.and_then(|rest| rest.strip_prefix('-')).unwrap_or(id)
    }

    /// Returns the name of a text within its message: `phrase`, `description`, `title` and so on.
    pub fn part<'t>(&self, text: &'t Text) -> &'t str {
        match &text.attribute {
            Some(attribute) => attribute,
            None if self.name == EXPLAIN => "title",
            None => "phrase",
        }
    }
}

impl Text {
    /// Returns the variable by which the text selects its plural form. If one language has plural
    /// forms, all languages have them.
    pub fn number(&self) -> Option<&str> {
        self.all().find_map(|sentence| sentence.number.as_deref())
    }

    /// Returns the names of the arguments, in the order of the English text.
    pub fn arguments(&self) -> Vec<&str> {
        let mut arguments: Vec<&str> = Vec::new();
        for name in self.all().flat_map(Sentence::arguments) {
            if !arguments.contains(&name) {
                arguments.push(name);
            }
        }
        arguments
    }

    fn all(&self) -> impl Iterator<Item = &Sentence> {
        self.english.iter().chain(self.sentences.iter().flatten())
    }
}

/// Returns the name of a text in a file or in a warning: `status-486.description`.
pub fn text_name(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}
