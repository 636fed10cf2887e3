//! E12, W12 and W20: texts that a reader must be able to tell apart.

use super::resource::Resource;
use super::text::{Kind, Text};
use super::{Findings, Language, Rule};
use std::collections::{BTreeMap, BTreeSet};
use strsim::levenshtein;

/// Status codes that are easily confused (standard, E12).
const CONFUSABLE: [&[u16]; 18] = [
    &[406, 488, 606],
    &[408, 504],
    &[404, 410, 480, 604],
    &[486, 600],
    &[403, 433, 603, 607, 608],
    &[401, 407],
    &[413, 414, 513],
    &[415, 416, 437, 505, 555],
    &[420, 469, 489],
    &[421, 428, 429, 470, 494],
    &[422, 423],
    &[412, 580],
    &[301, 302],
    &[405, 501],
    &[500, 502, 503],
    &[100, 183],
    &[182, 491],
    &[487, 603],
];

/// The registry gives these two codes one phrase.
const SAME_IN_ENGLISH: [&str; 2] = ["status-406", "status-606"];

const MAX_CODES_PER_ADVICE: usize = 12;

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    phrases(resource, findings);
    advice(resource, findings);
}

fn fold(content: &str) -> String {
    content.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

fn phrases(resource: &Resource<'_>, findings: &mut Findings) {
    let values = || resource.texts().filter(|text| text.kind == Kind::Phrase);
    let mut first: BTreeMap<String, &Text<'_>> = BTreeMap::new();
    for text in values() {
        let folded = fold(text.content());
        match first.get(&folded) {
            Some(other) if !are_exempt(resource.language, text.id, other.id) => {
                let sentence = format!(
                    "the phrase is that of {}, “{}”; a reader cannot tell them apart",
                    other.id,
                    other.content()
                );
                findings.text(resource, text, Rule::E12, &sentence);
            }
            Some(_) => {}
            None => _ = first.insert(folded, text),
        }
    }
    if resource.file.family == "status" && resource.language != Language::English {
        let by_id: BTreeMap<&str, &Text<'_>> = values().map(|text| (text.id, text)).collect();
        for group in CONFUSABLE {
            confusable(resource, group, &by_id, findings);
        }
    }
}

fn are_exempt(language: Language, left: &str, right: &str) -> bool {
    language == Language::English && SAME_IN_ENGLISH.contains(&left) && SAME_IN_ENGLISH.contains(&right)
}

fn confusable(resource: &Resource<'_>, group: &[u16], by_id: &BTreeMap<&str, &Text<'_>>, findings: &mut Findings) {
    let least = if resource.language == Language::Chinese { 2 } else { 3 };
    let texts: Vec<&Text<'_>> =
        group.iter().filter_map(|code| by_id.get(format!("status-{code}").as_str()).copied()).collect();
    for (position, text) in texts.iter().enumerate() {
        for other in &texts[..position] {
            let distance = levenshtein(&fold(text.content()), &fold(other.content()));
            if distance > 0 && distance < least {
                let sentence = format!(
                    "the phrase is nearly that of {}, “{}”; make the difference plain",
                    other.id,
                    other.content()
                );
                findings.text(resource, text, Rule::W12, &sentence);
            }
        }
    }
}

fn advice(resource: &Resource<'_>, findings: &mut Findings) {
    let mut uses: BTreeMap<&str, (Vec<&Text<'_>>, BTreeSet<&str>)> = BTreeMap::new();
    for text in resource.texts().filter(|text| text.kind == Kind::Advice) {
        let (texts, ids) = uses.entry(text.content()).or_default();
        if ids.insert(text.id) {
            texts.push(text);
        }
    }
    for (texts, ids) in uses.into_values().filter(|(_, ids)| ids.len() > MAX_CODES_PER_ADVICE) {
        let sentence = format!(
            "the same advice stands for {} codes; at most {MAX_CODES_PER_ADVICE}: say what helps with this one",
            ids.len()
        );
        findings.text(resource, texts[MAX_CODES_PER_ADVICE], Rule::W20, &sentence);
    }
}
