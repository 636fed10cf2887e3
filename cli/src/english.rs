//! The English texts: those of a folder on top of those of the program.

use std::collections::HashMap;

use fluent_syntax::ast::{Attribute, Entry, Message, Resource};
use fluent_syntax::{parser, serializer};
use sip_phrases::bundled_files;

/// Returns an English file of the program with the texts of an overlay. Texts are merged one by one,
/// as the library does. The messages that only the overlay has come last. An overlay that has all
/// texts stays as it is, with its own order and headings.
pub fn merged(file: &str, overlay: Option<&str>) -> String {
    let mut files = bundled_files();
    let bundled = files.find(|(language, name, _)| (*language, *name) == ("en", file));
    let bundled = bundled.map_or("", |(.., text)| text);
    overlay.map_or(bundled.to_owned(), |overlay| merge(bundled, overlay))
}

fn merge(bundled: &str, overlay: &str) -> String {
    let (mut body, overlay_body) = (entries(bundled), entries(overlay));
    let mut own: HashMap<&str, &Message<String>> = HashMap::new();
    own.extend(messages(&overlay_body).map(|message| (message.id.name.as_str(), message)));
    let is_complete = |message: &Message<String>| {
        let own = own.get(message.id.name.as_str());
        own.is_some_and(|own| has_texts(own, message))
    };
    if messages(&body).all(is_complete) {
        return overlay.to_owned();
    }
    for entry in &mut body {
        if let Entry::Message(message) = entry {
            if let Some(own) = own.remove(message.id.name.as_str()) {
                replace(message, own);
            }
        }
    }
    let mut heading = None;
    for entry in &overlay_body {
        match entry {
            Entry::GroupComment(_) => heading = Some(entry),
            Entry::Message(message) if own.contains_key(message.id.name.as_str()) => {
                body.extend(heading.take().cloned());
                body.push(entry.clone());
            }
            _ => {}
        }
    }
    serializer::serialize(&Resource { body })
}

/// Returns the entries of a file.
pub fn entries(file: &str) -> Vec<Entry<String>> {
    let resource = parser::parse(file.replace("\r\n", "\n"));
    resource.unwrap_or_else(|(resource, _)| resource).body
}

fn messages(body: &[Entry<String>]) -> impl Iterator<Item = &Message<String>> {
    body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// Returns whether a message has all texts of another one.
fn has_texts(own: &Message<String>, other: &Message<String>) -> bool {
    let has_attribute = |wanted: &Attribute<String>| {
        let mut attributes = own.attributes.iter();
        attributes.any(|attribute| attribute.id == wanted.id)
    };
    own.value.is_some() >= other.value.is_some() && other.attributes.iter().all(has_attribute)
}

/// Puts an own message on top of one of the program.
fn replace(message: &mut Message<String>, own: &Message<String>) {
    if own.value.is_some() {
        message.value.clone_from(&own.value);
    }
    if own.comment.is_some() {
        message.comment.clone_from(&own.comment);
    }
    let bundled = message.attributes.len();
    for attribute in &own.attributes {
        let mut known = message.attributes[..bundled].iter_mut();
        match known.find(|known| known.id == attribute.id) {
            Some(known) => known.value = attribute.value.clone(),
            None => message.attributes.push(attribute.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::merge;

    #[test]
    fn files_are_merged() {
        let bundled = "## One\n\n# Note.\na = A\n    .x = X\n    .y = Y\nb = B\n";
        for (overlay, expected, why) in [
            (
                "b = Other\n",
                bundled.replace("B", "Other"),
                "the other messages stay",
            ),
            (
                "a = Other\n",
                bundled.replace("A", "Other"),
                "the note and the attributes stay",
            ),
            (
                "a =\n    .y = Other\n",
                bundled.replace("Y", "Other"),
                "the other attributes stay",
            ),
            (
                "# Own.\na = A\n    .z = Z\n",
                bundled
                    .replace("Note", "Own")
                    .replace("Y\n", "Y\n    .z = Z\n"),
                "an own note and an own attribute",
            ),
            (
                "## Two\n\nb = B\na = A\n    .y = Y\n    .x = X\n",
                "## Two\n\nb = B\na = A\n    .y = Y\n    .x = X\n".to_owned(),
                "a complete file",
            ),
            (
                "## One\n\nb = B\n\n## Mine\n\nc = C\n",
                format!("{bundled}\n## Mine\n\nc = C\n"),
                "an own message comes last",
            ),
            ("b = B\nnonsense\n", bundled.to_owned(), "a syntax error"),
        ] {
            assert_eq!(merge(bundled, overlay), expected, "{why}");
        }
    }
}
