//! The error of an unknown language.

use std::fmt;

use unic_langid::LanguageIdentifier;

use crate::code::write_expected;

/// The error returned when a [`Localizer`](crate::Localizer) has no catalog of a language, such as
/// `tlh`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage {
    pub(super) language: LanguageIdentifier,
    pub(super) known: Vec<LanguageIdentifier>,
}

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown language \"{}\"", self.language)?;
        write_expected(f, &self.known)
    }
}

impl std::error::Error for UnknownLanguage {}
