//! Which catalogs there are, and which one a reader wants.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{LazyLock, OnceLock};

use unic_langid::LanguageIdentifier;

use crate::bundled::{self, Folder};
use crate::catalog::{Catalog, CatalogError, Finding, is_blank};
use crate::folder::{self, FolderFile};
use crate::lookup::lookup;

/// The language of a reader who prefers none that we have.
const DEFAULT: &str = "en";

/// A set of [`Catalog`]s, one a language, with a default. It is where a program starts.
///
/// ```
/// use sip_phrases::{Localizer, StatusCode};
///
/// let catalog = Localizer::bundled().negotiate("en-GB, ru;q=0.5");
/// assert_eq!(catalog.phrase(StatusCode::BUSY_HERE), "Busy Here");
/// ```
///
/// Catalogs of one's own stand beside the bundled ones or alone:
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
/// assert_eq!(localizer.negotiate("cs-CZ, en").phrase(StatusCode::from_u16(699)?), "Nelze nikde");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Localizer {
    /// The default, then the others in the order of their tags.
    languages: Vec<Language>,
}

#[derive(Clone, Debug)]
struct Language {
    id: LanguageIdentifier,
    /// The tag in lower case, as ranges are held against it.
    tag: Box<str>,
    catalog: OnceLock<Catalog>,
    /// Where the catalog is to be read from when it is first wanted; `None` where it is there already.
    folder: Option<Folder>,
}

