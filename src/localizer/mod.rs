//! The set of catalogs, and the choice of one for a reader.

mod error;
mod folder;
mod language;
mod negotiate;
mod subtags;

use std::fmt;
use std::path::Path;
use std::sync::LazyLock;

use unic_langid::LanguageIdentifier;

use crate::catalog::{Catalog, CatalogError, Mistake, bundled_languages};
pub use error::UnknownLanguage;
use folder::read_catalogs;
pub use folder::{FolderFile, read_folder};
use language::Language;
use negotiate::{Index, best_tag};

/// A set of [`Catalog`]s, one for each language, with a default. Every program starts with one,
/// usually [`Localizer::bundled`].
///
/// ```
/// use sip_phrases::{Localizer, StatusCode};
///
/// let catalog = Localizer::bundled().negotiate("en-GB, ru;q=0.5");
/// assert_eq!(catalog.phrase(StatusCode::BUSY_HERE), "Busy Here");
/// ```
///
/// Add catalogs to the bundled ones, or use your own alone:
///
/// ```
/// use sip_phrases::{Catalog, Localizer, StatusCode};
///
/// # let text = "
/// # class-provisional = Pokračuje
/// #     .description = …
/// # class-success = Úspěch
/// #     .description = …
/// # class-redirection = Přesměrování
/// #     .description = …
/// # class-client-error = Chyba požadavku
/// #     .description = …
/// # class-server-error = Chyba serveru
/// #     .description = …
/// # class-global-failure = Nelze nikde
/// #     .description = …
/// # class-other = Neznámá třída
/// #     .description = …
/// # ";
/// let czech = Catalog::parse("cs".parse()?, [("cs/status.ftl", text)])?;
/// let localizer = Localizer::bundled().clone().with(czech);
/// let catalog = localizer.negotiate("cs-CZ, en");
/// assert_eq!(catalog.phrase(StatusCode::from_u16(699)?), "Nelze nikde");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Localizer {
    /// The default, then the others in the order of their tags.
    languages: Vec<Language>,
    /// The index of these languages.
    index: Index,
}

