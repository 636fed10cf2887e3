//! What the rules know about a language.
//!
//! The data is not code: `languages/<tag>.toml` has the letters, marks and words of a language,
//! `languages/<tag>.tsv` its glossary. A language without these files is checked by the rules that
//! need no data. CONTRIBUTING.md describes the files.

mod charset;
mod table;

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use sip_phrases::LanguageIdentifier;
use unicode_script::{Script, UnicodeScript};

use super::text::Kind;
use charset::Charset;
pub(super) use table::{Correction, Limits, NoBreakSpace, Quotes, Table, Words};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/lint/languages");

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let tables = FILES.files().filter(|file| has_extension(file, "toml"));
    tables.map(Language::read).collect()
});

/// The languages without a table, by script: Chinese characters, Japanese, and all others.
static OTHERS: LazyLock<[Language; 3]> = LazyLock::new(|| {
    [Some(Script::Han), Some(Script::Hiragana), None].map(|script| Language {
        script,
        ..Language::default()
    })
});

/// A language with its table.
#[derive(Default)]
pub(super) struct Language {
    /// The tag of the table with its likely subtags. `None` for a language without a table.
    tag: Option<LanguageIdentifier>,
    /// The script, beside which only Latin letters are allowed. `None` allows all scripts.
    script: Option<Script>,
    pub(super) table: Table,
    /// The terms of the language.
    pub(super) glossary: Option<&'static str>,
}

impl Language {
    /// Returns the language whose table applies to a tag.
    pub(super) fn of(id: &LanguageIdentifier) -> &'static Self {
        let mut likely = id.clone();
        likely.maximize();
        let is_match = |language: &&Self| language.includes(&likely);
        LANGUAGES.iter().find(is_match).unwrap_or_else(|| {
            let script = script_of(&likely);
            let is_same = |language: &&Self| language.script == script;
            OTHERS.iter().find(is_same).unwrap_or(&OTHERS[2])
        })
    }

    pub(super) fn english() -> &'static Self {
        Self::of(&"en".parse().unwrap_or_default())
    }

    fn read(file: &include_dir::File<'_>) -> Self {
        let path = file.path();
        let tag = path.file_stem().and_then(|stem| stem.to_str());
        let tag = tag.unwrap_or_default();
        let mut likely: LanguageIdentifier = tag.parse().unwrap_or_else(|_| {
            panic!("{}: expected a language tag as the name", path.display());
        });
        likely.maximize();
        let table = file.contents_utf8().map(toml::from_str);
        let table = table.unwrap_or_else(|| panic!("{}: not UTF-8", path.display()));
        Self {
            script: script_of(&likely),
            tag: Some(likely),
            table: table.unwrap_or_else(|error| panic!("{}: {error}", path.display())),
            glossary: FILES
                .get_file(format!("{tag}.tsv"))
                .and_then(include_dir::File::contents_utf8),
        }
    }

    /// Returns whether the table applies to a variety of the language. `likely` has all subtags.
    fn includes(&self, likely: &LanguageIdentifier) -> bool {
        self.tag.as_ref().is_some_and(|tag| {
            let is_same_script = (tag.language, tag.script) == (likely.language, likely.script);
            is_same_script && (self.table.other_regions || tag.region == likely.region)
        })
    }

    /// Returns the languages with a table.
    #[cfg(test)]
    pub(super) fn known() -> impl Iterator<Item = &'static Self> {
        LANGUAGES.iter()
    }

    /// Returns the tag of the table with its likely subtags.
    #[cfg(test)]
    pub(super) fn tag(&self) -> Option<&LanguageIdentifier> {
        self.tag.as_ref()
    }

    /// Returns whether the language has a table.
    pub(super) fn is_known(&self) -> bool {
        self.tag.is_some()
    }

    pub(super) fn is_english(&self) -> bool {
        let tag = self.tag.as_ref();
        tag.is_some_and(|tag| tag.language.as_str() == "en")
    }

    /// Returns the English name.
    pub(super) fn name(&self) -> &str {
        match self.is_known() {
            true => &self.table.name,
            false => "this language",
        }
    }

    /// Returns whether the language is written in Chinese characters alone.
    pub(super) fn is_chinese(&self) -> bool {
        self.script == Some(Script::Han)
    }

    /// Returns whether the language has full-width punctuation.
    pub(super) fn has_full_width_marks(&self) -> bool {
        matches!(self.script, Some(Script::Han | Script::Hiragana))
    }

    /// Returns whether the language is written in Cyrillic letters.
    pub(super) fn is_cyrillic(&self) -> bool {
        self.script == Some(Script::Cyrillic)
    }

    /// Returns whether a text starts with a capital letter.
    pub(super) fn has_capitals(&self) -> bool {
        let cased = [Script::Latin, Script::Cyrillic, Script::Greek];
        self.script.is_some_and(|script| cased.contains(&script))
    }

    /// Returns whether a character is a letter of a script that the language does not use.
    pub(super) fn is_foreign(&self, c: char) -> bool {
        let Some(script) = self.script.filter(|_| self.is_known()) else {
            return false;
        };
        let allowed = [script, Script::Latin, Script::Common, Script::Inherited];
        c.is_alphabetic() && !allowed.contains(&c.script())
    }

    /// Returns whether a character is a letter of the right script that the language does not have.
    pub(super) fn is_unknown_letter(&self, c: char) -> bool {
        let letters = self.table.letters.as_ref();
        letters.is_some_and(|letters| {
            let is_own = |c: char| c.is_ascii() || letters.contains(c);
            c.is_alphabetic() && !c.to_lowercase().all(is_own)
        })
    }

    /// Returns whether an English text may also be one of this language. Without a table, any word
    /// may.
    pub(super) fn shares_word(&self, text: &str) -> bool {
        match self.is_known() {
            true => self.table.same_as_english.iter().any(|same| same == text),
            false => !text.contains(' '),
        }
    }

    /// Returns the full stop. `None` allows that of every script.
    pub(super) fn full_stop(&self) -> Option<char> {
        self.is_known()
            .then_some(self.table.full_stop.unwrap_or('.'))
    }

    /// Returns the limits of length that the table sets for a kind of text.
    pub(super) fn limits(&self, kind: Kind) -> Option<Limits> {
        self.table.limits.get(kind.name()).copied()
    }
}

fn has_extension(file: &include_dir::File<'_>, extension: &str) -> bool {
    file.path().extension().is_some_and(|own| own == extension)
}

/// Returns the script of a tag with likely subtags, or `None` if texts may have any script.
fn script_of(likely: &LanguageIdentifier) -> Option<Script> {
    match likely.script?.as_str() {
        "Hans" | "Hant" => Some(Script::Han),
        "Jpan" => Some(Script::Hiragana),
        name => Script::from_short_name(name),
    }
}

#[cfg(test)]
mod tests;
