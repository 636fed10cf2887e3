//! E13: wordings that the glossary forbids.

use std::iter;
use std::ops::Range;

use super::findings::Findings;
use super::language::Language;
use super::names;
use super::resource::{Passage, Resource};
use super::rule::Rule;
use super::text::{Kind, index_of};

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    let bans = read(resource.language);
    if bans.is_empty() {
        return;
    }
    for passage in resource.passages() {
        check_passage(passage, &bans, findings);
    }
}

fn check_passage(passage: Passage<'_, '_>, bans: &[Ban], findings: &mut Findings) {
    let content = passage.content();
    let masked = names::mask(content);
    let characters: Vec<(usize, char)> = masked.char_indices().filter(|(_, c)| *c != ' ').collect();
    let words: Vec<Word<'_>> = split(&masked, |c| c.is_alphanumeric())
        .map(|(word, gap)| Word::new(&masked, word, gap))
        .collect();
    let kind = passage.text.kind;
    for ban in bans.iter().filter(|ban| ban.scope.includes(kind)) {
        let found = match &ban.wording {
            Wording::Characters(wording) => find_characters(&characters, wording),
            Wording::Words(patterns) => find_words(&words, patterns),
        };
        for range in found {
            let (start, wording) = (range.start, &content[range]);
            let (term, translation) = (ban.term, ban.translation);
            let problem = format!(
                "\"{wording}\" is forbidden for \"{term}\": the glossary has \"{translation}\""
            );
            findings.add_to_passage(passage, start, Rule::E13, problem);
        }
    }
}

/// A forbidden wording.
struct Ban {
    scope: Scope,
    wording: Wording,
    /// The English term.
    term: &'static str,
    translation: &'static str,
}

/// Where a wording is forbidden.
#[derive(Clone, Copy, PartialEq)]
enum Scope {
    Everywhere,
    /// `tech:` phrases and descriptions.
    Technical,
    /// `ui:` texts for people.
    People,
}

enum Wording {
    /// Characters in lower case. Spaces between them do not matter.
    Characters(Vec<char>),
    /// Whole words.
    Words(Vec<Pattern>),
}

/// A pattern for a word.
struct Pattern {
    /// The word, or its start. In lower case if the case does not matter.
    word: String,
    is_start: bool,
    is_case_sensitive: bool,
    /// What stands between this word and the next one.
    gap: &'static str,
}

impl Scope {
    fn includes(self, kind: Kind) -> bool {
        match self {
            Self::Everywhere => true,
            Self::Technical => matches!(kind, Kind::Phrase | Kind::Description),
            Self::People => kind.is_for_people(),
        }
    }
}

impl Wording {
    fn new(wording: &'static str, language: &Language) -> Self {
        if language.is_chinese() {
            let characters = wording.chars().filter(|c| !matches!(c, ' ' | '*'));
            return Self::Characters(characters.map(fold).collect());
        }
        // A wording in capitals, such as БПЛА, only forbids capitals.
        let capitals = wording.chars().filter(|c| c.is_uppercase()).count();
        let is_case_sensitive = capitals > 1 && !wording.contains(char::is_lowercase);
        let words = split(wording, |c| c.is_alphanumeric() || c == '*');
        let pattern = |(word, gap): (&'static str, &'static str)| Pattern {
            word: match is_case_sensitive {
                true => word.trim_end_matches('*').to_owned(),
                false => word.trim_end_matches('*').to_lowercase(),
            },
            is_start: word.ends_with('*'),
            is_case_sensitive,
            gap,
        };
        Self::Words(words.map(pattern).collect())
    }
}

/// Returns the rows of a glossary: an English term, the translation, the forbidden wordings, and a
/// note.
fn rows(language: &Language) -> impl Iterator<Item = [&'static str; 4]> {
    let rows = language.glossary.unwrap_or_default().lines().skip(1);
    rows.map(|row| {
        let mut cells = row.split('\t');
        std::array::from_fn(|_| cells.next().unwrap_or_default())
    })
}

/// Reads the forbidden wordings of a language, without those that another rule forbids.
fn read(language: &Language) -> Vec<Ban> {
    let mut bans = Vec::new();
    for [term, translation, forbidden, _] in rows(language) {
        for entry in forbidden.split(';') {
            let (scope, wording) = parse_entry(entry.trim());
            if is_checked(wording) && !language.table.forbids(wording) {
                bans.push(Ban {
                    scope,
                    wording: Wording::new(wording, language),
                    term,
                    translation,
                });
            }
        }
    }
    bans
}

