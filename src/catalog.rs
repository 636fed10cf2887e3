//! What we say in one language.

mod error;
mod resource;
mod table;

use std::fmt;
use std::sync::{Arc, OnceLock};

use unic_langid::LanguageIdentifier;

use crate::family::{Code, FAMILIES, Family, sealed::Code as _};
use crate::status::StatusCode;
use crate::status_line::StatusLine;
pub use error::{CatalogError, Finding};
use resource::Resource;
use table::Table;

/// The texts of one language: a phrase and a description for every code there is.
///
/// A catalog is checked when it is read; after that it hands out `&str`, and nothing can fail. A code that it has no
/// text for gets that of its class. Clones are cheap and share the texts.
///
/// ```
/// use sip_phrases::{Localizer, StatusCode};
///
/// let german = Localizer::bundled().negotiate("de");
/// assert_eq!(german.language().to_string(), "de");
/// assert_eq!(german.phrase(StatusCode::OK), "OK");
/// // A code that is in no registry has the text of its class.
/// let unknown = StatusCode::from_u16(498)?;
/// assert!(!german.phrase(unknown).is_empty());
/// assert!(german.get(unknown).is_none());
/// # Ok::<(), sip_phrases::InvalidStatusCode>(())
/// ```
#[derive(Clone)]
pub struct Catalog(Arc<Texts>);

struct Texts {
    language: LanguageIdentifier,
    /// Files that are known to be good, by name; they are read when they are first wanted.
    bundled: Vec<(&'static str, &'static str)>,
    tables: [OnceLock<Table>; FAMILIES.len()],
}

impl Catalog {
    /// Reads the texts of a language from files of Fluent, given by name and text. The end of the name says what is in
    /// the file, as in the folder `locales/` of this crate: `status.ftl`.
    ///
    /// The catalog need not have a text for every code, but it must have those of the classes.
    ///
    /// # Errors
    ///
    /// [`CatalogError`], with all findings at once, where a file has a mistake: Fluent cannot read it; a message or an
    /// attribute stands twice (`status-486`), is one that nobody reads (`status-1486`, `.advise`) or lacks its phrase
    /// or its `.description`; a class text is missing (`class-other`); a text is not plain (`{ $code }`), goes over
    /// several lines or holds a control character; a phrase cannot stand in a status line (`Занято [486]`); the file
    /// begins with a byte-order mark.
    ///
    /// ```
    /// use sip_phrases::Catalog;
    ///
    /// let error = Catalog::parse("ru".parse()?, [("ru/status.ftl", "status-486 Занято\n")]).unwrap_err();
    /// assert!(error.to_string().starts_with("ru/status.ftl:1: this is no Fluent"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn parse<N: AsRef<str>, T: Into<String>>(
        language: LanguageIdentifier,
        files: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Catalog, CatalogError> {
        let mut findings = Vec::new();
        let tables = [const { OnceLock::new() }; FAMILIES.len()];
        for (name, text) in files {
            let name = name.as_ref();
            let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
            let Some(family) = FAMILIES.iter().position(|family| family.file == file) else {
                findings.push(Finding::new(name, None, "this is the name of no file of texts"));
                continue;
            };
            let table =
                Table::read(&FAMILIES[family], &Resource::parse(name, text.into(), &mut findings), &mut findings);
            if tables[family].set(table).is_err() {
                findings.push(Finding::new(name, None, format!("a second file {file}")));
            }
        }
        if tables[StatusCode::FAMILY].get().is_none() {
            findings.push(Finding::new(&language.to_string(), None, "there is no file status.ftl"));
        }
        CatalogError::check(Catalog(Arc::new(Texts { language, bundled: Vec::new(), tables })), findings)
    }

    /// A catalog of files that the tests have read; each is read again when it is first wanted.
    pub(crate) fn bundled(language: LanguageIdentifier, files: Vec<(&'static str, &'static str)>) -> Catalog {
        Catalog(Arc::new(Texts { language, bundled: files, tables: [const { OnceLock::new() }; FAMILIES.len()] }))
    }

    /// The language of the texts.
    pub fn language(&self) -> &LanguageIdentifier {
        &self.0.language
    }

    /// The phrase of a code in this language: a few words, free of anything that could break a status line.
    ///
    /// ```
    /// use sip_phrases::{Localizer, StatusCode};
    ///
    /// assert_eq!(Localizer::bundled().negotiate("en").phrase(StatusCode::BUSY_HERE), "Busy Here");
    /// ```
    pub fn phrase<C: Code>(&self, code: C) -> &str {
        &self.table(C::FAMILY).get(code.place()).phrase
    }

    /// What the code means, in one or two sentences for an engineer.
    pub fn description<C: Code>(&self, code: C) -> &str {
        &self.table(C::FAMILY).get(code.place()).description
    }

    /// The text that the catalog has for this very code, if it has one; never that of the class.
    ///
    /// ```
    /// use sip_phrases::{Localizer, StatusCode};
    ///
    /// let english = Localizer::bundled().negotiate("en");
    /// assert_eq!(english.get(StatusCode::GONE).unwrap().phrase(), "Gone");
    /// assert!(english.get(StatusCode::from_u16(498)?).is_none());
    /// # Ok::<(), sip_phrases::InvalidStatusCode>(())
    /// ```
    pub fn get<C: Code>(&self, code: C) -> Option<Text<'_>> {
        let text = self.table(C::FAMILY).get_own(code.place())?;
        Some(Text { phrase: &text.phrase, description: &text.description })
    }

    /// The status line of a response in this language.
    ///
    /// ```
    /// use sip_phrases::{Localizer, StatusCode};
    ///
    /// let line = Localizer::bundled().negotiate("en, ru;q=0.5").status_line(StatusCode::BUSY_HERE);
    /// assert_eq!(line.to_string(), "SIP/2.0 486 Busy Here");
    /// ```
    pub fn status_line(&self, code: StatusCode) -> StatusLine<'_> {
        StatusLine::checked(code, self.phrase(code))
    }

    fn table(&self, family: usize) -> &Table {
        self.0.tables[family].get_or_init(|| self.read_bundled(&FAMILIES[family]))
    }

    #[cold]
    fn read_bundled(&self, family: &Family) -> Table {
        let text = self.0.bundled.iter().find(|(file, _)| *file == family.file).map_or("", |(_, text)| text);
        let name = format!("locales/{}/{}", self.0.language, family.file);
        let mut findings = Vec::new();
        let table = Table::read(family, &Resource::parse(&name, text.to_owned(), &mut findings), &mut findings);
        match CatalogError::check(table, findings) {
            Ok(table) => table,
            Err(error) => unreachable!("the tests read every bundled file:\n{error}"),
        }
    }
}

/// The language alone: the texts are many.
impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog").field("language", &self.0.language.to_string()).finish_non_exhaustive()
    }
}

/// The phrase and the description of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Text<'a> {
    phrase: &'a str,
    description: &'a str,
}

impl<'a> Text<'a> {
    /// A few words, for a status line, a log, the heading of a dialog: `Абонент занят`.
    pub const fn phrase(self) -> &'a str {
        self.phrase
    }

    /// One or two sentences for an engineer.
    pub const fn description(self) -> &'a str {
        self.description
    }
}
