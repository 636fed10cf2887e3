//! E09 and E10: the end and the start of a text.

use unicode_script::{Script, UnicodeScript};

use super::findings::Findings;
use super::language::Language;
use super::names;
use super::resource::{Passage, Resource};
use super::rule::Rule;
use super::text::{Kind, PLACEABLE, Text};

const CLOSING: &[char] = &['”', '“', '»', '’', '‘', ')', '）', '」', '』', '\u{A0}'];
const OPENING: &[char] = &['“', '„', '«', '‚', '‘', '(', '（', '「', '『', '\u{A0}'];

/// The full stops of all scripts.
const FULL_STOPS: &str = ".。।۔։።။។";
/// Other marks that may end a sentence or a part of one.
const OTHER_FINAL_MARKS: &str = ",;:!?…·-–—，；：！？、؟،؛";

pub(super) fn check(
    resource: &Resource<'_>,
    english: Option<&Resource<'_>>,
    findings: &mut Findings,
) {
    for passage in resource.passages() {
        let english = english.and_then(|english| english.counterpart(passage.text));
        check_end(passage, english, findings);
        let may_be_lowercase = matches!(passage.text.kind, Kind::ListItem | Kind::Label);
        if resource.language.is_known() && resource.language.has_capitals() && !may_be_lowercase {
            check_start(passage, findings);
        }
    }
}

pub(super) fn is_final_mark(c: char) -> bool {
    FULL_STOPS.contains(c) || OTHER_FINAL_MARKS.contains(c)
}

fn check_end(passage: Passage<'_, '_>, english: Option<&Text<'_>>, findings: &mut Findings) {
    let content = passage.content().trim_end();
    let Some(last) = content.chars().next_back() else {
        return;
    };
    let fix = match passage.text.kind {
        Kind::Label => None,
        Kind::Phrase | Kind::Title | Kind::ListItem => without_final_mark(last),
        Kind::Sentence if !has_words(content) => None,
        Kind::Sentence if is_label_with_value(english.map_or(content, Text::content)) => {
            without_final_mark(last)
        }
        _ => with_full_stop(content, passage.language()),
    };
    if let Some(fix) = fix {
        let kind = passage.text.kind.name();
        let index = content.len() - last.len_utf8();
        let problem = format!("{kind} ends with \"{last}\": {fix}");
        findings.add_to_passage(passage, index, Rule::E09, problem);
    }
}

fn has_words(content: &str) -> bool {
    content.contains(|c: char| c.is_alphanumeric() || c == PLACEABLE)
}

/// Returns whether a text is a label and a value: "Server to use: …". A full stop would look like a
/// part of the value.
fn is_label_with_value(english: &str) -> bool {
    english.contains([':', '：']) && !english.ends_with(['.', '。'])
}

/// Returns the fix for a text that must not end with a final mark.
fn without_final_mark(last: char) -> Option<String> {
    is_final_mark(last).then(|| "remove the final punctuation".to_owned())
}

/// Returns the fix for a text that must end with a full stop.
fn with_full_stop(content: &str, language: &Language) -> Option<String> {
    let last = content.trim_end_matches(CLOSING).chars().next_back()?;
    let is_right = match language.full_stop() {
        Some(full_stop) => last == full_stop,
        // Thai and Lao have no full stop.
        None => FULL_STOPS.contains(last) || matches!(last.script(), Script::Thai | Script::Lao),
    };
    let full_stop = language.full_stop().unwrap_or('.');
    (!is_right).then(|| format!("end it with \"{full_stop}\""))
}

fn check_start(passage: Passage<'_, '_>, findings: &mut Findings) {
    let content = passage.content().trim_start_matches(OPENING);
    let Some(first) = content.chars().next().filter(|c| c.is_lowercase()) else {
        return;
    };
    let end = content.find(|c: char| !(c.is_alphanumeric() || c == '-'));
    let word = &content[..end.unwrap_or(content.len())];
    if !is_name(first, word, passage.language()) {
        let kind = passage.text.kind.name();
        let problem = format!("{kind} starts with lowercase \"{first}\": write a capital letter");
        findings.add_to_passage(passage, 0, Rule::E10, problem);
    }
}

/// Returns whether a word may start a text with a lowercase letter.
fn is_name(first: char, word: &str, language: &Language) -> bool {
    if language.is_cyrillic() {
        return first.script() == Script::Latin;
    }
    let is_mixed = |c: char| c.is_uppercase() || c.is_numeric();
    word.chars().skip(1).any(is_mixed) || names::is_lowercase_name(word)
}
