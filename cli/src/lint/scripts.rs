//! E06: the scripts of the letters.

use unicode_script::{Script, UnicodeScript};

use super::characters::describe;
use super::findings::Findings;
use super::language::Language;
use super::resource::Resource;
use super::rule::Rule;
use super::text::index_of;

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    for passage in resource.passages() {
        for (index, word) in words(passage.content()) {
            if let Some(problem) = problem_of(word, passage.language()) {
                findings.add_to_passage(passage, index, Rule::E06, problem);
            }
        }
    }
}

/// Returns the words of a text. Dots and hyphens within a word belong to it: Q.850, SIP-Server.
fn words(content: &str) -> impl Iterator<Item = (usize, &str)> {
    content
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '.')))
        .map(|word| word.trim_matches(['-', '.']))
        .filter(|word| !word.is_empty())
        .map(|word| (index_of(content, word), word))
}

fn problem_of(word: &str, language: &Language) -> Option<String> {
    let mut parts = word.split(['-', '.']);
    let is_mixed =
        |part: &&str| has_script(part, Script::Latin) && has_script(part, Script::Cyrillic);
    if let Some(part) = parts.find(is_mixed) {
        let fix = "use one script, or separate the two with a hyphen";
        return Some(format!(
            "\"{part}\" mixes Latin and Cyrillic letters: {fix}"
        ));
    }
    let is_letter = word.chars().count() == 1;
    if language.is_cyrillic() && is_letter && has_script(word, Script::Latin) {
        return Some(format!(
            "\"{word}\" is a Latin letter: write the Cyrillic one"
        ));
    }
    // The word in Cyrillic letters.
    if language.is_cyrillic() && word.to_lowercase() == "ок" {
        return Some(format!(
            "\"{word}\" is in Cyrillic letters: write \"OK\" in Latin ones"
        ));
    }
    let name = language.name();
    if let Some(foreign) = word.chars().find(|c| language.is_foreign(*c)) {
        let letter = describe(foreign);
        return Some(format!(
            "\"{word}\" has {letter}, a letter of a script that {name} does not use"
        ));
    }
    let unknown = word.chars().find(|c| language.is_unknown_letter(*c))?;
    let letter = describe(unknown);
    Some(format!(
        "\"{word}\" has {letter}, a letter that {name} does not have"
    ))
}

fn has_script(word: &str, script: Script) -> bool {
    word.chars().any(|c| c.script() == script)
}
