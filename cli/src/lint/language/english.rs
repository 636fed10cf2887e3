//! The table of English.

use unicode_script::Script;

use super::{Language, Quotes};

pub(super) static LANGUAGE: Language = Language {
    subtag: "en",
    name: "English",
    script: Some(Script::Latin),
    has_capitals: true,
    full_stop: Some('.'),
    quotes: Some(Quotes {
        outer: ('“', '”'),
        inner: None,
    }),
    has_apostrophe: true,
    ..Language::OTHER
};
