//! The form of `languages/<tag>.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Charset;
use crate::lint::rule::Rule;

/// What is special to a language. The defaults allow everything.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::lint) struct Table {
    /// The English name.
    pub(in crate::lint) name: String,
    /// Whether the table applies in every region where the script is used.
    #[serde(default = "yes")]
    pub(super) other_regions: bool,
    /// The lowercase letters besides a to z. Without them, all letters of the script are allowed.
    pub(super) letters: Option<String>,
    /// The Chinese characters that are in use. `None` allows all.
    pub(in crate::lint) charset: Option<Charset>,
    pub(super) full_stop: Option<char>,
    /// The pairs of quotation marks: the outer one, then that for quotations in quotations.
    #[serde(default)]
    quotes: Vec<String>,
    pub(in crate::lint) apostrophe: Option<char>,
    /// The dash between spaces. `None` allows all.
    pub(in crate::lint) dash: Option<char>,
    /// Other marks that the language does not use.
    #[serde(default)]
    pub(in crate::lint) forbidden_marks: String,
    pub(in crate::lint) no_break_space: Option<NoBreakSpace>,
    /// Texts that are right although they are the English ones.
    #[serde(default)]
    pub(super) same_as_english: Vec<String>,
    /// The limits of length by kind of text, where they differ from those of most languages.
    #[serde(default)]
    pub(super) limits: BTreeMap<String, Limits>,
    /// A prefix that any of the wrong words may have.
    #[serde(default)]
    pub(in crate::lint) prefix: String,
    #[serde(default, rename = "E13")]
    wordings: Words,
    #[serde(default, rename = "E15")]
    misspelled: Words,
    #[serde(default, rename = "E16")]
    address: Words,
    #[serde(default, rename = "E17")]
    characters: Words,
}

/// Wrong words, each with the right one. `*` at the start or the end stands for any letters. In
/// Chinese, which does not separate words, they are any characters.
pub(in crate::lint) type Words = BTreeMap<String, Correction>;

/// What to write in place of a wrong word.
#[derive(Deserialize)]
#[serde(untagged)]
pub(in crate::lint) enum Correction {
    Always(String),
    /// Longer words may contain the wrong one.
    Except {
        write: String,
        except: Vec<String>,
    },
}

/// Soft and hard limits of length.
#[derive(Clone, Copy, Deserialize)]
pub(in crate::lint) struct Limits(pub(in crate::lint) usize, pub(in crate::lint) usize);

/// The marks with the no-break space U+00A0 beside them.
#[derive(Deserialize)]
pub(in crate::lint) struct NoBreakSpace {
    /// The marks that it stands before.
    pub(in crate::lint) before: String,
    /// The marks that it stands after.
    pub(in crate::lint) after: String,
}

/// Pairs of quotation marks.
#[derive(Clone, Copy)]
pub(in crate::lint) struct Quotes {
    pub(in crate::lint) outer: (char, char),
    /// The pair for quotations in quotations.
    pub(in crate::lint) inner: Option<(char, char)>,
}

impl Table {
    /// Returns the quotation marks. `None` allows all.
    pub(in crate::lint) fn quotes(&self) -> Option<Quotes> {
        let mut pairs = self.quotes.iter().filter_map(|pair| {
            let mut marks = pair.chars();
            Some((marks.next()?, marks.next()?))
        });
        Some(Quotes {
            outer: pairs.next()?,
            inner: pairs.next(),
        })
    }

    /// Returns the words that are wrong in every text, with the rules that forbid them.
    pub(in crate::lint) fn wrong_words(&self) -> [(Rule, &Words); 4] {
        [
            (Rule::E13, &self.wordings),
            (Rule::E15, &self.misspelled),
            (Rule::E16, &self.address),
            (Rule::E17, &self.characters),
        ]
    }

    /// Returns whether a list has a word.
    pub(in crate::lint) fn forbids(&self, word: &str) -> bool {
        let mut lists = self.wrong_words().into_iter();
        lists.any(|(_, words)| words.contains_key(word))
    }
}

impl Correction {
    /// Returns the right word.
    pub(in crate::lint) fn right(&self) -> &str {
        match self {
            Self::Always(right) | Self::Except { write: right, .. } => right,
        }
    }

    /// Returns the words that may contain the wrong one.
    pub(in crate::lint) fn exceptions(&self) -> &[String] {
        match self {
            Self::Always(_) => &[],
            Self::Except { except, .. } => except,
        }
    }
}

fn yes() -> bool {
    true
}