impl Localizer {
    /// The catalogs of this crate: English, the default, and every other language in `locales`. A catalog is read
    /// when it is first used.
    pub fn bundled() -> &'static Localizer {
        static BUNDLED: LazyLock<Localizer> = LazyLock::new(|| {
            let language = |(tag, id, folder): (&str, LanguageIdentifier, Folder)| Language {
                id,
                tag: tag.to_ascii_lowercase().into(),
                catalog: OnceLock::new(),
                folder: Some(folder),
            };
            let mut languages: Vec<Language> = bundled::languages().map(language).collect();
            languages.sort_by_key(|language| order(&language.tag));
            Localizer { languages }
        });
        &BUNDLED
    }

    /// A localizer with one catalog, the default.
    pub fn new(default: Catalog) -> Localizer {
        Localizer { languages: vec![Language::of(default)] }
    }

    /// Adds a catalog, or replaces the one of the same language. The default stays the default.
    #[must_use]
    pub fn with(mut self, catalog: Catalog) -> Localizer {
        let new = Language::of(catalog);
        match self.languages.iter_mut().find(|language| language.id == new.id) {
            Some(old) => *old = new,
            None => self.languages.push(new),
        }
        self.sorted()
    }

    /// Makes another language the default: for readers who prefer none of the others. `None` where there is no catalog
    /// of it. No catalog is read for this.
    ///
    /// ```
    /// use sip_phrases::Localizer;
    ///
    /// let german = Localizer::bundled().clone().with_default(&"de".parse()?).unwrap();
    /// assert_eq!(german.negotiate("tlh").language().to_string(), "de");
    /// # Ok::<(), sip_phrases::unic_langid::LanguageIdentifierError>(())
    /// ```
    #[must_use]
    pub fn with_default(mut self, language: &LanguageIdentifier) -> Option<Localizer> {
        let place = self.languages.iter().position(|known| known.id == *language)?;
        self.languages.swap(0, place);
        Some(self.sorted())
    }

    /// The default stays where it is; the others stand by tag.
    fn sorted(mut self) -> Localizer {
        self.languages[1..].sort_by(|a, b| a.tag.cmp(&b.tag));
        self
    }

    /// Lays the texts of a folder over the catalogs, as [`Catalog::overlay`] does. The folder is laid out as `locales/`
    /// of this crate, `<language>/status.ftl` and so on; a language that is not there yet is added, as by
    /// [`Catalog::parse`].
    ///
    /// A program reloads its texts by making a new localizer; a catalog in use never changes under its reader:
    ///
    /// ```no_run
    /// use std::sync::{Arc, RwLock};
    /// use sip_phrases::Localizer;
    ///
    /// let current = RwLock::new(Arc::new(Localizer::bundled().clone()));
    /// match Localizer::bundled().clone().with_dir("/etc/softphone/locales") {
    ///     Ok(localizer) => *current.write().unwrap() = Arc::new(localizer),
    ///     Err(error) => eprintln!("the old texts stay: {error}"),
    /// }
    /// let localizer = Arc::clone(&current.read().unwrap());
    /// ```
    ///
    /// Hidden files, other files and deeper folders are left alone, and a link is followed only to where it stays in
    /// the folder. At most 1 MiB of a file, 64 MiB of a folder and 1024 entries of one are read.
    ///
    /// # Errors
    ///
    /// [`CatalogError`] with everything that is wrong in all files: a text with a mistake, a folder that is named by no
    /// language tag (`russian_old`), a file that cannot be read, is too large or is not UTF-8.
    pub fn with_dir(self, folder: impl AsRef<Path>) -> Result<Localizer, CatalogError> {
        let mut findings = Vec::new();
        let catalogs = read_catalogs(folder.as_ref(), Some(&self), &mut findings);
        CatalogError::check((), findings)?;
        Ok(catalogs.into_iter().fold(self, Localizer::with))
    }

    /// The catalogs of a folder alone. The default is English where the folder has it, else the first by its tag.
    ///
    /// ```
    /// use sip_phrases::{Localizer, StatusCode};
    ///
    /// let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    /// let localizer = Localizer::from_dir(folder)?;
    /// assert_eq!(localizer.negotiate("ru").phrase(StatusCode::BUSY_HERE), "Абонент занят");
    /// # Ok::<(), sip_phrases::CatalogError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`with_dir`](Self::with_dir), and for a folder without any language.
    pub fn from_dir(folder: impl AsRef<Path>) -> Result<Localizer, CatalogError> {
        let folder = folder.as_ref();
        let mut findings = Vec::new();
        let mut catalogs = read_catalogs(folder, None, &mut findings);
        if catalogs.is_empty() && findings.is_empty() {
            let sentence = "there is no folder of a language with files of texts in it";
            findings.push(Finding::new(&folder.display().to_string(), None, sentence));
        }
        CatalogError::check((), findings)?;
        catalogs.sort_by_key(|catalog| order(&tag(catalog.language())));
        let mut catalogs = catalogs.into_iter();
        let default = Localizer::new(catalogs.next().expect("a folder without catalogs is a finding"));
        Ok(catalogs.fold(default, Localizer::with))
    }

    /// The catalog that suits an Accept-Language header field best, or the default one where none does or the header
    /// is empty. It never fails, and it allocates nothing but a bundled catalog's first reading.
    ///
    /// Quality values decide, then the order in the header. A range is shortened from its end until it is the tag of a
    /// catalog (RFC 4647 section 3.4); if none is, it may be the front part of one. `q=0` excludes a language, and `*`
    /// stands for every catalog that is not named.
    ///
    /// ```
    /// use sip_phrases::Localizer;
    ///
    /// for (header, language) in [
    ///     ("ru-RU, en;q=0.5", "ru"),
    ///     ("zh-TW, zh;q=0.9", "zh"),
    ///     ("tlh, de;q=0.8", "de"),
    ///     ("de;q=0, *", "en"),
    ///     ("tlh", "en"),
    ///     ("", "en"),
    /// ] {
    ///     assert_eq!(Localizer::bundled().negotiate(header).language().to_string(), language, "{header}");
    /// }
    /// ```
    pub fn negotiate(&self, accept_language: &str) -> &Catalog {
        self.best_match(accept_language).unwrap_or_else(|| self.default_catalog())
    }

    /// As [`negotiate`](Self::negotiate), but `None` where no catalog is acceptable.
    ///
    /// ```
    /// use sip_phrases::Localizer;
    ///
    /// assert!(Localizer::bundled().best_match("tlh, ru;q=0").is_none());
    /// ```
    pub fn best_match(&self, accept_language: &str) -> Option<&Catalog> {
        lookup(accept_language, &self.languages).map(|place| self.languages[place].catalog())
    }

    /// The catalog of exactly this language, if there is one.
    ///
    /// ```
    /// use sip_phrases::Localizer;
    ///
    /// assert!(Localizer::bundled().catalog(&"ru".parse()?).is_some());
    /// assert!(Localizer::bundled().catalog(&"ru-RU".parse()?).is_none()); // that is for `negotiate`
    /// # Ok::<(), sip_phrases::unic_langid::LanguageIdentifierError>(())
    /// ```
    pub fn catalog(&self, language: &LanguageIdentifier) -> Option<&Catalog> {
        self.languages.iter().find(|known| known.id == *language).map(Language::catalog)
    }

    /// The catalog for readers who prefer none of the others.
    pub fn default_catalog(&self) -> &Catalog {
        self.languages[0].catalog()
    }

    /// The languages, the default first and the others by tag. Their catalogs are not read for this.
    ///
    /// ```
    /// use sip_phrases::Localizer;
    ///
    /// let languages: Vec<String> = Localizer::bundled().languages().map(|language| language.to_string()).collect();
    /// assert_eq!(languages[0], "en");
    /// assert!(languages.contains(&"zh".to_owned()));
    /// ```
    pub fn languages(&self) -> impl ExactSizeIterator<Item = &LanguageIdentifier> {
        self.languages.iter().map(|language| &language.id)
    }
}

