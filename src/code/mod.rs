//! The codes of SIP: status codes, warn-codes, causes, and the smaller families.
//!
//! Most types here are a [`Code`]: a small `Copy` value for which a [`Catalog`](crate::Catalog) has
//! a phrase and a description.
//!
//! * *Numeric codes* ([`StatusCode`], [`WarnCode`], [`Q850Cause`] …) hold any number of their
//!   range, registered or not. They have constants for the registered ones (`KNOWN`), `from_u16`,
//!   `as_u16`, `registered_text`, `FromStr` and `Display`. The error for other input is
//!   [`InvalidCode`].
//! * *Token codes* ([`Method`], [`ReasonProtocol`], [`Priority`] …) hold registered tokens only.
//!   They have `from_token`, which returns `None` for an unknown token, `token`, `FromStr` and
//!   `Display`. `Option<Method>` is also a [`Code`]: `None` has the text for unknown tokens.
//! * *Concepts of this crate* ([`CallEnd`], [`CallState`], [`SignInState`], [`LocalFailure`],
//!   [`Attempt`], [`Action`] …) are enums with `ALL`, `name`, `FromStr` and `Display`. [`Attempt`]
//!   and [`LocalFailure`] do not implement [`Code`]: they select the dialog of an
//!   [`Explanation`](crate::Explanation).
//!
//! With the feature `serde`, numeric codes are numbers in JSON, and all others are strings.

#[macro_use]
mod macros;

mod action;
mod alert_msg_error;
mod attempt;
mod call_end;
mod cause_location;
mod class;
mod error;
mod geolocation_error;
mod local_failure;
mod method;
mod priority;
mod q850;
mod reason_cause;
mod reason_protocol;
mod redirecting_reason;
mod state;
mod status;
mod subscription;
mod vendor_phrase;
mod warn_code;

pub use action::Action;
pub use alert_msg_error::AlertMsgErrorCode;
pub use attempt::Attempt;
pub use call_end::CallEnd;
pub use cause_location::CauseLocation;
pub use class::Class;
pub(crate) use error::{Excerpt, write_expected};
pub use error::{InvalidCode, ParseCodeError, UnknownName};
pub use geolocation_error::GeolocationErrorCode;
pub use local_failure::LocalFailure;
pub use method::Method;
pub use priority::Priority;
pub use q850::{Q850Cause, Q850Class};
pub use reason_cause::{FailureCause, PreemptionCause, ReleaseCause};
pub use reason_protocol::ReasonProtocol;
pub use redirecting_reason::RedirectingReason;
pub(crate) use state::State;
pub use state::{CallState, SignInState};
pub use status::{Standing, StatusCode};
pub use subscription::{SubscriptionReason, SubscriptionState};
pub use vendor_phrase::VendorPhrase;
pub(crate) use vendor_phrase::matches as phrase_matches;
pub use warn_code::WarnCode;

/// A code that has a text in a [`Catalog`](crate::Catalog).
///
/// The trait is sealed. To add texts of your own, use
/// [`Catalog::overlay`](crate::Catalog::overlay).
///
/// A plain number is not a code, because the same number means different things in different
/// families:
///
/// ```compile_fail
/// sip_phrases::Localizer::bundled().default_catalog().phrase(486);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a code with a text in a catalog",
    label = "expected a code such as `StatusCode` or `Q850Cause`",
    note = "for a number, write `StatusCode::from_u16(486)?` or `StatusCode::BUSY_HERE`"
)]
pub trait Code: sealed::Code {}

pub(crate) mod sealed {
    /// A code with a key in the tables of a catalog.
    pub trait Code: Copy {
        fn key(self) -> Key;
    }

    /// The position of a text in a catalog.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Key {
        /// The index of the family in the catalog's table of families.
        pub family: u8,
        /// The index of the code within its family.
        pub index: u16,
    }
}

/// The type of the codes of one family, with indexes from 0 without gaps.
pub(crate) trait Indexed: Copy + Eq + 'static {
    /// The number of codes.
    const COUNT: usize;

    /// The codes that the crate knows by name, in order.
    const KNOWN: &'static [Self];

    fn index(self) -> usize;

    fn from_index(index: usize) -> Option<Self>;

    /// Returns the code as a string: `486`, `INVITE`.
    fn name(self) -> String;

    /// Parses the string that [`name`](Self::name) returns, in any case.
    fn from_name(name: &str) -> Result<Self, ParseCodeError>;

    /// Parses the part of a message id that follows the name of the family: `486`, `invite`.
    fn from_id(id: &str) -> Option<Self>;

    /// Returns the registered English text, or `None` if the code has none.
    fn registered_text(self) -> Option<&'static str>;
}

/// Returns whether two phrases are equal apart from case and white space.
pub(crate) fn same_words(a: &str, b: &str) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = char> {
        text.chars()
            .filter(|c| !c.is_whitespace())
            .flat_map(char::to_lowercase)
    }
    // Most phrases differ in their first letter, or not at all.
    let first = |text: &str| text.trim_start().bytes().next().filter(u8::is_ascii);
    let may_be_same = match (first(a), first(b)) {
        (Some(a), Some(b)) => a.eq_ignore_ascii_case(&b),
        _ => true,
    };
    a == b || may_be_same && letters(a).eq(letters(b))
}
