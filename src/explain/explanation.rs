//! What a person is shown.

use std::fmt;
use std::time::Duration;

use unic_langid::LanguageIdentifier;

use crate::code::{Action, StatusCode};
use crate::header::Uri;

/// The text of a dialog: what happened, what it means, what to do. All of it is in one language.
///
/// [`Catalog::explain`](crate::Catalog::explain) makes one.
///
/// ```
/// use sip_phrases::{Localizer, Response};
///
/// let message = "SIP/2.0 486 Busy Here\r\nCSeq: 1 INVITE\r\nRetry-After: 120\r\n\r\n";
/// let explanation = Localizer::bundled().negotiate("en").explain(&Response::parse(message)?);
/// assert_eq!(explanation.title(), "Busy");
/// assert_eq!(explanation.advice(), Some("Try again in 2 minutes."));
/// assert_eq!(explanation.technical(), "486 Busy Here; INVITE");
/// # Ok::<(), sip_phrases::InvalidResponse>(())
/// ```
///
/// # JSON
///
/// With the feature `serde`, it has a field for every getter. Fields without a value are absent:
///
/// | field | type | value |
/// |---|---|---|
/// | `code` | number | the status code |
/// | `language` | string | the language tag of the texts |
/// | `title`, `meaning` | string | the texts |
/// | `advice` | string | what to do |
/// | `details` | array of strings | the facts of the response, one sentence each |
/// | `technical` | string | the line for a support ticket |
/// | `action` | string | the name of the next step, such as `check-address` |
/// | `caption` | string | the caption of its button |
/// | `retry_after` | number | the time to wait, in seconds |
/// | `realm` | string | what to sign in to |
/// | `addresses` | array of strings | the addresses to choose from |
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Explanation {
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub(super) code: Option<StatusCode>,
    pub(super) language: LanguageIdentifier,
    pub(super) title: String,
    pub(super) meaning: String,
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub(super) advice: Option<String>,
    #[cfg_attr(feature = "serde", serde(default))]
    pub(super) details: Vec<String>,
    pub(super) technical: String,
    pub(super) action: Action,
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub(super) caption: Option<String>,
    #[cfg_attr(
        feature = "serde",
        serde(default, with = "seconds", skip_serializing_if = "Option::is_none")
    )]
    pub(super) retry_after: Option<Duration>,
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub(super) realm: Option<String>,
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub(super) addresses: Vec<Uri>,
}

/// A time as a number of seconds.
#[cfg(feature = "serde")]
mod seconds {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(
        time: &Option<Duration>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        time.map(|time| time.as_secs()).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Duration>, D::Error> {
        Ok(Option::<u64>::deserialize(deserializer)?.map(Duration::from_secs))
    }
}

impl Explanation {
    /// The status code of the response.
    pub fn code(&self) -> Option<StatusCode> {
        self.code
    }

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

    /// What to do, in one or two sentences, with the time to wait if the server names one.
    pub fn advice(&self) -> Option<&str> {
        self.advice.as_deref()
    }

    /// The facts of this very response, one sentence each: the server's own words, what is missing
    /// or accepted, addresses, warnings.
    pub fn details(&self) -> &[String] {
        &self.details
    }

    /// A line for a support ticket, in the terms of the protocol: the code, the server's phrase, the
    /// method, the reasons and the warnings.
    pub fn technical(&self) -> &str {
        &self.technical
    }

    /// The next step, for a button.
    pub fn action(&self) -> Action {
        self.action
    }

    /// The caption of that button: `Повторить`. Returns `None` if there is no next step, or if the
    /// catalog has no captions.
    pub fn caption(&self) -> Option<&str> {
        self.caption.as_deref()
    }

    /// The time to wait, if the action is [`Action::RetryAfter`].
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// What the credentials are for, as the server names it, if the action is [`Action::SignIn`].
    pub fn realm(&self) -> Option<&str> {
        self.realm.as_deref()
    }

    /// The addresses to choose from, the preferred one first, if the action is
    /// [`Action::ChooseAddress`]. They come from the network: show them, but do not call them
    /// unasked.
    pub fn addresses(&self) -> &[Uri] {
        &self.addresses
    }
}

/// Writes title, meaning, advice, details and the technical line as plain text of several lines.
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
