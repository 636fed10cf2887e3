//! What we say in one language.

mod dialog;
mod error;
mod facts;
mod resource;
mod table;

use std::fmt;
use std::sync::{Arc, OnceLock};

use unic_langid::LanguageIdentifier;

use crate::code::{Code, sealed::Code as _};
use crate::family::{FAMILIES, Number};
use crate::reason::{Cause, Reason};
use crate::status::StatusCode;
use crate::status_line::StatusLine;
use crate::vendor::VendorPhrase;
use crate::warn_code::WarnCode;
use crate::warning::Warning;
pub(crate) use dialog::{Dialog, Variant};
pub use error::{CatalogError, Finding};
pub(crate) use facts::Facts;
use resource::Resource;
use table::{Phrase, Table};

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
    tables: [OnceLock<Table<Phrase>>; FAMILIES.len()],
    dialogs: OnceLock<Option<Table<Dialog>>>,
    facts: OnceLock<Option<Facts>>,
}

impl Texts {
    fn new(language: LanguageIdentifier, bundled: Vec<(&'static str, &'static str)>) -> Texts {
        Texts {
            language,
            bundled,
            tables: [const { OnceLock::new() }; FAMILIES.len()],
            dialogs: OnceLock::new(),
            facts: OnceLock::new(),
        }
    }

    /// Reads a file into its place. Says whether there was nothing yet.
    fn read(&self, file: File, resource: Resource<'_>, findings: &mut Vec<Finding>) -> bool {
        match file {
            File::Family(number) => self.tables[number].set(read_family(number, resource, findings)).is_ok(),
            File::Dialogs => self.dialogs.set(Some(read_dialogs(resource, findings))).is_ok(),
            File::Facts => self.facts.set(Some(Facts::read(&self.language, resource, findings))).is_ok(),
        }
    }
}

fn read_family(number: usize, resource: Resource<'_>, findings: &mut Vec<Finding>) -> Table<Phrase> {
    Table::read(&FAMILIES[number], &resource, findings, Phrase::read)
}

fn read_dialogs(resource: Resource<'_>, findings: &mut Vec<Finding>) -> Table<Dialog> {
    Table::read(&dialog::FAMILY, &resource, findings, Dialog::read)
}

/// A file of texts.
#[derive(Clone, Copy)]
enum File {
    /// The phrases and descriptions of a family.
    Family(usize),
    /// `explain.ftl`
    Dialogs,
    /// `facts.ftl`
    Facts,
}

