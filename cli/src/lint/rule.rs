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

            /// The id, such as `E01`.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)+ }
            }

            /// What the rule requires.
            pub const fn description(self) -> &'static str {
                match self { $(Self::$name => $description,)+ }
            }

            /// How serious a violation is.
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
    E03 Error "A phrase follows the Reason-Phrase grammar of RFC 3261. In ru, zh and de, a status \
        phrase consists of letters, digits, spaces, hyphens and slashes."
    E04 Error "Single spaces separate the words: no space at the start or the end, no tab, line \
        break, no-break space or zero-width space."
    E05 Error "A text is in Unicode normalization form C, without radicals, compatibility \
        ideographs, full-width letters or digits, and invisible characters. In zh, all characters \
        are in GB 2312."
    E06 Error "No word mixes Cyrillic and Latin letters, and all letters are Latin or of the \
        language's script. In ru, no word is a single Latin letter, and OK is in Latin letters."
    E07 Error "Quotation marks and brackets are those of the language and come in pairs. There are \
        no straight quotes, no three dots, and no hyphens in place of dashes."
    E08 Error "In zh, punctuation next to Chinese characters is full-width, except in sip: and \
        other URI schemes, and a space separates them from Latin letters and digits. There is no \
        space next to full-width punctuation."
    E09 Error "A phrase, a title or a list item has no final punctuation. Every other sentence ends \
        with a full stop."
    E10 Error "In ru, de and en, a text starts with a capital letter, unless it is a list item or \
        starts with a name."
    E11 Error "A text is within the hard limit of length. A phrase has at most 120 bytes."
    E12 Error "All phrases of a family differ, regardless of case and spaces."
    E13 Error "A text has no wording that the glossary forbids."
    E14 Error "A description keeps the names of methods and header fields in the English one."
    E15 Error "In ru, words with ё are spelled with it."
    E16 Error "In de, the reader is addressed with Sie, and the spelling is the current one."
    E17 Error "In zh, 您, 账户 and 登录 replace 你, 帐号 and 登陆."
    E18 Error "A choice by number has one variant for each plural category of the language. Each \
        variant is a whole sentence."
    E19 Error "A text for people has no method names and no hyphenated names of header fields."
    E20 Error "In ru, zh and de, a status phrase has no digits, except in names such as IPv6."
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
