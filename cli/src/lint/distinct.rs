//! E12, W12 and W20: texts that a reader must be able to tell apart.

use std::collections::{BTreeMap, BTreeSet};

use sip_phrases::Family;
use strsim::levenshtein;

use super::findings::Findings;
use super::resource::Resource;
use super::rule::Rule;
use super::text::{Kind, Text, registered_text};

/// Groups of status codes that are easily confused.
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

/// The largest number of codes with the same advice.
const MAX_CODES_PER_ADVICE: usize = 12;

pub(super) fn check(resource: &Resource<'_>, findings: &mut Findings) {
    check_phrases(resource, findings);
    if resource.family() == Family::Status.name() && !resource.language.is_english() {
        for codes in CONFUSABLE {
            check_confusable(resource, codes, findings);
        }
    }
    check_advice(resource, findings);
}

/// Returns a text in lower case and without spaces.
fn fold(content: &str) -> String {
    let visible = content.chars().filter(|c| !c.is_whitespace());
    visible.flat_map(char::to_lowercase).collect()
}

fn check_phrases(resource: &Resource<'_>, findings: &mut Findings) {
    let mut phrases: BTreeMap<String, &Text<'_>> = BTreeMap::new();
    for text in resource.texts().filter(|text| text.kind == Kind::Phrase) {
        let folded = fold(text.content());
        let Some(other) = phrases.get(&folded) else {
            phrases.insert(folded, text);
            continue;
        };
        if !share_registered_text(resource, text, other) {
            let (id, content) = (other.id, other.content());
            let problem = format!("phrase equals that of {id}, \"{content}\": make it different");
            findings.add_to_text(resource, text, Rule::E12, problem);
        }
    }
}

/// Returns whether the registry has the same English text for two codes, as it does for 406 and
/// 606.
fn share_registered_text(resource: &Resource<'_>, left: &Text<'_>, right: &Text<'_>) -> bool {
    let registered = |text: &Text<'_>| registered_text(resource.family(), text.id);
    resource.language.is_english()
        && registered(left).is_some()
        && registered(left) == registered(right)
}

fn check_confusable(resource: &Resource<'_>, codes: &[u16], findings: &mut Findings) {
    let min_distance = if resource.language.is_chinese() { 2 } else { 3 };
    let phrase = |code: &u16| {
        let id = format!("{}-{code}", resource.family());
        resource.message(&id)?.value.as_ref()
    };
    let texts: Vec<&Text<'_>> = codes.iter().filter_map(phrase).collect();
    for (position, text) in texts.iter().enumerate() {
        for other in &texts[..position] {
            let distance = levenshtein(&fold(text.content()), &fold(other.content()));
            // E12 reports equal phrases.
            if (1..min_distance).contains(&distance) {
                let (id, content) = (other.id, other.content());
                let problem = format!(
                    "phrase is almost that of {id}, \"{content}\": make the difference clear"
                );
                findings.add_to_text(resource, text, Rule::W12, problem);
            }
        }
    }
}

fn check_advice(resource: &Resource<'_>, findings: &mut Findings) {
    /// The texts with the same advice: the first one of each code.
    #[derive(Default)]
    struct Uses<'r, 'a> {
        texts: Vec<&'r Text<'a>>,
        ids: BTreeSet<&'r str>,
    }
    let mut advice: BTreeMap<&str, Uses<'_, '_>> = BTreeMap::new();
    for text in resource.texts().filter(|text| text.kind == Kind::Advice) {
        let uses = advice.entry(text.content()).or_default();
        if uses.ids.insert(text.id) {
            uses.texts.push(text);
        }
    }
    for Uses { texts, .. } in advice.into_values() {
        if let Some(text) = texts.get(MAX_CODES_PER_ADVICE) {
            let count = texts.len();
            let problem = format!(
                "advice is used for {count} codes, the limit is {MAX_CODES_PER_ADVICE}: \
                 say what helps with this code"
            );
            findings.add_to_text(resource, text, Rule::W20, problem);
        }
    }
}
