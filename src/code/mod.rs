//! The codes of SIP: status codes, warn-codes, causes, and the smaller families.
//!
//! Every type here is a [`Code`]: a small `Copy` value for which a [`Catalog`](crate::Catalog) has
//! a phrase and a description.
//!
//! * *Numeric codes* ([`StatusCode`], [`WarnCode`], [`Q850Cause`] …) hold any number of their
//!   range, registered or not. They have constants for the registered ones (`KNOWN`), `from_u16`,
//!   `as_u16`, `registered_text`, `FromStr` and `Display`, and fail with [`InvalidCode`].
//! * *Token codes* ([`Method`], [`ReasonProtocol`], [`Priority`] …) hold registered tokens only.
//!   They have `from_token`, which returns `None` for an unknown token, `token`, `FromStr` and
//!   `Display`. `Option<Method>` is a [`Code`] as well: `None` has the text for unknown tokens.
//! * *Concepts of this crate* ([`CallEnd`], [`Attempt`], [`Action`]) are enums with `ALL`, `name`,
//!   `FromStr` and `Display`.
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
mod method;
mod priority;
mod q850;
mod reason_cause;
mod reason_protocol;
mod redirecting_reason;
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
pub(crate) use error::Excerpt;
pub use error::{InvalidCode, ParseCodeError, UnknownName};
pub use geolocation_error::GeolocationErrorCode;
pub use method::Method;
pub use priority::Priority;
pub use q850::{Q850Cause, Q850Class};
pub use reason_cause::{FailureCause, PreemptionCause, ReleaseCause};
pub use reason_protocol::ReasonProtocol;
pub use redirecting_reason::RedirectingReason;
pub use status::{Standing, StatusCode};
pub use subscription::{SubscriptionReason, SubscriptionState};
pub use vendor_phrase::VendorPhrase;
pub use warn_code::WarnCode;

/// A code that has a text in a [`Catalog`](crate::Catalog).
///
/// The trait is sealed. To add codes of your own, add texts: see
/// [`Catalog::overlay`](crate::Catalog::overlay).
///
/// A plain number is not a code, since the same number means different things in different
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
    /// Where a catalog finds the texts of a code.
    pub trait Code: Copy {
        fn key(self) -> Key;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Key {
        /// The number of the family in the catalog's table of families.
        pub family: u8,
        /// The index of the code within its family.
        pub index: u16,
    }
}

/// The codes of one family, numbered from 0 without gaps.
pub(crate) trait Indexed: Copy + Eq + 'static {
    /// The number of codes.
    const COUNT: usize;

    /// The codes that the crate knows by name, in order.
    const KNOWN: &'static [Self];

    fn index(self) -> usize;

    fn from_index(index: usize) -> Option<Self>;

    /// The code as a string: `486`, `INVITE`.
    fn name(self) -> String;

    /// Parses what [`name`](Self::name) returns, in any case.
    fn from_name(name: &str) -> Result<Self, ParseCodeError>;

    /// Parses the part of a message id that follows the name of the family: `486`, `invite`.
    fn from_id(id: &str) -> Option<Self>;

    /// The registered English text, if the code has one.
    fn registered_text(self) -> Option<&'static str>;
}

/// Returns whether two phrases are equal apart from case and white space.
pub(crate) fn same_words(a: &str, b: &str) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = char> {
        text.chars()
            .filter(|c| !c.is_whitespace())
            .flat_map(char::to_lowercase)
    }
    letters(a).eq(letters(b))
}
