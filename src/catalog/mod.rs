//! What we say in one language.

mod bundled;
mod dialog;
mod error;
mod families;
mod family_spec;
mod overlay_vendor;
mod parser_guard;
mod resource;
mod sentences;
mod table;
mod texts;

use std::fmt;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::code::{Code, StatusCode, VendorPhrase, WarnCode, sealed::Code as _, sealed::Key};
use crate::header::{Cause, Reason, StatusLine, Warning};
pub use bundled::bundled_files;
pub(crate) use bundled::{Folder, languages as bundled_languages};
pub(crate) use dialog::{Dialog, Variant};
pub use dialog::{is_attribute as is_dialog_attribute, needs_advice};
pub use error::{CatalogError, Mistake};
pub use families::{AnyCode, Family};
pub use parser_guard::{Danger, first_danger};
use resource::Resource;
pub(crate) use resource::is_blank;
pub(crate) use sentences::Sentences;
use table::Phrase;
use texts::{File, Texts};

/// The texts of one language: a phrase and a description for every code.
///
/// A catalog is checked when it is read. After that it returns `&str`, and nothing can fail: a code
/// without a text of its own has the text of its class. Clones are cheap and share the texts.
///
/// ```
/// use sip_phrases::{Localizer, StatusCode};
///
/// let german = Localizer::bundled().negotiate("de");
/// assert_eq!(german.language().to_string(), "de");
/// assert_eq!(german.phrase(StatusCode::OK), "OK");
/// // An unregistered code has the text of its class.
/// let unknown = StatusCode::from_u16(498)?;
/// assert!(!german.phrase(unknown).is_empty());
/// assert!(german.get(unknown).is_none());
/// # Ok::<(), sip_phrases::InvalidCode>(())
/// ```
#[derive(Clone)]
pub struct Catalog {
    texts: Arc<Texts>,
}

impl Catalog {
    /// Reads the texts of a language from Fluent files, given as names and contents. The last part
    /// of a name says what the file contains, as in the folder `locales` of this crate:
    /// `status.ftl`.
    ///
    /// The catalog need not have a text for every code, but it must have those of the classes.
    /// Files that contain only comments are ignored.
    ///
    /// # Errors
    ///
    /// [`CatalogError`], with all mistakes at once:
    ///
    /// * invalid Fluent syntax, or a byte-order mark;
    /// * a message or an attribute that is defined twice (`status-486`) or unknown (`status-1486`,
    ///   `.advise`);
    /// * a missing phrase, `.description` or class text (`class-other`);
    /// * a text that is not plain (`{ $code }`), spans several lines, or contains a control
    ///   character;
    /// * a phrase that is not allowed in a status line (`Занято [486]`).
    ///
    /// ```
    /// use sip_phrases::Catalog;
    ///
    /// let files = [("ru/status.ftl", "status-486 Занято\n")];
    /// let error = Catalog::parse("ru".parse()?, files).unwrap_err();
    /// assert!(error.to_string().starts_with("ru/status.ftl:1: invalid Fluent syntax: expected"));
    /// # Ok::<(), sip_phrases::LanguageIdentifierError>(())
    /// ```
    pub fn parse<N: AsRef<str>, T: Into<String>>(
        language: LanguageIdentifier,
        files: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Catalog, CatalogError> {
        Catalog::read(Texts::new(language, None), None, files)
    }

    /// Returns a catalog in which other texts replace some of this one's: an operator's own wording,
    /// or codes of a product.
    ///
    /// The texts are merged one by one: if a file has only a phrase for a code, the description
    /// remains. This catalog does not change.
    ///
    /// In `vendor.ftl`, a message may define a vendor phrase of its own:
    /// `.matches = 480 No money left; 403 Out of credit`.
    ///
    /// # Errors
    ///
    /// Those of [`parse`](Self::parse), but texts that this catalog has may be missing.
    ///
    /// ```
    /// use sip_phrases::{Localizer, StatusCode};
    ///
    /// let german = Localizer::bundled().catalog(&"de".parse()?).unwrap();
    /// let ours = german.overlay([("de/status.ftl", "status-486 = Leitung belegt\n")])?;
    /// let code = StatusCode::BUSY_HERE;
    /// assert_eq!(ours.phrase(code), "Leitung belegt");
    /// assert_eq!(ours.description(code), german.description(code));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn overlay<N: AsRef<str>, T: Into<String>>(
        &self,
        files: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Catalog, CatalogError> {
        let mut texts = Texts::new(self.texts.language.clone(), self.texts.bundled);
        texts
            .overlay_vendors
            .clone_from(&self.texts.overlay_vendors);
        Catalog::read(texts, Some(self), files)
    }

    fn read<N: AsRef<str>, T: Into<String>>(
        mut texts: Texts,
        base: Option<&Catalog>,
        files: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Catalog, CatalogError> {
        let mut mistakes = Vec::new();
        let mut blank_status = None;
        for (path, text) in files {
            let path = path.as_ref();
            let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
            let Some(file) = File::from_name(name) else {
                let problem = "unknown file name: expected that of a file in locales/en";
                mistakes.push(Mistake::new(path, None, problem));
                continue;
            };
            let text = text.into();
            let resource = Resource::new(path, &text, &mut mistakes);
            if is_blank(resource.source()) {
                if name == "status.ftl" {
                    blank_status = Some(path.to_owned());
                }
            } else if !texts.read(
                file,
                base.map(|base| &*base.texts),
                &resource,
                &mut mistakes,
            ) {
                mistakes.push(Mistake::new(path, None, format!("{name} is given twice")));
            }
        }
        if let Some(base) = base {
            texts.fill_from(&base.texts);
        } else if !texts.has_read(Family::Status) {
            mistakes.push(match blank_status {
                Some(path) => {
                    let problem = "no text is translated yet: start with the class texts";
                    Mistake::new(&path, None, problem)
                }
                None => Mistake::new(&texts.language.to_string(), None, "status.ftl is missing"),
            });
        }
        CatalogError::check(texts, mistakes).map(Catalog::new)
    }

    /// The catalog of bundled files. Each is read when it is first needed.
    pub(crate) fn bundled(language: LanguageIdentifier, folder: Option<Folder>) -> Catalog {
        Catalog::new(Texts::new(language, folder))
    }

    fn new(texts: Texts) -> Catalog {
        Catalog {
            texts: Arc::new(texts),
        }
    }

    /// The language of the texts.
    pub fn language(&self) -> &LanguageIdentifier {
        &self.texts.language
    }

    /// The phrase of a code: a few words that cannot break a status line.
    ///
    /// ```
    /// use sip_phrases::{Localizer, StatusCode};
    ///
    /// let english = Localizer::bundled().negotiate("en");
    /// assert_eq!(english.phrase(StatusCode::BUSY_HERE), "Busy Here");
    /// ```
    pub fn phrase(&self, code: impl Code) -> &str {
        &self.text(code).phrase
    }

    /// What the code means, in one or two sentences for an engineer.
    pub fn description(&self, code: impl Code) -> &str {
        &self.text(code).description
    }

    /// The text of exactly this code, or `None` if only its class has one.
    ///
    /// ```
    /// use sip_phrases::{Localizer, StatusCode};
    ///
    /// let english = Localizer::bundled().negotiate("en");
    /// assert_eq!(english.get(StatusCode::GONE).unwrap().phrase(), "Gone");
    /// assert!(english.get(StatusCode::from_u16(498)?).is_none());
    /// # Ok::<(), sip_phrases::InvalidCode>(())
    /// ```
    pub fn get(&self, code: impl Code) -> Option<Text<'_>> {
        let Key { family, index } = code.key();
        let table = self.texts.table(family.into());
        table.get_own(index.into()).map(Text::from)
    }

    /// The status line of a response in this language.
    ///
    /// ```
    /// use sip_phrases::{Localizer, StatusCode};
    ///
    /// let catalog = Localizer::bundled().negotiate("en, ru;q=0.5");
    /// let line = catalog.status_line(StatusCode::BUSY_HERE);
    /// assert_eq!(line.to_string(), "SIP/2.0 486 Busy Here");
    /// ```
    pub fn status_line(&self, code: StatusCode) -> StatusLine<'_> {
        StatusLine::checked(code, self.phrase(code))
    }

