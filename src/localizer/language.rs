//! A language of a localizer.

use unic_langid::LanguageIdentifier;

use crate::catalog::{Catalog, Folder};

/// The default language of the bundled catalogs.
const DEFAULT: &str = "en";

#[derive(Clone, Debug)]
pub(super) struct Language {
    /// The tag in lower case, for comparison with ranges.
    tag: Box<str>,
    pub(super) catalog: Catalog,
}

impl Language {
    /// Creates a bundled language. Its catalog reads each file when it is first needed.
    pub(super) fn bundled(id: LanguageIdentifier, folder: Folder) -> Language {
        Language::from(Catalog::bundled(id, folder))
    }

    /// Returns a sort key: English first, then by tag.
    pub(super) fn order(&self) -> (bool, &str) {
        (&*self.tag != DEFAULT, &self.tag)
    }
}

impl From<Catalog> for Language {
    fn from(catalog: Catalog) -> Language {
        let tag = catalog.language().to_string().to_ascii_lowercase().into();
        Language { tag, catalog }
    }
}

impl AsRef<str> for Language {
    fn as_ref(&self) -> &str {
        &self.tag
    }
}
