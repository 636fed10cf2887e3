//! The next step after a response, as data.

use std::time::Duration;

use crate::attempt::Attempt;
use crate::class::Class;
use crate::code::sealed;
use crate::family::{Family, Number};
use crate::response::{Response, Uri};
use crate::status::StatusCode;
use crate::text::{LONG, tidy};

/// What the person can do next, so that a program can offer the right button. The advice of an
/// [`Explanation`](crate::Explanation) says the same in words.
///
/// A reference to it is a [`Code`](crate::Code): its phrase is what stands on the button.
///
/// ```
/// use sip_phrases::{Action, Localizer};
///
/// assert_eq!(Localizer::bundled().negotiate("de").phrase(&Action::CheckAddress), "Adresse prüfen");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case", tag = "kind"))]
#[non_exhaustive]
pub enum Action {
    /// Nothing needs to be done, or nothing will help.
    None,
    /// Wait: the request is still in progress, or another one is.
    Wait,
    /// Try again later; when is not known.
    Retry,
    /// Try again after the time that the server names (Retry-After).
    RetryAfter {
        /// The time from now on.
        #[cfg_attr(feature = "serde", serde(rename = "seconds", serialize_with = "as_seconds"))]
        delay: Duration,
    },
    /// Check the address for mistakes.
    CheckAddress,
    /// Sign in, with a user name and a password.
    SignIn {
        /// What they are for, as the server names it.
        realm: Option<String>,
    },
    /// Choose one of the addresses that the server names.
    ChooseAddress {
        /// The addresses, the preferred one first. They come from the network: show them, and do not follow them
        /// unasked.
        addresses: Vec<Uri>,
    },
    /// Try another way: another address, device or service.
    TryElsewhere,
    /// Change the settings of the program, or update it.
    ChangeSettings,
    /// Ask the provider.
    ContactProvider,
}

/// The steps that have a button, in the order of their places. What they carry does not matter here.
static STEPS: [Action; 9] = [
    Action::Wait,
    Action::Retry,
    Action::RetryAfter { delay: Duration::ZERO },
    Action::CheckAddress,
    Action::SignIn { realm: None },
    Action::ChooseAddress { addresses: Vec::new() },
    Action::TryElsewhere,
    Action::ChangeSettings,
    Action::ContactProvider,
];

fn place(name: &str) -> Option<usize> {
    STEPS.iter().position(|step| step.name() == name)
}

pub(crate) const FAMILY: Family = Family {
    name: "action",
    places: STEPS.len() + 1,
    place,
    classes: &["action-none"],
    class: |_| 0,
    protocol_name: "SIP",
};

impl sealed::Code for &Action {
    fn family(self) -> Number {
        Number::Action
    }

    fn place(self) -> usize {
        place(self.name()).unwrap_or(STEPS.len())
    }
}

#[cfg(feature = "serde")]
fn as_seconds<S: serde::Serializer>(delay: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(delay.as_secs())
}

/// The codes that ask for other settings or another version of the program.
const CHANGE_SETTINGS: &[u16] = &[
    305, 406, 409, 411, 413, 415, 417, 420, 421, 422, 423, 424, 433, 439, 469, 488, 489, 493, 494, 499, 505, 513, 555,
    606,
];

/// The codes that mean of a sign-in what only the provider can tell.
const PROVIDER_KNOWS: &[u16] = &[403, 410, 603, 607];

/// Nobody waits longer than this to try again.
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(999 * 24 * 60 * 60);

impl Action {
    /// What the id of its text has behind `action-`.
    fn name(&self) -> &'static str {
        match self {
            Action::None => "none",
            Action::Wait => "wait",
            Action::Retry => "retry",
            Action::RetryAfter { .. } => "retry-after",
            Action::CheckAddress => "check-address",
            Action::SignIn { .. } => "sign-in",
            Action::ChooseAddress { .. } => "choose-address",
            Action::TryElsewhere => "try-elsewhere",
            Action::ChangeSettings => "change-settings",
            Action::ContactProvider => "contact-provider",
        }
    }

    /// The next step after a response that means what `code` says, with the facts that it carries.
    pub(crate) fn of(response: &Response, code: StatusCode) -> Action {
        let action = Action::of_code(code);
        let is_sign_in = response.attempt() == Attempt::SignIn;
        match action {
            _ if is_sign_in && PROVIDER_KNOWS.contains(&code.as_u16()) => Action::ContactProvider,
            Action::SignIn { .. } => {
                let shown = |realm: String| tidy(&realm, LONG).into_owned();
                Action::SignIn { realm: response.realm().map(shown) }
            }
            Action::ChooseAddress { .. } => match response.contacts() {
                addresses if addresses.is_empty() && code == StatusCode::AMBIGUOUS => Action::CheckAddress,
                addresses if addresses.is_empty() => Action::TryElsewhere,
                addresses => Action::ChooseAddress { addresses },
            },
            _ => action.with_retry_after(response),
        }
    }

    /// With the time that the server names, if trying again is what helps.
    pub(crate) fn with_retry_after(self, response: &Response) -> Action {
        let is_failure = response.code().as_u16() >= 400;
        let retry_after = response.retry_after().filter(|retry_after| retry_after.delay() <= LONGEST_WAIT);
        match (retry_after, &self) {
            (Some(retry_after), Action::Retry | Action::CheckAddress | Action::ChangeSettings) if is_failure => {
                Action::RetryAfter { delay: retry_after.delay() }
            }
            _ => self,
        }
    }

    /// Whether trying again later is all that a code asks for.
    pub(crate) fn is_retry(code: StatusCode) -> bool {
        Action::of_code(code) == Action::Retry
    }

    /// The table: what each code asks for.
    fn of_code(code: StatusCode) -> Action {
        match code.as_u16() {
            487 | 607 | 701 => Action::None,
            182 | 491 => Action::Wait,
            408 | 412 | 430 | 436 | 477 | 480 | 481 | 486 | 500 | 502 | 503 | 504 | 580 | 600 | 603 => Action::Retry,
            400 | 404 | 405 | 410 | 414 | 416 | 478 | 479 | 484 | 604 => Action::CheckAddress,
            401 | 407 => Action::SignIn { realm: None },
            300 | 301 | 302 | 303 | 380 | 485 => Action::ChooseAddress { addresses: Vec::new() },
            425 | 429 | 440 | 470 => Action::TryElsewhere,
            code if CHANGE_SETTINGS.contains(&code) => Action::ChangeSettings,
            402 | 403 | 428 | 437 | 438 | 482 | 483 | 501 | 608 => Action::ContactProvider,
            _ => match code.class() {
                Class::Provisional => Action::Wait,
                Class::Success => Action::None,
                Class::Redirection => Action::ChooseAddress { addresses: Vec::new() },
                Class::ServerError => Action::Retry,
                Class::ClientError => Action::CheckAddress,
                Class::GlobalFailure | Class::Other => Action::ContactProvider,
            },
        }
    }
}
