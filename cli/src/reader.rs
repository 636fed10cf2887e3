//! Who reads the answer: which texts there are, and in which language they are wanted.

use std::path::{Path, PathBuf};

use sip_phrases::{Catalog, Localizer};

use crate::args::ReaderArgs;
use crate::failure::Failure;
use crate::labels::Labels;

pub struct Reader {
    localizer: Localizer,
    accept_language: String,
    locales: Option<PathBuf>,
}

impl Reader {
    /// The reader that the command line names, or the one of the system.
    pub fn open(args: &ReaderArgs) -> Result<Reader, Failure> {
        let mut reader = Reader::of(args.accept_language.as_deref());
        if let Some(folder) = &args.locales {
            reader.localizer = reader.localizer.with_dir(folder).map_err(|error| Failure::Input(error.to_string()))?;
            reader.locales = Some(folder.clone());
        }
        Ok(reader)
    }

    /// A reader of the texts in the program alone.
    pub fn of(accept_language: Option<&str>) -> Reader {
        let accept_language = accept_language.map_or_else(system_languages, str::to_owned);
        Reader { localizer: Localizer::bundled().clone(), accept_language, locales: None }
    }

    pub fn catalog(&self) -> &Catalog {
        self.localizer.negotiate(&self.accept_language)
    }

    /// The catalogs of all languages, the default first.
    pub fn catalogs(&self) -> impl Iterator<Item = &Catalog> {
        self.localizer.languages().filter_map(|language| self.localizer.catalog(language))
    }

    pub fn labels(&self) -> Labels {
        self.labels_of(self.catalog())
    }

    pub fn labels_of(&self, catalog: &Catalog) -> Labels {
        Labels::of(catalog.language(), self.locales.as_deref().map(Path::new))
    }
}

/// The languages of the system as a header would have them. `C` and `POSIX` are no languages: the default is meant.
fn system_languages() -> String {
    let languages: Vec<String> =
        sys_locale::get_locales().take_while(|language| !matches!(language.as_str(), "C" | "POSIX")).collect();
    languages.join(", ")
}
