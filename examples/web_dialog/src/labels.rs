//! The labels: the texts of the page around the dialog, in the reader's language.

use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement, Resource};
use include_dir::{Dir, include_dir};
use sip_phrases::LanguageIdentifier;

/// The files. A new file adds a language; a language without a file has the English labels.
static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The labels of one language.
pub struct Labels(Resource<&'static str>);

impl Labels {
    /// Returns the labels of a language, or those in English if it has no file.
    pub fn of(language: &LanguageIdentifier) -> Labels {
        Labels::exactly(language)
            .or_else(|| Labels::exactly(&"en".parse().ok()?))
            .expect("there are English labels")
    }

    /// Returns the name of a language in that language, or its tag if it has no file.
    pub fn name(language: &LanguageIdentifier) -> String {
        let name = Labels::exactly(language).and_then(|labels| labels.get("language-name"));
        name.map_or_else(|| language.to_string(), str::to_owned)
    }

    fn exactly(language: &LanguageIdentifier) -> Option<Labels> {
        let file = FILES.get_file(format!("{language}.ftl"))?;
        file.contents_utf8().map(Labels::parse)
    }

    /// Parses a file. A test parses them all, so errors are ignored here.
    fn parse(text: &'static str) -> Labels {
        Labels(fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, _)| resource))
    }

    /// Returns the names and the texts.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.0.body.iter().filter_map(|entry| match entry {
            Entry::Message(Message {
                id,
                value: Some(Pattern { elements }),
                ..
            }) => match elements[..] {
                [PatternElement::TextElement { value }] => Some((id.name, value)),
                _ => None,
            },
            _ => None,
        })
    }

    /// Returns a text, or nothing if there is no such label.
    pub fn text(&self, name: &str) -> &'static str {
        self.get(name).unwrap_or_default()
    }

    fn get(&self, name: &str) -> Option<&'static str> {
        self.iter()
            .find(|(id, _)| *id == name)
            .map(|(_, text)| text)
    }
}

#[cfg(test)]
mod tests {
    use sip_phrases::Localizer;

    use super::{FILES, Labels};
    use crate::explain::MAX_BODY;

    fn names(labels: &Labels) -> Vec<&str> {
        labels.iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn every_file_has_every_label() {
        let english = Labels::of(Localizer::bundled().default_catalog().language());
        assert!(names(&english).contains(&"close"));
        for file in FILES.files() {
            let tag = file.path().file_stem().unwrap().to_str().unwrap();
            let text = file.contents_utf8().unwrap();
            let is_valid = fluent_syntax::parser::parse(text).is_ok();
            assert!(is_valid, "{tag}.ftl is not valid Fluent");
            let labels = Labels::of(&tag.parse().unwrap());
            assert_eq!(names(&labels), names(&english), "{tag}.ftl");
            for name in ["error-too-long", "programs-body"] {
                let limit = format!(" {} ", MAX_BODY / 1024);
                assert!(labels.text(name).contains(&limit), "{tag}.ftl: {name}");
            }
        }
    }

    #[test]
    fn a_language_without_a_file() {
        let klingon = "tlh".parse().unwrap();
        assert_eq!(Labels::of(&klingon).text("language-name"), "English");
        assert_eq!(
            Labels::name(&klingon),
            "tlh",
            "a link to Klingon must not say English"
        );
    }
}
