//! E05: characters that look like others or cannot be seen.

use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_script::{Script, UnicodeScript};

use super::findings::Findings;
use super::language::Language;
use super::resource::{Passage, Resource};
use super::rule::Rule;

/// E04 forbids it, like other spaces that are not plain.
pub(super) const ZERO_WIDTH_SPACE: char = '\u{200B}';

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    for passage in resource.passages() {
        if is_nfc(passage.content()) {
            check_characters(passage, findings);
        } else {
            report_decomposed(passage, findings);
        }
    }
}

/// Describes a character in a diagnostic: `"[" (U+005B)`, `U+00A0`.
pub(super) fn describe(c: char) -> String {
    let number = u32::from(c);
    match c.is_control() || c.is_whitespace() || is_invisible(c) {
        true => format!("U+{number:04X}"),
        false => format!("\"{c}\" (U+{number:04X})"),
    }
}

/// Returns whether a character is a soft hyphen, a joiner, a mark or an isolate of bidirectional
/// text, a byte-order mark, a variation selector or a tag.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Returns whether a character is a radical. Normalization keeps radicals.
pub(super) fn is_radical(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{2FDF}')
}

fn report_decomposed(passage: Passage<'_, '_>, findings: &mut Findings) {
    let content = passage.content();
    let composed: String = content.nfc().collect();
    let pairs = content.chars().zip(composed.chars());
    let same = pairs.take_while(|(left, right)| left == right);
    let index = same.map(|(c, _)| c.len_utf8()).sum();
    let problem = "text is not in Unicode normalization form C: save it composed";
    findings.add_to_passage(passage, index, Rule::E05, problem);
}

fn check_characters(passage: Passage<'_, '_>, findings: &mut Findings) {
    for (index, c) in passage.content().char_indices() {
        if let Some(problem) = problem_of(c, passage.language()) {
            findings.add_to_passage(passage, index, Rule::E05, problem);
        }
    }
}

fn problem_of(c: char, language: &Language) -> Option<String> {
    let is_joiner = matches!(c, '\u{200C}' | '\u{200D}');
    let problem = match c {
        // E04
        ZERO_WIDTH_SPACE => return None,
        // Some scripts need joiners within words.
        _ if is_joiner && !language.is_known() => return None,
        _ if is_invisible(c) => format!("invisible character {}: remove it", describe(c)),
        _ if is_radical(c) => {
            let description = describe(c);
            format!("{description} is a radical: write the character that looks like it")
        }
        '\u{F900}'..='\u{FAFF}' | '\u{2F800}'..='\u{2FA1F}' => {
            let description = describe(c);
            format!("{description} is a compatibility ideograph: write the unified character")
        }
        '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
            let plain = char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c);
            format!("{} is full-width: write \"{plain}\"", describe(c))
        }
        '\u{E000}'..='\u{F8FF}' | '\u{FFFD}' => {
            format!("{} has no meaning: remove it", describe(c))
        }
        _ => return outside_charset(c, language),
    };
    Some(problem)
}

fn outside_charset(c: char, language: &Language) -> Option<String> {
    let charset = language.table.charset?;
    let is_han = c.script() == Script::Han && c.is_alphabetic();
    (is_han && !charset.contains(c)).then(|| {
        let (description, name, fix) = (describe(c), charset.name(), charset.fix());
        format!("{description} is not in {name}: {fix}")
    })
}
