//! What we say in one language.

mod dialog;
mod error;
mod facts;
mod own_vendor;
mod resource;
mod table;
mod texts;

use std::fmt;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::bundled::Folder;
use crate::code::{Code, sealed::Code as _};
use crate::family::Number;
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
pub(crate) use resource::is_blank;
use table::Phrase;
use texts::{File, Texts};

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
pub struct Catalog {
    /// The texts of the status codes by place, up to the last known one. They are what servers ask for: no lock and no
    /// search on the way to them.
    status: Arc<[Arc<Phrase>; StatusCode::KNOWN_PLACES]>,
    texts: Arc<Texts>,
}

impl Catalog {
    /// Reads the texts of a language from files of Fluent, given by name and text. The end of the name says what is in
    /// the file, as in the folder `locales/` of this crate: `status.ftl`.
    ///
    /// The catalog need not have a text for every code, but it must have those of the classes. A file with nothing but
    /// comments in it counts as not there.
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
        Catalog::read(Texts::new(language, None), None, files)
    }

    /// This catalog with other texts laid over it: what an operator words in another way, codes of a product's own.
    /// It is merged text by text: a file that has only a phrase for a code leaves the description as it was. This
    /// catalog does not change.
    ///
    /// In `vendor.ftl` a message may say what it stands for: `.matches = 480 No money left; 403 Out of credit`.
    ///
    /// # Errors
    ///
    /// As for [`parse`](Self::parse), but that nothing need be there that this catalog has.
    ///
    /// ```
    /// use sip_phrases::{Localizer, StatusCode};
    ///
    /// let german = Localizer::bundled().catalog(&"de".parse()?).unwrap();
    /// let ours = german.overlay([("de/status.ftl", "status-486 = Leitung belegt\n")])?;
    /// assert_eq!(ours.phrase(StatusCode::BUSY_HERE), "Leitung belegt");
    /// assert_eq!(ours.description(StatusCode::BUSY_HERE), german.description(StatusCode::BUSY_HERE));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn overlay<N: AsRef<str>, T: Into<String>>(
        &self,
        files: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Catalog, CatalogError> {
        let mut texts = Texts::new(self.texts.language.clone(), self.texts.bundled);
        texts.own_vendors.clone_from(&self.texts.own_vendors);
        Catalog::read(texts, Some(self), files)
    }

    /// Reads files into texts that are still empty, laid over another catalog where there is one.
    fn read<N: AsRef<str>, T: Into<String>>(
        mut texts: Texts,
        base: Option<&Catalog>,
        files: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Catalog, CatalogError> {
        let mut findings = Vec::new();
        let mut blank_status = None;
        for (name, text) in files {
            let name = name.as_ref();
            let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
            match File::of(file) {
                None => findings.push(Finding::new(name, None, "this is the name of no file of texts")),
                Some(kind) => {
                    let text = text.into();
                    let resource = Resource::new(name, &text, &mut findings);
                    if is_blank(resource.source()) {
                        if file == "status.ftl" {
                            blank_status = Some(name.to_owned());
                        }
                        continue;
                    }
                    if !texts.read(kind, base.map(|base| &*base.texts), resource, &mut findings) {
                        findings.push(Finding::new(name, None, format!("this is a second file {file}")));
                    }
                }
            }
        }
        if let Some(base) = base {
            texts.fill_from(&base.texts);
        } else if texts.tables[Number::Status as usize].get().is_none() {
            findings.push(match blank_status {
                Some(file) => {
                    Finding::new(&file, None, "nothing is translated yet; the texts of the classes come first")
                }
                None => Finding::new(&texts.language.to_string(), None, "there is no file status.ftl"),
            });
        }
        CatalogError::check(texts, findings).map(Catalog::new)
    }

    /// A catalog of files that the tests have read; each is read again when it is first wanted.
    pub(crate) fn bundled(language: LanguageIdentifier, folder: Option<Folder>) -> Catalog {
        Catalog::new(Texts::new(language, folder))
    }

    /// The catalog of texts that are known to be good. Those of the status codes are read here, if they are not yet.
    fn new(texts: Texts) -> Catalog {
        let table = texts.table(Number::Status as usize);
        let status = std::array::from_fn(|place| Arc::clone(table.get(place)));
        let status = Arc::new(status);
        Catalog { status, texts: Arc::new(texts) }
    }

    /// The language of the texts.
    pub fn language(&self) -> &LanguageIdentifier {
        &self.texts.language
    }

    /// The phrase of a code in this language: a few words, free of anything that could break a status line.
    ///
    /// ```
    /// use sip_phrases::{Localizer, StatusCode};
    ///
    /// assert_eq!(Localizer::bundled().negotiate("en").phrase(StatusCode::BUSY_HERE), "Busy Here");
    /// ```
    pub fn phrase<C: Code>(&self, code: C) -> &str {
        &self.text(code).phrase
    }

    /// What the code means, in one or two sentences for an engineer.
    pub fn description<C: Code>(&self, code: C) -> &str {
        &self.text(code).description
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
        self.texts.table(code.family() as usize).get_own(code.place()).map(|text| Text::from(&**text))
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
        match self.texts.own_vendors.iter().rev().find_map(|own| own.text(code, phrase)) {
            Some(text) => Some(text.into()),
            None => self.get(VendorPhrase::find(code, phrase)?),
        }
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

    #[inline]
    fn text<C: Code>(&self, code: C) -> &Phrase {
        match code.family() {
            Number::Status if code.place() < StatusCode::KNOWN_PLACES => &self.status[code.place()],
            family => self.table_text(family, code.place()),
        }
    }

    /// Apart from [`text`](Self::text), which is to stay small where it is inlined.
    #[inline(never)]
    fn table_text(&self, family: Number, place: usize) -> &Phrase {
        self.texts.table(family as usize).get(place)
    }

    /// What a dialog says of a status code, if the catalog has such texts.
    pub(crate) fn dialog(&self, code: StatusCode) -> Option<&Dialog> {
        self.texts.dialogs().map(|dialogs| dialogs.get(code.place()))
    }

    /// The sentences with facts, if the catalog has them.
    pub(crate) fn facts(&self) -> Option<&Facts> {
        self.texts.facts()
    }
}

/// The language alone: the texts are many.
impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog").field("language", &self.texts.language.to_string()).finish_non_exhaustive()
    }
}

/// The phrase and the description of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Text<'a> {
    phrase: &'a str,
    description: &'a str,
}

impl<'a> From<&'a Phrase> for Text<'a> {
    fn from(text: &'a Phrase) -> Text<'a> {
        Text { phrase: &text.phrase, description: &text.description }
    }
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
