//! E01 and E02: the texts and variables that the English files have, no more and no less.

use super::names;
use super::report::Coverage;
use super::resource::{Message, Resource};
use super::text::{Kind, Text};
use super::{Findings, Gap, Language, Rule};

/// Texts that are the same in every language.
const SAME_EVERYWHERE: [&str; 1] = ["status-200"];

pub(super) fn check(
    tag: &str,
    resources: &[Resource<'_>],
    english: &[Resource<'_>],
    findings: &mut Findings,
) -> Vec<Coverage> {
    for resource in resources {
        plain_texts(resource, findings);
        if resource.language == Language::English {
            whole_messages(resource, findings);
        }
        let original = english.iter().find(|original| original.file.family == resource.file.family);
        match original {
            Some(original) => compare(resource, original, findings),
            None => {
                let family = &resource.file.family;
                let sentence = format!("there is no English {family}.ftl, so nobody reads this file");
                findings.gap(resource.file, 0, Gap::Unread, sentence);
            }
        }
    }
    english.iter().map(|original| cover(tag, resources, original, findings)).collect()
}

/// Counts the texts of one file, and reports the file if it is not there at all.
fn cover(tag: &str, resources: &[Resource<'_>], original: &Resource<'_>, findings: &mut Findings) -> Coverage {
    let family = original.file.family.clone();
    let wanted = original.texts().count();
    let resource = resources.iter().find(|resource| resource.file.family == family);
    let present =
        resource.map_or(0, |resource| original.texts().filter(|text| resource.counterpart(text).is_some()).count());
    if let (None, Some(beside)) = (resource, resources.first()) {
        let path = beside.file.path.strip_suffix(&format!("{}.ftl", beside.file.family)).unwrap_or("");
        let sentence = format!("the file is missing; English has {wanted} texts in it");
        findings.list.push(super::Finding {
            path: format!("{path}{family}.ftl"),
            line: 1,
            column: 1,
            rule: Rule::E01,
            gap: Some(Gap::Missing),
            sentence,
        });
    }
    Coverage { language: tag.to_owned(), family, present, wanted }
}

fn plain_texts(resource: &Resource<'_>, findings: &mut Findings) {
    for text in resource.texts().filter(|text| !text.kind.may_have_variables()) {
        for &at in &text.placeables {
            let sentence =
                format!("{}: a placeable in a plain text; only facts.ftl and labels.ftl have variables", text.place());
            findings.add(resource.file, at, Rule::E01, sentence);
        }
    }
}

/// The English files set the pattern; each of their messages has what its family asks for.
fn whole_messages(resource: &Resource<'_>, findings: &mut Findings) {
    for message in &resource.messages {
        let id = message.id;
        let mut report = |at, gap, what: &str| findings.gap(resource.file, at, gap, format!("{id}: {what}"));
        if message.value.is_none() {
            let kind = Kind::of(&resource.file.family, None);
            report(message.at, Gap::Missing, &format!("the {} is missing", kind.name()));
        }
        for name in wanted_attributes(&resource.file.family, id) {
            if message.attribute(name).is_none() {
                report(message.at, Gap::Missing, &format!(".{name} is missing"));
            }
        }
        for text in &message.attributes {
            let name = text.attribute.unwrap_or_default();
            if !is_read(&resource.file.family, name) {
                report(text.at, Gap::Unread, &format!("nobody reads .{name}; leave it out"));
            }
        }
    }
}

fn wanted_attributes(family: &str, id: &str) -> &'static [&'static str] {
    let needs_no_advice = ["explain-1", "explain-2", "explain-class-provisional", "explain-class-success"];
    match family {
        "facts" | "labels" => &[],
        "explain" if needs_no_advice.iter().any(|start| id.starts_with(start)) => &["meaning"],
        "explain" => &["meaning", "advice"],
        _ => &["description"],
    }
}

fn is_read(family: &str, attribute: &str) -> bool {
    match family {
        "facts" | "labels" => true,
        "explain" => match attribute.split_once('-') {
            None => ["meaning", "advice"].contains(&attribute),
            Some((part, tried)) => {
                ["title", "meaning", "advice"].contains(&part)
                    && ["register", "message", "subscribe", "other", "password"].contains(&tried)
            }
        },
        _ => attribute == "description",
    }
}

fn compare(resource: &Resource<'_>, original: &Resource<'_>, findings: &mut Findings) {
    let mut previous_end = 0;
    for wanted in &original.messages {
        match resource.message(wanted.id) {
            Some(message) => {
                compare_message(resource, message, wanted, findings);
                previous_end = message.at;
            }
            None if resource.unreadable.contains(wanted.id) => {}
            None => {
                let sentence = format!("{}: the message is missing; it belongs after this place", wanted.id);
                findings.gap(resource.file, previous_end, Gap::Missing, sentence);
            }
        }
    }
    for message in &resource.messages {
        if original.message(message.id).is_none() && !original.unreadable.contains(message.id) {
            let sentence = format!("{}: English has no such message, so nobody reads it", message.id);
            findings.gap(resource.file, message.at, Gap::Unread, sentence);
        }
    }
}

fn compare_message(resource: &Resource<'_>, message: &Message<'_>, wanted: &Message<'_>, findings: &mut Findings) {
    let id = message.id;
    let mut report = |at, gap, what: &str| findings.gap(resource.file, at, gap, format!("{id}: {what}"));
    match (&message.value, &wanted.value) {
        (None, Some(text)) => report(message.at, Gap::Missing, &format!("the {} is missing", text.kind.name())),
        (Some(text), None) => report(text.start(), Gap::Unread, "English has no value here, so nobody reads it"),
        _ => {}
    }
    for text in &wanted.attributes {
        let name = text.attribute.unwrap_or_default();
        if message.attribute(name).is_none() {
            report(message.at, Gap::Missing, &format!(".{name} is missing"));
        }
    }
    for text in &message.attributes {
        let name = text.attribute.unwrap_or_default();
        if wanted.attribute(name).is_none() {
            report(text.at, Gap::Unread, &format!("English has no .{name} here, so nobody reads it"));
        }
    }
    for text in message.texts() {
        let original = match text.attribute {
            Some(name) => wanted.attribute(name),
            None => wanted.value.as_ref(),
        };
        if let Some(original) = original {
            compare_variables(resource, text, original, findings);
            if is_untranslated(resource, text, original) {
                findings.text(resource, text, Rule::E01, "the text is the English one; translate it");
            }
        }
    }
}

fn is_untranslated(resource: &Resource<'_>, text: &Text<'_>, original: &Text<'_>) -> bool {
    resource.language != Language::English
        && text.kind != Kind::Label
        && text.content() == original.content()
        && !(SAME_EVERYWHERE.contains(&text.id) && text.attribute.is_none())
        && !names::stays_latin(text.content())
}

fn compare_variables(resource: &Resource<'_>, text: &Text<'_>, original: &Text<'_>, findings: &mut Findings) {
    if !text.kind.may_have_variables() {
        return;
    }
    // A variable that only chooses between plural forms is needed where there are such forms (E18).
    for name in original.shown.difference(&text.shown) {
        findings.text(resource, text, Rule::E02, &format!("the variable ${name} of the English text is missing"));
    }
    for name in text.variables.difference(&original.variables) {
        let known: Vec<String> = original.variables.iter().map(|name| format!("${name}")).collect();
        let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        let sentence = format!("the English text has no variable ${name}; it has {known}");
        findings.text(resource, text, Rule::E02, &sentence);
    }
}
