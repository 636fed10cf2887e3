//! Accept-Language header fields.

/// The example of RFC 3261 section 20.3.
pub const SHORT: &str = "da, en-gb;q=0.8, en;q=0.7";

/// A browser set to twelve languages.
pub const BROWSER: &str = "fr-CH, fr;q=0.9, de-AT;q=0.8, de;q=0.7, it-IT;q=0.6, it;q=0.5, es-419;q=0.4, es;q=0.3, \
     pt-BR;q=0.2, pt;q=0.1, en-US;q=0.05, *;q=0.01";

/// Any language.
pub const ANY: &str = "*";

/// German is excluded.
pub const REFUSING: &str = "de-CH, de;q=0, ru;q=0.5, en;q=0.3";

/// Repeats [`SHORT`] up to this length, or a few bytes less.
pub fn long(bytes: usize) -> String {
    let one = format!("{SHORT}, ");
    one.repeat(bytes / one.len())
        .trim_end_matches(", ")
        .to_owned()
}
