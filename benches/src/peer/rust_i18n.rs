//! rust-i18n: a map that the macro makes from YAML.

use std::borrow::Cow;

#[inline]
pub fn text<'k>(language: &str, key: &'k str) -> Cow<'k, str> {
    rust_i18n::t!(key, locale = language)
}
