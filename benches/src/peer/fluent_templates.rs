//! fluent-templates, with one loader for all languages.

use fluent_templates::{LanguageIdentifier, Loader};

include!(concat!(env!("OUT_DIR"), "/fluent_templates.rs"));

#[inline]
pub fn text(language: &LanguageIdentifier, key: &str) -> String {
    LOADER.lookup(language, key)
}
