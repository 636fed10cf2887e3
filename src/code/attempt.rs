//! What was tried when a response came.

use std::fmt;
use std::str::FromStr;

use crate::code::{Quoted, quotable};
use crate::method::Method;

/// What the request was for, in the terms of a person. The words of an [`Explanation`](crate::Explanation) fit it: a
/// 403 to a sign-in is not a refused call.
///
/// ```
/// use sip_phrases::Attempt;
///
/// assert_eq!("sign-in".parse(), Ok(Attempt::SignIn));
/// assert_eq!(Attempt::SignIn.to_string(), "sign-in");
/// ```
///
/// With the feature `serde` it is read and written as the same word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Attempt {
    /// A call: INVITE. It is assumed where nothing else is known.
    #[default]
    Call,
    /// Signing in: REGISTER.
    SignIn,
    /// A message: MESSAGE.
    Message,
    /// A subscription or presence: SUBSCRIBE, PUBLISH.
    Subscription,
    /// Anything else: OPTIONS, INFO, REFER and so on.
    Other,
}

impl Attempt {
    /// All of them.
    pub const ALL: &'static [Attempt] =
        &[Attempt::Call, Attempt::SignIn, Attempt::Message, Attempt::Subscription, Attempt::Other];

    /// What it is called: `call`, `sign-in`, `message`, `subscription`, `other`.
    pub fn name(self) -> &'static str {
        match self {
            Attempt::Call => "call",
            Attempt::SignIn => "sign-in",
            Attempt::Message => "message",
            Attempt::Subscription => "subscription",
            Attempt::Other => "other",
        }
    }

    /// What a request of this method is for.
    ///
    /// ```
    /// use sip_phrases::{Attempt, Method};
    ///
    /// assert_eq!(Attempt::of(Method::REGISTER), Attempt::SignIn);
    /// ```
    pub fn of(method: Method) -> Attempt {
        match method {
            Method::INVITE | Method::ACK | Method::CANCEL | Method::BYE | Method::PRACK | Method::UPDATE => {
                Attempt::Call
            }
            Method::REGISTER => Attempt::SignIn,
            Method::MESSAGE => Attempt::Message,
            Method::SUBSCRIBE | Method::PUBLISH | Method::NOTIFY => Attempt::Subscription,
            _ => Attempt::Other,
        }
    }
}

/// The [`name`](Attempt::name).
impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Attempt {
    type Err = ParseAttemptError;

    fn from_str(text: &str) -> Result<Attempt, ParseAttemptError> {
        let known = Attempt::ALL.iter().find(|attempt| attempt.name().eq_ignore_ascii_case(text));
        known.copied().ok_or_else(|| ParseAttemptError { text: quotable(text) })
    }
}

/// A text that is the name of no [`Attempt`]: `REGISTER`, which is a method (for those there is [`Attempt::of`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseAttemptError {
    text: Box<str>,
}

impl fmt::Display for ParseAttemptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = Attempt::ALL.iter().map(|attempt| attempt.name()).collect();
        write!(f, "{} is nothing that can be tried: it takes one of {}", Quoted(&self.text), names.join(", "))
    }
}

impl std::error::Error for ParseAttemptError {}
