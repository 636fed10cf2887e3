//! Status codes of SIP responses.

mod table;

use std::fmt;
use std::num::NonZeroU16;
use std::str::FromStr;

use crate::code::vendor_phrase::without_source;
use crate::code::{Class, Indexed, InvalidCode, ParseCodeError, same_words};
use table::{Row, TABLE};

/// A status code of a SIP response (`Status-Code`, RFC 3261 section 7.2): any integer from 100 to
/// 999.
///
/// There are constants for the codes of the IANA registry, for the obsolete codes of RFC 2543, and
/// for unregistered codes that are common in the field. Every other code is valid too: it has a
/// [`class`](Self::class), and a [`Catalog`](crate::Catalog) has a text for it.
///
/// Never use the phrase as a key. Two registered codes share one: 406
/// ([`NOT_ACCEPTABLE`](Self::NOT_ACCEPTABLE)) and 606
/// ([`NOT_ACCEPTABLE_ANYWHERE`](Self::NOT_ACCEPTABLE_ANYWHERE)).
///
/// ```
/// use sip_phrases::StatusCode;
///
/// let code: StatusCode = "486".parse()?;
/// assert_eq!(code, StatusCode::BUSY_HERE);
/// assert_eq!(code, 486);
/// assert_eq!(code.to_string(), "486 Busy Here");
/// assert_eq!(StatusCode::from_u16(498)?.to_string(), "498"); // not registered
/// assert_eq!(size_of::<Option<StatusCode>>(), size_of::<StatusCode>());
/// # Ok::<(), sip_phrases::InvalidCode>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(into = "u16", try_from = "u16")
)]
pub struct StatusCode(NonZeroU16);

named_enum! {
    /// The registration status of a status code, in the IANA registry and the RFCs.
    Standing, "standing";
    /// In the IANA registry.
    Registered "registered";
    /// In the IANA registry, and marked there as deprecated (202).
    Deprecated "deprecated";
    /// In RFC 2543 only, removed by RFC 3261 (303, 409, 411).
    Obsolete "obsolete";
    /// Common in the field, never registered (477, 478, 479, 499, 701).
    Nonstandard "nonstandard";
    /// None of these: not in the table of this crate (498).
    Unknown "unknown";
}

const KIND: &str = "status code";
const FIRST: u16 = 100;
const LAST: u16 = 999;

/// The value in [`ROWS`] for a code that is not in the table.
const NO_ROW: u8 = u8::MAX;

/// The index in [`TABLE`] for each code, by the code's own index.
static ROWS: [u8; StatusCode::COUNT] = {
    assert!(TABLE.len() < NO_ROW as usize);
    let mut rows = [NO_ROW; StatusCode::COUNT];
    let mut row = 0;
    while row < TABLE.len() {
        rows[TABLE[row].code.index_of()] = row as u8;
        row += 1;
    }
    rows
};

impl StatusCode {
    const fn known(code: u16) -> StatusCode {
        match StatusCode::from_u16(code) {
            Ok(code) => code,
            Err(_) => panic!("not a status code"),
        }
    }

    /// Returns the status code with this number.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidCode`] if the number does not have three digits: `99`, `1000`.
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
    ///     "invalid status code 1000: expected a number from 100 to 999",
    /// );
    /// ```
    pub const fn from_u16(code: u16) -> Result<StatusCode, InvalidCode> {
        match NonZeroU16::new(code) {
            Some(number) if code >= FIRST && code <= LAST => Ok(StatusCode(number)),
            _ => Err(InvalidCode::number(KIND, code, FIRST, LAST)),
        }
    }

    /// Returns the number, from 100 to 999.
    ///
    /// ```
    /// assert_eq!(sip_phrases::StatusCode::BUSY_HERE.as_u16(), 486);
    /// ```
    pub const fn as_u16(self) -> u16 {
        self.0.get()
    }

    /// Returns the class, which is the first digit.
    ///
    /// ```
    /// use sip_phrases::StatusCode;
    /// use sip_phrases::code::Class;
    ///
    /// assert_eq!(StatusCode::RINGING.class(), Class::Provisional);
    /// ```
    pub const fn class(self) -> Class {
        match self.as_u16() / 100 {
            1 => Class::Provisional,
            2 => Class::Success,
            3 => Class::Redirection,
            4 => Class::ClientError,
            5 => Class::ServerError,
            6 => Class::GlobalFailure,
            _ => Class::Other,
        }
    }

    /// Returns whether the code is provisional: 1xx.
    pub const fn is_provisional(self) -> bool {
        matches!(self.class(), Class::Provisional)
    }

