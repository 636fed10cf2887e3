//! E01 and E02: a language has the texts and the variables of English.

use std::collections::BTreeSet;

use sip_phrases::internal::{is_dialog_attribute, needs_advice};

use super::findings::Findings;
use super::names;
use super::report::{Coverage, Gap};
use super::resource::{Message, Resource};
use super::rule::Rule;
use super::text::{Kind, Text};

/// The messages whose value is the same in every language.
const SAME_IN_ALL_LANGUAGES: [&str; 1] = ["status-200"];

/// Compares the files of a language with the English ones, and counts the texts.
pub(super) fn check(
    tag: &str,
    resources: &[Resource<'_>],
    english: &[Resource<'_>],
    findings: &mut Findings,
) -> Vec<Coverage> {
    for resource in resources {
        check_placeables(resource, findings);
        if resource.language.is_english() {
            check_english(resource, findings);
        }
        match find(english, resource.family()) {
            Some(english) => compare(resource, english, findings),
            None => {
                let name = resource.file.name();
                let message = format!("unknown file name: there is no English {name}");
                findings.add_gap(resource.file, 0, Gap::Unread, message);
            }
        }
    }
    let cover = |english| cover(tag, resources, english, findings);
    english.iter().map(cover).collect()
}

fn find<'r, 'a>(resources: &'r [Resource<'a>], family: &str) -> Option<&'r Resource<'a>> {
    resources
        .iter()
        .find(|resource| resource.family() == family)
}

/// Counts the texts of a file, and reports the file if it is missing.
fn cover(
    tag: &str,
    resources: &[Resource<'_>],
    english: &Resource<'_>,
    findings: &mut Findings,
) -> Coverage {
    let wanted = english.texts().count();
    let resource = find(resources, english.family());
    let present = resource.map_or(0, |resource| {
        let is_present = |text: &&Text<'_>| resource.counterpart(text).is_some();
        english.texts().filter(is_present).count()
    });
    if let (None, Some(other)) = (resource, resources.first()) {
        let path = other.file.sibling(&english.file.name());
        let message = format!("file is missing: English has {wanted} texts in it");
        findings.add_missing_file(path, message);
    }
    Coverage {
        language: tag.to_owned(),
        family: english.family().to_owned(),
        present,
        wanted,
    }
}

fn check_placeables(resource: &Resource<'_>, findings: &mut Findings) {
    let is_plain = |text: &&Text<'_>| !text.kind.may_have_variables();
    for text in resource.texts().filter(is_plain) {
        for &offset in &text.placeables {
            let name = text.name();
            let message = format!("{name} contains a placeable: the texts of this file are plain");
            findings.add(resource.file, offset, Rule::E01, message);
        }
    }
}

/// Checks that the messages of English have the texts that the library needs.
fn check_english(resource: &Resource<'_>, findings: &mut Findings) {
    for message in &resource.messages {
        let id = message.id;
        let kind = Kind::of(resource.family(), id, None);
        let mut report_missing = |name: &str| {
            let problem = format!("{id} has no {name}");
            findings.add_gap(resource.file, message.offset, Gap::Missing, problem);
        };
        if message.value.is_none() {
            report_missing(kind.name());
        }
        for attribute in required_attributes(kind, id) {
            if message.text(Some(attribute)).is_none() {
                report_missing(&format!(".{attribute}"));
            }
        }
        for text in &message.attributes {
            let name = text.attribute.unwrap_or_default();
            if !is_attribute(kind, name) {
                let message = format!("{id} has an unknown attribute .{name}: remove it");
                findings.add_gap(resource.file, text.offset, Gap::Unread, message);
            }
        }
    }
}

/// Returns the attributes that a message must have. `kind` is that of its value.
fn required_attributes(kind: Kind, id: &str) -> &'static [&'static str] {
    match kind {
        Kind::Sentence | Kind::ListItem | Kind::Label => &[],
        Kind::Title if needs_advice(id) => &["meaning", "advice"],
        Kind::Title => &["meaning"],
        _ => &["description"],
    }
}

/// Returns whether a message may have an attribute. `kind` is that of its value.
fn is_attribute(kind: Kind, name: &str) -> bool {
    match kind {
        Kind::Sentence | Kind::ListItem | Kind::Label => true,
        Kind::Title => is_dialog_attribute(name),
        _ => name == "description",
    }
}

/// Compares a file with the English one.
fn compare(resource: &Resource<'_>, english: &Resource<'_>, findings: &mut Findings) {
    let mut previous: Option<&Message<'_>> = None;
    for wanted in &english.messages {
        let id = wanted.id;
        if let Some(message) = resource.message(id) {
            compare_message(resource, message, wanted, findings);
            previous = Some(message);
        } else if !resource.unreadable.contains(id) {
            let offset = previous.map_or(0, |message| message.offset);
            let place = previous.map_or("at the start of the file".to_owned(), |message| {
                format!("after {}", message.id)
            });
            let problem = format!("{id} is missing: add it {place}");
            findings.add_gap(resource.file, offset, Gap::Missing, problem);
        }
    }
    for message in &resource.messages {
        let id = message.id;
        if english.message(id).is_none() && !english.unreadable.contains(id) {
            let name = english.file.name();
            let problem = format!("{id} is not a message of the English {name}: remove it");
            findings.add_gap(resource.file, message.offset, Gap::Unread, problem);
        }
    }
}

fn compare_message(
    resource: &Resource<'_>,
    message: &Message<'_>,
    english: &Message<'_>,
    findings: &mut Findings,
) {
    let id = message.id;
    for wanted in english.texts() {
        match message.text(wanted.attribute) {
            Some(text) => compare_text(resource, text, wanted, findings),
            None => {
                let name = match wanted.attribute {
                    Some(name) => format!(".{name}"),
                    None => wanted.kind.name().to_owned(),
                };
                let problem = format!("{id} has no {name}");
                findings.add_gap(resource.file, message.offset, Gap::Missing, problem);
            }
        }
    }
    let is_unused = |text: &&Text<'_>| english.text(text.attribute).is_none();
    for text in message.texts().filter(is_unused) {
        let (offset, problem) = match text.attribute {
            Some(name) => (text.offset, format!("an unknown attribute .{name}")),
            None => {
                let kind = text.kind.name();
                (
                    text.start(),
                    format!("a {kind}, unlike the English message"),
                )
            }
        };
        let message = format!("{id} has {problem}: remove it");
        findings.add_gap(resource.file, offset, Gap::Unread, message);
    }
}

fn compare_text(
    resource: &Resource<'_>,
    text: &Text<'_>,
    english: &Text<'_>,
    findings: &mut Findings,
) {
    if text.kind.may_have_variables() {
        compare_variables(resource, text, english, findings);
    }
    if is_untranslated(resource, text, english) {
        let problem = "text is the English one: translate it";
        findings.add_to_text(resource, text, Rule::E01, problem);
    }
}

fn is_untranslated(resource: &Resource<'_>, text: &Text<'_>, english: &Text<'_>) -> bool {
    let is_same_in_all_languages =
        SAME_IN_ALL_LANGUAGES.contains(&text.id) && text.attribute.is_none();
    !resource.language.is_english()
        && text.kind != Kind::Label
        && text.content() == english.content()
        && !is_same_in_all_languages
        && !names::stays_latin(text.content())
        && !resource.language.shares_word(text.content())
}

fn compare_variables(
    resource: &Resource<'_>,
    text: &Text<'_>,
    english: &Text<'_>,
    findings: &mut Findings,
) {
    // A variable that only selects a plural form is needed only if there are such forms (E18).
    for name in english.shown.difference(&text.shown) {
        let problem = format!("variable ${name} is missing: the English text has it");
        findings.add_to_text(resource, text, Rule::E02, problem);
    }
    for name in text.variables.difference(&english.variables) {
        let known = list(&english.variables);
        let problem = format!("unknown variable ${name}: the English text has {known}");
        findings.add_to_text(resource, text, Rule::E02, problem);
    }
}

fn list(variables: &BTreeSet<&str>) -> String {
    if variables.is_empty() {
        return "none".to_owned();
    }
    let names: Vec<String> = variables.iter().map(|name| format!("${name}")).collect();
    names.join(", ")
}
