//! E15, E16 and E17: words that are wrong in every text.

use super::findings::Findings;
use super::language::WrongWords;
use super::resource::{Passage, Resource};
use super::text::index_of;

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    let Some(wrong_words) = &resource.language.wrong_words else {
        return;
    };
    for passage in resource.passages() {
        match resource.language.is_chinese() {
            true => check_characters(passage, wrong_words, findings),
            false => check_words(passage, wrong_words, findings),
        }
    }
}

fn check_characters(passage: Passage<'_, '_>, wrong_words: &WrongWords, findings: &mut Findings) {
    for (wrong, right) in wrong_words.pairs {
        for (index, _) in passage.content().match_indices(wrong) {
            let problem = format!("\"{wrong}\" is wrong: write \"{right}\"");
            findings.add_to_passage(passage, index, wrong_words.rule, problem);
        }
    }
}

fn check_words(passage: Passage<'_, '_>, wrong_words: &WrongWords, findings: &mut Findings) {
    let content = passage.content();
    // A hyphen ends a word.
    let words = content.split(|c: char| !c.is_alphanumeric());
    for word in words.filter(|word| !word.is_empty()) {
        if let Some(right) = correction(word, wrong_words) {
            let problem = format!("\"{word}\" is wrong: write \"{right}\"");
            findings.add_to_passage(passage, index_of(content, word), wrong_words.rule, problem);
        }
    }
}

/// Returns the right word for a wrong one.
fn correction(word: &str, wrong_words: &WrongWords) -> Option<String> {
    let lower = word.to_lowercase();
    let without_prefix = lower.strip_prefix(wrong_words.prefix);
    let replace = |word: &str| {
        let mut pairs = wrong_words.pairs.iter();
        pairs.find_map(|(wrong, right)| match wrong.strip_suffix('*') {
            Some(stem) => {
                let ending = word.strip_prefix(stem)?;
                Some(format!("{}{ending}", right.trim_end_matches('*')))
            }
            None => (word == *wrong).then(|| (*right).to_owned()),
        })
    };
    let right = replace(&lower).or_else(|| {
        let right = replace(without_prefix?)?;
        Some(format!("{}{right}", wrong_words.prefix))
    })?;
    let is_capitalized = word.starts_with(char::is_uppercase);
    Some(if is_capitalized {
        capitalized(&right)
    } else {
        right
    })
}

fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    let first = characters.next();
    let capital = first.into_iter().flat_map(char::to_uppercase);
    capital.chain(characters).collect()
}
