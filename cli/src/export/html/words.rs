//! What the page says round the texts, in each language: `words/ru.ftl`. A new file there is a new language.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser;
use include_dir::{Dir, include_dir};
use sip_phrases::unic_langid::LanguageIdentifier;

use crate::export::book::ENGLISH;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/bin/sip-phrases/export/html/words");

pub struct Words(BTreeMap<&'static str, BTreeMap<&'static str, &'static str>>);

impl Words {
    pub fn read() -> Words {
        let language = |file: &'static include_dir::File<'static>| {
            let texts = file.contents_utf8()?;
            Some((file.path().file_stem()?.to_str()?, texts_of(texts)))
        };
        Words(FILES.files().filter_map(language).collect())
    }

    /// The words in a language; in English if it has none.
    pub fn say(&self, language: &LanguageIdentifier, id: &str) -> &'static str {
        self.own(language, id).or_else(|| self.english(id)).unwrap_or_default()
    }

    /// The words of a cell with the language that they are in, if it is not that of the cell.
    pub fn say_within(&self, language: &LanguageIdentifier, id: &str) -> (&'static str, Option<&'static str>) {
        match self.own(language, id) {
            Some(words) => (words, None),
            None => (self.english(id).unwrap_or_default(), Some(ENGLISH)),
        }
    }

    pub fn has(&self, id: &str) -> bool {
        self.english(id).is_some()
    }

    /// What the language calls itself; its tag if that is not known here.
    pub fn language_name(&self, language: &LanguageIdentifier) -> String {
        self.own(language, "language-name").map_or_else(|| language.to_string(), str::to_owned)
    }

    /// The words of some languages for the script, as JSON that can stand in HTML and in XML.
    pub fn json(&self, languages: &[LanguageIdentifier]) -> String {
        let known = languages.iter().filter_map(|language| self.0.get_key_value(language.to_string().as_str()));
        let words: BTreeMap<_, _> = known.collect();
        let json = serde_json::to_string(&words).expect("maps of strings are JSON");
        json.replace('&', "\\u0026").replace('<', "\\u003c").replace('>', "\\u003e")
    }

    fn own(&self, language: &LanguageIdentifier, id: &str) -> Option<&'static str> {
        self.0.get(language.to_string().as_str())?.get(id).copied()
    }

    fn english(&self, id: &str) -> Option<&'static str> {
        self.0.get(ENGLISH)?.get(id).copied()
    }
}

fn texts_of(file: &'static str) -> BTreeMap<&'static str, &'static str> {
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
