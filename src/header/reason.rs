//! The Reason header field.

use std::borrow::Cow;
use std::fmt;

use crate::code::sealed;
use crate::family::Number;
use crate::header::{self, QuotedString};
use crate::location::CauseLocation;
use crate::q850::Q850Cause;
use crate::reason_cause::{FailureCause, PreemptionCause, ReleaseCause};
use crate::reason_protocol::ReasonProtocol;
use crate::status::StatusCode;

/// A value of the Reason header field (RFC 3326; in responses RFC 6432): why a request was sent or a response given.
///
/// ```abnf
/// reason-value = protocol *( SEMI reason-params )
/// ```
///
/// [`Catalog::reason`](crate::Catalog::reason) writes one in the reader's language. It displays as the header field
/// has it, without parameters that this crate does not read. The parameter `ppi` (RFC 9410 section 6), which carries
/// private data, is never kept.
///
/// ```
/// use sip_phrases::{Cause, Q850Cause, Reason};
///
/// let header = r#"Q.850 ;cause=16 ;text="Terminated", SIP;cause=600"#;
/// let reasons: Vec<Reason> = Reason::parse_all(header).collect();
/// assert_eq!(reasons[0].cause(), Cause::Q850(Q850Cause::NORMAL_CALL_CLEARING));
/// assert_eq!(reasons[0].text(), Some("Terminated"));
/// assert_eq!(reasons[1].to_string(), "SIP;cause=600");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reason<'a> {
    protocol: Cow<'a, str>,
    cause: Option<u32>,
    text: Option<Cow<'a, str>>,
    location: Option<CauseLocation>,
}

impl<'a> Reason<'a> {
    /// The reason that a cause is, with a text for people.
    pub(crate) fn new(cause: Cause, text: &'a str) -> Reason<'a> {
        let protocol = cause.protocol().token().unwrap_or("unknown");
        Reason { protocol: protocol.into(), cause: cause.value(), text: Some(text.into()), location: None }
    }

    /// The reasons of a header field's value. One that is malformed is left out, and with a quote or an angle bracket
    /// that does not end all that follows it.
    pub fn parse_all(value: &'a str) -> impl Iterator<Item = Reason<'a>> {
        header::elements(value).filter_map(Reason::parse)
    }

    fn parse(element: &'a str) -> Option<Reason<'a>> {
        let (protocol, parameters) = header::parameters(element);
        if protocol.is_empty() || !protocol.bytes().all(header::is_token) {
            return None;
        }
        let mut reason = Reason { protocol: protocol.into(), cause: None, text: None, location: None };
        for (name, value) in parameters {
            let Some(value) = value else { continue };
            if name.eq_ignore_ascii_case("cause") && reason.cause.is_none() {
                reason.cause = header::number(&value);
            } else if name.eq_ignore_ascii_case("text") && reason.text.is_none() {
                reason.text = Some(value);
            } else if name.eq_ignore_ascii_case("location") && reason.location.is_none() {
                reason.location = Some(CauseLocation::new(&value));
            }
        }
        Some(reason)
    }

    /// The protocol as the header field has it: `Q.850`.
    pub fn protocol(&self) -> &str {
        &self.protocol
    }

    /// The number of the cause, if there is one.
    pub fn value(&self) -> Option<u32> {
        self.cause
    }

    /// What the protocol and the number stand for.
    pub fn cause(&self) -> Cause {
        Cause::new(ReasonProtocol::new(&self.protocol), self.cause)
    }

    /// The text for people, without quotes and escapes.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// Where in the network a Q.850 cause arose (RFC 8606).
    pub fn location(&self) -> Option<CauseLocation> {
        self.location
    }
}

impl fmt::Display for Reason<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.protocol)?;
        if let Some(cause) = self.cause {
            write!(f, ";cause={cause}")?;
        }
        if let Some(text) = &self.text {
            write!(f, ";text={}", QuotedString(text))?;
        }
        if let Some(location) = self.location.and_then(CauseLocation::token) {
            write!(f, ";location={location}")?;
        }
        Ok(())
    }
}

