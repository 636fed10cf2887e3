//! The explanation of a failure.

use std::fmt;
use std::time::Duration;

use unic_langid::LanguageIdentifier;

use crate::code::{Action, StatusCode};
use crate::header::Uri;

/// A dialog for a person: title, meaning, advice and buttons, with details and a technical line.
/// The texts are in the language of the catalog, except the technical line and quoted text from the
/// network.
///
/// [`Catalog::explain`](crate::Catalog::explain),
/// [`Catalog::explain_local`](crate::Catalog::explain_local) and
/// [`Catalog::explain_end`](crate::Catalog::explain_end) create one.
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
/// With the feature `serde`, an explanation has these fields. Fields without a value are absent,
/// except that `details` may be empty:
///
/// | field | type | value |
/// |---|---|---|
/// | `code` | number | the status code |
/// | `language` | string | the language tag of the texts |
/// | `title`, `meaning` | string | the texts |
/// | `advice` | string | what to do |
/// | `details` | array of strings | the details of the response, one sentence each |
/// | `technical` | string | the line for a support ticket |
/// | `action` | string | the name of the first action, such as `check-address` |
/// | `caption` | string | the caption of its button |
/// | `second_action` | string | the name of the second action |
/// | `second_caption` | string | the caption of its button |
/// | `needs_attention` | boolean | whether the program should show anything |
/// | `retry_after` | number | the time to wait, in seconds |
/// | `realm` | string | the realm to sign in to |
/// | `addresses` | array of strings | the addresses to choose from |
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub(super) second_action: Option<Action>,
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub(super) second_caption: Option<String>,
    pub(super) needs_attention: bool,
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

/// The serialized form of a time: a number of seconds.
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
    /// Returns the status code of the response, or `None` if no response arrived or if the end of a
    /// call is explained.
    pub fn code(&self) -> Option<StatusCode> {
        self.code
    }

    /// Returns the language of the texts, for example for the `lang` attribute of HTML.
    pub fn language(&self) -> &LanguageIdentifier {
        &self.language
    }

    /// Returns the title: `Абонент занят`.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Returns the meaning, in one or two sentences.
    pub fn meaning(&self) -> &str {
        &self.meaning
    }

    /// Returns the advice, in one or two sentences, or `None` if there is none. If the
    /// [`action`](Self::action) is [`Action::RetryAfter`], the advice is the time to wait, unless
    /// the catalog has no `facts.ftl`.
    pub fn advice(&self) -> Option<&str> {
        self.advice.as_deref()
    }

    /// Returns the details of this response, one sentence each: the server's own phrase, what is
    /// missing or accepted, addresses, warnings, and the time to wait if it is not in the advice.
    pub fn details(&self) -> &[String] {
        &self.details
    }

    /// Returns a line for a support ticket, in the terms of the protocol: the code, the server's
    /// phrase, the method, the reasons and the warnings.
    pub fn technical(&self) -> &str {
        &self.technical
    }

    /// Returns the first action, for a button. [`Action::None`] and [`Action::Wait`] have no
    /// button.
    pub fn action(&self) -> Action {
        self.action
    }

    /// Returns the caption of the button for the [`action`](Self::action): `Повторить`. Returns
    /// `None` if there is no button, or if the catalog has no `action.ftl`.
    pub fn caption(&self) -> Option<&str> {
        self.caption.as_deref()
    }

    /// Returns the actions that have a button, at most two, in the order of the buttons.
    ///
    /// ```
    /// use sip_phrases::{Action, Localizer, Response, StatusCode};
    ///
    /// let response = Response::new(StatusCode::REQUEST_TIMEOUT).with_ringing_seen(true);
    /// let explanation = Localizer::bundled().negotiate("en").explain(&response);
    /// assert!(explanation.actions().eq([Action::Retry, Action::LeaveMessage]));
    /// ```
    pub fn actions(&self) -> impl Iterator<Item = Action> {
        [Some(self.action), self.second_action]
            .into_iter()
            .flatten()
            .filter(|action| action.has_button())
    }

    /// Returns the caption of the button for the second action, or `None` if there is no second
    /// action or if the catalog has no `action.ftl`.
    pub fn second_caption(&self) -> Option<&str> {
        self.second_caption.as_deref()
    }

    /// Returns whether the program should show the dialog. `false` means that the program acts by
    /// itself (sends the credentials after a 401, waits after a 100), that nothing failed, that the
    /// person ended the attempt, or that nothing is left to do.
    pub fn needs_attention(&self) -> bool {
        self.needs_attention
    }

    /// Returns the time to wait, or `None` if no action is [`Action::RetryAfter`].
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Returns the realm that the credentials are for. Returns `None` if the action is not
    /// [`Action::SignIn`], or if the server names no realm.
    pub fn realm(&self) -> Option<&str> {
        self.realm.as_deref()
    }

    /// Returns the addresses to choose from, the preferred one first. Empty if the action is not
    /// [`Action::ChooseAddress`]. They come from the network: show them, but call one only when the
    /// person chooses it.
    pub fn addresses(&self) -> &[Uri] {
        &self.addresses
    }
}

/// Writes the title, meaning, advice, details and technical line as plain text of several lines.
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
