//! Quality values.

use std::fmt;

/// A quality value (`qvalue`, RFC 9110 section 12.4.2) in thousandths, from 0 to 1000. 0 means "not
/// acceptable".
///
/// ```
/// use sip_phrases::header::Quality;
///
/// assert_eq!(Quality::parse("0.5").unwrap().thousandths(), 500);
/// assert_eq!(Quality::parse("1.1"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(into = "f64", try_from = "f64")
)]
pub struct Quality(u16);

impl Quality {
    /// Not acceptable: `q=0`.
    pub const ZERO: Quality = Quality(0);
    /// The quality of a range without a `q`: `q=1`.
    pub const ONE: Quality = Quality(1000);

    /// The value in thousandths: 500 for `q=0.5`.
    pub const fn thousandths(self) -> u16 {
        self.0
    }

    /// Parses `0`, `0.`, `0.5`, `.5` or `1.000`. Decimals beyond the third are ignored, except that
    /// a value above 0 is at least 0.001. Returns `None` if the text is malformed or above 1.
    pub fn parse(text: &str) -> Option<Quality> {
        Quality::from_bytes(text.as_bytes())
    }

    pub(crate) fn from_bytes(text: &[u8]) -> Option<Quality> {
        let (whole, decimals) = match text {
            [b'0'] => return Some(Quality::ZERO),
            [b'1'] => return Some(Quality::ONE),
            [b'0', b'.', tenths @ b'0'..=b'9'] => {
                return Some(Quality(u16::from(tenths - b'0') * 100));
            }
            [b'0', b'.', decimals @ ..] => (0, decimals),
            [b'1', b'.', decimals @ ..] => (1000, decimals),
            [b'.', decimals @ ..] if !decimals.is_empty() => (0, decimals),
            _ => return None,
        };
        let mut thousandths = whole;
        let mut unit = 100;
        let mut is_zero = true;
        for byte in decimals {
            if !byte.is_ascii_digit() {
                return None;
            }
            thousandths += u16::from(byte - b'0') * unit;
            unit /= 10;
            is_zero &= *byte == b'0';
        }
        match (thousandths, is_zero) {
            (0, false) => Some(Quality(1)),
            // 1.0001 is above 1, although its thousandths are not.
            (1000, false) if whole == 1000 => None,
            (0..=1000, _) => Some(Quality(thousandths)),
            _ => None,
        }
    }
}

#[cfg(feature = "serde")]
impl From<Quality> for f64 {
    fn from(quality: Quality) -> f64 {
        f64::from(quality.0) / 1000.0
    }
}

#[cfg(feature = "serde")]
impl TryFrom<f64> for Quality {
    type Error = String;

    fn try_from(value: f64) -> Result<Quality, String> {
        Quality::parse(&value.to_string())
            .ok_or_else(|| format!("invalid quality value {value}: expected a number from 0 to 1"))
    }
}

/// Writes the value as in a header field: `0`, `0.5`, `1`.
impl fmt::Display for Quality {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => f.write_str("0"),
            1000 => f.write_str("1"),
            thousandths => f.write_str(format!("0.{thousandths:03}").trim_end_matches('0')),
        }
    }
}
