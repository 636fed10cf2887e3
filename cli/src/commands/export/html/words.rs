//! The words of the page around the texts: `words/ru.ftl` for Russian. A new file adds a language.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser;
use include_dir::{Dir, File, include_dir};
use sip_phrases::LanguageIdentifier;

use crate::commands::export::source::ENGLISH;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/commands/export/html/words");

/// The words by language and id.
pub struct Words(BTreeMap<&'static str, BTreeMap<&'static str, &'static str>>);

impl Words {
    pub fn read() -> Words {
        let language = |file: &'static File<'static>| {
            let texts = texts(file.contents_utf8()?);
            Some((file.path().file_stem()?.to_str()?, texts))
        };
        Words(FILES.files().filter_map(language).collect())
    }

    /// Returns the words in a language, or in English if the language does not have them.
    pub fn get(&self, language: &LanguageIdentifier, id: &str) -> &'static str {
        let words = self.get_with_language(language, id);
        words.map(|(words, _)| words).unwrap_or_default()
    }

    /// Returns the words, and the language that they are in if it is another one.
    pub fn get_with_language(
        &self,
        language: &LanguageIdentifier,
        id: &str,
    ) -> Option<(&'static str, Option<&'static str>)> {
        match self.get_own(&language.to_string(), id) {
            Some(words) => Some((words, None)),
            None => Some((self.get_own(ENGLISH, id)?, Some(ENGLISH))),
        }
    }

    pub fn contains(&self, id: &str) -> bool {
        self.get_own(ENGLISH, id).is_some()
    }

    /// Returns the name of a language in that language, or its tag if the name is unknown.
    pub fn language_name(&self, language: &LanguageIdentifier) -> String {
        let tag = language.to_string();
        self.get_own(&tag, "language-name")
            .map_or(tag, str::to_owned)
    }

    /// Returns the words of some languages for the script, as JSON that is valid within HTML and
    /// XML.
    pub fn json(&self, languages: &[LanguageIdentifier]) -> String {
        let tags = languages.iter().map(ToString::to_string);
        let words: BTreeMap<_, _> = tags
            .filter_map(|tag| self.0.get_key_value(tag.as_str()))
            .collect();
        let json = serde_json::to_string(&words).expect("maps of strings are JSON");
        json.replace('&', "\\u0026")
            .replace('<', "\\u003c")
            .replace('>', "\\u003e")
    }

    fn get_own(&self, language: &str, id: &str) -> Option<&'static str> {
        self.0.get(language)?.get(id).copied()
    }
}

/// Returns the texts of a file by id.
fn texts(file: &'static str) -> BTreeMap<&'static str, &'static str> {
    let resource = parser::parse(file).unwrap_or_else(|(resource, _)| resource);
    let text = |entry: &Entry<&'static str>| match entry {
        Entry::Message(message) => match message.value.as_ref()?.elements[..] {
            [PatternElement::TextElement { value }] => Some((message.id.name, value)),
            _ => None,
        },
        _ => None,
    };
    resource.body.iter().filter_map(text).collect()
}