impl Language {
    fn of(catalog: Catalog) -> Language {
        let id = catalog.language().clone();
        Language { tag: tag(&id), id, catalog: OnceLock::from(catalog), folder: None }
    }

    fn catalog(&self) -> &Catalog {
        self.catalog.get_or_init(|| Catalog::bundled(self.id.clone(), self.folder))
    }
}

impl AsRef<str> for Language {
    fn as_ref(&self) -> &str {
        &self.tag
    }
}

/// The catalogs of a folder, laid over those that are there. What is wrong goes into the findings.
fn read_catalogs(folder: &Path, base: Option<&Localizer>, findings: &mut Vec<Finding>) -> Vec<Catalog> {
    let mut folders: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for FolderFile { language, path, bytes, .. } in folder::read(folder, findings) {
        match String::from_utf8(bytes) {
            Ok(text) => folders.entry(language).or_default().push((path, text)),
            Err(error) => {
                let sentence = format!("this is not UTF-8 from byte {} on", error.utf8_error().valid_up_to());
                findings.push(Finding::new(&path, None, sentence));
            }
        }
    }
    let mut catalogs: Vec<Catalog> = Vec::new();
    let mut seen = Vec::new();
    for (name, files) in folders {
        let mut report = |sentence: &str| {
            findings.push(Finding::new(&folder.join(&name).display().to_string(), None, sentence));
        };
        let Ok(id) = name.parse::<LanguageIdentifier>() else {
            report("the name of the folder is no language tag, such as de or pt-BR");
            continue;
        };
        if seen.contains(&id) {
            report(&format!("this is a second folder of the language {id}"));
            continue;
        }
        seen.push(id.clone());
        let base = base.and_then(|base| base.catalog(&id));
        // A language of which nothing is translated yet is not there yet.
        if base.is_none() && files.iter().all(|(_, text)| is_blank(text)) {
            continue;
        }
        let read = match base {
            Some(catalog) => catalog.overlay(files),
            None => Catalog::parse(id, files),
        };
        match read {
            Ok(catalog) => catalogs.push(catalog),
            Err(error) => findings.extend(error.into_findings()),
        }
    }
    catalogs
}

/// English first, then the others by tag.
fn order(tag: &str) -> (bool, String) {
    (tag != DEFAULT, tag.to_owned())
}

fn tag(id: &LanguageIdentifier) -> Box<str> {
    id.to_string().to_ascii_lowercase().into()
}
