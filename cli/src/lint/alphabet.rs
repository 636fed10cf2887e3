//! E03 to E06 and E20: which characters a text is made of.

use super::resource::Resource;
use super::sentence::is_final_mark;
use super::text::{Kind, Line, PLACEABLE, Text, offset};
use super::{Findings, Language, Rule};
use encoding_rs::GBK;
use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_script::{Script, UnicodeScript};

type Place<'p, 'a> = (&'p Text<'a>, &'p Line);

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    for place in resource.lines() {
        grammar(resource, place, findings);
        white_space(resource, place, findings);
        characters(resource, place, findings);
        scripts(resource, place, findings);
        digits(resource, place, findings);
    }
    trailing_space(resource, findings);
}

fn show(c: char) -> String {
    let number = c as u32;
    match c.is_control() || c.is_whitespace() || is_invisible(c) {
        true => format!("U+{number:04X}"),
        false => format!("“{c}” (U+{number:04X})"),
    }
}

/// The narrow profile of status phrases: what no terminal, log or parser stumbles over.
fn is_status_phrase(resource: &Resource<'_>, text: &Text<'_>) -> bool {
    let has_profile = matches!(resource.language, Language::Russian | Language::Chinese | Language::German);
    has_profile && text.kind == Kind::Phrase && resource.file.family == "status"
}

fn grammar(resource: &Resource<'_>, place: Place<'_, '_>, findings: &mut Findings) {
    let (text, line) = place;
    let content = &line.content;
    let narrow = is_status_phrase(resource, text);
    for (at, c) in content.char_indices() {
        let refused = match text.kind {
            // Straight quotes are E07's, spaces E04's, odd characters E05's, the mark at the end is E09's.
            _ if c == '"' || c == '\'' || c == PLACEABLE || c.is_whitespace() => false,
            _ if is_invisible(c) || is_radical(c) || is_combining_mark(c) => false,
            _ if at + c.len_utf8() == content.len() && is_final_mark(c) => false,
            Kind::Phrase if narrow => !(c.is_alphanumeric() || c == '-' || c == '/'),
            Kind::Phrase => is_outside_grammar(c) || (c == '%' && !is_escape(&content[at..])),
            // Descriptions go into quoted strings.
            Kind::Description => c == '\\',
            _ => false,
        };
        if refused {
            let what = match (text.kind, narrow) {
                (Kind::Description, _) => "in a description, which goes into quoted strings; leave it out",
                (_, true) => "in a status phrase; it has letters, digits, single spaces, hyphens and slashes only",
                _ => "in a phrase; the Reason-Phrase grammar of RFC 3261 does not have it",
            };
            findings.within(resource, place, at, Rule::E03, &format!("{} {what}", show(c)));
        }
    }
}

fn is_outside_grammar(c: char) -> bool {
    c.is_control() || "#<>[]{}|\\^`".contains(c)
}

/// `escaped` of RFC 3261 25.1: a percent sign and two hexadecimal digits.
fn is_escape(rest: &str) -> bool {
    let digits = rest.as_bytes().get(1..3);
    digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

fn white_space(resource: &Resource<'_>, place: Place<'_, '_>, findings: &mut Findings) {
    let (text, line) = place;
    let mut previous = None;
    for (at, c) in line.content.char_indices() {
        let what = match c {
            '\n' | '\r' => Some("a line break; the whole text stands on one line".to_owned()),
            '\t' => Some("a tab; a single space is right".to_owned()),
            ' ' if previous == Some(' ') => Some("two spaces; one is enough".to_owned()),
            ' ' => None,
            '\u{200B}' => Some("U+200B, an invisible space; leave it out".to_owned()),
            _ if c.is_whitespace() => Some(format!("{}, which is no plain space; write a single space", show(c))),
            _ if c.is_control() && text.kind != Kind::Phrase => Some(format!("the control character {}", show(c))),
            _ => None,
        };
        if let Some(what) = what {
            findings.within(resource, place, at, Rule::E04, &what);
        }
        previous = Some(c);
    }
    if line.content.starts_with(' ') {
        findings.within(resource, place, 0, Rule::E04, "a space at the start");
    }
}

/// Fluent takes the spaces at the end of a line away; nobody sees them, so they are found in the file.
fn trailing_space(resource: &Resource<'_>, findings: &mut Findings) {
    let starts: Vec<(usize, String)> = resource.texts().map(|text| (text.at, text.place())).collect();
    let mut start = 0;
    for line in resource.file.text.split_inclusive('\n') {
        let written = line.trim_end_matches(['\n', '\r']);
        let kept = written.trim_end();
        if kept.len() < written.len() && !kept.is_empty() && !kept.starts_with('#') {
            let text = starts.partition_point(|(at, _)| *at < start + line.len()).checked_sub(1);
            let place = text.map_or("the file", |text| &starts[text].1);
            findings.add(resource.file, start + kept.len(), Rule::E04, format!("{place}: a space at the end"));
        }
        start += line.len();
    }
}

/// Soft hyphen, joiners, bidi marks and isolates, byte-order mark, variation selectors and tags.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// Radicals, which look like characters but are none; NFC leaves them.
fn is_radical(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{2FDF}')
}

/// The joiners, which some scripts need within words.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

fn characters(resource: &Resource<'_>, place: Place<'_, '_>, findings: &mut Findings) {
    let content = &place.1.content;
    let mut report = |at, what: String| findings.within(resource, place, at, Rule::E05, &what);
    if !is_nfc(content) {
        let composed: String = content.nfc().collect();
        let same = content.chars().zip(composed.chars()).take_while(|(left, right)| left == right);
        let at = same.map(|(c, _)| c.len_utf8()).sum();
        report(at, "the text is not in Unicode normalization form C; save it composed".into());
        return;
    }
    for (at, c) in content.char_indices() {
        let is_han = c.script() == Script::Han && c.is_alphabetic();
        match c {
            '\u{200B}' => {}
            _ if is_joiner(c) && resource.language == Language::Other => {}
            _ if is_invisible(c) => report(at, format!("the invisible character {}; leave it out", show(c))),
            _ if is_radical(c) => {
                report(at, format!("{} is a radical that only looks like a character; type the character", show(c)))
            }
            '\u{F900}'..='\u{FAFF}' | '\u{2F800}'..='\u{2FA1F}' => {
                report(at, format!("{} is a compatibility ideograph; type the character itself", show(c)));
            }
            '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
                let plain = char::from_u32(c as u32 - 0xFEE0).unwrap_or(c);
                report(at, format!("{} is full-width; write “{plain}”", show(c)));
            }
            '\u{E000}'..='\u{F8FF}' | '\u{FFFD}' => report(at, format!("{} means nothing to a reader", show(c))),
            _ if is_han && resource.language == Language::Chinese && !is_gb2312(c) => {
                report(at, format!("{} is not in GB 2312; write the Simplified character", show(c)));
            }
            _ => {}
        }
    }
}

