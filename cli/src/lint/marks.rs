//! E07: quotation marks, brackets, three dots and dashes.
//!
//! The messages show marks in backticks, since some of them are quotation marks themselves.

use super::findings::Findings;
use super::language::{Language, Quotes};
use super::resource::{Passage, Resource};
use super::rule::Rule;
use super::text::Kind;

const QUOTATION_MARKS: &str = "«»„“”‟‚‘’‛‹›「」『』〝〞〟＂＇";

const BRACKETS: [(char, char); 5] = [
    ('(', ')'),
    ('（', '）'),
    ('[', ']'),
    ('《', '》'),
    ('【', '】'),
];

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    for passage in resource.passages() {
        check_straight_quotes(passage, findings);
        check_dots(passage, findings);
        check_forbidden_marks(passage, findings);
        if !passage.is_registered_phrase() {
            check_dashes(passage, findings);
        }
        check_pairs(passage, findings);
    }
}

fn check_straight_quotes(passage: Passage<'_, '_>, findings: &mut Findings) {
    // In a phrase, E03 forbids the backtick.
    let is_phrase = passage.text.kind == Kind::Phrase;
    let straight = |(_, c): &(usize, char)| matches!(c, '"' | '\'') || (*c == '`' && !is_phrase);
    for (index, c) in passage.content().char_indices().filter(straight) {
        let right = replacement(c, passage.language());
        let problem = match c {
            '`' => format!("backtick: write {right}"),
            _ => format!("straight quote `{c}`: write {right}"),
        };
        findings.add_to_passage(passage, index, Rule::E07, problem);
    }
}

/// Returns the marks that may replace a straight quote.
fn replacement(straight: char, language: &Language) -> String {
    let apostrophe = match language.table.apostrophe {
        _ if straight == '"' => String::new(),
        Some(apostrophe) => format!("`{apostrophe}` or "),
        None if language.is_known() => String::new(),
        None => "`’` or ".to_owned(),
    };
    match &language.table.quotes() {
        Some(quotes) => format!("{apostrophe}{}", pair(quotes.outer)),
        None => format!("{apostrophe}the quotation marks of the language"),
    }
}

fn pair((opening, closing): (char, char)) -> String {
    format!("`{opening}` `{closing}`")
}

fn check_dots(passage: Passage<'_, '_>, findings: &mut Findings) {
    if let Some(index) = passage.content().find("...") {
        let problem = "three dots: end the sentence, or say what is left out";
        findings.add_to_passage(passage, index, Rule::E07, problem);
    }
}

fn check_forbidden_marks(passage: Passage<'_, '_>, findings: &mut Findings) {
    let language = passage.language();
    let marks = &language.table.forbidden_marks;
    for (index, mark) in passage.content().match_indices(|c| marks.contains(c)) {
        let name = language.name();
        let problem = format!("`{mark}` is not a mark of {name}: use other words or marks");
        findings.add_to_passage(passage, index, Rule::E07, problem);
    }
}

fn check_dashes(passage: Passage<'_, '_>, findings: &mut Findings) {
    let right = passage.language().table.dash;
    let fix = right.map_or("a dash".to_owned(), |dash| format!("`{dash}`"));
    for wrong in ["-", "--", "–", "—"] {
        // Without a dash of the language, any dash is right.
        let is_right = match right {
            Some(dash) => wrong.chars().eq([dash]),
            None => !wrong.starts_with('-'),
        };
        if is_right {
            continue;
        }
        for (index, _) in passage.content().match_indices(&format!(" {wrong} ")) {
            let problem = format!("`{wrong}` used as a dash: write {fix}");
            findings.add_to_passage(passage, index + 1, Rule::E07, problem);
        }
    }
}

/// A mark that has not been closed yet.
struct Open {
    index: usize,
    pair: (char, char),
}

fn check_pairs(passage: Passage<'_, '_>, findings: &mut Findings) {
    let language = passage.language();
    let quotes = language.table.quotes();
    let content = passage.content();
    let mut open: Vec<Open> = Vec::new();
    for (index, c) in content.char_indices() {
        let before = &content[..index];
        let closing = open.last().map(|open| open.pair.1);
        if let Some(pair) = opened_pair(c, quotes, &open) {
            open.push(Open { index, pair });
        } else if closing == Some(c) {
            open.pop();
        } else if is_apostrophe(language, before, c) {
            continue;
        } else if let Some(problem) = misplaced(c, language, before) {
            findings.add_to_passage(passage, index, Rule::E07, problem);
        }
    }
    for Open { index, pair } in open {
        let (opening, closing) = pair;
        let problem = format!("`{opening}` is not closed: `{closing}` is missing");
        findings.add_to_passage(passage, index, Rule::E07, problem);
    }
}

/// Returns the pair that a mark opens. Inner quotation marks are only allowed within outer ones.
fn opened_pair(c: char, quotes: Option<Quotes>, open: &[Open]) -> Option<(char, char)> {
    if let Some(pair) = BRACKETS.iter().find(|(opening, _)| *opening == c) {
        return Some(*pair);
    }
    let Quotes { outer, inner } = quotes?;
    let is_open = |pair: (char, char)| open.iter().any(|open| open.pair == pair);
    match inner {
        _ if c == outer.0 && !is_open(outer) => Some(outer),
        Some(inner) if c == inner.0 && is_open(outer) && !is_open(inner) => Some(inner),
        _ => None,
    }
}

/// Returns whether a mark is an apostrophe. `before` is the text before it.
fn is_apostrophe(language: &Language, before: &str, c: char) -> bool {
    let is_after_letter = before.ends_with(char::is_alphanumeric);
    language.table.apostrophe == Some(c) && is_after_letter
}

/// Returns the problem with a mark that neither opens nor closes a pair.
fn misplaced(c: char, language: &Language, before: &str) -> Option<String> {
    if let Some((opening, _)) = BRACKETS.iter().find(|(_, closing)| *closing == c) {
        return Some(format!("`{c}` closes nothing: `{opening}` is missing"));
    }
    let Quotes { outer, inner } = language.table.quotes()?;
    if !QUOTATION_MARKS.contains(c) {
        return None;
    }
    let apostrophe = language.table.apostrophe;
    if let ('’', true, Some(right)) = (c, before.ends_with(char::is_alphabetic), apostrophe) {
        return Some(format!("`{c}` is not the apostrophe: write `{right}`"));
    }
    let (left, right) = inner.unwrap_or(outer);
    let name = language.name();
    if ![outer.0, outer.1, left, right].contains(&c) {
        let outer = pair(outer);
        return Some(format!(
            "`{c}` is not a quotation mark of {name}: write {outer}"
        ));
    }
    let within = inner.map_or(String::new(), |inner| {
        format!(", and {} within them", pair(inner))
    });
    let outer = pair(outer);
    Some(format!(
        "`{c}` is misplaced: quotation marks are {outer}{within}"
    ))
}
