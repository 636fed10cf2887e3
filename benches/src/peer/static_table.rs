//! Tables built at compile time.

use sip_phrases::StatusCode;

#[allow(clippy::match_overlapping_arm)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/static.rs"));
}

pub use generated::{DESCRIPTIONS, FILES, INDEX, LANGUAGES, PHRASES};

/// Looks a phrase up in a dense table, by the index of the code.
#[inline]
pub fn phrase(language: u8, code: StatusCode) -> &'static str {
    PHRASES[usize::from(language)][usize::from(INDEX[usize::from(code.as_u16() - 100)])]
}

/// Looks a description up like [`phrase`].
#[inline]
pub fn description(language: u8, code: StatusCode) -> &'static str {
    DESCRIPTIONS[usize::from(language)][usize::from(INDEX[usize::from(code.as_u16() - 100)])]
}

/// Looks a phrase up by a `match` over the codes.
#[inline]
pub fn matching(language: u8, code: StatusCode) -> &'static str {
    generated::MATCHES[usize::from(language)](code.as_u16())
}
