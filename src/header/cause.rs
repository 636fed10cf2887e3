//! The cause of a Reason header field.

use crate::code::{
    FailureCause, PreemptionCause, Q850Cause, ReasonProtocol, ReleaseCause, StatusCode,
};

/// The cause of a [`Reason`](super::Reason): a code of a protocol whose causes this crate knows, or
/// any other value with its protocol.
///
/// ```
/// use sip_phrases::{Localizer, Q850Cause};
/// use sip_phrases::header::Cause;
///
/// let cause = Cause::from(Q850Cause::USER_BUSY);
/// assert_eq!(Localizer::bundled().negotiate("en").phrase(cause), "User busy");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(into = "Parts", from = "Parts")
)]
#[non_exhaustive]
pub enum Cause {
    /// A status code (protocol `SIP`).
    Status(StatusCode),
    /// A status code for what is wrong with the caller's signed identity (protocol `STIR`, RFC
    /// 9410).
    Stir(StatusCode),
    /// A cause of ITU-T Q.850 (protocol `Q.850`).
    Q850(Q850Cause),
    /// A cause of the protocol `Preemption`.
    Preemption(PreemptionCause),
    /// A cause of the protocol `RELEASE_CAUSE`.
    Release(ReleaseCause),
    /// A cause of the protocol `FAILURE_CAUSE`.
    Failure(FailureCause),
    /// A cause of a registered protocol whose causes have no texts in this crate, or a value
    /// outside the range of the protocol. Use [`Cause::new`] to create one.
    #[non_exhaustive]
    Other(ReasonProtocol, Option<u32>),
}

/// The serialized form of a cause: a protocol and a number.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Cause")]
struct Parts {
    protocol: ReasonProtocol,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cause: Option<u32>,
}

#[cfg(feature = "serde")]
impl From<Cause> for Parts {
    fn from(cause: Cause) -> Parts {
        Parts {
            protocol: cause.protocol(),
            cause: cause.value(),
        }
    }
}

#[cfg(feature = "serde")]
impl From<Parts> for Cause {
    fn from(Parts { protocol, cause }: Parts) -> Cause {
        Cause::new(protocol, cause)
    }
}

impl Cause {
    /// Creates the cause with this protocol and number. The number is `None` if the header field
    /// has none.
    ///
    /// ```
    /// use sip_phrases::Q850Cause;
    /// use sip_phrases::code::ReasonProtocol;
    /// use sip_phrases::header::Cause;
    ///
    /// let cause = Cause::new(ReasonProtocol::Q850, Some(17));
    /// assert_eq!(cause, Cause::Q850(Q850Cause::USER_BUSY));
    /// ```
    pub fn new(protocol: ReasonProtocol, value: Option<u32>) -> Cause {
        let number = value.and_then(|value| u16::try_from(value).ok());
        let known = number.and_then(|number| match protocol {
            ReasonProtocol::SIP => StatusCode::from_u16(number).ok().map(Cause::Status),
            ReasonProtocol::STIR => StatusCode::from_u16(number).ok().map(Cause::Stir),
            ReasonProtocol::Q850 => Q850Cause::from_u16(number).ok().map(Cause::Q850),
            ReasonProtocol::PREEMPTION => PreemptionCause::from_u16(number)
                .ok()
                .map(Cause::Preemption),
            ReasonProtocol::RELEASE_CAUSE => {
                ReleaseCause::from_u16(number).ok().map(Cause::Release)
            }
            ReasonProtocol::FAILURE_CAUSE => {
                FailureCause::from_u16(number).ok().map(Cause::Failure)
            }
            _ => None,
        });
        known.unwrap_or(Cause::Other(protocol, value))
    }

    /// Returns the protocol.
    pub const fn protocol(self) -> ReasonProtocol {
        match self {
            Cause::Status(_) => ReasonProtocol::SIP,
            Cause::Stir(_) => ReasonProtocol::STIR,
            Cause::Q850(_) => ReasonProtocol::Q850,
            Cause::Preemption(_) => ReasonProtocol::PREEMPTION,
            Cause::Release(_) => ReasonProtocol::RELEASE_CAUSE,
            Cause::Failure(_) => ReasonProtocol::FAILURE_CAUSE,
            Cause::Other(protocol, _) => protocol,
        }
    }

    /// Returns the number, or `None` if the Reason header field has no valid number.
    pub fn value(self) -> Option<u32> {
        let number = match self {
            Cause::Status(code) | Cause::Stir(code) => code.as_u16(),
            Cause::Q850(cause) => cause.as_u16(),
            Cause::Preemption(cause) => cause.as_u16(),
            Cause::Release(cause) => cause.as_u16(),
            Cause::Failure(cause) => cause.as_u16(),
            Cause::Other(_, value) => return value,
        };
        Some(number.into())
    }

    /// Returns the registered English text of the code, or `None` if there is none.
    pub fn registered_text(self) -> Option<&'static str> {
        match self {
            Cause::Status(code) | Cause::Stir(code) => code.registered_text(),
            Cause::Q850(cause) => cause.registered_text(),
            Cause::Preemption(cause) => cause.registered_text(),
            Cause::Release(cause) => cause.registered_text(),
            Cause::Failure(cause) => cause.registered_text(),
            Cause::Other(..) => None,
        }
    }
}

macro_rules! from_codes {
    ($($type:ty => $variant:ident,)*) => {
        $(
            impl From<$type> for Cause {
                fn from(code: $type) -> Cause {
                    Cause::$variant(code)
                }
            }
        )*
    };
}

from_codes! {
    StatusCode => Status,
    Q850Cause => Q850,
    PreemptionCause => Preemption,
    ReleaseCause => Release,
    FailureCause => Failure,
}
