//! Vendor phrases of one's own: messages of an overlay that say what they stand for.

use super::error::Finding;
use super::resource::{Message, Resource};
use super::table::Phrase;
use crate::status::{StatusCode, same_words};

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

    /// Reads a message that says what it stands for into the list, in the place of an earlier one of its id. `base` is
    /// the text of the crate for its id, if there is one. Says whether it is such a message.
    pub(crate) fn read(
        list: &mut Vec<OwnVendor>,
        message: &Message<'_>,
        base: Option<&Phrase>,
        resource: &Resource<'_>,
        findings: &mut Vec<Finding>,
    ) -> bool {
        let id = message.id;
        let is_it = |&(name, _): &(&str, &str)| name == "matches";
        let Some(&(at, matches)) = message.attributes.iter().find(|attribute| is_it(attribute)) else {
            return false;
        };
        if !id.starts_with("vendor-") {
            findings.push(resource.finding(id, format!("{id} is no text of vendor.ftl")));
        }
        let parsed = matches.split(';').map(|part| {
            let (code, phrase) = part.trim().split_once([' ', '\t'])?;
            Some((code.parse().ok()?, phrase.trim().into())).filter(|(_, phrase): &(_, Box<str>)| !phrase.is_empty())
        });
        let parsed: Option<Vec<(StatusCode, Box<str>)>> = parsed.collect();
        if parsed.is_none() {
            let form = "it takes status codes with phrases, as 480 No money left; 403 Out of credit";
            findings.push(resource.finding(at, format!("{id} .matches = {matches}: {form}")));
        }
        let rest = Message {
            id,
            value: message.value,
            attributes: message.attributes.iter().copied().filter(|attribute| !is_it(attribute)).collect(),
        };
        let earlier = list.iter().position(|own| *own.id == *id).map(|place| list.remove(place));
        let base = earlier.as_ref().map(|own| &own.text).or(base);
        let text = Phrase::read(&rest, base, resource, findings);
        list.push(OwnVendor { id: id.into(), matches: parsed.unwrap_or_default(), text });
        true
    }
}
