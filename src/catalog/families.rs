//! The table of families: which codes have texts, and in which file.
//!
//! To add a family, add its type to `code`, a row to the table below, and a file to every folder of
//! `locales`.

use std::fmt;
use std::str::FromStr;

use super::family_spec::FamilySpec;
use crate::code::sealed::Key;
use crate::code::{
    Action, AlertMsgErrorCode, CallEnd, CallState, CauseLocation, Class, Code, FailureCause,
    GeolocationErrorCode, Indexed, Method, ParseCodeError, PreemptionCause, Priority, Q850Cause,
    Q850Class, ReasonProtocol, RedirectingReason, ReleaseCause, SignInState, State, StatusCode,
    SubscriptionReason, SubscriptionState, UnknownName, VendorPhrase, WarnCode, sealed,
};
use crate::header::Cause;

macro_rules! families {
    ($(
        $(#[doc = $doc:literal])*
        $family:ident: $type:ident $([$option:ident])?, $file:literal, $example:literal,
        { $($field:ident: $value:expr),* $(,)? };
    )*) => {
        /// A family of codes. Its texts are in one file for each language.
        ///
        /// Use it for codes that are known only at run time:
        ///
        /// ```
        /// use sip_phrases::{Family, Localizer};
        ///
        /// let german = Localizer::bundled().negotiate("de");
        /// let code = Family::Q850.parse("17")?;
        /// assert_eq!(german.phrase(code), "Teilnehmer besetzt");
        /// assert_eq!("q850".parse(), Ok(Family::Q850));
        /// assert!(Family::ALL.iter().all(|family| family.known().count() > 0));
        /// # Ok::<(), sip_phrases::code::ParseCodeError>(())
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Family {
            $($(#[doc = $doc])* $family,)*
        }

        impl Family {
            /// All families, status codes first.
            pub const ALL: &'static [Family] = &[$(Family::$family),*];

            const NAMES: &'static [&'static str] = &[$($file),*];
        }

        pub(crate) static FAMILIES: [FamilySpec; Family::ALL.len()] = [$(
            FamilySpec {
                file: $file,
                description: concat!($($doc),*).trim_ascii_start(),
                example: $example,
                $($field: $value,)*
                ..FamilySpec::of::<$type>()
            }
        ),*];

        $(
            impl Code for $type {}

            impl From<$type> for AnyCode {
                fn from(code: $type) -> AnyCode {
                    AnyCode { family: Family::$family, index: code.index() as u16 }
                }
            }

            impl sealed::Code for $type {
                #[inline]
                fn key(self) -> Key {
                    Key { family: Family::$family as u8, index: self.index() as u16 }
                }
            }

            $(families!(@$option $type $family);)?
        )*
    };
    // `None` is an unknown token. It has the text of the class.
    (@option $type:ident $family:ident) => {
        impl Code for Option<$type> {}

        impl sealed::Code for Option<$type> {
            fn key(self) -> Key {
                let index = self.map_or($type::COUNT, $type::index) as u16;
                Key { family: Family::$family as u8, index }
            }
        }
    };
}

families! {
    /// Status codes of responses (RFC 3261)
    Status: StatusCode, "status", "486", {
        class_prefix: Some("class-"),
        classes: Class::NAMES,
        class: |index| StatusCode::from_index(index).map_or(0, |code| code.class().index()),
        protocol_name: "SIP",
    };
    /// Warn-codes of the Warning header field (RFC 3261)
    Warning: WarnCode, "warning", "307", { protocol_name: "Warning" };
    /// Causes of ITU-T Q.850, as in Reason: Q.850;cause=17
    Q850: Q850Cause, "q850", "17", {
        class_prefix: Some("q850-class-"),
        classes: Q850Class::NAMES,
        class: |index| Q850Cause::from_index(index).map_or(0, |cause| cause.class().index()),
        protocol_name: "Q.850",
    };
    /// Where in the network a Q.850 cause arose (RFC 8606)
    Location: CauseLocation [option], "location", "TN", { protocol_name: "Q.850" };
    /// Protocols of the Reason header field (RFC 3326)
    Reason: ReasonProtocol [option], "reason", "Q.850", { protocol_name: "Reason" };
    /// Causes of Reason: Preemption (RFC 4411)
    Preemption: PreemptionCause, "preemption", "1", { protocol_name: "Preemption" };
    /// Causes of Reason: RELEASE_CAUSE (3GPP TS 24.229)
    ReleaseCause: ReleaseCause, "release-cause", "2", { protocol_name: "RELEASE_CAUSE" };
    /// Causes of Reason: FAILURE_CAUSE (3GPP TS 24.229)
    FailureCause: FailureCause, "failure-cause", "1", { protocol_name: "FAILURE_CAUSE" };
    /// Why a call was forwarded: the URI parameter cause (RFC 4458)
    Redirecting: RedirectingReason, "redirecting", "486", { protocol_name: "cause" };
    /// Codes of the Geolocation-Error header field (RFC 6442)
    Geolocation: GeolocationErrorCode, "geolocation", "100", { protocol_name: "Geolocation-Error" };
    /// Codes of the AlertMsg-Error header field (RFC 8876)
    Alert: AlertMsgErrorCode, "alert", "100", { protocol_name: "AlertMsg-Error" };
    /// Why a subscription ended (RFC 6665)
    Subscription: SubscriptionReason [option], "subscription", "timeout", {
        protocol_name: "Subscription-State",
    };
    /// States of a subscription (RFC 6665)
    SubscriptionState: SubscriptionState [option], "subscription-state", "pending", {
        protocol_name: "Subscription-State",
    };
    /// Request methods (RFC 3261 and its extensions)
    Method: Method [option], "method", "INVITE", { protocol_name: "SIP" };
    /// Values of the Priority header field (RFC 3261, RFC 7090)
    Priority: Priority [option], "priority", "urgent", { protocol_name: "Priority" };
    /// Reason phrases of servers in the field that mean more than their status code
    Vendor: VendorPhrase, "vendor", "480 No money left", { protocol_name: "SIP" };
    /// Why a call ended
    CallEnd: CallEnd, "call-end", "answered-elsewhere", { protocol_name: "Reason" };
    /// States of a call and of the sign-in
    State: State, "state", "ringing", { protocol_name: "SIP" };
    /// Next steps, with the captions of their buttons
    Action: Action, "action", "retry", { class_prefix: Some("action-none"), protocol_name: "SIP" };
}

impl Family {
    /// Returns the name, which is the file name without `.ftl`: `status`.
    pub fn name(self) -> &'static str {
        self.spec().file
    }

    /// Returns a short English description of the codes.
    pub fn description(self) -> &'static str {
        self.spec().description
    }

    /// Returns an example of a code, in the form that [`parse`](Self::parse) accepts.
    pub fn example(self) -> &'static str {
        self.spec().example
    }

    /// Parses a code: its number, token or name, in any case. A vendor phrase follows its status
    /// code, and [`VendorPhrase::find`] compares it: `480 No money left`.
    ///
    /// # Errors
    ///
    /// Returns [`ParseCodeError`] if the text is not a code of the family: `4860`, `BREW`.
    pub fn parse(self, text: &str) -> Result<AnyCode, ParseCodeError> {
        let index = (self.spec().parse)(text)?;
        Ok(AnyCode {
            family: self,
            index,
        })
    }

    /// Returns the codes that the crate knows by name, in the order of their table.
    pub fn known(self) -> impl Iterator<Item = AnyCode> {
        let spec = self.spec();
        let indexes = (0..).map_while(|position| (spec.known)(position));
        indexes.map(move |index| AnyCode {
            family: self,
            index,
        })
    }

    pub(crate) fn spec(self) -> &'static FamilySpec {
        &FAMILIES[self as usize]
    }
}

