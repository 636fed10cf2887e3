//! The status line of a response.

use std::borrow::Cow;
use std::fmt;

use crate::reason_phrase::{self, InvalidReasonPhrase};
use crate::status::StatusCode;

/// A `Status-Line` without its CRLF (RFC 3261 section 7.2): `SIP/2.0 486 Занято`.
///
/// Holding one proves that nothing in it can break the message: the phrase is of the grammar of section 25.1, with no
/// control character in it. It comes from [`Catalog::status_line`](crate::Catalog::status_line) or from one of the
/// constructors here.
///
/// ```
/// use sip_phrases::{Localizer, StatusCode};
///
/// let line = Localizer::bundled().negotiate("de").status_line(StatusCode::OK);
/// assert_eq!(format!("{line}\r\n"), "SIP/2.0 200 OK\r\n");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StatusLine<'a> {
    code: StatusCode,
    phrase: Cow<'a, str>,
}

impl<'a> StatusLine<'a> {
    /// A phrase that a catalog hands out, which it has checked when it was read.
    pub(crate) const fn checked(code: StatusCode, phrase: &'a str) -> StatusLine<'a> {
        StatusLine { code, phrase: Cow::Borrowed(phrase) }
    }

    /// The registered English phrase, for a client that is known to be deaf to others; a code that is not in the table
    /// has an empty phrase, which the grammar allows.
    ///
    /// ```
    /// use sip_phrases::{StatusCode, StatusLine};
    ///
    /// assert_eq!(StatusLine::canonical(StatusCode::BUSY_HERE).to_string(), "SIP/2.0 486 Busy Here");
    /// ```
    pub fn canonical(code: StatusCode) -> StatusLine<'static> {
        StatusLine::checked(code, code.canonical_phrase().unwrap_or_default())
    }

    /// A phrase from outside, such as that of another server.
    ///
    /// # Errors
    ///
    /// [`InvalidReasonPhrase`] for a text that the grammar does not have: `No "money" left`, `Busy\r\nVia: evil`,
    /// `100%`.
    ///
    /// ```
    /// use sip_phrases::{StatusCode, StatusLine};
    ///
    /// let line = StatusLine::with_phrase(StatusCode::TEMPORARILY_UNAVAILABLE, "No money left")?;
    /// assert_eq!(line.to_string(), "SIP/2.0 480 No money left");
    ///
    /// let error = StatusLine::with_phrase(StatusCode::BUSY_HERE, "Busy\r\nVia: evil").unwrap_err();
    /// assert_eq!(error.to_string(), r"a reason phrase cannot hold '\r' (byte 4)");
    /// # Ok::<(), sip_phrases::InvalidReasonPhrase>(())
    /// ```
    pub fn with_phrase(code: StatusCode, phrase: &'a str) -> Result<StatusLine<'a>, InvalidReasonPhrase> {
        match reason_phrase::first_error(phrase) {
            None => Ok(StatusLine::checked(code, phrase)),
            Some(error) => Err(error),
        }
    }

    /// A phrase from outside, with a space in the place of every character that the grammar does not have.
    ///
    /// ```
    /// use sip_phrases::{StatusCode, StatusLine};
    ///
    /// let line = StatusLine::with_phrase_lossy(StatusCode::BUSY_HERE, "[busy]\r\nVia: evil");
    /// assert_eq!(line.phrase(), " busy   Via: evil");
    /// ```
    pub fn with_phrase_lossy(code: StatusCode, phrase: &'a str) -> StatusLine<'a> {
        StatusLine { code, phrase: reason_phrase::replace_errors(phrase) }
    }

    /// Keeps the phrase within a number of bytes, for a client that cuts a longer one in the middle of a character
    /// (pjsua2 does, at 128). It is cut at the edge of a character, and of a percent-escape, and loses the spaces
    /// before the cut. The phrases of this crate have at most 120 bytes.
    ///
    /// ```
    /// use sip_phrases::{StatusCode, StatusLine};
    ///
    /// let line = StatusLine::with_phrase(StatusCode::BUSY_HERE, "Занято везде")?.within(14);
    /// assert_eq!(line.phrase(), "Занято"); // 12 bytes; one more letter would be the 14th and 15th
    /// # Ok::<(), sip_phrases::InvalidReasonPhrase>(())
    /// ```
    #[must_use]
    pub fn within(self, bytes: usize) -> StatusLine<'a> {
        if self.phrase.len() <= bytes {
            return self;
        }
        let mut end = bytes;
        while !self.phrase.is_char_boundary(end) || splits_escape(&self.phrase, end) {
            end -= 1;
        }
        let cut = |phrase: &str| phrase[..end].trim_end_matches([' ', '\t']).len();
        let phrase = match self.phrase {
            Cow::Borrowed(phrase) => Cow::Borrowed(&phrase[..cut(phrase)]),
            Cow::Owned(mut phrase) => {
                phrase.truncate(cut(&phrase));
                Cow::Owned(phrase)
            }
        };
        StatusLine { code: self.code, phrase }
    }

    /// The `Status-Code`.
    pub const fn code(&self) -> StatusCode {
        self.code
    }

    /// The `Reason-Phrase`.
    pub fn phrase(&self) -> &str {
        &self.phrase
    }

    /// Appends the line, without CRLF, to a buffer. Allocates only where the buffer has to grow.
    ///
    /// ```
    /// use sip_phrases::{StatusCode, StatusLine};
    ///
    /// let mut message = Vec::new();
    /// StatusLine::canonical(StatusCode::GONE).append_to(&mut message);
    /// message.extend_from_slice(b"\r\n");
    /// assert_eq!(message, b"SIP/2.0 410 Gone\r\n");
    /// ```
    pub fn append_to(&self, buffer: &mut Vec<u8>) {
        buffer.reserve(Self::HEAD.len() + self.phrase.len());
        buffer.extend_from_slice(&self.head());
        buffer.extend_from_slice(self.phrase.as_bytes());
    }

    const HEAD: [u8; 12] = *b"SIP/2.0 000 ";

    /// What stands before the phrase, with the space that six programs out of fifteen want even before an empty one.
    fn head(&self) -> [u8; 12] {
        let mut head = Self::HEAD;
        let code = self.code.as_u16();
        for (place, unit) in [(8, 100), (9, 10), (10, 1)] {
            head[place] += (code / unit % 10) as u8;
        }
        head
    }
}

/// Whether a cut at `end` goes through a percent-escape.
fn splits_escape(phrase: &str, end: usize) -> bool {
    phrase.as_bytes()[end.saturating_sub(2)..end].contains(&b'%')
}

/// The line without CRLF: `SIP/2.0 486 Занято`.
impl fmt::Display for StatusLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SIP/2.0 {} {}", self.code.as_u16(), self.phrase)
    }
}