/// What a [`Reason`] says happened: the cause of a protocol that has a list of them, or the protocol alone.
///
/// ```
/// use sip_phrases::{Cause, Localizer, Q850Cause};
///
/// let cause = Cause::from(Q850Cause::USER_BUSY);
/// assert_eq!(Localizer::bundled().negotiate("en").phrase(cause), "User busy");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cause {
    /// A status code, of the protocol `SIP`.
    Status(StatusCode),
    /// A status code that says what is wrong with the caller's signed identity, of the protocol `STIR` (RFC 9410).
    Stir(StatusCode),
    /// Of the protocol `Q.850`.
    Q850(Q850Cause),
    /// Of the protocol `Preemption`.
    Preemption(PreemptionCause),
    /// Of the protocol `RELEASE_CAUSE`.
    Release(ReleaseCause),
    /// Of the protocol `FAILURE_CAUSE`.
    Failure(FailureCause),
    /// Of a protocol whose causes have no texts here, or a value that its protocol does not have. Of a protocol that
    /// is not registered only that is kept: written again, it is called `unknown`.
    Other(ReasonProtocol, Option<u32>),
}

impl Cause {
    fn new(protocol: ReasonProtocol, value: Option<u32>) -> Cause {
        let status = || StatusCode::from_u16(value?.try_into().ok()?).ok();
        let byte = || u8::try_from(value?).ok();
        let known = match protocol {
            ReasonProtocol::SIP => status().map(Cause::Status),
            ReasonProtocol::STIR => status().map(Cause::Stir),
            ReasonProtocol::Q850 => byte().and_then(Q850Cause::new).map(Cause::Q850),
            ReasonProtocol::PREEMPTION => byte().and_then(PreemptionCause::new).map(Cause::Preemption),
            ReasonProtocol::RELEASE_CAUSE => byte().and_then(ReleaseCause::new).map(Cause::Release),
            ReasonProtocol::FAILURE_CAUSE => byte().and_then(FailureCause::new).map(Cause::Failure),
            _ => None,
        };
        known.unwrap_or(Cause::Other(protocol, value))
    }

    /// The protocol.
    pub fn protocol(self) -> ReasonProtocol {
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

    /// The number.
    pub fn value(self) -> Option<u32> {
        match self {
            Cause::Status(code) | Cause::Stir(code) => Some(code.as_u16().into()),
            Cause::Q850(cause) => Some(cause.value().into()),
            Cause::Preemption(cause) => Some(cause.value().into()),
            Cause::Release(cause) => Some(cause.value().into()),
            Cause::Failure(cause) => Some(cause.value().into()),
            Cause::Other(_, value) => value,
        }
    }

    /// The registered English text; empty where there is none.
    pub(crate) fn registered_text(self) -> &'static str {
        let text = match self {
            Cause::Status(code) | Cause::Stir(code) => code.canonical_phrase(),
            Cause::Q850(cause) => cause.registered_text(),
            Cause::Preemption(cause) => cause.registered_text(),
            Cause::Release(cause) => cause.registered_text(),
            Cause::Failure(cause) => cause.registered_text(),
            Cause::Other(..) => None,
        };
        text.unwrap_or_default()
    }

    /// The text is that of the code it stands for.
    fn code(self) -> (Number, usize) {
        fn both(code: impl sealed::Code) -> (Number, usize) {
            (code.family(), code.place())
        }
        match self {
            Cause::Status(code) | Cause::Stir(code) => both(code),
            Cause::Q850(cause) => both(cause),
            Cause::Preemption(cause) => both(cause),
            Cause::Release(cause) => both(cause),
            Cause::Failure(cause) => both(cause),
            Cause::Other(protocol, _) => both(protocol),
        }
    }
}

impl sealed::Code for Cause {
    fn family(self) -> Number {
        self.code().0
    }

    fn place(self) -> usize {
        self.code().1
    }
}

macro_rules! from {
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

from! {
    StatusCode => Status,
    Q850Cause => Q850,
    PreemptionCause => Preemption,
    ReleaseCause => Release,
    FailureCause => Failure,
}