/// Writes the [`name`](Self::name).
impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Parses a [`name`](Family::name), in any case.
impl FromStr for Family {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Family, UnknownName> {
        let is_named = |family: &&Family| family.name().eq_ignore_ascii_case(text);
        let unknown = || UnknownName::new("family", text, Family::NAMES);
        Family::ALL
            .iter()
            .find(is_named)
            .copied()
            .ok_or_else(unknown)
    }
}

serde_as_string!(Family);

/// A code of any [`Family`].
///
/// With the feature `serde`, it is a map of `family` and `code`.
///
/// ```
/// use sip_phrases::{AnyCode, Family, StatusCode};
///
/// let code = AnyCode::from(StatusCode::BUSY_HERE);
/// assert_eq!(code.family(), Family::Status);
/// assert_eq!(code.to_string(), "486");
/// assert_eq!(code.registered_text(), Some("Busy Here"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnyCode {
    family: Family,
    index: u16,
}

impl AnyCode {
    /// Returns the family.
    pub const fn family(self) -> Family {
        self.family
    }

    /// Returns the registered English text of the code, or `None` if there is none.
    pub fn registered_text(self) -> Option<&'static str> {
        (self.family.spec().registered_text)(self.index)
    }

    /// Returns the index of the code within its family.
    #[cfg(feature = "rules")]
    pub(crate) fn index(self) -> usize {
        self.index.into()
    }

    /// Returns whether the crate knows the code by name: whether [`Family::known`] contains it.
    pub fn is_known(self) -> bool {
        self.family.known().any(|code| code == self)
    }
}