    /// Returns whether the code is a success: 2xx.
    pub const fn is_success(self) -> bool {
        matches!(self.class(), Class::Success)
    }

    /// Returns whether the code is a redirection: 3xx.
    pub const fn is_redirection(self) -> bool {
        matches!(self.class(), Class::Redirection)
    }

    /// Returns whether the code is a client error: 4xx ("Request Failure" in RFC 3261 section
    /// 21.4).
    pub const fn is_client_error(self) -> bool {
        matches!(self.class(), Class::ClientError)
    }

    /// Returns whether the code is a server error: 5xx ("Server Failure" in RFC 3261 section 21.5).
    pub const fn is_server_error(self) -> bool {
        matches!(self.class(), Class::ServerError)
    }

    /// Returns whether the code is a global failure: 6xx ("Global Failures" in RFC 3261 section
    /// 21.6).
    pub const fn is_global_failure(self) -> bool {
        matches!(self.class(), Class::GlobalFailure)
    }

    /// Returns whether the request was not fulfilled: the code is 300 or above. Includes
    /// redirections, because the server that sent one did not fulfil the request.
    pub(crate) const fn is_failure(self) -> bool {
        self.as_u16() >= 300
    }

    /// Returns the English reason phrase of the IANA registry.
    ///
    /// For an obsolete or nonstandard code, returns the phrase of RFC 2543 or of the servers that
    /// send it. Returns `None` if the code is not in the table of this crate.
    ///
    /// ```
    /// use sip_phrases::StatusCode;
    ///
    /// assert_eq!(StatusCode::SERVER_TIMEOUT.registered_text(), Some("Server Time-out"));
    /// assert_eq!(StatusCode::from_u16(498)?.registered_text(), None);
    /// # Ok::<(), sip_phrases::InvalidCode>(())
    /// ```
    pub fn registered_text(self) -> Option<&'static str> {
        self.row().map(|row| row.phrase)
    }

    /// Returns whether a phrase is the [`registered_text`](Self::registered_text) of the code, or a
    /// known variant of it: the spelling of an older RFC or of a well-known stack.
    ///
    /// Case, white space and the source that Kamailio appends (` (1/SL)`) are ignored. Any other
    /// phrase is the server's own.
    ///
    /// ```
    /// use sip_phrases::StatusCode;
    ///
    /// assert!(StatusCode::SERVER_INTERNAL_ERROR.is_registered_text("Internal  server error"));
    /// assert!(!StatusCode::TEMPORARILY_UNAVAILABLE.is_registered_text("No money left"));
    /// ```
    pub fn is_registered_text(self, phrase: &str) -> bool {
        self.row().is_some_and(|row| {
            let phrase = without_source(phrase);
            let mut spellings = std::iter::once(&row.phrase).chain(row.variants);
            spellings.any(|spelling| same_words(spelling, phrase))
        })
    }

    /// Returns the registration status of the code: registered, deprecated, obsolete, nonstandard
    /// or unknown.
    ///
    /// ```
    /// use sip_phrases::StatusCode;
    /// use sip_phrases::code::Standing;
    ///
    /// assert_eq!(StatusCode::ACCEPTED.standing(), Standing::Deprecated);
    /// ```
    pub fn standing(self) -> Standing {
        self.row().map_or(Standing::Unknown, |row| row.standing)
    }

    /// Returns the RFC that defines the code, such as `RFC 3261`, or `None` if no RFC does. For
    /// 202, returns the RFC that deprecates it.
    ///
    /// ```
    /// assert_eq!(sip_phrases::StatusCode::REJECTED.rfc(), Some("RFC 8688"));
    /// ```
    pub fn rfc(self) -> Option<&'static str> {
        self.row().map(|row| row.rfc).filter(|rfc| !rfc.is_empty())
    }

    /// Returns the section of the [`rfc`](Self::rfc) that defines the code, such as `21.4.24`, or
    /// `None` if no RFC does.
    ///
    /// ```
    /// assert_eq!(sip_phrases::StatusCode::BUSY_HERE.section(), Some("21.4.24"));
    /// ```
    pub fn section(self) -> Option<&'static str> {
        self.row()
            .map(|row| row.section)
            .filter(|section| !section.is_empty())
    }

    /// Returns the code that a client must use in place of this one, if the client does not
    /// recognize it (RFC 3261 section 8.1.3.2).
    ///
    /// * A registered code is returned unchanged.
    /// * 202, which is deprecated, becomes 200 (RFC 6665 section 8.3.1).
    /// * Any other 1xx becomes 183.
    /// * Any other code from 200 to 699 becomes the x00 of its class.
    /// * 7xx to 9xx are returned unchanged, because the RFC has no rule for them.
    ///
    /// Use the result to *process* the response. The *text* of an unknown code is the text of its
    /// class, not that of x00: see [`Catalog::phrase`](crate::Catalog::phrase).
    ///
    /// ```
    /// use sip_phrases::StatusCode;
    ///
    /// assert_eq!(StatusCode::from_u16(498)?.treated_as(), StatusCode::BAD_REQUEST);
    /// assert_eq!(StatusCode::from_u16(188)?.treated_as(), StatusCode::SESSION_PROGRESS);
    /// assert_eq!(StatusCode::ACCEPTED.treated_as(), StatusCode::OK);
    /// assert_eq!(StatusCode::PARTY_HANGS_UP.treated_as(), StatusCode::PARTY_HANGS_UP);
    /// # Ok::<(), sip_phrases::InvalidCode>(())
    /// ```
    pub fn treated_as(self) -> StatusCode {
        match (self.standing(), self.class()) {
            (Standing::Registered, _) | (_, Class::Other) => self,
            (_, Class::Provisional) => StatusCode::SESSION_PROGRESS,
            _ => StatusCode::known(self.as_u16() / 100 * 100),
        }
    }

    const fn index_of(self) -> usize {
        (self.as_u16() - FIRST) as usize
    }

    fn row(self) -> Option<&'static Row> {
        TABLE.get(usize::from(ROWS[self.index_of()]))
    }
}

