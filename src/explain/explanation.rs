//! What a person is shown of a response.

use std::fmt;

use unic_langid::LanguageIdentifier;

use crate::action::Action;

/// The text for a dialog: what happened, what it means, what to do. All of it is in one language.
///
/// It comes from [`Catalog::explain`](crate::Catalog::explain). "Dialog" is a word of SIP (RFC 3261 section 12) for
/// something else, so the type is not called so.
///
/// ```
/// use sip_phrases::{Localizer, Response};
///
/// let response = Response::parse("SIP/2.0 486 Busy Here\r\nCSeq: 1 INVITE\r\nRetry-After: 120\r\n\r\n")?;
/// let explanation = Localizer::bundled().negotiate("en").explain(&response);
/// assert_eq!(explanation.title(), "Busy");
/// assert_eq!(explanation.advice(), Some("Try again in 2 minutes."));
/// assert_eq!(explanation.technical(), "486 Busy Here; INVITE");
/// # Ok::<(), sip_phrases::ParseResponseError>(())
/// ```
///
/// With the feature `serde` it is written as JSON with a field for every getter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Explanation {
    #[cfg_attr(feature = "serde", serde(serialize_with = "tag"))]
    pub(crate) language: LanguageIdentifier,
    pub(crate) title: String,
    pub(crate) meaning: String,
    pub(crate) advice: Option<String>,
    pub(crate) details: Vec<String>,
    pub(crate) technical: String,
    pub(crate) action: Action,
    pub(crate) caption: Option<String>,
}

#[cfg(feature = "serde")]
fn tag<S: serde::Serializer>(language: &LanguageIdentifier, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(language)
}

impl Explanation {
    /// The language of the texts, as for the `lang` attribute of HTML.
    pub fn language(&self) -> &LanguageIdentifier {
        &self.language
    }

    /// The heading: `Абонент занят`.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What it means, in one or two sentences.
    pub fn meaning(&self) -> &str {
        &self.meaning
    }

    /// What to do, in one or two sentences, with the time to wait where the server names one.
    pub fn advice(&self) -> Option<&str> {
        self.advice.as_deref()
    }

    /// Facts of this very response: the server's own words, what is missing or accepted, addresses, warnings.
    pub fn details(&self) -> &[String] {
        &self.details
    }

    /// One line for a support ticket, in the words of the protocol: the code, the server's phrase, the method, the
    /// reasons and the warnings.
    pub fn technical(&self) -> &str {
        &self.technical
    }

    /// The next step, for a button.
    pub fn action(&self) -> &Action {
        &self.action
    }

    /// What stands on that button: `Повторить`. `None` where there is no next step, or the catalog has no words for it.
    pub fn caption(&self) -> Option<&str> {
        self.caption.as_deref()
    }
}

/// The title, the meaning with the advice, the details, and the technical line, as a plain text of several lines.
impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n\n{}", self.title, self.meaning)?;
        if let Some(advice) = &self.advice {
            write!(f, "\n{advice}")?;
        }
        if !self.details.is_empty() {
            f.write_str("\n")?;
        }
        for detail in &self.details {
            write!(f, "\n• {detail}")?;
        }
        write!(f, "\n\n{}", self.technical)
    }
}
