//! E07: quotation marks, brackets, dots and dashes.

use super::resource::Resource;
use super::text::{Line, Text};
use super::{Findings, Language, Rule};

/// Outer quotation marks, and those within them.
struct Quotes {
    outer: (char, char),
    inner: Option<(char, char)>,
}

fn quotes(language: Language) -> Option<Quotes> {
    let (outer, inner) = match language {
        Language::English => (('“', '”'), None),
        Language::Russian => (('«', '»'), Some(('„', '“'))),
        Language::Chinese => (('“', '”'), Some(('‘', '’'))),
        Language::German => (('„', '“'), Some(('‚', '‘'))),
        Language::Other => return None,
    };
    Some(Quotes { outer, inner })
}

const QUOTATION_MARKS: &str = "«»„“”‟‚‘’‛‹›「」『』〝〞〟＂＇";
const BRACKETS: [(char, char); 5] = [('(', ')'), ('（', '）'), ('[', ']'), ('《', '》'), ('【', '】')];

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    for place in resource.lines() {
        let content = &place.1.content;
        let mut report = |at, what: String| findings.within(resource, place, at, Rule::E07, &what);
        for (at, c) in content.char_indices().filter(|(_, c)| matches!(c, '"' | '\'')) {
            report(at, format!("the straight quote {c}; write {}", advice(resource.language, c)));
        }
        if let Some(at) = content.find("...") {
            report(at, "three dots; end the sentence, or say what is left out".into());
        }
        if !place.0.is_registered(resource.language) {
            dashes(resource.language, content, &mut report);
        }
        pairs(resource, place, findings);
    }
}

fn advice(language: Language, straight: char) -> &'static str {
    match (language, straight) {
        (Language::English, '\'') => "’",
        (Language::English | Language::Chinese, _) => "“ ”",
        (Language::Russian, _) => "« »",
        (Language::German, _) => "„ “",
        (Language::Other, '\'') => "’, or the quotation marks of the language",
        (Language::Other, _) => "the quotation marks of the language",
    }
}

fn dashes(language: Language, content: &str, report: &mut impl FnMut(usize, String)) {
    let right = match language {
        Language::Russian => " — ",
        Language::German => " – ",
        _ => "",
    };
    for wrong in [" - ", " -- ", " – ", " — "] {
        let is_hyphen = wrong.contains('-');
        if wrong == right || (!is_hyphen && right.is_empty()) {
            continue;
        }
        for (at, _) in content.match_indices(wrong) {
            let right = if right.is_empty() { "a dash" } else { right.trim() };
            report(at + 1, format!("“{}” for a dash; write {right}", wrong.trim()));
        }
    }
}

fn pairs(resource: &Resource<'_>, place: (&Text<'_>, &Line), findings: &mut Findings) {
    let quotes = quotes(resource.language);
    let mut report = |at, what: String| findings.within(resource, place, at, Rule::E07, &what);
    let mut open: Vec<(usize, char, char)> = Vec::new();
    let content = &place.1.content;
    for (at, c) in content.char_indices() {
        if let Some((opening, closing)) = opens(c, quotes.as_ref(), &open) {
            open.push((at, opening, closing));
        } else if open.last().is_some_and(|(_, _, closing)| *closing == c) {
            open.pop();
        } else if BRACKETS.iter().any(|(_, closing)| *closing == c) {
            report(at, format!("“{c}” closes nothing"));
        } else if let (Some(quotes), true) = (&quotes, QUOTATION_MARKS.contains(c)) {
            if is_apostrophe(resource.language, content, at, c) {
                continue;
            }
            let (left, right) = quotes.outer;
            let is_own = [quotes.outer, quotes.inner.unwrap_or(quotes.outer)]
                .iter()
                .any(|(opening, closing)| *opening == c || *closing == c);
            report(
                at,
                match is_own {
                    true => format!(
                        "{c} stands where no such quotation mark can stand; pairs are {left} {right}{}",
                        within(quotes)
                    ),
                    false => format!("{c} is no quotation mark of {}; write {left} {right}", resource.language.name()),
                },
            );
        }
    }
    for (at, opening, closing) in open {
        report(at, format!("{opening} is never closed; {closing} is missing"));
    }
}

fn within(quotes: &Quotes) -> String {
    quotes.inner.map_or_else(String::new, |(left, right)| format!(", and {left} {right} within them"))
}

/// What `c` opens, given what is open: inner quotation marks stand within outer ones only.
fn opens(c: char, quotes: Option<&Quotes>, open: &[(usize, char, char)]) -> Option<(char, char)> {
    if let Some(pair) = BRACKETS.iter().find(|(opening, _)| *opening == c) {
        return Some(*pair);
    }
    let quotes = quotes?;
    let is_open = |pair: (char, char)| open.iter().any(|(_, opening, closing)| (*opening, *closing) == pair);
    match quotes.inner {
        _ if c == quotes.outer.0 && !is_open(quotes.outer) => Some(quotes.outer),
        Some(inner) if c == inner.0 && is_open(quotes.outer) && !is_open(inner) => Some(inner),
        _ => None,
    }
}

/// ’ between or after letters, in languages that have the apostrophe.
fn is_apostrophe(language: Language, content: &str, at: usize, c: char) -> bool {
    let has_apostrophe = matches!(language, Language::English | Language::German);
    has_apostrophe && c == '’' && content[..at].chars().next_back().is_some_and(char::is_alphanumeric)
}
