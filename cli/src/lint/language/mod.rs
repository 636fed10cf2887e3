//! What the rules know about a language: one table per language.
//!
//! To add a language, add a file with its table and a line to [`LANGUAGES`]. A language without a
//! table is checked by the rules that apply to every language.

mod chinese;
mod english;
mod german;
mod russian;

use sip_phrases::LanguageIdentifier;
use unicode_script::{Script, UnicodeScript};

use super::rule::Rule;

static LANGUAGES: [&Language; 4] = [
    &english::LANGUAGE,
    &chinese::LANGUAGE,
    &german::LANGUAGE,
    &russian::LANGUAGE,
];

pub(super) struct Language {
    /// The primary language subtag.
    subtag: &'static str,
    /// Returns whether the rules apply to a variety of the language.
    includes: fn(&LanguageIdentifier) -> bool,
    /// The English name.
    pub(super) name: &'static str,
    /// The script, beside which only Latin letters are allowed. `None` allows all scripts.
    script: Option<Script>,
    /// The characters of the script that are in use. `None` allows all.
    pub(super) charset: Option<Charset>,
    /// Whether a text starts with a capital letter.
    pub(super) has_capitals: bool,
    /// The full stop. `None` allows that of every script.
    pub(super) full_stop: Option<char>,
    pub(super) quotes: Option<Quotes>,
    /// Whether the language has the apostrophe ’.
    pub(super) has_apostrophe: bool,
    /// The dash between spaces. `None` if the language has no such dash.
    pub(super) dash: Option<char>,
    pub(super) wrong_words: Option<WrongWords>,
    pub(super) glossary: Option<Glossary>,
}

/// A set of characters.
pub(super) struct Charset {
    pub(super) name: &'static str,
    pub(super) contains: fn(char) -> bool,
    /// The fix if a character is not in the set.
    pub(super) fix: &'static str,
}

/// Pairs of quotation marks.
pub(super) struct Quotes {
    pub(super) outer: (char, char),
    /// The pair for quotations in quotations.
    pub(super) inner: Option<(char, char)>,
}

/// Words that are wrong in every text.
pub(super) struct WrongWords {
    /// The rule that forbids them.
    pub(super) rule: Rule,
    /// A prefix that any of the words may have.
    pub(super) prefix: &'static str,
    /// Pairs of a wrong word and the right one, in lower case. `*` stands for any ending. In
    /// Chinese, which does not separate words, the pairs are any characters.
    pub(super) pairs: &'static [(&'static str, &'static str)],
}

/// The terms of the language, one per row: the English term first, then the translation, forbidden
/// wordings and other columns.
pub(super) struct Glossary {
    pub(super) table: &'static str,
    /// The column of the translation.
    pub(super) translation: usize,
    /// The column of the forbidden wordings.
    pub(super) forbidden: usize,
}

impl Language {
    pub(super) const ENGLISH: &'static Self = &english::LANGUAGE;

    /// A language without a table.
    const OTHER: Self = Self {
        subtag: "",
        includes: |_| true,
        name: "this language",
        script: None,
        charset: None,
        has_capitals: false,
        full_stop: None,
        quotes: None,
        has_apostrophe: false,
        dash: None,
        wrong_words: None,
        glossary: None,
    };

    pub(super) fn of(id: &LanguageIdentifier) -> &'static Self {
        let is_match =
            |language: &&&Self| id.language.as_str() == language.subtag && (language.includes)(id);
        LANGUAGES.iter().find(is_match).copied().unwrap_or(&OTHER)
    }

    /// Returns whether the language has a table.
    pub(super) fn is_known(&self) -> bool {
        !self.subtag.is_empty()
    }

    pub(super) fn is_english(&self) -> bool {
        self.subtag == english::LANGUAGE.subtag
    }

    /// Returns whether the language is written in Chinese characters.
    pub(super) fn is_chinese(&self) -> bool {
        self.script == Some(Script::Han)
    }

    /// Returns whether the language is written in Cyrillic letters.
    pub(super) fn is_cyrillic(&self) -> bool {
        self.script == Some(Script::Cyrillic)
    }

    /// Returns whether a character is a letter of a script that the language does not use.
    pub(super) fn is_foreign(&self, c: char) -> bool {
        let Some(script) = self.script else {
            return false;
        };
        let allowed = [script, Script::Latin, Script::Common, Script::Inherited];
        c.is_alphabetic() && !allowed.contains(&c.script())
    }
}

static OTHER: Language = Language::OTHER;

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn languages_of_tags() {
        let cases = [
            ("en", "English", "the reference"),
            ("en-GB", "English", "a region"),
            ("zh", "Chinese", "Simplified by default"),
            ("zh-CN", "Chinese", "mainland China"),
            ("zh-Hans-HK", "this language", "usage of Hong Kong"),
            ("zh-TW", "this language", "Traditional"),
            ("zh-Hant", "this language", "Traditional"),
            ("de-AT", "German", "the same typography"),
            ("sr", "this language", "no table, although Cyrillic"),
        ];
        for (tag, expected, why) in cases {
            let language = Language::of(&tag.parse().unwrap());
            assert_eq!(language.name, expected, "{tag}: {why}");
            assert_eq!(
                language.is_known(),
                expected != "this language",
                "{tag}: {why}"
            );
        }
    }
}