/// Writes the code in the form that [`Family::parse`] accepts: `486`, `INVITE`.
impl fmt::Display for AnyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&(self.family.spec().name)(self.index))
    }
}

/// Writes the family and the code, as in `AnyCode(status 486)`.
impl fmt::Debug for AnyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AnyCode({} {self})", self.family)
    }
}

/// A code as serde writes and reads it.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "AnyCode")]
struct Parts {
    family: Family,
    code: String,
}

#[cfg(feature = "serde")]
impl serde::Serialize for AnyCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Parts {
            family: self.family,
            code: self.to_string(),
        }
        .serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for AnyCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<AnyCode, D::Error> {
        let Parts { family, code } = Parts::deserialize(deserializer)?;
        family.parse(&code).map_err(serde::de::Error::custom)
    }
}

impl Code for AnyCode {}

impl sealed::Code for AnyCode {
    fn key(self) -> Key {
        Key {
            family: self.family as u8,
            index: self.index,
        }
    }
}

impl From<CallState> for AnyCode {
    fn from(state: CallState) -> AnyCode {
        State::from(state).into()
    }
}

impl Code for CallState {}

impl sealed::Code for CallState {
    fn key(self) -> Key {
        State::from(self).key()
    }
}

impl From<SignInState> for AnyCode {
    fn from(state: SignInState) -> AnyCode {
        State::from(state).into()
    }
}

impl Code for SignInState {}

impl sealed::Code for SignInState {
    fn key(self) -> Key {
        State::from(self).key()
    }
}

impl Code for Cause {}

/// A cause has the text of its code, or else that of its protocol.
impl sealed::Code for Cause {
    fn key(self) -> Key {
        match self {
            Cause::Status(code) | Cause::Stir(code) => code.key(),
            Cause::Q850(cause) => cause.key(),
            Cause::Preemption(cause) => cause.key(),
            Cause::Release(cause) => cause.key(),
            Cause::Failure(cause) => cause.key(),
            Cause::Other(protocol, _) => protocol.key(),
        }
    }
}

impl Code for Option<Cause> {}

/// `None` is an unknown protocol.
impl sealed::Code for Option<Cause> {
    fn key(self) -> Key {
        match self {
            Some(cause) => cause.key(),
            None => None::<ReasonProtocol>.key(),
        }
    }
}
