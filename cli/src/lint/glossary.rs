//! E13: wording that the glossary forbids.

use super::names;
use super::resource::Resource;
use super::text::{Kind, offset};
use super::words;
use super::{Findings, Language, Rule};

/// One row a term: the term, its translations, the forbidden wordings in each language, a note.
const GLOSSARY: &str = include_str!("glossary.tsv");

/// Where a wording is forbidden.
#[derive(Clone, Copy, PartialEq)]
enum Scope {
    Everywhere,
    /// `tech:` phrases and descriptions.
    Technical,
    /// `ui:` texts for people.
    People,
}

impl Scope {
    fn holds(self, kind: Kind) -> bool {
        match self {
            Self::Everywhere => true,
            Self::Technical => matches!(kind, Kind::Phrase | Kind::Description),
            Self::People => kind.is_for_people(),
        }
    }
}

struct Ban {
    scope: Scope,
    wording: Wording,
    term: &'static str,
    preferred: &'static str,
}

enum Wording {
    /// Found wherever the characters stand, spaces aside.
    Characters(Vec<char>),
    /// Found as whole words: pairs of a word and what stands before the next one.
    Words { words: Vec<(String, &'static str)>, in_capitals: bool },
}

impl Wording {
    fn new(language: Language, wording: &'static str) -> Self {
        if language == Language::Chinese {
            let characters = wording.chars().filter(|c| !matches!(c, ' ' | '*'));
            return Self::Characters(characters.map(fold).collect());
        }
        let capitals = wording.chars().filter(|c| c.is_uppercase()).count();
        let in_capitals = capitals > 1 && !wording.contains(char::is_lowercase);
        let case = |word: &str| if in_capitals { word.to_owned() } else { word.to_lowercase() };
        Self::Words { words: split(wording, true).map(|(word, after)| (case(word), after)).collect(), in_capitals }
    }
}

fn bans(language: Language) -> Vec<Ban> {
    let (preferred, forbidden) = match language {
        Language::Russian => (1, 4),
        Language::Chinese => (2, 5),
        Language::German => (3, 6),
        Language::English | Language::Other => return Vec::new(),
    };
    let mut bans = Vec::new();
    for row in GLOSSARY.lines().skip(1) {
        let cells: Vec<&'static str> = row.split('\t').collect();
        let cell = |column: usize| cells.get(column).copied().unwrap_or_default();
        for entry in cell(forbidden).split(';').map(str::trim) {
            let (scope, wording) = match entry.split_once(':') {
                Some(("tech", wording)) => (Scope::Technical, wording.trim()),
                Some(("ui", wording)) => (Scope::People, wording.trim()),
                _ => (Scope::Everywhere, entry),
            };
            // `~`: wrong for this concept only, which a program cannot judge.
            let is_judged = !wording.is_empty() && !wording.starts_with('~');
            if is_judged && !words::CHINESE.iter().any(|(wrong, _)| *wrong == wording) {
                let wording = Wording::new(language, wording);
                bans.push(Ban { scope, wording, term: cell(0), preferred: cell(preferred) });
            }
        }
    }
    bans
}

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    let bans = bans(resource.language);
    if bans.is_empty() {
        return;
    }
    for place in resource.lines() {
        let (text, line) = place;
        let masked = mask(&line.content);
        let characters: Vec<(usize, char)> = masked.char_indices().filter(|(_, c)| *c != ' ').collect();
        let present: Vec<Word<'_>> =
            split(&masked, false).map(|(word, after)| Word::new(&masked, word, after)).collect();
        for ban in bans.iter().filter(|ban| ban.scope.holds(text.kind)) {
            let found = match &ban.wording {
                Wording::Characters(wanted) => find_characters(&characters, wanted),
                Wording::Words { words, in_capitals } => find_words(&present, words, *in_capitals),
            };
            for (start, end) in found {
                let words = &line.content[start..end];
                let sentence =
                    format!("“{words}” is not the wording for “{}”; the glossary has “{}”", ban.term, ban.preferred);
                findings.within(resource, place, start, Rule::E13, &sentence);
            }
        }
    }
}

/// The text with methods, hyphenated header names and URNs taken out, byte for byte.
fn mask(content: &str) -> String {
    let mut masked = content.to_owned();
    for (at, length) in names::protected(content) {
        masked.replace_range(at..at + length, &"\u{1}".repeat(length));
    }
    masked
}

fn fold(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// Occurrences (start, end) of characters, whatever their case.
fn find_characters(present: &[(usize, char)], wanted: &[char]) -> Vec<(usize, usize)> {
    present
        .windows(wanted.len())
        .filter(|window| window.iter().zip(wanted).all(|((_, c), wanted)| fold(*c) == *wanted))
        .map(|window| {
            let (last, c) = window[window.len() - 1];
            (window[0].0, last + c.len_utf8())
        })
        .collect()
}

/// A word of a text: where it stands, as it is and in small letters, and what stands before the next one.
struct Word<'a> {
    start: usize,
    word: &'a str,
    folded: String,
    after: &'a str,
}

impl<'a> Word<'a> {
    fn new(content: &str, word: &'a str, after: &'a str) -> Self {
        let start = offset(content, word);
        Self { start, word, folded: word.to_lowercase(), after }
    }

