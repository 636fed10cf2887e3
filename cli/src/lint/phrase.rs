//! E03 and E20: the characters of phrases and descriptions that are sent.

use sip_phrases::{Family, StatusCode, StatusLine};
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

use super::characters::{describe, is_invisible, is_radical};
use super::findings::Findings;
use super::language::Language;
use super::resource::{Passage, Resource};
use super::rule::Rule;
use super::sentence::is_final_mark;
use super::text::{Kind, PLACEABLE, index_of};

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    for passage in resource.passages() {
        check_alphabet(passage, findings);
        if has_narrow_alphabet(passage) {
            check_digits(passage, findings);
        }
    }
}

/// Returns whether a passage is a translated status phrase. Its characters are those that no
/// terminal, log or parser mishandles.
fn has_narrow_alphabet(passage: Passage<'_, '_>) -> bool {
    let language = passage.language();
    !language.is_english()
        && passage.text.kind == Kind::Phrase
        && passage.resource.family() == Family::Status.name()
}

fn check_alphabet(passage: Passage<'_, '_>, findings: &mut Findings) {
    let content = passage.content();
    let is_narrow = has_narrow_alphabet(passage);
    for (index, c) in content.char_indices() {
        let is_last = index + c.len_utf8() == content.len();
        if is_checked_elsewhere(c) || (is_last && is_final_mark(c)) {
            continue;
        }
        let problem = match passage.text.kind {
            Kind::Phrase if is_narrow && !is_narrow_character(c, passage.language()) => {
                "is not allowed in a status phrase: \
                 use letters, digits, spaces, hyphens and slashes"
            }
            Kind::Phrase if !is_narrow && !is_in_grammar(content, index, c) => {
                "is not allowed in a reason phrase: remove it"
            }
            Kind::Description if c == '\\' => {
                "is not allowed in a description, which is sent as a quoted string: remove it"
            }
            _ => continue,
        };
        findings.add_to_passage(
            passage,
            index,
            Rule::E03,
            format_args!("{} {problem}", describe(c)),
        );
    }
}

/// Returns whether another rule checks a character: E01 placeables, E04 white space, E05 unusual
/// characters, E07 straight quotes.
fn is_checked_elsewhere(c: char) -> bool {
    c == PLACEABLE
        || c.is_whitespace()
        || is_invisible(c)
        || is_radical(c)
        || is_combining_mark(c)
        || matches!(c, '"' | '\'')
}

fn is_narrow_character(c: char, language: &Language) -> bool {
    // Where the spelling needs an apostrophe, is not known without a table.
    let is_apostrophe = c == '’' && !language.is_known() || language.table.apostrophe == Some(c);
    c.is_alphanumeric() || matches!(c, '-' | '/') || is_apostrophe
}

/// Returns whether the library accepts a character of a reason phrase.
fn is_in_grammar(content: &str, index: usize, c: char) -> bool {
    let character = &content[index..index + c.len_utf8()];
    // An escape has three characters: `%20`.
    let piece = content.get(index..index + 3).unwrap_or(character);
    let error = StatusLine::with_phrase(StatusCode::OK, piece).err();
    error.is_none_or(|error| error.position() > 0)
}

fn check_digits(passage: Passage<'_, '_>, findings: &mut Findings) {
    let content = passage.content();
    let is_digit = |c: char| c.is_numeric() && c.script() != Script::Han;
    let words = content.split(|c: char| !(c.is_ascii_alphanumeric() || is_digit(c) || c == '.'));
    for word in words {
        let has_digit = word.contains(char::is_numeric);
        let is_name = word.contains(|c: char| c.is_ascii_alphabetic());
        if has_digit && !is_name {
            let problem = format!("number \"{word}\" in a status phrase: write it in words");
            findings.add_to_passage(passage, index_of(content, word), Rule::E20, problem);
        }
    }
}
