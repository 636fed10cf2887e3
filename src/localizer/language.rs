//! A language of a localizer.

use unic_langid::LanguageIdentifier;

use super::negotiate::Tag;
use crate::catalog::{Catalog, Folder};

#[derive(Clone)]
pub(super) struct Language {
    tag: Tag,
    pub(super) catalog: Catalog,
}

impl Language {
    /// Creates a bundled language. Its catalog reads each file when it is first needed.
    pub(super) fn bundled(id: LanguageIdentifier, folder: Folder) -> Language {
        Language::from(Catalog::bundled(id, folder))
    }

    /// Returns a sort key: English, which is the default of the bundled catalogs, then by tag.
    pub(super) fn order(&self) -> (bool, String) {
        let tag = self.tag();
        (tag != "en", tag)
    }

    pub(super) fn tag(&self) -> String {
        self.catalog.language().to_string()
    }
}

impl From<Catalog> for Language {
    fn from(catalog: Catalog) -> Language {
        let tag = Tag::new(&catalog.language().to_string());
        Language { tag, catalog }
    }
}

impl AsRef<Tag> for Language {
    fn as_ref(&self) -> &Tag {
        &self.tag
    }
}
