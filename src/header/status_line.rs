//! The status line of a response.

use std::borrow::Cow;
use std::fmt;

use super::reason_phrase::{self, InvalidReasonPhrase};
use crate::code::StatusCode;

/// A status line without its CRLF (`Status-Line`, RFC 3261 section 7.2): `SIP/2.0 486 Занято`.
///
/// A `StatusLine` cannot break a message: its phrase follows the grammar of section 25.1 and
/// contains no invisible characters except the joiners U+200C and U+200D.
/// [`Catalog::status_line`](crate::Catalog::status_line) creates one in the language of the catalog.
///
/// ```
/// use sip_phrases::{Localizer, StatusCode};
///
/// let line = Localizer::bundled().negotiate("de").status_line(StatusCode::OK);
/// assert_eq!(format!("{line}\r\n"), "SIP/2.0 200 OK\r\n");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "Parts<'a>", into = "Parts<'a>")
)]
pub struct StatusLine<'a> {
    code: StatusCode,
    phrase: Cow<'a, str>,
}

/// The serialized form of a status line. The phrase is checked when it is read.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
struct Parts<'a> {
    code: StatusCode,
    phrase: Cow<'a, str>,
}

#[cfg(feature = "serde")]
impl<'a> TryFrom<Parts<'a>> for StatusLine<'a> {
    type Error = InvalidReasonPhrase;

    fn try_from(Parts { code, phrase }: Parts<'a>) -> Result<StatusLine<'a>, InvalidReasonPhrase> {
        match reason_phrase::first_error(&phrase) {
            None => Ok(StatusLine { code, phrase }),
            Some(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
impl<'a> From<StatusLine<'a>> for Parts<'a> {
    fn from(StatusLine { code, phrase }: StatusLine<'a>) -> Parts<'a> {
        Parts { code, phrase }
    }
}

impl<'a> StatusLine<'a> {
    /// Creates a status line with a phrase that was checked when its catalog was read.
    pub(crate) const fn checked(code: StatusCode, phrase: &'a str) -> StatusLine<'a> {
        StatusLine {
            code,
            phrase: Cow::Borrowed(phrase),
        }
    }

    /// Creates a status line with the registered English phrase, for clients that mishandle
    /// localized phrases. The phrase of a code without one is empty, which the grammar allows.
    ///
    /// ```
    /// use sip_phrases::{StatusCode, StatusLine};
    ///
    /// assert_eq!(StatusLine::registered(StatusCode::BUSY_HERE).to_string(), "SIP/2.0 486 Busy Here");
    /// ```
    pub fn registered(code: StatusCode) -> StatusLine<'static> {
        StatusLine::checked(code, code.registered_text().unwrap_or_default())
    }

    /// Creates a status line with another phrase, such as one received from another server.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidReasonPhrase`] if the grammar does not allow the phrase: `No "money" left`,
    /// `Busy\r\nVia: evil`, `100%`.
    ///
    /// ```
    /// use sip_phrases::{StatusCode, StatusLine};
    ///
    /// let line = StatusLine::with_phrase(StatusCode::TEMPORARILY_UNAVAILABLE, "No money left")?;
    /// assert_eq!(line.to_string(), "SIP/2.0 480 No money left");
    ///
    /// let error = StatusLine::with_phrase(StatusCode::BUSY_HERE, "Busy\r\nVia: evil").unwrap_err();
    /// assert_eq!(error.to_string(), r"invalid reason phrase: '\r' is not allowed (byte 4)");
    /// # Ok::<(), sip_phrases::header::InvalidReasonPhrase>(())
    /// ```
    pub fn with_phrase(
        code: StatusCode,
        phrase: &'a str,
    ) -> Result<StatusLine<'a>, InvalidReasonPhrase> {
        match reason_phrase::first_error(phrase) {
            None => Ok(StatusLine::checked(code, phrase)),
            Some(error) => Err(error),
        }
    }

    /// Creates a status line with another phrase. Every character that the grammar does not allow
    /// is replaced by a space.
    ///
    /// ```
    /// use sip_phrases::{StatusCode, StatusLine};
    ///
    /// let line = StatusLine::with_phrase_lossy(StatusCode::BUSY_HERE, "[busy]\r\nVia: evil");
    /// assert_eq!(line.phrase(), " busy   Via: evil");
    /// ```
    pub fn with_phrase_lossy(code: StatusCode, phrase: &'a str) -> StatusLine<'a> {
        StatusLine {
            code,
            phrase: reason_phrase::replace_errors(phrase),
        }
    }

    /// Truncates the phrase to at most `bytes` bytes, for clients that would split a character of a
    /// longer phrase (pjsua2 does so at 128 bytes).
    ///
    /// Never splits a character or a percent-escape, and removes spaces before the cut. The phrases
    /// of this crate have at most 120 bytes.
    ///
    /// ```
    /// use sip_phrases::{StatusCode, StatusLine};
    ///
    /// let line = StatusLine::with_phrase(StatusCode::BUSY_HERE, "Занято везде")?.truncated(14);
    /// assert_eq!(line.phrase(), "Занято"); // 12 bytes; the next letter takes bytes 14 and 15
    /// # Ok::<(), sip_phrases::header::InvalidReasonPhrase>(())
    /// ```
    #[must_use]
    pub fn truncated(self, bytes: usize) -> StatusLine<'a> {
        if self.phrase.len() <= bytes {
            return self;
        }
        let mut end = bytes;
        while !self.phrase.is_char_boundary(end) || splits_escape(&self.phrase, end) {
            end -= 1;
        }
        let length = |phrase: &str| phrase[..end].trim_end_matches([' ', '\t']).len();
        let phrase = match self.phrase {
            Cow::Borrowed(phrase) => Cow::Borrowed(&phrase[..length(phrase)]),
            Cow::Owned(mut phrase) => {
                phrase.truncate(length(&phrase));
                Cow::Owned(phrase)
            }
        };
        StatusLine {
            code: self.code,
            phrase,
        }
    }

    /// Copies the borrowed phrase, so that the status line has no lifetime.
    pub fn into_owned(self) -> StatusLine<'static> {
        StatusLine {
            code: self.code,
            phrase: Cow::Owned(self.phrase.into_owned()),
        }
    }

    /// Returns the status code.
    pub const fn code(&self) -> StatusCode {
        self.code
    }

    /// Returns the reason phrase.
    pub fn phrase(&self) -> &str {
        &self.phrase
    }

    /// Appends the line, without CRLF, to a buffer. Allocates only if the buffer has to grow.
    ///
    /// ```
    /// use sip_phrases::{StatusCode, StatusLine};
    ///
    /// let mut message = Vec::new();
    /// StatusLine::registered(StatusCode::GONE).append_to(&mut message);
    /// message.extend_from_slice(b"\r\n");
    /// assert_eq!(message, b"SIP/2.0 410 Gone\r\n");
    /// ```
    pub fn append_to(&self, buffer: &mut Vec<u8>) {
        buffer.reserve(Self::HEAD.len() + self.phrase.len());
        buffer.extend_from_slice(&self.head());
        buffer.extend_from_slice(self.phrase.as_bytes());
    }

    const HEAD: [u8; 12] = *b"SIP/2.0 000 ";

    /// Returns the part before the phrase, with a space after the code even if the phrase is empty:
    /// six of fifteen SIP programs require it.
    fn head(&self) -> [u8; 12] {
        let mut head = Self::HEAD;
        let code = self.code.as_u16();
        for (position, unit) in [(8, 100), (9, 10), (10, 1)] {
            head[position] += (code / unit % 10) as u8;
        }
        head
    }
}

/// Returns whether a cut at `end` would split a percent-escape.
fn splits_escape(phrase: &str, end: usize) -> bool {
    phrase.as_bytes()[end.saturating_sub(2)..end].contains(&b'%')
}

/// Writes the line without CRLF: `SIP/2.0 486 Занято`.
impl fmt::Display for StatusLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SIP/2.0 {} {}", self.code.as_u16(), self.phrase)
    }
}
