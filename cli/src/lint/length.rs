//! E11 and W11: how long a text may be.

use super::resource::Resource;
use super::text::{Kind, Line, PLACEABLE};
use super::{Findings, Language, Rule};
use unicode_segmentation::UnicodeSegmentation;

/// pjsua2 cuts a phrase at 128 bytes, in the middle of a character.
const MAX_PHRASE_BYTES: usize = 120;

/// Soft and hard limit in characters (standard, section 1).
fn limits(kind: Kind, language: Language) -> Option<(usize, usize)> {
    let (others, chinese) = match kind {
        Kind::Phrase => ((40, 60), (14, 24)),
        Kind::Description => ((220, 300), (90, 130)),
        Kind::Title => ((40, 50), (14, 20)),
        Kind::Meaning => ((160, 220), (60, 90)),
        Kind::Advice => ((120, 180), (50, 80)),
        Kind::Fact | Kind::Label => return None,
    };
    Some(if language == Language::Chinese { chinese } else { others })
}

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    for place in resource.lines() {
        let (text, line) = place;
        if text.kind == Kind::Phrase && line.content.len() > MAX_PHRASE_BYTES {
            let bytes = line.content.len();
            let sentence = format!("the phrase has {bytes} bytes; at most {MAX_PHRASE_BYTES}");
            findings.within(resource, place, 0, Rule::E11, &sentence);
        }
        let Some((soft, hard)) = limits(text.kind, resource.language) else { continue };
        let length = length(line, resource.language);
        let kind = text.kind.name();
        if length <= soft || text.is_registered(resource.language) {
            continue;
        }
        let (rule, limit) = if length > hard { (Rule::E11, hard) } else { (Rule::W11, soft) };
        let what = if length > hard { "at most" } else { "better at most" };
        findings.within(resource, place, 0, rule, &format!("the {kind} has {length} characters; {what} {limit}"));
    }
}

/// Characters as a reader counts them; in Chinese a Latin word is one.
fn length(line: &Line, language: Language) -> usize {
    let content = line.content.as_str();
    if language != Language::Chinese {
        return content.graphemes(true).count();
    }
    let mut in_word = false;
    let mut length = 0;
    for c in content.chars() {
        let is_latin = c.is_ascii_graphic() || c == PLACEABLE;
        length += usize::from(!(is_latin && in_word));
        in_word = is_latin;
    }
    length
}
