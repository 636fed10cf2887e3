//! The table of Chinese in simplified characters, as used in mainland China.

use encoding_rs::GBK;
use sip_phrases::LanguageIdentifier;
use unicode_script::Script;

use super::{Charset, Glossary, Language, Quotes, WrongWords};
use crate::lint::rule::Rule;

pub(super) static LANGUAGE: Language = Language {
    subtag: "zh",
    includes: is_mainland,
    name: "Chinese",
    script: Some(Script::Han),
    charset: Some(Charset {
        name: "GB 2312",
        contains: is_gb2312,
        fix: "write the simplified character",
    }),
    full_stop: Some('。'),
    quotes: Some(Quotes {
        outer: ('“', '”'),
        inner: Some(('‘', '’')),
    }),
    wrong_words: Some(WrongWords {
        rule: Rule::E17,
        prefix: "",
        pairs: &[("你", "您"), ("帐号", "账户"), ("登陆", "登录")],
    }),
    glossary: Some(Glossary {
        table: include_str!("../glossary.tsv"),
        translation: 2,
        forbidden: 5,
    }),
    ..Language::OTHER
};

fn is_mainland(id: &LanguageIdentifier) -> bool {
    let is_simplified = id.script.is_none_or(|script| script.as_str() == "Hans");
    let is_elsewhere = id
        .region
        .is_some_and(|region| ["TW", "HK", "MO"].contains(&region.as_str()));
    is_simplified && !is_elsewhere
}

/// GBK has the 6763 characters of GB 2312 at their original positions: rows 16 to 87, with the high
/// bit of both bytes set.
fn is_gb2312(c: char) -> bool {
    let text = c.to_string();
    let (bytes, _, has_errors) = GBK.encode(&text);
    !has_errors && matches!(*bytes, [0xB0..=0xF7, 0xA1..=0xFE])
}
