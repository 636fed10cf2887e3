//! What the person attempted.

use crate::code::Method;

named_enum! {
    /// What the person attempted with the request. The words of an
    /// [`Explanation`](crate::Explanation) fit the attempt: a 403 to a sign-in is not a refused call.
    ///
    /// ```
    /// use sip_phrases::Attempt;
    ///
    /// assert_eq!("sign-in".parse(), Ok(Attempt::SignIn));
    /// assert_eq!(Attempt::SignIn.to_string(), "sign-in");
    /// ```
    #[derive(Default)]
    Attempt, "attempt";
    /// A call: INVITE. The default.
    #[default]
    Call "call";
    /// Signing in: REGISTER.
    SignIn "sign-in";
    /// A message: MESSAGE.
    Message "message";
    /// A subscription or presence: SUBSCRIBE, PUBLISH, NOTIFY.
    Subscription "subscription";
    /// Anything else: OPTIONS, INFO, REFER and so on.
    Other "other";
}

impl Attempt {
    /// Returns the attempt that a request with this method serves.
    ///
    /// ```
    /// use sip_phrases::{Attempt, Method};
    ///
    /// assert_eq!(Attempt::of(Method::REGISTER), Attempt::SignIn);
    /// ```
    pub fn of(method: Method) -> Attempt {
        match method {
            Method::INVITE
            | Method::ACK
            | Method::CANCEL
            | Method::BYE
            | Method::PRACK
            | Method::UPDATE => Attempt::Call,
            Method::REGISTER => Attempt::SignIn,
            Method::MESSAGE => Attempt::Message,
            Method::SUBSCRIBE | Method::PUBLISH | Method::NOTIFY => Attempt::Subscription,
            _ => Attempt::Other,
        }
    }
}
