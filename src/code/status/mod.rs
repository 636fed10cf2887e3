//! Status codes of SIP responses.

mod table;

use std::fmt;
use std::str::FromStr;

use crate::class::Class;
use crate::code::{Quoted, quotable, sealed};
use crate::family::{Family, Number};
use crate::text::same_words;
use table::{Known, TABLE};

/// A `Status-Code` (RFC 3261 section 7.2): any integer from 100 to 999.
///
/// There is a constant for every code of the IANA registry, for the obsolete ones of RFC 2543 and for those seen in
/// the field though never registered. Any other code is as good a value: it has a [`class`](Self::class) and, through
/// a [`Catalog`](crate::Catalog), a text.
///
/// Two registered codes share a phrase: 406 is [`NOT_ACCEPTABLE`](Self::NOT_ACCEPTABLE), 606 is
/// [`NOT_ACCEPTABLE_ANYWHERE`](Self::NOT_ACCEPTABLE_ANYWHERE). So never use the phrase as a key.
///
/// ```
/// use sip_phrases::StatusCode;
///
/// let code: StatusCode = "486".parse()?;
/// assert_eq!(code, StatusCode::BUSY_HERE);
/// assert_eq!(code, 486);
/// assert_eq!(code.to_string(), "486 Busy Here");
/// assert_eq!(StatusCode::from_u16(498)?.to_string(), "498"); // not in the registry
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatusCode(u16);

/// What the registries say of a status code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Standing {
    /// In the IANA registry.
    Registered,
    /// In the IANA registry and marked as deprecated there (202).
    Deprecated,
    /// Of RFC 2543 only, dropped by RFC 3261 (303, 409, 411).
    Obsolete,
    /// Seen in the field, never registered (477, 478, 479, 499, 701).
    Nonstandard,
    /// Not in the table of this crate.
    Unknown,
}

/// The lowest status code, the index of which is 0.
const FIRST: u16 = 100;
/// The row number in [`INDEX`] of a code that is not in the table.
const UNKNOWN: u8 = u8::MAX;

/// The row of each code, so that no lookup searches.
static INDEX: [u8; StatusCode::COUNT] = {
    assert!(TABLE.len() < UNKNOWN as usize);
    let mut index = [UNKNOWN; StatusCode::COUNT];
    let mut row = 0;
    while row < TABLE.len() {
        index[TABLE[row].code.index()] = row as u8;
        row += 1;
    }
    index
};

impl StatusCode {
    /// How many status codes there are.
    pub(crate) const COUNT: usize = 900;

    /// How many places there are up to the last known code.
    pub(crate) const KNOWN_PLACES: usize = Self::KNOWN[Self::KNOWN.len() - 1].index() + 1;

    /// The status code of a number.
    ///
    /// # Errors
    ///
    /// [`InvalidStatusCode`] for a number that does not have three digits: `99`, `1000`.
    ///
    /// ```
    /// use sip_phrases::StatusCode;
    ///
    /// const GONE: StatusCode = match StatusCode::from_u16(410) {
    ///     Ok(code) => code,
    ///     Err(_) => unreachable!(),
    /// };
    /// assert_eq!(GONE, StatusCode::GONE);
    /// assert_eq!(
    ///     StatusCode::from_u16(1000).unwrap_err().to_string(),
    ///     "1000 is not a status code: those of SIP go from 100 to 999",
    /// );
    /// ```
    pub const fn from_u16(code: u16) -> Result<StatusCode, InvalidStatusCode> {
        match code {
            100..=999 => Ok(StatusCode(code)),
            _ => Err(InvalidStatusCode(code)),
        }
    }

    /// The number of the code, from 100 to 999.
    ///
    /// ```
    /// assert_eq!(sip_phrases::StatusCode::BUSY_HERE.as_u16(), 486);
    /// ```
    pub const fn as_u16(self) -> u16 {
        self.0
    }

    /// The class that the first digit names.
    ///
    /// ```
    /// use sip_phrases::{Class, StatusCode};
    ///
    /// assert_eq!(StatusCode::RINGING.class(), Class::Provisional);
    /// ```
    pub const fn class(self) -> Class {
        match self.0 / 100 {
            1 => Class::Provisional,
            2 => Class::Success,
            3 => Class::Redirection,
            4 => Class::ClientError,
            5 => Class::ServerError,
            6 => Class::GlobalFailure,
            _ => Class::Other,
        }
    }

