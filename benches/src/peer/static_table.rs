//! Tables built at compile time.

use sip_phrases::StatusCode;

#[allow(clippy::match_overlapping_arm)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/static.rs"));
}

pub use generated::{DESCRIPTIONS, INDEX, PHRASES};

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
    match language {
        0 => generated::match_en(code.as_u16()),
        1 => generated::match_de(code.as_u16()),
        2 => generated::match_ru(code.as_u16()),
        _ => generated::match_zh(code.as_u16()),
    }
}

/// The unchanged `status.ftl` of each language, for the peers that parse it themselves.
pub const FILES: [&str; 4] = [
    include_str!(concat!(env!("OUT_DIR"), "/locales/en/status.ftl")),
    include_str!(concat!(env!("OUT_DIR"), "/locales/de/status.ftl")),
    include_str!(concat!(env!("OUT_DIR"), "/locales/ru/status.ftl")),
    include_str!(concat!(env!("OUT_DIR"), "/locales/zh/status.ftl")),
];
