//! The sets of Chinese characters.

use encoding_rs::{BIG5, Encoding, GBK};
use serde::Deserialize;

/// A set of Chinese characters.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(in crate::lint) enum Charset {
    /// Simplified characters.
    #[serde(rename = "GB 2312")]
    Gb2312,
    /// Traditional characters.
    Big5,
}

impl Charset {
    pub(in crate::lint) fn name(self) -> &'static str {
        match self {
            Self::Gb2312 => "GB 2312",
            Self::Big5 => "Big5",
        }
    }

    /// Returns the fix if a character is not in the set.
    pub(in crate::lint) fn fix(self) -> &'static str {
        match self {
            Self::Gb2312 => "write the simplified character",
            Self::Big5 => "write the traditional character",
        }
    }

    pub(in crate::lint) fn contains(self, c: char) -> bool {
        match self {
            // GBK has the 6763 characters of GB 2312 at their original positions: rows 16 to 87,
            // with the high bit of both bytes set.
            Self::Gb2312 => encode(GBK, c).is_some_and(|[row, cell]| {
                (0xB0..=0xF7).contains(&row) && (0xA1..=0xFE).contains(&cell)
            }),
            // The 5401 frequent and the 7652 other characters, without those of later extensions.
            Self::Big5 => encode(BIG5, c).map(u16::from_be_bytes).is_some_and(|code| {
                (0xA440..=0xC67E).contains(&code) || (0xC940..=0xF9D5).contains(&code)
            }),
        }
    }
}

/// Returns the two bytes of a character.
fn encode(encoding: &'static Encoding, c: char) -> Option<[u8; 2]> {
    let text = c.to_string();
    let (bytes, _, has_errors) = encoding.encode(&text);
    let bytes = <[u8; 2]>::try_from(&*bytes).ok()?;
    (!has_errors).then_some(bytes)
}