    /// The text of a vendor phrase, or `None` if the phrase is unknown. Case and white space do not
    /// matter.
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
        let mut overlays = self.texts.overlay_vendors.iter().rev();
        match overlays.find_map(|vendor| vendor.text(code, phrase)) {
            Some(text) => Some(text.into()),
            None => self.get(VendorPhrase::find(code, phrase)?),
        }
    }

    /// The value of a Warning header field (RFC 3261 section 20.43) in this language. The agent is
    /// the host that adds the warning; `-` replaces what a `warn-agent` does not allow.
    ///
    /// ```
    /// use sip_phrases::{Localizer, WarnCode};
    ///
    /// let english = Localizer::bundled().negotiate("en");
    /// let warning = english.warning(WarnCode::INSUFFICIENT_BANDWIDTH, "isi.edu");
    /// assert_eq!(warning.to_string(), r#"370 isi.edu "Insufficient bandwidth""#);
    /// ```
    pub fn warning<'a>(&'a self, code: WarnCode, agent: &'a str) -> Warning<'a> {
        Warning::new(code, agent, self.phrase(code))
    }

    /// The value of a Reason header field (RFC 3326) in this language.
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
    fn text(&self, code: impl Code) -> &Phrase {
        let Key { family, index } = code.key();
        self.texts.table(family.into()).get(index.into())
    }

    /// The dialog of a status code, or `None` if the catalog has no `explain.ftl`.
    pub(crate) fn dialog(&self, code: StatusCode) -> Option<&Dialog> {
        let index = code.key().index;
        self.texts
            .dialogs()
            .map(|dialogs| dialogs.get(index.into()))
    }

    /// The sentences with variables, or `None` if the catalog has no `facts.ftl`.
    pub(crate) fn sentences(&self) -> Option<&Sentences> {
        self.texts.sentences()
    }
}

/// Writes the language only: the texts are many.
impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog")
            .field("language", &self.texts.language.to_string())
            .finish_non_exhaustive()
    }
}

/// The phrase and the description of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Text<'a> {
    phrase: &'a str,
    description: &'a str,
}

impl<'a> From<&'a Phrase> for Text<'a> {
    fn from(text: &'a Phrase) -> Text<'a> {
        Text {
            phrase: &text.phrase,
            description: &text.description,
        }
    }
}

impl<'a> Text<'a> {
    /// A few words for a status line, a log or a heading: `Абонент занят`.
    pub const fn phrase(self) -> &'a str {
        self.phrase
    }

    /// One or two sentences for an engineer.
    pub const fn description(self) -> &'a str {
        self.description
    }
}
