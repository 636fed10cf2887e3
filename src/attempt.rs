//! What was tried when a response came.

use crate::method::Method;

/// What the request was for, in the terms of a person. The words of an [`Explanation`](crate::Explanation) fit it: a
/// 403 to a sign-in is not a refused call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
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
