//! The error of choosing a default language.

use std::fmt;

use unic_langid::LanguageIdentifier;

/// The error returned when a [`Localizer`](crate::Localizer) has no catalog of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage {
    pub(super) language: LanguageIdentifier,
    pub(super) known: Vec<LanguageIdentifier>,
}

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known: Vec<String> = self.known.iter().map(ToString::to_string).collect();
        write!(
            f,
            "unknown language {}: expected {}",
            self.language,
            known.join(", ")
        )
    }
}

impl std::error::Error for UnknownLanguage {}
