//! fluent-bundle, with a bundle for each language.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use sip_phrases::StatusCode;

use super::keys::class_key;
use super::static_table::FILES;
use crate::LANGUAGES;

pub type Bundle = FluentBundle<FluentResource>;

/// Creates a bundle from the text of a file.
pub fn bundle(language: &str, file: &str) -> Bundle {
    let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle
        .add_resource(FluentResource::try_new(file.to_owned()).unwrap())
        .unwrap();
    bundle
}

/// Creates the bundle of the language with this index.
pub fn of_language(language: usize) -> Bundle {
    bundle(LANGUAGES[language], FILES[language])
}

#[inline]
pub fn text<'b>(bundle: &'b Bundle, key: &str) -> Option<Cow<'b, str>> {
    let pattern = bundle.get_message(key)?.value()?;
    Some(bundle.format_pattern(pattern, None, &mut Vec::new()))
}

/// Formats the key for every request.
#[inline]
pub fn formatted(bundle: &Bundle, code: StatusCode) -> Cow<'_, str> {
    let key = format!("status-{}", code.as_u16());
    text(bundle, &key)
        .or_else(|| text(bundle, class_key(code)))
        .unwrap()
}

/// Formats a sentence that contains a number.
pub fn plural(bundle: &Bundle, id: &str, name: &str, number: u64) -> String {
    let mut arguments = FluentArgs::with_capacity(1);
    arguments.set(name, number);
    let pattern = bundle.get_message(id).unwrap().value().unwrap();
    bundle
        .format_pattern(pattern, Some(&arguments), &mut Vec::new())
        .into_owned()
}
