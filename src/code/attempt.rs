//! Attempts: the purposes of requests.

use crate::code::Method;

named_enum! {
    /// The purpose of a request: what the person attempted.
    ///
    /// The dialog of an [`Explanation`](crate::Explanation) fits the attempt: after a REGISTER, the
    /// dialog for 403 is about the sign-in, not about a call.
    ///
    /// ```
    /// use sip_phrases::Attempt;
    ///
    /// assert_eq!("sign-in".parse(), Ok(Attempt::SignIn));
    /// assert_eq!(Attempt::SignIn.to_string(), "sign-in");
    /// ```
    #[derive(Default)]
    Attempt, "attempt";
    /// A call: INVITE, ACK, PRACK. The default.
    #[default]
    Call "call";
    /// A sign-in: REGISTER.
    SignIn "sign-in";
    /// A message: MESSAGE.
    Message "message";
    /// A subscription or presence: SUBSCRIBE, PUBLISH, NOTIFY.
    Subscription "subscription";
    /// The transfer of a call: REFER.
    Transfer "transfer";
    /// A change within a call: UPDATE, INFO, a re-INVITE.
    Update "update";
    /// The end of a call: BYE, CANCEL. The call is over, whatever the response.
    HangUp "hang-up";
    /// Anything else: OPTIONS and unknown methods.
    Other "other";
}

impl Attempt {
    /// Returns the attempt that a request with this method makes.
    ///
    /// A re-INVITE is an [`Update`](Attempt::Update), but its method is INVITE. For a re-INVITE,
    /// use [`Response::with_attempt`](crate::Response::with_attempt).
    ///
    /// ```
    /// use sip_phrases::{Attempt, Method};
    ///
    /// assert_eq!(Attempt::of(Method::REGISTER), Attempt::SignIn);
    /// ```
    pub fn of(method: Method) -> Attempt {
        match method {
            Method::INVITE | Method::ACK | Method::PRACK => Attempt::Call,
            Method::BYE | Method::CANCEL => Attempt::HangUp,
            Method::UPDATE | Method::INFO => Attempt::Update,
            Method::REFER => Attempt::Transfer,
            Method::REGISTER => Attempt::SignIn,
            Method::MESSAGE => Attempt::Message,
            Method::SUBSCRIBE | Method::PUBLISH | Method::NOTIFY => Attempt::Subscription,
            _ => Attempt::Other,
        }
    }
}
