//! Vendor phrases of one's own: messages of an overlay that say what they stand for.

use super::error::Finding;
use super::resource::{Message, Resource};
use super::table::Phrase;
use crate::status::StatusCode;
use crate::text::same_words;

/// A message of `vendor.ftl` with `.matches = 480 No money left; 403 Out of credit`.
#[derive(Clone)]
pub(crate) struct OwnVendor {
    id: Box<str>,
    matches: Vec<(StatusCode, Box<str>)>,
    text: Phrase,
}

impl OwnVendor {
    /// The text for a phrase that comes with a status code.
    pub(crate) fn text(&self, code: StatusCode, phrase: &str) -> Option<&Phrase> {
        self.matches.iter().any(|(with, known)| *with == code && same_words(known, phrase)).then_some(&self.text)
    }

    /// Reads a message that says what it stands for into the list, or one that words such a message anew. `base` is the
    /// text of the crate for its id, if there is one, and `here` has the ids of such messages in this file. Says whether
    /// it is one.
    pub(crate) fn read<'f>(
        list: &mut Vec<OwnVendor>,
        here: &mut Vec<Box<str>>,
        message: &Message<'f>,
        base: Option<&Phrase>,
        resource: &Resource<'f>,
        findings: &mut Vec<Finding>,
    ) -> bool {
        let id = message.id;
        let is_it = |&(name, _): &(&str, &str)| name == "matches";
        let matches = message.attributes.iter().copied().find(is_it);
        let earlier = list.iter().position(|own| *own.id == *id);
        if matches.is_none() && earlier.is_none() {
            return false;
        }
        if here.iter().any(|other| **other == *id) {
            findings.push(resource.finding(id, format!("{id} stands here for the second time")));
        }
        here.push(id.into());
        if !id.starts_with("vendor-") {
            findings.push(resource.finding(id, format!("{id} is no text of vendor.ftl")));
        }
        let earlier = earlier.map(|place| list.remove(place));
        let attributes = message.attributes.iter().copied().filter(|attribute| !is_it(attribute)).collect();
        let rest = Message { id, value: message.value, attributes };
        let text = Phrase::read(&rest, earlier.as_ref().map(|own| &own.text).or(base), resource, findings);
        let matches = match matches {
            Some((at, matches)) => read_matches(matches).unwrap_or_else(|| {
                let form = "it takes status codes with phrases, as 480 No money left; 403 Out of credit";
                findings.push(resource.finding(at, format!("{id} .matches = {matches}: {form}")));
                Vec::new()
            }),
            None => earlier.map(|own| own.matches).unwrap_or_default(),
        };
        list.push(OwnVendor { id: id.into(), matches, text });
        true
    }
}

/// `480 No money left; 403 Out of credit`; `None` where a part is something else.
fn read_matches(matches: &str) -> Option<Vec<(StatusCode, Box<str>)>> {
    let parts = matches.split(';').map(|part| {
        let (code, phrase) = part.trim().split_once([' ', '\t'])?;
        Some((code.parse().ok()?, phrase.trim().into())).filter(|(_, phrase): &(_, Box<str>)| !phrase.is_empty())
    });
    parts.collect()
}