impl File {
    fn of(name: &str) -> Option<File> {
        match name.strip_suffix(".ftl")? {
            "explain" => Some(File::Dialogs),
            "facts" => Some(File::Facts),
            stem => FAMILIES.iter().position(|family| family.name == stem).map(File::Family),
        }
    }
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
        let texts = Texts::new(language, Vec::new());
        for (name, text) in files {
            let name = name.as_ref();
            let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
            match File::of(file) {
                None => findings.push(Finding::new(name, None, "this is the name of no file of texts")),
                Some(kind) => {
                    let resource = Resource::parse(name, text.into(), &mut findings);
                    if !texts.read(kind, resource, &mut findings) {
                        findings.push(Finding::new(name, None, format!("this is a second file {file}")));
                    }
                }
            }
        }
        if texts.tables[Number::Status as usize].get().is_none() {
            findings.push(Finding::new(&texts.language.to_string(), None, "there is no file status.ftl"));
        }
        CatalogError::check(Catalog(Arc::new(texts)), findings)
    }

    /// A catalog of files that the tests have read; each is read again when it is first wanted.
    pub(crate) fn bundled(language: LanguageIdentifier, files: Vec<(&'static str, &'static str)>) -> Catalog {
        Catalog(Arc::new(Texts::new(language, files)))
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
        &self.table(code.family()).get(code.place()).phrase
    }

    /// What the code means, in one or two sentences for an engineer.
    pub fn description<C: Code>(&self, code: C) -> &str {
        &self.table(code.family()).get(code.place()).description
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
        let text = self.table(code.family()).get_own(code.place())?;
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

    /// What a vendor's reason phrase means with a status code: servers in the field send `480 No money left`. Case and
    /// white space do not count; `None` for a phrase that is not known.
    ///
    /// ```
    /// use sip_phrases::{Localizer, StatusCode};
    ///
    /// let english = Localizer::bundled().negotiate("en");
    /// let text = english.vendor(StatusCode::FORBIDDEN, "wrong guess").unwrap();
    /// assert_eq!(text.phrase(), "Wrong password");
    /// assert!(english.vendor(StatusCode::FORBIDDEN, "Forbidden").is_none());
    /// ```
    pub fn vendor(&self, code: StatusCode, phrase: &str) -> Option<Text<'_>> {
        self.get(VendorPhrase::find(code, phrase)?)
    }

    /// The value of a Warning header field (RFC 3261 section 20.43) in this language, quoted and escaped. The agent is
    /// the host that adds the warning; what cannot stand there becomes `-`.
    ///
    /// ```
    /// use sip_phrases::{Localizer, WarnCode};
    ///
    /// let warning = Localizer::bundled().negotiate("en").warning(WarnCode::INSUFFICIENT_BANDWIDTH, "isi.edu");
    /// assert_eq!(warning.to_string(), r#"370 isi.edu "Insufficient bandwidth""#);
    /// ```
    pub fn warning<'a>(&'a self, code: WarnCode, agent: &'a str) -> Warning<'a> {
        Warning::new(code, agent, self.phrase(code))
    }

    /// The value of a Reason header field (RFC 3326) in this language, quoted and escaped.
    ///
    /// ```
    /// use sip_phrases::{Localizer, Q850Cause};
    ///
    /// let reason = Localizer::bundled().negotiate("en").reason(Q850Cause::USER_BUSY);
    /// assert_eq!(reason.to_string(), r#"Q.850;cause=17;text="User busy""#);
    /// ```
    pub fn reason(&self, cause: impl Into<Cause>) -> Reason<'_> {
        let cause = cause.into();
        Reason::new(cause, self.phrase(cause))
    }

    fn table(&self, family: Number) -> &Table<Phrase> {
        let number = family as usize;
        self.0.tables[number].get_or_init(|| {
            let family = &FAMILIES[number];
            let read = self.read_bundled(family.name, |resource, findings| read_family(number, resource, findings));
            read.unwrap_or_else(|| Table::of(family, Phrase::of(family)))
        })
    }

    /// What a dialog says of a status code, if the catalog has such texts.
    pub(crate) fn dialog(&self, code: StatusCode) -> Option<&Dialog> {
        let dialogs = self.0.dialogs.get_or_init(|| self.read_bundled("explain", read_dialogs));
        dialogs.as_ref().map(|dialogs| dialogs.get(code.place()))
    }

    /// The sentences with facts, if the catalog has them.
    pub(crate) fn facts(&self) -> Option<&Facts> {
        let read =
            |resource: Resource<'_>, findings: &mut Vec<Finding>| Facts::read(self.language(), resource, findings);
        self.0.facts.get_or_init(|| self.read_bundled("facts", read)).as_ref()
    }

    /// Reads a file when it is first wanted, if it is there. `parse` has read all there are, and of the bundled ones
    /// the tests have seen that nothing is wrong with them.
    #[cold]
    fn read_bundled<T>(&self, stem: &str, read: impl FnOnce(Resource<'_>, &mut Vec<Finding>) -> T) -> Option<T> {
        let is_it = |(file, _): &&(&str, &str)| file.strip_suffix(".ftl") == Some(stem);
        let (file, text) = self.0.bundled.iter().find(is_it)?;
        let name = format!("locales/{}/{file}", self.0.language);
        let mut findings = Vec::new();
        let resource = Resource::parse(&name, (*text).to_owned(), &mut findings);
        let texts = read(resource, &mut findings);
        match CatalogError::check(texts, findings) {
            Ok(texts) => Some(texts),
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