fn parse_entry(entry: &str) -> (Scope, &str) {
    match entry.split_once(':') {
        Some(("tech", wording)) => (Scope::Technical, wording.trim()),
        Some(("ui", wording)) => (Scope::People, wording.trim()),
        _ => (Scope::Everywhere, entry),
    }
}

/// Returns whether the lint checks a wording. `~` marks one that is wrong only for this term, which
/// takes a reader to see.
fn is_checked(wording: &str) -> bool {
    !wording.is_empty() && !wording.starts_with('~')
}

fn fold(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// Finds the ranges of characters, in any case.
fn find_characters(characters: &[(usize, char)], wording: &[char]) -> Vec<Range<usize>> {
    let is_match = |window: &&[(usize, char)]| {
        let mut pairs = window.iter().zip(wording);
        pairs.all(|((_, c), wanted)| fold(*c) == *wanted)
    };
    let range = |window: &[(usize, char)]| {
        let (first, _) = window[0];
        let (last, c) = window[window.len() - 1];
        first..last + c.len_utf8()
    };
    let windows = characters.windows(wording.len());
    windows.filter(is_match).map(range).collect()
}

/// A word of a text.
struct Word<'t> {
    index: usize,
    word: &'t str,
    lower: String,
    /// What stands between this word and the next one.
    gap: &'t str,
}

impl<'t> Word<'t> {
    fn new(content: &str, word: &'t str, gap: &'t str) -> Self {
        Self {
            index: index_of(content, word),
            word,
            lower: word.to_lowercase(),
            gap,
        }
    }

    fn end(&self) -> usize {
        self.index + self.word.len()
    }

    fn matches(&self, pattern: &Pattern) -> bool {
        let word = if pattern.is_case_sensitive {
            self.word
        } else {
            &self.lower
        };
        match pattern.is_start {
            true => word.starts_with(&pattern.word),
            false => word == pattern.word,
        }
    }
}

/// Finds the ranges of words in a row.
fn find_words(words: &[Word<'_>], patterns: &[Pattern]) -> Vec<Range<usize>> {
    let last = patterns.len() - 1;
    let is_match = |window: &&[Word<'_>]| {
        let mut pairs = window.iter().zip(patterns).enumerate();
        pairs.all(|(position, (word, pattern))| {
            word.matches(pattern) && (position == last || word.gap == pattern.gap)
        })
    };
    let windows = words.windows(patterns.len()).filter(is_match);
    windows
        .map(|window| window[0].index..window[last].end())
        .collect()
}

/// Splits a text into words, each with the gap after it.
fn split(content: &str, is_inside: fn(char) -> bool) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = content.trim_start_matches(move |c| !is_inside(c));
    iter::from_fn(move || {
        let end = rest.find(|c| !is_inside(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let next = after.find(is_inside).unwrap_or(after.len());
        rest = &after[next..];
        (!word.is_empty()).then(|| (word, &after[..next]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::{Folder, check};

    #[test]
    fn rows_are_complete() {
        for language in Language::known().filter(|language| language.glossary.is_some()) {
            for row in language.glossary.unwrap_or_default().lines() {
                assert_eq!(row.split('\t').count(), 4, "{}: {row}", language.name());
            }
            for [term, translation, ..] in rows(language) {
                assert!(!translation.is_empty(), "{}: {term}", language.name());
            }
        }
    }

    /// Puts each forbidden wording into a description, where most of them are forbidden.
    #[test]
    fn forbidden_wordings_are_found() {
        let english = "status-486 = Busy Here\n    .description = The called party is busy.\n";
        let reference = Folder::from_texts([("en", "status.ftl", english)]);
        for language in Language::known().filter(|language| language.glossary.is_some()) {
            let tag = language.tag().unwrap().to_string();
            let wordings: Vec<&str> = rows(language)
                .flat_map(|[_, _, forbidden, _]| forbidden.split(';'))
                .map(|entry| parse_entry(entry.trim()))
                .filter(|(scope, wording)| *scope != Scope::People && is_checked(wording))
                .map(|(_, wording)| wording)
                .collect();
            assert!(wordings.len() >= 30, "{tag}: {}", wordings.len());
            for wording in wordings {
                let wording = wording.replace('*', "");
                let text = format!("status-486 = A\n    .description = A {wording}.\n");
                let folder = Folder::from_texts([(&tag, "status.ftl", &text)]);
                let report = check(&folder, &reference);
                let mut rules = report.findings().iter().map(|finding| finding.rule());
                let is_found = rules.any(|rule| (Rule::E13..=Rule::E17).contains(&rule));
                assert!(is_found, "{tag}: {wording}");
            }
        }
    }
}
