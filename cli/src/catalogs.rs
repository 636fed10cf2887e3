//! The catalogs that a command uses.

use std::path::PathBuf;

use sip_phrases::header::AcceptLanguage;
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
    /// [`Error::Input`] if the texts in `--locales` are invalid, or `--language`.
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
        Catalogs::new(localizer, &args.language, args.locales.clone())
    }

    /// Opens the catalogs of the program alone.
    ///
    /// # Errors
    ///
    /// [`Error::Input`] if `--language` is invalid.
    pub fn bundled(args: &LanguageArgs) -> Result<Catalogs, Error> {
        Catalogs::new(Localizer::bundled().clone(), args, None)
    }

    fn new(
        localizer: Localizer,
        args: &LanguageArgs,
        folder: Option<PathBuf>,
    ) -> Result<Catalogs, Error> {
        let preferred = match &args.languages {
            Some(languages) => negotiate(&localizer, languages)?,
            None => localizer.negotiate_locales(sys_locale::get_locales()),
        };
        Ok(Catalogs {
            preferred: preferred.clone(),
            localizer,
            folder,
        })
    }

    /// Returns the catalog of the language that the user prefers.
    pub fn preferred(&self) -> &Catalog {
        &self.preferred
    }

    /// Returns the catalogs of all languages, the default first.
    pub fn iter(&self) -> impl Iterator<Item = &Catalog> {
        let languages = self.localizer.languages();
        languages.filter_map(|language| self.localizer.catalog(language))
    }

    /// Returns the labels in the language that the user prefers.
    pub fn labels(&self) -> Labels {
        Labels::new(self.preferred.language(), self.folder.as_deref())
    }
}

/// Chooses a catalog. A person who misspells a language wants to know, unlike the sender of a header
/// field.
fn negotiate<'l>(localizer: &'l Localizer, languages: &str) -> Result<&'l Catalog, Error> {
    for element in languages
        .split(',')
        .filter(|element| !element.trim().is_empty())
    {
        if AcceptLanguage::new(element).iter().next().is_none() {
            return Err(Error::Input(format!(
                "invalid language {:?}: expected a tag such as pt-BR, perhaps with a quality from 0 \
                 to 1, such as pt-BR;q=0.5",
                element.trim()
            )));
        }
    }
    localizer.best_match(languages).ok_or_else(|| {
        let known: Vec<String> = localizer.languages().map(ToString::to_string).collect();
        Error::Input(format!(
            "no texts in {languages:?}: expected {}",
            known.join(", ")
        ))
    })
}
