//! The catalogs that a command uses.

use std::path::PathBuf;

use sip_phrases::{Catalog, Localizer};

use crate::args::{LanguageArgs, TextArgs};
use crate::error::Error;
use crate::folder;
use crate::labels::Labels;

/// The catalogs of the program, overlaid with those of `--locales`, and the one that the user
/// prefers.
pub struct Catalogs {
    localizer: Localizer,
    preferred: Catalog,
    folder: Option<PathBuf>,
}

impl Catalogs {
    /// Opens the catalogs for the options of a command.
    ///
    /// # Errors
    ///
    /// [`Error::Input`] if the texts in `--locales` are invalid.
    pub fn open(args: &TextArgs) -> Result<Catalogs, Error> {
        let mut localizer = Localizer::bundled().clone();
        if let Some(folder) = &args.locales {
            folder::check_layout(folder)?;
            localizer = localizer.with_dir(folder).map_err(|error| {
                Error::Input(format!(
                    "cannot use the texts in {}:\n{error}",
                    folder.display()
                ))
            })?;
        }
        Ok(Catalogs::new(
            localizer,
            &args.language,
            args.locales.clone(),
        ))
    }

    /// Opens the catalogs of the program alone.
    pub fn bundled(args: &LanguageArgs) -> Catalogs {
        Catalogs::new(Localizer::bundled().clone(), args, None)
    }

    fn new(localizer: Localizer, args: &LanguageArgs, folder: Option<PathBuf>) -> Catalogs {
        let preferred = match &args.accept_language {
            Some(header) => localizer.negotiate(header),
            None => localizer.negotiate_locales(sys_locale::get_locales()),
        };
        Catalogs {
            preferred: preferred.clone(),
            localizer,
            folder,
        }
    }

    /// The catalog of the language that the user prefers.
    pub fn preferred(&self) -> &Catalog {
        &self.preferred
    }

    /// The catalogs of all languages, the default first.
    pub fn iter(&self) -> impl Iterator<Item = &Catalog> {
        let languages = self.localizer.languages();
        languages.filter_map(|language| self.localizer.catalog(language))
    }

    /// The labels in the language that the user prefers.
    pub fn labels(&self) -> Labels {
        Labels::new(self.preferred.language(), self.folder.as_deref())
    }
}
