//! The rules, each with its id and one line of description.

use std::fmt;

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The text must not be shipped.
    Error,
    /// The text can be shipped, but could be better.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

macro_rules! rules {
    ($($name:ident $severity:ident $description:literal)+) => {
        /// A rule that a text keeps or breaks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $(#[doc = $description] $name,)+
        }

        impl Rule {
            /// Every rule, in the order of their ids.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The short name that findings carry, such as `E01`.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)+ }
            }

            /// What the rule asks for, in one line.
            pub const fn description(self) -> &'static str {
                match self { $(Self::$name => $description,)+ }
            }

            /// How grave it is to break the rule.
            ///
            /// [`Rule::W20`] is an error in spite of its letter: advice for thirteen codes helps with none.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)+ }
            }
        }
    };
}

rules! {
    E00 Error "Resource form: Fluent syntax, UTF-8 without a byte-order mark, no id or attribute twice, no terms, no references."
    E01 Error "Exactly the texts that the English files have, each of them plain text (variables only in facts.ftl and labels.ftl), none of them left in English."
    E02 Error "The variables of a text are those of the English text."
    E03 Error "Alphabet: a phrase keeps to the Reason-Phrase grammar of RFC 3261; status phrases in ru, zh and de have letters, digits, single spaces, hyphens and slashes only."
    E04 Error "White space: single spaces between words, none at the end; no tab, line break, no-break or zero-width space."
    E05 Error "Characters: NFC; no radicals, compatibility ideographs, full-width letters or digits, invisible marks; zh: GB 2312 characters only."
    E06 Error "Scripts: no word of Cyrillic and Latin letters; ru: no one-letter Latin word, “OK” in Latin letters; no foreign script."
    E07 Error "Marks: no straight quotes, no three dots, no hyphen for a dash; quotation marks and brackets in pairs, and of the language."
    E08 Error "zh: full-width marks beside Chinese characters, a space between them and Latin letters or digits, none beside full-width marks."
    E09 Error "No mark at the end of a phrase or title, a full stop at the end of every other sentence."
    E10 Error "ru, de, en: a capital letter at the start, unless a Latin name stands there."
    E11 Error "Hard limit of length; a phrase has at most 120 bytes."
    E12 Error "No two phrases of one family are the same, whatever their case and spaces."
    E13 Error "No wording that the glossary forbids."
    E14 Error "Method and header names of the English description stand in the translation, spelled so."
    E15 Error "ru: ё where it belongs."
    E16 Error "de: the reader is “Sie”; current spelling."
    E17 Error "zh: 您, 账户, 登录; never 你, 帐号, 登陆."
    E18 Error "Plurals: a variant for each plural category of the language and no other, each with the whole sentence."
    E19 Error "No method name and no hyphenated header name in a text for people."
    E20 Error "ru, zh, de: no digit in a status phrase, unless it is part of a name such as IPv6."
    W11 Warning "Soft limit of length."
    W12 Warning "Phrases of status codes that are easily confused differ by more than a letter or two (zh: by more than one character)."
    W20 Error "One advice stands for at most 12 codes."
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