impl Indexed for StatusCode {
    const COUNT: usize = (LAST - FIRST) as usize + 1;
    const KNOWN: &'static [StatusCode] = StatusCode::KNOWN;

    #[inline]
    fn index(self) -> usize {
        self.index_of()
    }

    fn from_index(index: usize) -> Option<StatusCode> {
        StatusCode::from_u16(u16::try_from(index).ok()?.checked_add(FIRST)?).ok()
    }

    fn name(self) -> String {
        self.0.to_string()
    }

    fn from_name(name: &str) -> Result<StatusCode, ParseCodeError> {
        Ok(name.parse::<StatusCode>()?)
    }

    fn from_id(id: &str) -> Option<StatusCode> {
        id.parse().ok()
    }

    fn registered_text(self) -> Option<&'static str> {
        self.registered_text()
    }
}

/// Writes the number and the [`registered_text`](Self::registered_text), as in a status line: `486
/// Busy Here`. Writes the number alone if the code is not in the table.
impl fmt::Display for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.registered_text() {
            Some(phrase) => write!(f, "{} {phrase}", self.0),
            None => write!(f, "{}", self.0),
        }
    }
}

/// Parses exactly three digits: `486`. A sign, a space or a phrase is an error: `+486`, `486 Busy
/// Here`.
impl FromStr for StatusCode {
    type Err = InvalidCode;

    fn from_str(text: &str) -> Result<StatusCode, InvalidCode> {
        StatusCode::try_from(text.as_bytes())
    }
}

/// Parses exactly three digits.
impl TryFrom<&str> for StatusCode {
    type Error = InvalidCode;

    fn try_from(text: &str) -> Result<StatusCode, InvalidCode> {
        StatusCode::try_from(text.as_bytes())
    }
}

/// Parses exactly three digits.
impl TryFrom<&[u8]> for StatusCode {
    type Error = InvalidCode;

    fn try_from(text: &[u8]) -> Result<StatusCode, InvalidCode> {
        if let [
            hundreds @ b'1'..=b'9',
            tens @ b'0'..=b'9',
            units @ b'0'..=b'9',
        ] = text
        {
            let digit = |byte: &u8| u16::from(byte - b'0');
            return StatusCode::from_u16(digit(hundreds) * 100 + digit(tens) * 10 + digit(units));
        }
        Err(InvalidCode::text(
            KIND,
            &String::from_utf8_lossy(text),
            FIRST,
            LAST,
        ))
    }
}

impl TryFrom<u16> for StatusCode {
    type Error = InvalidCode;

    fn try_from(code: u16) -> Result<StatusCode, InvalidCode> {
        StatusCode::from_u16(code)
    }
}

impl From<StatusCode> for u16 {
    fn from(code: StatusCode) -> u16 {
        code.as_u16()
    }
}

impl PartialEq<u16> for StatusCode {
    fn eq(&self, other: &u16) -> bool {
        self.as_u16() == *other
    }
}

impl PartialEq<StatusCode> for u16 {
    fn eq(&self, other: &StatusCode) -> bool {
        *self == other.as_u16()
    }
}
