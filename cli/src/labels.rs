//! The words round the texts, in the reader's language: `labels.ftl`.

use std::path::Path;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use sip_phrases::bundled_files;
use sip_phrases::unic_langid::LanguageIdentifier;

use crate::text_file;

const FILE: &str = "labels.ftl";

pub struct Labels(FluentBundle<FluentResource>);

impl Labels {
    /// The labels of a language, of which some or all may be in a folder of texts. Where there are none, they are
    /// English.
    pub fn of(language: &LanguageIdentifier, locales: Option<&Path>) -> Labels {
        let tag = language.to_string();
        let mut bundle = FluentBundle::new(vec![language.clone()]);
        bundle.set_use_isolating(false);
        let bundled = |wanted: &str| {
            bundled_files().find(|(language, file, _)| *language == wanted && *file == FILE).map(|(.., text)| text)
        };
        let own = locales.and_then(|folder| text_file::read(&folder.join(&tag).join(FILE)).ok().flatten());
        let texts = [bundled("en").map(str::to_owned), bundled(&tag).map(str::to_owned), own];
        for text in texts.into_iter().flatten() {
            // `check` says what is wrong with a file; the labels that can be read are.
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Labels(bundle)
    }

    pub fn say(&self, id: &str) -> String {
        self.format(id, None)
    }

    pub fn with(&self, id: &str, name: &str, text: &str) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set(name.to_owned(), text.to_owned());
        self.format(id, Some(&arguments))
    }

    pub fn count(&self, id: &str, count: usize) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("count", count);
        self.format(id, Some(&arguments))
    }

    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        match self.0.get_message(id).and_then(|message| message.value()) {
            Some(pattern) => self.0.format_pattern(pattern, arguments, &mut Vec::new()).into_owned(),
            None => id.to_owned(),
        }
    }
}