impl Localizer {
    /// Returns the localizer with the catalogs of this crate: English, which is the default, and
    /// every language whose feature is enabled (all by default). A catalog is read when it is first
    /// used.
    pub fn bundled() -> &'static Localizer {
        static BUNDLED: LazyLock<Localizer> = LazyLock::new(|| {
            let bundled = bundled_languages();
            let mut languages: Vec<Language> = bundled
                .map(|(_, id, folder)| Language::bundled(id, folder))
                .collect();
            languages.sort_by_key(Language::order);
            Localizer::of(languages)
        });
        &BUNDLED
    }

    /// Creates a localizer with one catalog, which is the default.
    pub fn new(default: Catalog) -> Localizer {
        Localizer::of(vec![Language::from(default)])
    }

    fn of(languages: Vec<Language>) -> Localizer {
        let index = Index::new(&languages);
        Localizer { languages, index }
    }

    /// Adds a catalog, or replaces the one of the same language. The default language stays the
    /// default.
    #[must_use]
    pub fn with(mut self, catalog: Catalog) -> Localizer {
        let new = Language::from(catalog);
        match self
            .languages
            .iter_mut()
            .find(|language| language.catalog.language() == new.catalog.language())
        {
            Some(old) => *old = new,
            None => self.languages.push(new),
        }
        self.sorted()
    }

    /// Sets the default language, for readers who accept none of the others. Loads no catalog.
    ///
    /// # Errors
    ///
    /// Returns [`UnknownLanguage`] if there is no catalog of that language: `tlh`.
    ///
    /// ```
    /// use sip_phrases::Localizer;
    ///
    /// let localizer = Localizer::bundled().clone().with_default(&"de".parse()?)?;
    /// assert_eq!(localizer.negotiate("tlh").language().to_string(), "de");
    ///
    /// let error = localizer.with_default(&"tlh".parse()?).unwrap_err();
    /// assert!(error.to_string().starts_with("unknown language \"tlh\": expected de, en, "));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_default(
        mut self,
        language: &LanguageIdentifier,
    ) -> Result<Localizer, UnknownLanguage> {
        let Some(index) = self
            .languages
            .iter()
            .position(|known| known.catalog.language() == language)
        else {
            let known = self.languages().cloned().collect();
            return Err(UnknownLanguage {
                language: language.clone(),
                known,
            });
        };
        self.languages.swap(0, index);
        Ok(self.sorted())
    }

    /// Sorts the languages by tag, except that the default stays first.
    fn sorted(mut self) -> Localizer {
        self.languages[1..].sort_by_key(Language::tag);
        Localizer::of(self.languages)
    }

    /// Adds the texts of a folder.
    ///
    /// The folder is laid out like `locales` of this crate: `<language>/status.ftl` and so on. If
    /// the localizer has the language, the texts are an overlay, as in [`Catalog::overlay`];
    /// otherwise they are a new catalog, as in [`Catalog::parse`].
    ///
    /// To reload the texts, create a new localizer. A catalog in use never changes:
    ///
    /// ```no_run
    /// use std::sync::{Arc, RwLock};
    /// use sip_phrases::Localizer;
    ///
    /// let current = RwLock::new(Arc::new(Localizer::bundled().clone()));
    /// match Localizer::bundled().clone().with_dir("/etc/softphone/locales") {
    ///     Ok(localizer) => *current.write().unwrap() = Arc::new(localizer),
    ///     Err(error) => eprintln!("the texts were not reloaded: {error}"),
    /// }
    /// let localizer = Arc::clone(&current.read().unwrap());
    /// ```
    ///
    /// Hidden files and files other than `.ftl` are ignored. Links are followed only to targets
    /// within the folder. A file may have up to 1 MiB, all files up to 64 MiB, and a folder up to
    /// 1024 entries.
    ///
    /// # Errors
    ///
    /// Returns [`CatalogError`], with the mistakes of all files: those of [`Catalog::parse`], a
    /// folder whose name is not a language tag (`russian_old`), two folders of one language, an
    /// `.ftl` file outside the folder of a language or in a subfolder of it, and a file that cannot
    /// be read or is not UTF-8. Also for a folder that does not exist, a link that leads out of it,
    /// and anything beyond the limits above.
    pub fn with_dir(self, folder: impl AsRef<Path>) -> Result<Localizer, CatalogError> {
        let mut mistakes = Vec::new();
        let catalogs = read_catalogs(folder.as_ref(), |id| self.catalog(id), &mut mistakes);
        CatalogError::check((), mistakes)?;
        Ok(catalogs.into_iter().fold(self, Localizer::with))
    }

    /// Creates a localizer with the catalogs of a folder alone. The default is English if the
    /// folder has it, or else the first language by tag.
    ///
    /// ```
    /// use sip_phrases::{Localizer, StatusCode};
    ///
    /// let localizer = Localizer::from_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"))?;
    /// assert_eq!(localizer.negotiate("ru").phrase(StatusCode::BUSY_HERE), "Абонент занят");
    /// # Ok::<(), sip_phrases::CatalogError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the errors of [`with_dir`](Self::with_dir), and an error if the folder has no
    /// language.
    pub fn from_dir(folder: impl AsRef<Path>) -> Result<Localizer, CatalogError> {
        let folder = folder.as_ref();
        let mut mistakes = Vec::new();
        let catalogs = read_catalogs(folder, |_| None, &mut mistakes);
        if catalogs.is_empty() && mistakes.is_empty() {
            let problem = "no texts: expected a folder for each language, such as en/status.ftl";
            mistakes.push(Mistake::new(&folder.display().to_string(), None, problem));
        }
        CatalogError::check((), mistakes)?;
        let mut languages: Vec<Language> = catalogs.into_iter().map(Language::from).collect();
        languages.sort_by_key(Language::order);
        Ok(Localizer::of(languages))
    }

    /// Returns the catalog for the value of an Accept-Language header field (RFC 3261 section
    /// 20.3), or the default if no language is acceptable or the value is empty.
    ///
    /// Never fails. Allocates only for the first use of a bundled catalog.
    ///
    /// The quality value decides first, then the order in the header field. At equal quality, a
    /// named language wins over `*`. A language range is shortened from its end until it is the tag
    /// of a catalog (RFC 4647 section 3.4); if it never is, it matches the tags that it is a prefix
    /// of, and then those with the same language and script: `pt-PT` matches `pt-BR`. The region
    /// decides about the script (`zh-TW` is `zh-Hant-TW`), and some other names of languages are
    /// understood (`cmn` is `zh`, `in` `id`, `iw` `he`, `ji` `yi`, `jw` `jv`, `mo` `ro`, `no` `nb`,
    /// and `tl` `fil`). `q=0` excludes a language, and `*` matches every catalog that is not named.
    /// For malformed elements, see [`AcceptLanguage`](crate::header::AcceptLanguage).
    ///
    /// The locales of the operating system have another form (`ru_RU.UTF-8`): use
    /// [`negotiate_locales`](Self::negotiate_locales).
    ///
    /// ```
    /// use sip_phrases::Localizer;
    ///
    /// for (header, language) in [
    ///     ("ru-RU, en;q=0.5", "ru"),
    ///     ("zh-TW, zh;q=0.9", "zh-Hant"),
    ///     ("tlh, de;q=0.8", "de"),
    ///     ("*, de", "de"),
    ///     ("de;q=0, *", "en"),
    ///     ("tlh", "en"),
    ///     ("", "en"),
    /// ] {
    ///     let catalog = Localizer::bundled().negotiate(header);
    ///     assert_eq!(catalog.language().to_string(), language, "{header}");
    /// }
    /// ```
    pub fn negotiate(&self, accept_language: &str) -> &Catalog {
        self.best_match(accept_language)
            .unwrap_or_else(|| self.default_catalog())
    }

    /// Returns the same catalog as [`negotiate`](Self::negotiate), or `None` if no catalog is
    /// acceptable.
    ///
    /// ```
    /// use sip_phrases::Localizer;
    ///
    /// assert!(Localizer::bundled().best_match("tlh, ru;q=0").is_none());
    /// ```
    pub fn best_match(&self, accept_language: &str) -> Option<&Catalog> {
        best_tag(accept_language, &self.languages, &self.index)
            .map(|index| &self.languages[index].catalog)
    }

    /// Returns the catalog for the locales of the operating system, given in order of preference,
    /// or the default if none is known.
    ///
    /// Accepts language tags (`ru-RU`), POSIX locales (`ru_RU.UTF-8`, `de_DE@euro`), and lists of
    /// them (`de:ru`). What follows the `@` is ignored, even a script (`sr_RS@latin`). `C` and
    /// `POSIX` are the default, and locales after them are ignored. To get the locales on any
    /// system, use the crate [sys-locale](https://docs.rs/sys-locale):
    /// `negotiate_locales(sys_locale::get_locales())`.
    ///
    /// ```
    /// use sip_phrases::Localizer;
    ///
    /// let localizer = Localizer::bundled();
    /// for (locales, language) in [
    ///     (&["ru_RU.UTF-8"][..], "ru"),
    ///     (&["tlh", "de_DE@euro"], "de"),
    ///     (&["C", "de"], "en"),
    ///     (&[], "en"),
    /// ] {
    ///     assert_eq!(localizer.negotiate_locales(locales).language().to_string(), language);
    /// }
    /// ```
    pub fn negotiate_locales<L: AsRef<str>>(
        &self,
        locales: impl IntoIterator<Item = L>,
    ) -> &Catalog {
        for locales in locales {
            for locale in locales.as_ref().split(':') {
                // The codeset of a POSIX locale does not name a language, nor do most modifiers.
                let tag = locale.split(['.', '@']).next().unwrap_or_default();
                if matches!(tag, "C" | "POSIX") {
                    return self.default_catalog();
                }
                // A header field could name several languages, a locale names one.
                let is_tag = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
                if tag.bytes().all(is_tag) {
                    if let Some(catalog) = self.best_match(tag) {
                        return catalog;
                    }
                }
            }
        }
        self.default_catalog()
    }

    /// Returns the catalog of exactly this language, or `None` if there is none.
    ///
    /// ```
    /// use sip_phrases::Localizer;
    ///
    /// let localizer = Localizer::bundled();
    /// assert!(localizer.catalog(&"ru".parse()?).is_some());
    /// assert!(localizer.catalog(&"ru-RU".parse()?).is_none()); // that is for `negotiate`
    /// # Ok::<(), sip_phrases::LanguageIdentifierError>(())
    /// ```
    pub fn catalog(&self, language: &LanguageIdentifier) -> Option<&Catalog> {
        let mut languages = self.languages.iter();
        languages
            .find(|known| known.catalog.language() == language)
            .map(|known| &known.catalog)
    }

    /// Returns the default catalog, for readers who accept none of the others.
    pub fn default_catalog(&self) -> &Catalog {
        &self.languages[0].catalog
    }

    /// Returns the languages: the default first, then the others by tag. Loads no catalog.
    ///
    /// ```
    /// use sip_phrases::Localizer;
    ///
    /// let languages: Vec<String> =
    ///     Localizer::bundled().languages().map(ToString::to_string).collect();
    /// assert_eq!(languages[0], "en");
    /// assert!(languages.contains(&"zh".to_owned()));
    /// ```
    pub fn languages(&self) -> impl ExactSizeIterator<Item = &LanguageIdentifier> {
        self.languages
            .iter()
            .map(|language| language.catalog.language())
    }
}

/// Writes the languages only, because a catalog has many texts.
impl fmt::Debug for Localizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tags: Vec<String> = self.languages.iter().map(Language::tag).collect();
        f.debug_struct("Localizer")
            .field("languages", &tags)
            .finish_non_exhaustive()
    }
}
