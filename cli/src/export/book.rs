//! All texts side by side: families, groups and messages in the order of the English files.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Pattern, Resource};
use fluent_syntax::parser;
use sip_phrases::unic_langid::LanguageIdentifier;

use super::sentence::Sentence;
use super::source::{self, Source};

/// The order of the families; others come last, by name.
const ORDER: [&str; 20] = [
    "status",
    "explain",
    "action",
    "warning",
    "q850",
    "location",
    "reason",
    "preemption",
    "release-cause",
    "failure-cause",
    "redirecting",
    "call-end",
    "vendor",
    "method",
    "priority",
    "subscription",
    "subscription-state",
    "geolocation",
    "alert",
    "facts",
];

pub struct Book {
    /// The columns of every text.
    pub languages: Vec<LanguageIdentifier>,
    pub families: Vec<Family>,
}

pub struct Family {
    pub name: String,
    pub groups: Vec<Group>,
}

pub struct Group {
    /// In English in every language; empty for messages before the first group.
    pub title: String,
    pub messages: Vec<Message>,
}

pub struct Message {
    pub id: String,
    /// What the English file tells a translator.
    pub note: String,
    pub texts: Vec<Text>,
}

pub struct Text {
    /// None for the value of the message.
    pub attribute: Option<String>,
    /// The English text, be it among the languages or not.
    pub english: Option<Sentence>,
    /// The text of each language of the book.
    pub sentences: Vec<Option<Sentence>>,
}

impl Book {
    /// Puts the texts of some languages side by side; of all of them, English first, if none is named.
    ///
    /// # Errors
    ///
    /// A language that the texts are not in.
    pub fn bind(
        sources: Vec<Source>,
        languages: &[LanguageIdentifier],
        origin: &str,
        left_out: &mut Vec<String>,
    ) -> Result<Book, String> {
        let languages = choose(&sources, languages, origin)?;
        let bundled = source::bundled();
        let names: BTreeSet<(usize, &str)> = sources.iter().map(|source| place(&source.family)).collect();
        let mut families = Vec::new();
        for (_, name) in names {
            let mut family = Family { name: name.to_owned(), groups: Vec::new() };
            // A folder with one language only is held against the English of the program.
            let original = find(&sources, ENGLISH, name).or_else(|| find(&bundled, ENGLISH, name));
            let mut reader = Reader { family: &mut family, columns: languages.len(), left_out };
            if let Some(original) = original {
                reader.read(original, None, ENGLISH);
            }
            for (column, language) in languages.iter().enumerate() {
                let language = language.to_string();
                if let Some(text) = find(&sources, &language, name) {
                    reader.read(text, Some(column), &language);
                }
            }
            family.tidy();
            families.push(family);
        }
        families.retain(|family| !family.groups.is_empty());
        Ok(Book { languages, families })
    }
}

/// The tag of English, which is the original of all texts.
pub const ENGLISH: &str = "en";

impl Family {
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.groups.iter().flat_map(|group| &group.messages)
    }

    /// Whether a message is a single text, as in `facts.ftl`, and not a phrase with its description.
    pub fn is_flat(&self) -> bool {
        self.messages().flat_map(|message| &message.texts).all(|text| text.attribute.is_none())
    }

    /// What the rest of an id is called in this family: `486` for `status-486`, but `class-success` as it is.
    pub fn rest<'i>(&self, id: &'i str) -> &'i str {
        id.strip_prefix(self.name.as_str()).and_then(|rest| rest.strip_prefix('-')).unwrap_or(id)
    }

    /// What a text of a message is called: `phrase`, `description`, `title` …
    pub fn part<'t>(&self, text: &'t Text) -> &'t str {
        match &text.attribute {
            Some(attribute) => attribute,
            None if self.name == "explain" => "title",
            None => "phrase",
        }
    }

    /// Takes out what is in none of the languages.
    fn tidy(&mut self) {
        for group in &mut self.groups {
            for message in &mut group.messages {
                message.texts.retain(|text| text.sentences.iter().any(Option::is_some));
            }
            group.messages.retain(|message| !message.texts.is_empty());
        }
        self.groups.retain(|group| !group.messages.is_empty());
    }
}

impl Text {
    /// The number that the text depends on in any language: then it does so in all of them.
    pub fn number(&self) -> Option<&str> {
        self.all().find_map(|sentence| sentence.number.as_deref())
    }

    /// The names of the arguments, in the order of the English text.
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

struct Reader<'b> {
    family: &'b mut Family,
    columns: usize,
    left_out: &'b mut Vec<String>,
}

