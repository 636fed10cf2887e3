//! E09 and E10: how a text ends and begins.

use super::resource::Resource;
use super::text::{Kind, PLACEABLE, Text};
use super::{Findings, Language, Rule};
use unicode_script::{Script, UnicodeScript};

const CLOSING: &[char] = &['”', '“', '»', '’', '‘', ')', '）'];
const OPENING: &[char] = &['“', '„', '«', '‚', '‘', '(', '（'];
/// The full stops of the scripts that have one.
const FULL_STOPS: &str = ".。।۔։።။។";

pub(super) fn check(resource: &Resource<'_>, original: Option<&Resource<'_>>, findings: &mut Findings) {
    for place in resource.lines() {
        let (text, line) = place;
        let english = original.and_then(|original| original.counterpart(text));
        if let Some((at, what)) = end(resource.language, text, english, line.content.trim_end()) {
            findings.within(resource, place, at, Rule::E09, &what);
        }
        if let Some(what) = beginning(resource.language, text, &line.content) {
            findings.within(resource, place, 0, Rule::E10, &what);
        }
    }
}

fn end(language: Language, text: &Text<'_>, english: Option<&Text<'_>>, content: &str) -> Option<(usize, String)> {
    let last = content.chars().next_back()?;
    let at = content.len() - last.len_utf8();
    let kind = text.kind.name();
    match text.kind {
        Kind::Label => None,
        Kind::Phrase | Kind::Title => {
            is_final_mark(last).then(|| (at, format!("the {kind} ends with “{last}”; a {kind} has no final mark")))
        }
        Kind::Fact if !content.contains(|c: char| c.is_alphanumeric() || c == PLACEABLE) => None,
        Kind::Fact if is_heading(english.map_or(content, Text::content)) => is_final_mark(last)
            .then(|| (at, format!("a heading and a value end with “{last}”; they have no final mark"))),
        _ => {
            let end = content.trim_end_matches(CLOSING).chars().next_back()?;
            let right = if language == Language::Chinese { "。" } else { "." };
            let is_right = match language {
                Language::Other => FULL_STOPS.contains(end) || matches!(end.script(), Script::Thai | Script::Lao),
                _ => right.contains(end),
            };
            (!is_right).then(|| (at, format!("the {kind} ends with “{last}”; it ends with “{right}”")))
        }
    }
}

/// A heading and a value (“New address: …”), whose full stop would be taken for a part of the value.
fn is_heading(english: &str) -> bool {
    english.contains([':', '：']) && !english.ends_with(['.', '。'])
}

/// What a phrase or title does not end with.
pub(super) fn is_final_mark(c: char) -> bool {
    FULL_STOPS.contains(c) || ",;:!?…·-–—，；：！？、؟،؛".contains(c)
}

fn beginning(language: Language, text: &Text<'_>, content: &str) -> Option<String> {
    let has_capitals = matches!(language, Language::English | Language::Russian | Language::German);
    if !has_capitals || text.kind == Kind::Label {
        return None;
    }
    let content = content.trim_start_matches(OPENING);
    let first = content.chars().next().filter(|c| c.is_lowercase())?;
    let word: &str = content.split(|c: char| !(c.is_alphanumeric() || c == '-')).next().unwrap_or_default();
    let is_name = match language {
        Language::Russian => first.script() == Script::Latin,
        _ => word.chars().skip(1).any(|c| c.is_uppercase() || c.is_numeric()) || is_token(word),
    };
    (!is_name).then(|| format!("the {} begins with the small letter “{first}”; a capital is right", text.kind.name()))
}

/// Names of the protocol that are written small (standard, section 6).
fn is_token(word: &str) -> bool {
    let name = word.split('-').next().unwrap_or_default();
    ["nonce", "outbound", "branch", "realm", "tel", "sip", "sips"].contains(&name)
}
