//! E13, E15, E16 and E17: words that the table of a language forbids in every text.

use super::findings::Findings;
use super::language::{Correction, Language, Words};
use super::names;
use super::resource::{Passage, Resource};
use super::rule::Rule;
use super::text::index_of;

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    let language = resource.language;
    let lists = language.table.wrong_words().into_iter();
    let lists: Vec<(Rule, &Words)> = lists.filter(|(_, words)| !words.is_empty()).collect();
    if lists.is_empty() {
        return;
    }
    for passage in resource.passages() {
        for (rule, words) in &lists {
            match language.is_chinese() {
                true => check_characters(passage, *rule, words, findings),
                false => check_words(passage, *rule, words, findings),
            }
        }
    }
}

fn check_characters(passage: Passage<'_, '_>, rule: Rule, words: &Words, findings: &mut Findings) {
    let content = passage.content();
    for (wrong, correction) in words {
        for (index, _) in content.match_indices(wrong) {
            let mut exceptions = correction.exceptions().iter();
            if !exceptions.any(|longer| is_within(content, index, wrong, longer)) {
                let right = correction.right();
                let problem = format!("\"{wrong}\" is wrong: write \"{right}\"");
                findings.add_to_passage(passage, index, rule, problem);
            }
        }
    }
}

/// Returns whether a word at an index is part of a longer one.
fn is_within(content: &str, index: usize, word: &str, longer: &str) -> bool {
    longer.match_indices(word).any(|(offset, _)| {
        let start = index.checked_sub(offset);
        start.is_some_and(|start| {
            content
                .get(start..)
                .is_some_and(|rest| rest.starts_with(longer))
        })
    })
}

fn check_words(passage: Passage<'_, '_>, rule: Rule, words: &Words, findings: &mut Findings) {
    let content = passage.content();
    let masked = names::mask(content);
    // A hyphen ends a word.
    let split = masked.split(|c: char| !c.is_alphanumeric());
    for word in split.filter(|word| !word.is_empty()) {
        if let Some(right) = correction(word, words, passage.language()) {
            let problem = format!("\"{word}\" is wrong: write {right}");
            findings.add_to_passage(passage, index_of(&masked, word), rule, problem);
        }
    }
}

/// Returns what to write in place of a wrong word.
fn correction(word: &str, words: &Words, language: &Language) -> Option<String> {
    let lower = word.to_lowercase();
    let prefix = &language.table.prefix;
    let replace = |word: &str| {
        if let Some(correction) = words.get(word) {
            return Some(correction.right().to_owned());
        }
        let mut patterns = words.iter().filter(|(wrong, _)| wrong.contains('*'));
        patterns.find_map(|(wrong, correction)| replace(word, wrong, correction))
    };
    let right = replace(&lower).or_else(|| {
        let right = replace(lower.strip_prefix(prefix.as_str())?)?;
        Some(format!("{prefix}{right}"))
    })?;
    if right.contains([' ', ',']) {
        return Some(right);
    }
    let is_capitalized = word.starts_with(char::is_uppercase);
    let right = if is_capitalized {
        capitalized(&right)
    } else {
        right
    };
    Some(format!("\"{right}\""))
}

/// Returns the correction of a word if a pattern matches it. `*` stands for any letters.
fn replace(word: &str, wrong: &str, correction: &Correction) -> Option<String> {
    let right = correction.right();
    if let Some(stem) = wrong.strip_suffix('*') {
        let ending = word.strip_prefix(stem)?;
        return Some(right.replace('*', ending));
    }
    let ending = wrong.strip_prefix('*')?;
    let stem = word.strip_suffix(ending)?;
    Some(right.replace('*', stem))
}

fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    let first = characters.next();
    let capital = first.into_iter().flat_map(char::to_uppercase);
    capital.chain(characters).collect()
}
