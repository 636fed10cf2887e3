//! E08: Chinese punctuation, and the space between Chinese characters and Latin letters or digits.

use super::resource::Resource;
use super::sentence::is_final_mark;
use super::text::{Kind, PLACEABLE, Selector};
use super::{Findings, Rule};
use unicode_script::{Script, UnicodeScript};

const FULL_WIDTH_MARKS: &str = "，。：；？！（）“”‘’、《》";

pub(super) fn check(resource: &Resource<'_>, original: Option<&Resource<'_>>, findings: &mut Findings) {
    for place in resource.lines() {
        let (text, line) = place;
        let english = original.and_then(|original| original.counterpart(text));
        // A text of one number variable needs the space beside it as a digit does.
        let numbers: Vec<&str> = english.map_or(vec![], |english| number_variables(&english.selectors));
        let placeable = match text.variables.iter().all(|name| numbers.contains(name)) {
            true => Class::Latin,
            false => Class::Unknown,
        };
        let chars: Vec<(usize, char, Class)> =
            line.content.char_indices().map(|(at, c)| (at, c, Class::of(c, placeable))).collect();
        for (position, &(at, c, class)) in chars.iter().enumerate() {
            let before = position.checked_sub(1).map(|before| chars[before]);
            if let Some(what) = gap(text.kind, before, (c, class), chars.get(position + 1)) {
                findings.within(resource, place, at, Rule::E08, &what);
            }
            let is_last = position + 1 == chars.len() && is_final_mark(c) && text.kind != Kind::Label;
            // The mark at the end is E09's.
            if ",.;:?!()".contains(c) && !is_last && beside_chinese(&chars, position) {
                let right = full_width(c);
                findings.within(
                    resource,
                    place,
                    at,
                    Rule::E08,
                    &format!("the half-width “{c}” in Chinese; write “{right}”"),
                );
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Class {
    Han,
    Latin,
    Mark,
    Space,
    Unknown,
}

impl Class {
    fn of(c: char, placeable: Self) -> Self {
        match c {
            ' ' => Self::Space,
            PLACEABLE => placeable,
            _ if FULL_WIDTH_MARKS.contains(c) => Self::Mark,
            _ if c.script() == Script::Han => Self::Han,
            // Full-width letters are E05's.
            _ if c.is_alphanumeric() && !('\u{FF00}'..='\u{FFEF}').contains(&c) => Self::Latin,
            _ => Self::Unknown,
        }
    }
}

fn number_variables<'a>(selectors: &[Selector<'a>]) -> Vec<&'a str> {
    selectors
        .iter()
        .filter(|selector| super::plural::is_plural(selector))
        .filter_map(|selector| selector.variable)
        .collect()
}

/// What is wrong between a character and its neighbours, spaces being characters too.
fn gap(
    kind: Kind,
    before: Option<(usize, char, Class)>,
    (c, class): (char, Class),
    after: Option<&(usize, char, Class)>,
) -> Option<String> {
    let (_, left, left_class) = before?;
    match (left_class, class, after) {
        (Class::Han, Class::Latin, _) | (Class::Latin, Class::Han, _) => {
            Some(format!("“{}{}” without a space between Chinese and Latin", seen(left), seen(c)))
        }
        (Class::Mark, Class::Space, _) => Some(format!("a space after “{left}”; leave it out")),
        (_, Class::Space, Some(&(_, right, Class::Mark))) => Some(format!("a space before “{right}”; leave it out")),
        // A phrase has no marks, so a space may have to part its halves.
        (Class::Han, Class::Space, Some(&(_, right, Class::Han))) if kind != Kind::Phrase => {
            Some(format!("a space between “{left}” and “{right}”; leave it out"))
        }
        _ => None,
    }
}

fn seen(c: char) -> String {
    if c == PLACEABLE { "{ }".into() } else { c.into() }
}

/// Whether the nearest character on either side, spaces aside, is Chinese or a full-width mark.
fn beside_chinese(chars: &[(usize, char, Class)], position: usize) -> bool {
    let is_chinese = |(_, _, class): &(usize, char, Class)| matches!(class, Class::Han | Class::Mark);
    let is_text = |(_, _, class): &&(usize, char, Class)| *class != Class::Space;
    chars[..position].iter().rev().find(is_text).is_some_and(is_chinese)
        || chars[position + 1..].iter().find(is_text).is_some_and(is_chinese)
}

fn full_width(c: char) -> char {
    match c {
        '.' => '。',
        _ => char::from_u32(c as u32 + 0xFEE0).unwrap_or(c),
    }
}
