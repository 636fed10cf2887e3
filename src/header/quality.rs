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
    serde(transparent)
)]
pub struct Quality(#[cfg_attr(feature = "serde", serde(with = "fraction"))] u16);

impl Quality {
    /// The value of `q=0`: not acceptable.
    pub const ZERO: Quality = Quality(0);
    /// The value of `q=1`, and of a range without a `q`.
    pub const ONE: Quality = Quality(1000);

    /// Returns the value in thousandths, from 0 to 1000: 500 for `q=0.5`.
    pub const fn thousandths(self) -> u16 {
        self.0
    }

    /// Parses a quality value: `0`, `0.`, `0.5`, `.5` or `1.000`. Decimals beyond the third are
    /// ignored, except that a value above 0 is at least 0.001. Returns `None` if the text is
    /// malformed or above 1: `high`, `1.1`.
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

/// The serialized form of a quality value: a number from 0 to 1.
#[cfg(feature = "serde")]
mod fraction {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(value: &u16, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(*value) / 1000.0)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
        let value = f64::deserialize(deserializer)?;
        super::Quality::parse(&value.to_string())
            .map(super::Quality::thousandths)
            .ok_or_else(|| {
                let expected = "expected a number from 0 to 1";
                serde::de::Error::custom(format!("invalid quality value {value}: {expected}"))
            })
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
