//! Tables that the compiler makes.

use sip_phrases::StatusCode;

#[allow(clippy::match_overlapping_arm)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/static.rs"));
}

pub use generated::{DESCRIPTIONS, INDEX, PHRASES};

/// A dense table that is reached through an index from the code.
#[inline]
pub fn phrase(language: u8, code: StatusCode) -> &'static str {
    PHRASES[usize::from(language)][usize::from(INDEX[usize::from(code.as_u16() - 100)])]
}

/// The same for descriptions.
#[inline]
pub fn description(language: u8, code: StatusCode) -> &'static str {
    DESCRIPTIONS[usize::from(language)][usize::from(INDEX[usize::from(code.as_u16() - 100)])]
}

/// A `match` over the codes for every language.
#[inline]
pub fn matching(language: u8, code: StatusCode) -> &'static str {
    match language {
        0 => generated::match_en(code.as_u16()),
        1 => generated::match_de(code.as_u16()),
        2 => generated::match_ru(code.as_u16()),
        _ => generated::match_zh(code.as_u16()),
    }
}

/// The file of a language as it was before, for the peers that read it themselves.
pub const FILES: [&str; 4] = [
    include_str!(concat!(env!("OUT_DIR"), "/locales/en/status.ftl")),
    include_str!(concat!(env!("OUT_DIR"), "/locales/de/status.ftl")),
    include_str!(concat!(env!("OUT_DIR"), "/locales/ru/status.ftl")),
    include_str!(concat!(env!("OUT_DIR"), "/locales/zh/status.ftl")),
];