/// GBK keeps the 6763 characters of GB 2312 where they were: rows 16 to 87, each byte with its high bit set.
fn is_gb2312(c: char) -> bool {
    let text = c.to_string();
    let (bytes, _, unmappable) = GBK.encode(&text);
    !unmappable && matches!(*bytes, [0xB0..=0xF7, 0xA1..=0xFE])
}

fn scripts(resource: &Resource<'_>, place: Place<'_, '_>, findings: &mut Findings) {
    let russian = resource.language == Language::Russian;
    for (at, word) in words_with_dots(&place.1.content) {
        let parts: Vec<(&str, bool, bool)> = word
            .split(['-', '.'])
            .map(|part| (part, has_script(part, Script::Latin), has_script(part, Script::Cyrillic)))
            .collect();
        let mut report = |what: String| findings.within(resource, place, at, Rule::E06, &what);
        if let Some((part, ..)) = parts.iter().find(|(_, latin, cyrillic)| *latin && *cyrillic) {
            report(format!(
                "“{part}” mixes Latin and Cyrillic letters; type it in one alphabet, or put a hyphen between the two"
            ));
        } else if russian && parts.len() == 1 && word.chars().count() == 1 && parts[0].1 {
            report(format!("“{word}” is a Latin letter; type the Cyrillic one"));
        } else if russian && ["ОК", "Ок", "ок"].contains(&word) {
            report(format!("“{word}” is in Cyrillic letters; “OK” is written in Latin ones"));
        } else if let Some(c) = word.chars().find(|c| is_foreign(*c, resource.language)) {
            report(format!(
                "“{word}” has {}, a letter of a script that {} does not use",
                show(c),
                resource.language.name()
            ));
        }
    }
}

/// Words, with dots and hyphens inside them: Q.850 is one.
fn words_with_dots(content: &str) -> impl Iterator<Item = (usize, &str)> {
    content
        .split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '.'))
        .map(|word| word.trim_matches(['-', '.']))
        .filter(|word| !word.is_empty())
        .map(|word| (offset(content, word), word))
}

fn has_script(word: &str, script: Script) -> bool {
    word.chars().any(|c| c.script() == script)
}

fn is_foreign(c: char, language: Language) -> bool {
    let own = match language {
        Language::English | Language::German => Script::Latin,
        Language::Russian => Script::Cyrillic,
        Language::Chinese => Script::Han,
        Language::Other => return false,
    };
    c.is_alphabetic() && ![own, Script::Latin, Script::Common, Script::Inherited].contains(&c.script())
}

fn digits(resource: &Resource<'_>, place: Place<'_, '_>, findings: &mut Findings) {
    let (text, line) = place;
    if !is_status_phrase(resource, text) {
        return;
    }
    let is_name_part = |c: char| c.is_ascii_alphanumeric() || c == '.';
    for word in line.content.split(|c: char| !is_name_part(c)) {
        let is_number = word.contains(|c: char| c.is_numeric()) && !word.contains(|c: char| c.is_ascii_alphabetic());
        if is_number {
            let at = offset(&line.content, word);
            findings.within(
                resource,
                place,
                at,
                Rule::E20,
                &format!("the number {word} in a status phrase; say it in words"),
            );
        }
    }
}
