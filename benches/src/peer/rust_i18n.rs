//! rust-i18n, with a map that its macro generates from YAML.

use std::borrow::Cow;

#[inline]
pub fn text<'k>(language: &str, key: &'k str) -> Cow<'k, str> {
    rust_i18n::t!(key, locale = language)
}