    /// The `Reason-Phrase` of the registry, in English and to the letter; `None` for a code that is not in the table.
    ///
    /// ```
    /// use sip_phrases::StatusCode;
    ///
    /// assert_eq!(StatusCode::SERVER_TIMEOUT.canonical_phrase(), Some("Server Time-out"));
    /// assert_eq!(StatusCode::from_u16(498)?.canonical_phrase(), None);
    /// # Ok::<(), sip_phrases::InvalidStatusCode>(())
    /// ```
    pub fn canonical_phrase(self) -> Option<&'static str> {
        self.known().map(|row| row.phrase)
    }

    /// What the registries say of the code.
    ///
    /// ```
    /// use sip_phrases::{Standing, StatusCode};
    ///
    /// assert_eq!(StatusCode::ACCEPTED.standing(), Standing::Deprecated);
    /// ```
    pub fn standing(self) -> Standing {
        self.known().map_or(Standing::Unknown, |row| row.standing)
    }

    /// The RFC that defines the code, as `RFC 3261`; `None` for one that no RFC defines.
    ///
    /// ```
    /// assert_eq!(sip_phrases::StatusCode::REJECTED.rfc(), Some("RFC 8688"));
    /// ```
    pub fn rfc(self) -> Option<&'static str> {
        self.known().map(|row| row.rfc).filter(|rfc| !rfc.is_empty())
    }

    /// The section of [`rfc`](Self::rfc) that defines the code, as `21.4.24`.
    ///
    /// ```
    /// assert_eq!(sip_phrases::StatusCode::BUSY_HERE.section(), Some("21.4.24"));
    /// ```
    pub fn section(self) -> Option<&'static str> {
        self.known().map(|row| row.section).filter(|section| !section.is_empty())
    }

    /// Whether a phrase says no more than the registered one: it is the same but for case and spaces, or a spelling
    /// of an older RFC or of a well-known stack. What is no such variant is the server's own word.
    ///
    /// ```
    /// use sip_phrases::StatusCode;
    ///
    /// assert!(StatusCode::SERVER_INTERNAL_ERROR.is_canonical_phrase("Internal  server error"));
    /// assert!(!StatusCode::TEMPORARILY_UNAVAILABLE.is_canonical_phrase("No money left"));
    /// ```
    pub fn is_canonical_phrase(self, phrase: &str) -> bool {
        self.known().is_some_and(|row| {
            std::iter::once(&row.phrase).chain(row.variants).any(|variant| same_words(variant, phrase))
        })
    }

    /// Whether the request was not fulfilled: every code from 300 on. A redirection is nobody's failure, but where it
    /// was sent the request came to nothing.
    pub(crate) const fn is_failure(self) -> bool {
        self.0 >= 300
    }

    /// The code by which a client that does not understand this one *processes* it (RFC 3261 section 8.1.3.2).
    ///
    /// A registered code is itself; 202 is 200 (RFC 6665 section 8.3.1); any other is the x00 of its class, 183 for a
    /// provisional one. 7xx to 9xx have no such rule and stay themselves. For the *text* of a code that is not known
    /// see [`Catalog::phrase`](crate::Catalog::phrase): it is the one of the class, never the one of x00.
    ///
    /// ```
    /// use sip_phrases::StatusCode;
    ///
    /// assert_eq!(StatusCode::from_u16(498)?.treated_as(), StatusCode::BAD_REQUEST);
    /// assert_eq!(StatusCode::from_u16(188)?.treated_as(), StatusCode::SESSION_PROGRESS);
    /// assert_eq!(StatusCode::ACCEPTED.treated_as(), StatusCode::OK);
    /// assert_eq!(StatusCode::PARTY_HANGS_UP.treated_as(), StatusCode::PARTY_HANGS_UP);
    /// # Ok::<(), sip_phrases::InvalidStatusCode>(())
    /// ```
    pub fn treated_as(self) -> StatusCode {
        match (self.standing(), self.class()) {
            (Standing::Registered, _) | (_, Class::Other) => self,
            (_, Class::Provisional) => StatusCode::SESSION_PROGRESS,
            _ => StatusCode(self.0 / 100 * 100),
        }
    }

    /// The place of the code among all 900.
    pub(crate) const fn index(self) -> usize {
        (self.0 - FIRST) as usize
    }

    fn known(self) -> Option<&'static Known> {
        TABLE.get(usize::from(INDEX[self.index()]))
    }
}

/// The texts of `status.ftl`.
pub(crate) const FAMILY: Family = Family {
    name: "status",
    places: StatusCode::COUNT,
    place: |rest| rest.parse().ok().map(StatusCode::index),
    classes: &[
        "class-provisional",
        "class-success",
        "class-redirection",
        "class-client-error",
        "class-server-error",
        "class-global-failure",
        "class-other",
    ],
    class: |place| (place / 100).min(Class::Other as usize),
    protocol_name: "SIP",
};

impl sealed::Code for StatusCode {
    fn family(self) -> Number {
        Number::Status
    }

    fn place(self) -> usize {
        self.index()
    }
}

/// The number and the registered phrase, as in a status line: `486 Busy Here`; of a code that is not known the number
/// alone.
impl fmt::Display for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.canonical_phrase() {
            Some(phrase) => write!(f, "{} {phrase}", self.0),
            None => write!(f, "{}", self.0),
        }
    }
}

/// Reads exactly three digits: `486`. No sign, no space, no phrase.
impl FromStr for StatusCode {
    type Err = ParseStatusCodeError;

    fn from_str(text: &str) -> Result<StatusCode, ParseStatusCodeError> {
        match *text.as_bytes() {
            [a @ b'1'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9'] => {
                let digit = |byte: u8| u16::from(byte - b'0');
                Ok(StatusCode(digit(a) * 100 + digit(b) * 10 + digit(c)))
            }
            _ => Err(ParseStatusCodeError(quotable(text))),
        }
    }
}

impl TryFrom<u16> for StatusCode {
    type Error = InvalidStatusCode;

    fn try_from(code: u16) -> Result<StatusCode, InvalidStatusCode> {
        StatusCode::from_u16(code)
    }
}

impl From<StatusCode> for u16 {
    fn from(code: StatusCode) -> u16 {
        code.0
    }
}

impl PartialEq<u16> for StatusCode {
    fn eq(&self, other: &u16) -> bool {
        self.0 == *other
    }
}

impl PartialEq<StatusCode> for u16 {
    fn eq(&self, other: &StatusCode) -> bool {
        *self == other.0
    }
}

/// A number that is no status code: `99`, `1000`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidStatusCode(u16);

impl fmt::Display for InvalidStatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a status code: those of SIP go from 100 to 999", self.0)
    }
}

impl std::error::Error for InvalidStatusCode {}

/// A text that is no status code: the empty one, `48`, `4860`, `+486`, `486 Busy Here`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseStatusCodeError(Box<str>);

impl fmt::Display for ParseStatusCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a status code: it takes three digits, from 100 to 999", Quoted(&self.0))
    }
}

impl std::error::Error for ParseStatusCodeError {}
