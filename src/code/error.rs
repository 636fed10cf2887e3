//! The errors of parsing codes and names.

use std::fmt;

/// The error returned when a number or a string is not a code of the requested type, such as `4860`
/// for a [`StatusCode`](crate::StatusCode).
///
/// ```
/// use sip_phrases::{InvalidCode, Q850Cause, StatusCode};
///
/// let error: InvalidCode = "4860".parse::<StatusCode>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     r#"invalid status code "4860": expected three digits from 100 to 999"#,
/// );
/// let error = Q850Cause::from_u16(256).unwrap_err();
/// assert_eq!(error.to_string(), "invalid Q.850 cause 256: expected a number from 0 to 255");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidCode {
    kind: &'static str,
    input: Input,
    first: u16,
    last: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Input {
    Number(u16),
    Text(Excerpt),
}

impl InvalidCode {
    pub(crate) const fn number(kind: &'static str, number: u16, first: u16, last: u16) -> Self {
        let input = Input::Number(number);
        InvalidCode {
            kind,
            input,
            first,
            last,
        }
    }

    pub(crate) fn text(kind: &'static str, text: &str, first: u16, last: u16) -> Self {
        let input = Input::Text(Excerpt::new(text));
        InvalidCode {
            kind,
            input,
            first,
            last,
        }
    }
}

impl fmt::Display for InvalidCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let InvalidCode {
            kind,
            input,
            first,
            last,
        } = self;
        let form = match (input, first) {
            (Input::Text(_), 100) => "three digits",
            _ => "a number",
        };
        match input {
            Input::Number(number) => write!(f, "invalid {kind} {number}")?,
            Input::Text(text) => write!(f, "invalid {kind} {text}")?,
        }
        write!(f, ": expected {form} from {first} to {last}")
    }
}

impl std::error::Error for InvalidCode {}

/// The error returned when a string is not one of the names of a type, such as `REGISTER` for an
/// [`Attempt`](crate::Attempt).
///
/// ```
/// use sip_phrases::Attempt;
///
/// let error = "REGISTER".parse::<Attempt>().unwrap_err();
/// assert!(error.to_string().starts_with(r#"unknown attempt "REGISTER": expected call, sign-in, "#));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownName {
    kind: &'static str,
    input: Excerpt,
    expected: &'static [&'static str],
}

impl UnknownName {
    pub(crate) fn new(kind: &'static str, input: &str, expected: &'static [&'static str]) -> Self {
        let input = Excerpt::new(input);
        UnknownName {
            kind,
            input,
            expected,
        }
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} {}", self.kind, self.input)?;
        write_expected(f, self.expected)
    }
}

/// Writes the expected values: `: expected a, b or c`.
pub(crate) fn write_expected(
    f: &mut fmt::Formatter<'_>,
    expected: &[impl fmt::Display],
) -> fmt::Result {
    for (position, value) in expected.iter().enumerate() {
        let separator = match position {
            0 => ": expected ",
            _ if position + 1 == expected.len() => " or ",
            _ => ", ",
        };
        write!(f, "{separator}{value}")?;
    }
    Ok(())
}

impl std::error::Error for UnknownName {}

/// The error returned when a string is not a code of a [`Family`](crate::Family).
///
/// ```
/// use sip_phrases::Family;
///
/// let error = Family::Status.parse("99").unwrap_err();
/// assert!(error.to_string().starts_with(r#"invalid status code "99": "#));
/// let error = Family::Method.parse("BREW").unwrap_err();
/// assert!(error.to_string().starts_with(r#"unknown method "BREW": expected ACK, "#));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseCodeError(Kind);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Invalid(InvalidCode),
    Unknown(UnknownName),
}

impl From<InvalidCode> for ParseCodeError {
    fn from(error: InvalidCode) -> ParseCodeError {
        ParseCodeError(Kind::Invalid(error))
    }
}

impl From<UnknownName> for ParseCodeError {
    fn from(error: UnknownName) -> ParseCodeError {
        ParseCodeError(Kind::Unknown(error))
    }
}

impl fmt::Display for ParseCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Invalid(error) => error.fmt(f),
            Kind::Unknown(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ParseCodeError {}

/// The start of a rejected input, for an error message. `Display` writes it escaped, and says so if
/// it is truncated. `Copy` keeps the errors usable in constants.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Excerpt {
    bytes: [u8; Excerpt::MAX_LENGTH],
    length: usize,
    truncated: bool,
}

impl Excerpt {
    /// The longest excerpt, in bytes.
    const MAX_LENGTH: usize = 40;

    pub(crate) fn new(text: &str) -> Excerpt {
        let length = (0..=text.len().min(Excerpt::MAX_LENGTH))
            .rev()
            .find(|&length| text.is_char_boundary(length))
            .unwrap_or_default();
        let mut bytes = [0; Excerpt::MAX_LENGTH];
        bytes[..length].copy_from_slice(&text.as_bytes()[..length]);
        Excerpt {
            bytes,
            length,
            truncated: length < text.len(),
        }
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }
}

impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.as_str())?;
        if self.truncated {
            f.write_str(" (truncated)")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
