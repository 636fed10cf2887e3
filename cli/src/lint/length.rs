//! E11 and W11: the length of a text.

use sip_phrases::LanguageIdentifier;
use unicode_segmentation::UnicodeSegmentation;

use super::findings::Findings;
use super::language::{Language, Limits};
use super::resource::{Passage, Resource};
use super::rule::Rule;
use super::text::{Kind, PLACEABLE};

/// pjsua2 truncates a phrase at 128 bytes, even within a character.
const MAX_PHRASE_BYTES: usize = 120;

/// The files whose phrases are captions of buttons and labels beside a name.
const CAPTIONS: [&str; 3] = ["action", "call-end", "state"];
/// The soft limit of these phrases in most languages.
const MAX_CAPTION: usize = 24;

/// Returns the limits by family and kind: for most languages, and for Chinese. A table may have
/// others.
fn limits(family: &str, kind: Kind, language: &Language) -> Option<Limits> {
    let (most, chinese) = match kind {
        Kind::Phrase if CAPTIONS.contains(&family) => (Limits(MAX_CAPTION, 60), Limits(14, 24)),
        Kind::Phrase => (Limits(40, 60), Limits(14, 24)),
        Kind::Description => (Limits(220, 300), Limits(90, 130)),
        Kind::Title => (Limits(40, 50), Limits(14, 20)),
        Kind::Meaning => (Limits(160, 220), Limits(60, 90)),
        Kind::Advice => (Limits(120, 180), Limits(50, 80)),
        Kind::Sentence | Kind::ListItem | Kind::Label => return None,
    };
    let usual = if language.is_chinese() { chinese } else { most };
    let own = language
        .limits(kind)
        .filter(|_| !CAPTIONS.contains(&family));
    Some(own.unwrap_or(usual))
}

/// Returns the soft and the hard limit of a text in characters, or `None` if it has none. Without a
/// language, the limits are those of most languages.
///
/// `family` is the name of the file without `.ftl`, and `id` that of the message.
///
/// ```
/// use sip_phrases_cli::lint::length_limits;
///
/// let limits = length_limits(None, "explain", "explain-486", Some("advice"));
/// assert_eq!(limits, Some((120, 180)));
/// ```
pub fn length_limits(
    language: Option<&LanguageIdentifier>,
    family: &str,
    id: &str,
    attribute: Option<&str>,
) -> Option<(usize, usize)> {
    let language = language.map_or(Language::english(), Language::of);
    let Limits(soft, hard) = limits(family, Kind::of(family, id, attribute), language)?;
    Some((soft, hard))
}

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    for passage in resource.passages() {
        check_bytes(passage, findings);
        if !passage.is_registered_phrase() {
            check_characters(passage, findings);
        }
    }
}

fn check_bytes(passage: Passage<'_, '_>, findings: &mut Findings) {
    let bytes = passage.content().len();
    if passage.text.kind == Kind::Phrase && bytes > MAX_PHRASE_BYTES {
        let problem = format!("phrase has {bytes} bytes: the limit is {MAX_PHRASE_BYTES}");
        findings.add_to_passage(passage, 0, Rule::E11, problem);
    }
}

fn check_characters(passage: Passage<'_, '_>, findings: &mut Findings) {
    let kind = passage.text.kind;
    let Some(Limits(soft, hard)) = limits(passage.resource.family(), kind, passage.language())
    else {
        return;
    };
    let length = length(passage.content(), passage.language());
    let (rule, limit) = if length > hard {
        (Rule::E11, format!("the limit is {}", hard))
    } else if length > soft {
        (Rule::W11, format!("the soft limit is {}", soft))
    } else {
        return;
    };
    let problem = format!("{} has {length} characters: {limit}", kind.name());
    findings.add_to_passage(passage, 0, rule, problem);
}

/// Counts the characters as a reader does. In Chinese, a Latin word counts as one.
fn length(content: &str, language: &Language) -> usize {
    if !language.is_chinese() {
        return content.graphemes(true).count();
    }
    let mut length = 0;
    let mut is_in_word = false;
    for c in content.chars() {
        let is_latin = c.is_ascii_graphic() || c == PLACEABLE;
        length += usize::from(!(is_latin && is_in_word));
        is_in_word = is_latin;
    }
    length
}
