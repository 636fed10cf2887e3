//! What stands on the page round the dialog, in the reader's language.

use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement, Resource};
use sip_phrases::unic_langid::LanguageIdentifier;

/// The files; the first is for a language that has none.
pub const FILES: [(&str, &str); 4] = [
    ("en", include_str!("../locales/en.ftl")),
    ("de", include_str!("../locales/de.ftl")),
    ("ru", include_str!("../locales/ru.ftl")),
    ("zh", include_str!("../locales/zh.ftl")),
];

/// The labels of one language.
pub struct Labels(Resource<&'static str>);

impl Labels {
    pub fn of(language: &LanguageIdentifier) -> Labels {
        let language = language.to_string();
        let (_, text) = FILES.iter().find(|(tag, _)| *tag == language).unwrap_or(&FILES[0]);
        // Every file is read by a test; a part that cannot be read is left out.
        Labels(fluent_syntax::parser::parse(*text).unwrap_or_else(|(read, _)| read))
    }

    /// The names and the texts.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.0.body.iter().filter_map(|entry| match entry {
            Entry::Message(Message { id, value: Some(Pattern { elements }), .. }) => match elements[..] {
                [PatternElement::TextElement { value }] => Some((id.name, value)),
                _ => None,
            },
            _ => None,
        })
    }

    pub fn get(&self, name: &str) -> Option<&'static str> {
        self.iter().find(|(id, _)| *id == name).map(|(_, text)| text)
    }
}

#[cfg(test)]
mod tests {
    use sip_phrases::Localizer;

    use super::{FILES, Labels};

    fn names(labels: &Labels) -> Vec<&str> {
        labels.iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn every_language_has_every_label() {
        let localizer = Localizer::bundled();
        let english = Labels::of(localizer.default_catalog().language());
        assert!(names(&english).contains(&"close"));
        for language in localizer.languages() {
            let tag = language.to_string();
            let (_, text) = FILES.iter().find(|(file, _)| *file == tag).expect("a file for every language");
            assert!(fluent_syntax::parser::parse(*text).is_ok(), "{tag}.ftl is no Fluent");
            assert_eq!(names(&Labels::of(language)), names(&english), "{tag}.ftl");
        }
    }
}
