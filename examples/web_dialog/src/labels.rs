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
        Labels::of_its_own(language).unwrap_or_else(|| Labels::parse(FILES[0].1))
    }

    /// The name of the language in itself, or its tag where there is no file.
    pub fn name(language: &LanguageIdentifier) -> String {
        let name = Labels::of_its_own(language).and_then(|labels| labels.get("language-name"));
        name.map_or_else(|| language.to_string(), str::to_owned)
    }

    fn of_its_own(language: &LanguageIdentifier) -> Option<Labels> {
        let language = language.to_string();
        FILES.iter().find(|(tag, _)| *tag == language).map(|(_, text)| Labels::parse(text))
    }

    /// Every file is read by a test; a part that cannot be read is left out.
    fn parse(text: &'static str) -> Labels {
        Labels(fluent_syntax::parser::parse(text).unwrap_or_else(|(read, _)| read))
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

    fn get(&self, name: &str) -> Option<&'static str> {
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
    fn every_file_has_every_label() {
        let english = Labels::of(Localizer::bundled().default_catalog().language());
        assert!(names(&english).contains(&"close"));
        for (tag, text) in FILES {
            assert!(fluent_syntax::parser::parse(text).is_ok(), "{tag}.ftl is no Fluent");
            assert_eq!(names(&Labels::of(&tag.parse().unwrap())), names(&english), "{tag}.ftl");
        }
    }

    #[test]
    fn a_language_without_a_file() {
        let klingon = "tlh".parse().unwrap();
        assert_eq!(Labels::of(&klingon).get("language-name"), Some("English"));
        assert_eq!(Labels::name(&klingon), "tlh", "a link to it must not say English");
    }
}
