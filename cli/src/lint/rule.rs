//! The rules, with their ids and descriptions.

use std::fmt;

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The text must not be released.
    Error,
    /// The text can be released, but should be improved.
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
        /// A rule for texts.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $(#[doc = $description] $name,)+
        }

        impl Rule {
            /// All rules, by id.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Returns the id, such as `E01`.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)+ }
            }

            /// Returns what the rule requires.
            pub const fn description(self) -> &'static str {
                match self { $(Self::$name => $description,)+ }
            }

            /// Returns how serious a violation is.
            ///
            /// A violation of [`Rule::W20`] is an error in spite of the letter: advice for
            /// thirteen codes helps with none of them.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)+ }
            }
        }
    };
}

rules! {
    E00 Error "A file is valid Fluent, in UTF-8 without a byte-order mark. It defines every id and \
        attribute once, and has no terms, references or functions."
    E01 Error "A language has the texts of English and no others. They are translated, and plain \
        except in facts.ftl and labels.ftl."
    E02 Error "A text has the variables of the English text."
    E03 Error "A phrase follows the Reason-Phrase grammar of RFC 3261. A translated status phrase \
        consists of letters, digits, spaces, hyphens, slashes and the apostrophe of the language."
    E04 Error "Single spaces separate the words: no space at the start, at the end or before a \
        comma or a full stop, no tab, line break or zero-width space. U+00A0 stands only where the \
        language needs it, as before the semicolon in fr."
    E05 Error "A text is in Unicode normalization form C, without radicals, compatibility \
        ideographs, full-width letters or digits, and invisible characters. In zh, all characters \
        are in GB 2312, in zh-Hant in Big5."
    E06 Error "No word mixes Cyrillic and Latin letters, and all letters are those of the language \
        or from a to z. In ru and uk, no word is a single Latin letter, and OK is in Latin letters."
    E07 Error "Quotation marks, dashes and apostrophes are those of the language, and quotation \
        marks and brackets come in pairs. There are no straight quotes, no three dots, no hyphens \
        in place of dashes, and no marks that the language avoids."
    E08 Error "Punctuation next to Chinese or Japanese characters is full-width, except in sip: and \
        other URI schemes. There is no space next to it. In Chinese, a space separates the \
        characters from Latin letters and digits."
    E09 Error "A phrase, a title or a list item has no final punctuation. Every other sentence ends \
        with a full stop."
    E10 Error "In languages with a table, a text starts with a capital letter if the script has them, \
        unless it is a list item or starts with a name."
    E11 Error "A text is within the hard limit of length. A phrase has at most 120 bytes."
    E12 Error "All phrases of a family differ, regardless of case and spaces."
    E13 Error "A text has no wording that the glossary forbids."
    E14 Error "A description keeps the names of methods and header fields in the English one."
    E15 Error "A text has no misspelled word of the table of the language: in ru, words with ё are \
        spelled with it."
    E16 Error "The reader is addressed as the table of the language says: in de with Sie. In de, the \
        spelling is the current one."
    E17 Error "In zh, 您, 账户 and 登录 replace 你, 帐号 and 登陆. zh-Hant has a list of its own."
    E18 Error "A choice by number has one variant for each plural category of the language. Each \
        variant is a whole sentence."
    E19 Error "A text for people has no method names and no hyphenated names of header fields."
    E20 Error "A translated status phrase has no digits, except in names such as IPv6."
    E21 Error "A file is in the canonical form of Fluent, which `check --fix` writes."
    E22 Error "The English text under a note to the translator (`# en:`) is that of today."
    W11 Warning "A text is within the soft limit of length."
    W12 Warning "Phrases of status codes that are easily confused differ by at least three \
        characters, in zh by two."
    W20 Error "The same advice is used for at most 12 codes."
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
