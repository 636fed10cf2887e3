//! E22: the English text in the note of a translated message is that of today.
//!
//! `sip-phrases new` writes the English message above each one to translate, marked with `en: `. The
//! note stays in the file, so it shows later which English text a translation is made from.

use super::findings::Findings;
use super::folder::SourceFile;
use super::parse;
use super::resource::{Message, Resource};
use super::rule::Rule;
use super::text::{PLACEABLE, Text};

pub(super) fn check(
    resource: &Resource<'_>,
    english: Option<&Resource<'_>>,
    findings: &mut Findings,
) {
    let Some(english) = english else {
        return;
    };
    for message in &resource.messages {
        if let (false, Some(english)) = (message.english.is_empty(), english.message(message.id)) {
            check_message(resource, message, english, findings);
        }
    }
}

fn check_message(
    resource: &Resource<'_>,
    message: &Message<'_>,
    english: &Message<'_>,
    findings: &mut Findings,
) {
    let name = resource.file.name();
    let note = SourceFile::new(&name, name.clone(), message.english.as_bytes());
    // An old note may break rules of today.
    let note = parse::read(&note, resource.language, &mut Findings::default());
    for text in message.texts() {
        let new = english.text(text.attribute);
        let old = new.and_then(|new| note.counterpart(new));
        if let (Some(new), Some(old)) = (new, old) {
            if !is_same(old, new) {
                let (old, new) = (shown(old), shown(new));
                let problem = format!(
                    "text is stale, the English one was \"{old}\" and now is \"{new}\": \
                     compare it, and update the note"
                );
                findings.add_to_text(resource, text, Rule::E22, problem);
            }
        }
    }
}

fn is_same(old: &Text<'_>, new: &Text<'_>) -> bool {
    let contents = |text: &Text<'_>| -> Vec<String> {
        let variants = text.variants.iter();
        variants.map(|variant| variant.content.clone()).collect()
    };
    contents(old) == contents(new) && old.variables == new.variables
}

/// Returns the text as it looks in the file.
fn shown(text: &Text<'_>) -> String {
    text.content().replace(PLACEABLE, "{ }")
}