    fn matches(&self, pattern: &str, in_capitals: bool) -> bool {
        let word = if in_capitals { self.word } else { &self.folded };
        match pattern.strip_suffix('*') {
            Some(stem) => word.starts_with(stem),
            None => word == pattern,
        }
    }
}

/// Occurrences (start, end) of words in a row.
fn find_words(present: &[Word<'_>], wanted: &[(String, &str)], in_capitals: bool) -> Vec<(usize, usize)> {
    let last = wanted.len() - 1;
    let is_match = |(position, (word, (pattern, between))): (usize, (&Word<'_>, &(String, &str)))| {
        word.matches(pattern, in_capitals) && (position == last || word.after == *between)
    };
    present
        .windows(wanted.len())
        .filter(|window| window.iter().zip(wanted).enumerate().all(is_match))
        .map(|window| (window[0].start, window[last].start + window[last].word.len()))
        .collect()
}

/// Pairs of a word and what stands between it and the next; in patterns `*` belongs to the word.
fn split(content: &str, is_pattern: bool) -> impl Iterator<Item = (&str, &str)> {
    let is_inside = move |c: char| c.is_alphanumeric() || (is_pattern && c == '*');
    let mut rest = content.trim_start_matches(move |c| !is_inside(c));
    std::iter::from_fn(move || {
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
    fn every_row_has_eight_cells() {
        for row in GLOSSARY.lines() {
            assert_eq!(row.split('\t').count(), 8, "{row}");
        }
    }

    /// Each forbidden wording is found in a description, wherever it is forbidden there.
    #[test]
    fn every_forbidden_wording_is_found() {
        let english = "status-486 = Busy Here\n    .description = The called party is busy.\n";
        let reference = Folder::from_texts([("en", "status.ftl", english)]);
        for (column, tag, least) in [(4, "ru", 40), (5, "zh", 40), (6, "de", 30)] {
            let cells = GLOSSARY.lines().skip(1).filter_map(|row| row.split('\t').nth(column));
            let entries = cells.flat_map(|cell| cell.split(';')).map(|entry| entry.trim().trim_start_matches("tech:"));
            let wordings: Vec<&str> = entries.filter(|entry| !entry.is_empty() && !entry.starts_with('~')).collect();
            assert!(wordings.len() >= least, "{tag}: {}", wordings.len());
            for wording in wordings {
                let text = format!("status-486 = A\n    .description = A {}.\n", wording.replace('*', ""));
                let report = check(&Folder::from_texts([(tag, "status.ftl", &text)]), &reference);
                let is_found = report.findings().iter().any(|finding| ["E13", "E17"].contains(&finding.rule().id()));
                assert!(is_found, "{tag}: {wording}");
            }
        }
    }
}
