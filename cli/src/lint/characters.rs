//! E04 and E05: white space, and characters that look like others or cannot be seen.

use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_script::{Script, UnicodeScript};

use super::findings::Findings;
use super::language::Language;
use super::resource::{Passage, Resource};
use super::rule::Rule;
use super::text::Kind;

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    for passage in resource.passages() {
        check_spaces(passage, findings);
        if is_nfc(passage.content()) {
            check_characters(passage, findings);
        } else {
            report_decomposed(passage, findings);
        }
    }
    check_line_ends(resource, findings);
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

const ZERO_WIDTH_SPACE: char = '\u{200B}';

fn check_spaces(passage: Passage<'_, '_>, findings: &mut Findings) {
    let content = passage.content();
    if content.starts_with(' ') {
        findings.add_to_passage(passage, 0, Rule::E04, "space at the start: remove it");
    }
    let mut previous = None;
    for (index, c) in content.char_indices() {
        let problem = match c {
            '\n' | '\r' => "line break: write the text on one line".to_owned(),
            '\t' => "tab: write a space".to_owned(),
            ' ' if previous == Some(' ') => "two spaces: write one".to_owned(),
            ' ' => String::new(),
            ZERO_WIDTH_SPACE => format!("zero-width space {}: remove it", describe(c)),
            _ if c.is_whitespace() => format!("{} is not a plain space: write one", describe(c)),
            // In a phrase, E03 forbids controls.
            _ if c.is_control() && passage.text.kind != Kind::Phrase => {
                format!("control character {}: remove it", describe(c))
            }
            _ => String::new(),
        };
        if !problem.is_empty() {
            findings.add_to_passage(passage, index, Rule::E04, problem);
        }
        previous = Some(c);
    }
}

/// Reports spaces at the ends of lines. Fluent drops them, so the texts do not have them.
fn check_line_ends(resource: &Resource<'_>, findings: &mut Findings) {
    let texts: Vec<(usize, String)> = resource
        .texts()
        .map(|text| (text.offset, text.name()))
        .collect();
    let mut start = 0;
    for line in resource.file.text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let trimmed = content.trim_end();
        let is_text = !trimmed.is_empty() && !trimmed.starts_with('#');
        if is_text && trimmed.len() < content.len() {
            let text = texts.partition_point(|(offset, _)| *offset < start + line.len());
            let name = text.checked_sub(1).map_or("file", |text| &texts[text].1);
            let message = format!("{name}: space at the end of the line: remove it");
            findings.add(resource.file, start + trimmed.len(), Rule::E04, message);
        }
        start += line.len();
    }
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
    let charset = language.charset.as_ref()?;
    let is_han = c.script() == Script::Han && c.is_alphabetic();
    (is_han && !(charset.contains)(c)).then(|| {
        format!(
            "{} is not in {}: {}",
            describe(c),
            charset.name,
            charset.fix
        )
    })
}
