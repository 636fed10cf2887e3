//! The texts of one language.

mod bundled;
mod dialog;
mod error;
mod families;
mod family_spec;
mod overlay_vendor;
mod parser_guard;
mod resource;
mod sentences;
mod subject;
mod table;
mod texts;

use std::fmt;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::code::{Code, StatusCode, VendorPhrase, WarnCode, sealed::Key};
use crate::header::{Cause, Reason, StatusLine, Warning};
pub use bundled::bundled_files;
pub(crate) use bundled::{Folder, languages as bundled_languages};
pub use dialog::is_attribute as is_dialog_attribute;
pub(crate) use dialog::{Dialogs, Variant};
pub use error::{CatalogError, Mistake};
pub use families::{AnyCode, Family};
pub use parser_guard::{Danger, first_danger};
use resource::Resource;
pub(crate) use resource::is_blank;
pub(crate) use sentences::Sentences;
pub use subject::needs_advice;
pub(crate) use subject::{Shared, Subject};
use table::Phrase;
use texts::{File, Texts};

/// The texts of one language: a phrase and a description for every code, and the dialogs for
/// [`explain`](Self::explain).
///
/// A catalog is checked when it is read. After that it returns `&str`, and no method fails: a code
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
    /// Parses the texts of a language from Fluent files, given as names and contents.
    ///
    /// The last part of a name says what the file contains, as in the folder `locales` of this
    /// crate: `status.ftl`.
    ///
    /// The file `status.ftl` is required, and every file must have the texts of its classes. Texts
    /// of single codes and the other files are optional. Files that contain only comments are
    /// ignored.
    ///
    /// # Errors
    ///
    /// Returns [`CatalogError`], with all mistakes at once:
    ///
    /// * an unknown file name (`foo.ftl`), a file that is given twice, or no `status.ftl`;
    /// * invalid Fluent syntax, a byte-order mark, or placeables nested more than 64 levels deep;
    /// * a message or an attribute that is defined twice (`status-486`) or unknown (`status-1486`,
    ///   `.advise`);
    /// * a missing phrase, `.description` or class text (`class-other`), or a dialog without
    ///   `.meaning` or `.advice`;
    /// * a text that is not plain (`{ $code }`), spans several lines, or contains a control
    ///   character;
    /// * in `facts.ftl`, a variable that the sentence does not have, or a choice by anything but a
    ///   variable;
    /// * a term, or a reference to a message, term or function;
    /// * a phrase that is not allowed in a status line (`Занято [486]`);
    /// * an invalid `.matches` (`foo`).
    ///
    /// ```
    /// use sip_phrases::Catalog;
    ///
    /// let files = [("ru/status.ftl", "status-486 Занято\n")];
    /// let error = Catalog::parse("ru".parse()?, files).unwrap_err();
    /// assert!(error.to_string().starts_with("ru/status.ftl:1: invalid Fluent syntax: expected"));
    /// # Ok::<(), sip_phrases::LanguageIdentifierError>(())
    /// ```
    pub fn parse<N: AsRef<str>, T: AsRef<str>>(
        language: LanguageIdentifier,
        files: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Catalog, CatalogError> {
        Catalog::read(Texts::new(language, None), None, files)
    }

    /// Returns a copy of this catalog with an overlay: the given texts replace those with the same
    /// ids, such as the wording of one operator.
    ///
    /// Texts are merged one by one: if a file has only a phrase for a code, the description
    /// remains. This catalog does not change.
    ///
    /// A message of `vendor.ftl` may define a new vendor phrase: `.matches = 480 No money left; 403
    /// Out of credit`.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`parse`](Self::parse), except that texts of this catalog may be
    /// missing from the files.
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
    pub fn overlay<N: AsRef<str>, T: AsRef<str>>(
        &self,
        files: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Catalog, CatalogError> {
        let mut texts = Texts::new(self.texts.language.clone(), self.texts.bundled);
        texts
            .overlay_vendors
            .clone_from(&self.texts.overlay_vendors);
        Catalog::read(texts, Some(self), files)
    }

    fn read<N: AsRef<str>, T: AsRef<str>>(
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
            let resource = Resource::new(path, text.as_ref(), &mut mistakes);
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

    /// Creates the catalog of bundled files. Each file is read when it is first needed.
    pub(crate) fn bundled(language: LanguageIdentifier, folder: Folder) -> Catalog {
        Catalog::new(Texts::new(language, Some(folder)))
    }

    fn new(texts: Texts) -> Catalog {
        Catalog {
            texts: Arc::new(texts),
        }
    }

    /// Returns the language of the texts.
    pub fn language(&self) -> &LanguageIdentifier {
        &self.texts.language
    }

    /// Returns the phrase of a code: a few words that are valid in a status line. An unregistered
    /// code has the phrase of its class. If the catalog has no file of the family, the phrase is a
    /// word of the protocol: `Q.850`.
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

    /// Returns the description of a code: one or two sentences for an engineer.
    ///
    /// ```
    /// use sip_phrases::{Localizer, Q850Cause};
    ///
    /// let english = Localizer::bundled().negotiate("en");
    /// println!("cause 34: {}", english.description(Q850Cause::NO_CIRCUIT_AVAILABLE));
    /// ```
    pub fn description(&self, code: impl Code) -> &str {
        &self.text(code).description
    }

    /// Returns the phrase and the description of exactly this code, or `None` if only its class has
    /// a text.
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

    /// Returns the status line of a response in the language of the catalog.
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

    /// Returns the text of a vendor phrase, or `None` if the phrase is unknown.
    ///
    /// Phrases that an overlay defines come first: their case and white space are ignored. Then
    /// [`VendorPhrase::find`] decides.
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
        self.overlay_vendor(code, phrase)
            .or_else(|| self.get(VendorPhrase::find(code, phrase)?))
    }

    /// Returns the text of a vendor phrase that an overlay defines.
    pub(crate) fn overlay_vendor(&self, code: StatusCode, phrase: &str) -> Option<Text<'_>> {
        let mut overlays = self.texts.overlay_vendors.iter().rev();
        overlays
            .find_map(|vendor| vendor.text(code, phrase))
            .map(Text::from)
    }

    /// Returns the value of a Warning header field (RFC 3261 section 20.43) in the language of the
    /// catalog.
    ///
    /// The agent is the host that adds the warning. Characters that a `warn-agent` does not allow
    /// are replaced by `-`.
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

    /// Returns the value of a Reason header field (RFC 3326) in the language of the catalog.
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

    /// Returns the dialogs, or `None` if the catalog has no `explain.ftl`.
    pub(crate) fn dialogs(&self) -> Option<&Dialogs> {
        self.texts.dialogs()
    }

    /// Returns the sentences with variables, or `None` if the catalog has no `facts.ftl`.
    pub(crate) fn sentences(&self) -> Option<&Sentences> {
        self.texts.sentences()
    }
}

/// Writes the language only, because a catalog has many texts.
impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog")
            .field("language", &self.texts.language.to_string())
            .finish_non_exhaustive()
    }
}

/// The phrase and the description of a code.
///
/// With the feature `serde`, it can be serialized but not deserialized, because it borrows from a
/// catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
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
    /// Returns the phrase: a few words for a status line, a log or a heading, such as `Абонент
    /// занят`.
    pub const fn phrase(self) -> &'a str {
        self.phrase
    }

    /// Returns the description: one or two sentences for an engineer.
    pub const fn description(self) -> &'a str {
        self.description
    }
}