impl Reader<'_> {
    /// Reads the file of a language into its column, or as the English original if it has none.
    fn read(&mut self, text: &str, column: Option<usize>, language: &str) {
        let resource: Resource<&str> = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
        let mut group = "";
        for entry in &resource.body {
            match entry {
                Entry::GroupComment(comment) => group = comment.content.first().copied().unwrap_or_default(),
                Entry::Message(message) => {
                    let note = message.comment.as_ref().map(|comment| comment.content.join(" "));
                    let value = message.value.iter().map(|value| (None, value));
                    let attributes =
                        message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
                    for (attribute, pattern) in value.chain(attributes) {
                        self.read_text((group, message.id.name, attribute), pattern, column, language);
                    }
                    if let (None, Some(note)) = (column, note) {
                        self.message(group, message.id.name).note = note;
                    }
                }
                _ => {}
            }
        }
    }

    fn read_text(
        &mut self,
        (group, id, attribute): (&str, &str, Option<&str>),
        pattern: &Pattern<&str>,
        column: Option<usize>,
        language: &str,
    ) {
        // The answers that a vendor's text stands for are no text.
        if attribute == Some("matches") {
            return;
        }
        let columns = self.columns;
        let texts = &mut self.message(group, id).texts;
        let at = texts.iter().position(|text| text.attribute.as_deref() == attribute).unwrap_or_else(|| {
            let attribute = attribute.map(str::to_owned);
            texts.push(Text { attribute, english: None, sentences: vec![None; columns] });
            texts.len() - 1
        });
        let text = &mut texts[at];
        let number = text.number().map(str::to_owned);
        let sentence = Sentence::read(pattern).and_then(|sentence| match (number, &sentence.number) {
            (Some(number), Some(own)) if number != *own => {
                Err(format!("it chooses by ${own}, and other languages by ${number}"))
            }
            _ => Ok(sentence),
        });
        match (sentence, column) {
            (Ok(sentence), Some(column)) => text.sentences[column] = Some(sentence),
            (Ok(sentence), None) => text.english = Some(sentence),
            (Err(why), Some(_)) => self.left_out.push(format!("{language} {}: {why}", name(id, attribute))),
            (Err(_), None) => {}
        }
    }

    /// The message, which is put at the end of its group if it is new.
    fn message(&mut self, group: &str, id: &str) -> &mut Message {
        let groups = &mut self.family.groups;
        let find = |group: &Group| group.messages.iter().position(|message| message.id == id);
        let found = groups.iter().enumerate().find_map(|(at, group)| Some((at, find(group)?)));
        let (group, message) = found.unwrap_or_else(|| {
            let at = groups.iter().position(|known| known.title == group).unwrap_or_else(|| {
                groups.push(Group { title: group.to_owned(), messages: Vec::new() });
                groups.len() - 1
            });
            let messages = &mut groups[at].messages;
            messages.push(Message { id: id.to_owned(), note: String::new(), texts: Vec::new() });
            (at, messages.len() - 1)
        });
        &mut groups[group].messages[message]
    }
}

/// What a text is called in a sentence and in a file: `status-486.description`.
pub fn name(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

fn find<'s>(sources: &'s [Source], language: &str, family: &str) -> Option<&'s str> {
    let source = sources.iter().find(|source| source.language == language && source.family == family)?;
    Some(&source.text)
}

fn place(family: &str) -> (usize, &str) {
    (ORDER.iter().position(|known| *known == family).unwrap_or(ORDER.len()), family)
}

fn choose(sources: &[Source], wanted: &[LanguageIdentifier], origin: &str) -> Result<Vec<LanguageIdentifier>, String> {
    let mut there: Vec<LanguageIdentifier> = sources.iter().map(|source| source.language.clone()).collect();
    there.sort_by_key(|language| (*language != ENGLISH, language.to_string()));
    there.dedup();
    if let Some(missing) = wanted.iter().find(|language| !there.contains(language)) {
        let there: Vec<String> = there.iter().map(ToString::to_string).collect();
        return Err(format!("{origin} has no texts in {missing}; it has {}", there.join(", ")));
    }
    if wanted.is_empty() {
        return Ok(there);
    }
    let mut chosen: Vec<LanguageIdentifier> = Vec::new();
    wanted.iter().for_each(|language| {
        if !chosen.contains(language) {
            chosen.push(language.clone());
        }
    });
    Ok(chosen)
}
