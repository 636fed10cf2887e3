//! E08: punctuation in Chinese and Japanese, and the spaces between Chinese characters and Latin
//! letters or digits.

use unicode_script::{Script, UnicodeScript};

use super::findings::Findings;
use super::plural::is_plural;
use super::resource::{Passage, Resource};
use super::rule::Rule;
use super::sentence::is_final_mark;
use super::text::{Kind, PLACEABLE, Text, ends_with_scheme};

const FULL_WIDTH_MARKS: &str = "，。：；？！（）“”‘’「」『』、《》";
/// The scripts that full-width punctuation belongs to.
const CJK: [Script; 3] = [Script::Han, Script::Hiragana, Script::Katakana];

/// Katakana, though Unicode gives it no script.
const PROLONGED_SOUND: char = 'ー';

const HALF_WIDTH_MARKS: &str = ",.;:?!()";

pub(super) fn check(
    resource: &Resource<'_>,
    english: Option<&Resource<'_>>,
    findings: &mut Findings,
) {
    if !resource.language.has_full_width_marks() {
        return;
    }
    for passage in resource.passages() {
        let english = english.and_then(|english| english.counterpart(passage.text));
        let placeable = class_of_placeables(passage.text, english);
        let characters: Vec<Character> = passage
            .content()
            .char_indices()
            .map(|(index, c)| Character::new(index, c, placeable))
            .collect();
        check_spaces(passage, &characters, findings);
        check_marks(passage, &characters, findings);
    }
}

#[derive(Clone, Copy)]
struct Character {
    index: usize,
    c: char,
    class: Class,
}

#[derive(Clone, Copy, PartialEq)]
enum Class {
    Han,
    Latin,
    /// A full-width mark.
    Mark,
    Space,
    Unknown,
}

impl Character {
    fn new(index: usize, c: char, placeable: Class) -> Self {
        let class = match c {
            ' ' => Class::Space,
            PLACEABLE => placeable,
            _ if FULL_WIDTH_MARKS.contains(c) => Class::Mark,
            _ if CJK.contains(&c.script()) || c == PROLONGED_SOUND => Class::Han,
            // Full-width letters violate E05.
            '\u{FF00}'..='\u{FFEF}' => Class::Unknown,
            _ if c.is_alphanumeric() => Class::Latin,
            _ => Class::Unknown,
        };
        Self { index, c, class }
    }

    /// Returns the character as it looks in the file.
    fn shown(self) -> String {
        match self.c {
            PLACEABLE => "{ }".to_owned(),
            c => c.to_string(),
        }
    }
}

/// Returns the class of the placeables of a text: numbers need spaces like digits. The values of
/// other variables are unknown.
fn class_of_placeables(text: &Text<'_>, english: Option<&Text<'_>>) -> Class {
    let selectors = english.map_or(&[][..], |english| &english.selectors);
    let numbers: Vec<&str> = selectors
        .iter()
        .filter(|selector| is_plural(selector))
        .filter_map(|selector| selector.variable)
        .collect();
    match text.variables.iter().all(|name| numbers.contains(name)) {
        true => Class::Latin,
        false => Class::Unknown,
    }
}

fn check_spaces(passage: Passage<'_, '_>, characters: &[Character], findings: &mut Findings) {
    for (position, pair) in characters.windows(2).enumerate() {
        let (left, right) = (pair[0], pair[1]);
        let after = characters.get(position + 2);
        let is_chinese = passage.language().is_chinese();
        if let Some(problem) = space_problem(passage.text.kind, is_chinese, left, right, after) {
            findings.add_to_passage(passage, right.index, Rule::E08, problem);
        }
    }
}

/// Returns the problem between two characters, one of which may be a space.
fn space_problem(
    kind: Kind,
    is_chinese: bool,
    left: Character,
    right: Character,
    after: Option<&Character>,
) -> Option<String> {
    match (left.class, right.class) {
        // In Japanese, the space between them is a matter of taste.
        (Class::Han, Class::Latin) | (Class::Latin, Class::Han) if is_chinese => {
            let (left, right) = (left.shown(), right.shown());
            Some(format!(
                "\"{left}{right}\" has no space between Chinese and Latin characters"
            ))
        }
        (Class::Mark, Class::Space) => Some(format!("space after \"{}\": remove it", left.c)),
        (before, Class::Space) => {
            let after = after?;
            match after.class {
                Class::Mark => Some(format!("space before \"{}\": remove it", after.c)),
                // A phrase has no punctuation, so a space may have to separate its parts.
                Class::Han if before == Class::Han && kind != Kind::Phrase => {
                    let (left, right) = (left.c, after.c);
                    Some(format!(
                        "space between \"{left}\" and \"{right}\": remove it"
                    ))
                }
                _ => None,
            }
        }
        _ => None,
    }
}

fn check_marks(passage: Passage<'_, '_>, characters: &[Character], findings: &mut Findings) {
    for (position, &Character { index, c, .. }) in characters.iter().enumerate() {
        if !HALF_WIDTH_MARKS.contains(c) || !is_beside_chinese(characters, position) {
            continue;
        }
        // E09 checks the final mark, except in labels.
        let is_last = position + 1 == characters.len();
        if is_last && is_final_mark(c) && passage.text.kind != Kind::Label {
            continue;
        }
        if c == ':' && ends_with_scheme(&passage.content()[..index]) {
            continue;
        }
        let right = match c {
            ',' if !passage.language().is_chinese() => '、',
            _ => full_width(c),
        };
        let problem = format!("half-width \"{c}\": write \"{right}\"");
        findings.add_to_passage(passage, index, Rule::E08, problem);
    }
}

/// Returns whether the nearest character before or after a position, ignoring spaces, is Chinese.
fn is_beside_chinese(characters: &[Character], position: usize) -> bool {
    let is_chinese = |character: &Character| matches!(character.class, Class::Han | Class::Mark);
    let is_visible = |character: &&Character| character.class != Class::Space;
    let before = characters[..position].iter().rev().find(is_visible);
    let after = characters[position + 1..].iter().find(is_visible);
    before.is_some_and(is_chinese) || after.is_some_and(is_chinese)
}

fn full_width(c: char) -> char {
    match c {
        '.' => '。',
        _ => char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c),
    }
}
