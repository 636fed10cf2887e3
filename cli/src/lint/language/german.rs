//! The table of German.

use unicode_script::Script;

use super::{Glossary, Language, Quotes, WrongWords};
use crate::lint::rule::Rule;

pub(super) static LANGUAGE: Language = Language {
    subtag: "de",
    name: "German",
    script: Some(Script::Latin),
    has_capitals: true,
    full_stop: Some('.'),
    quotes: Some(Quotes {
        outer: ('„', '“'),
        inner: Some(('‚', '‘')),
    }),
    has_apostrophe: true,
    dash: Some('–'),
    wrong_words: Some(WrongWords {
        rule: Rule::E16,
        prefix: "",
        pairs: WRONG_WORDS,
    }),
    glossary: Some(Glossary {
        table: include_str!("../glossary.tsv"),
        translation: 3,
        forbidden: 6,
    }),
    ..Language::OTHER
};

/// Every form is listed: `dein*` would match "deinstallieren", and `eure*` "Euregio".
const WRONG_WORDS: &[(&str, &str)] = &[
    ("du", "Sie"),
    ("dich", "Sie"),
    ("dir", "Ihnen"),
    ("dein", "Ihr"),
    ("deine", "Ihre"),
    ("deinem", "Ihrem"),
    ("deinen", "Ihren"),
    ("deiner", "Ihrer"),
    ("deines", "Ihres"),
    ("euch", "Sie"),
    ("euer", "Ihr"),
    ("eure", "Ihre"),
    ("eurem", "Ihrem"),
    ("euren", "Ihren"),
    ("eurer", "Ihrer"),
    ("eures", "Ihres"),
    ("daß", "dass"),
    ("muß", "muss"),
];
