//! A language of a localizer.

use std::sync::OnceLock;

use unic_langid::LanguageIdentifier;

use crate::catalog::{Catalog, Folder};

/// The default language of the bundled catalogs.
const DEFAULT: &str = "en";

#[derive(Clone, Debug)]
pub(super) struct Language {
    pub(super) id: LanguageIdentifier,
    /// The tag in lower case, for comparison with ranges.
    tag: Box<str>,
    catalog: OnceLock<Catalog>,
    /// Where the catalog is read from when it is first needed. `None` if it has been read.
    folder: Option<Folder>,
}

impl Language {
    /// A language whose catalog is read when it is first needed.
    pub(super) fn bundled(tag: &str, id: LanguageIdentifier, folder: Folder) -> Language {
        let tag = tag.to_ascii_lowercase().into();
        Language {
            id,
            tag,
            catalog: OnceLock::new(),
            folder: Some(folder),
        }
    }

    pub(super) fn of(catalog: Catalog) -> Language {
        let id = catalog.language().clone();
        Language {
            tag: tag(&id),
            id,
            catalog: OnceLock::from(catalog),
            folder: None,
        }
    }

    /// Sorts English first, then by tag.
    pub(super) fn order(&self) -> (bool, &str) {
        (&*self.tag != DEFAULT, &self.tag)
    }

    pub(super) fn catalog(&self) -> &Catalog {
        self.catalog
            .get_or_init(|| Catalog::bundled(self.id.clone(), self.folder))
    }
}

impl AsRef<str> for Language {
    fn as_ref(&self) -> &str {
        &self.tag
    }
}

fn tag(id: &LanguageIdentifier) -> Box<str> {
    id.to_string().to_ascii_lowercase().into()
}
