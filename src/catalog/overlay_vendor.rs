//! Vendor phrases defined by an overlay (`.matches`).

use super::error::Mistake;
use super::resource::{Message, Resource};
use super::table::Phrase;
use crate::code::{StatusCode, same_words};

/// A message of `vendor.ftl` with `.matches = 480 No money left; 403 Out of credit`.
#[derive(Clone)]
pub(crate) struct OverlayVendor {
    id: Box<str>,
    matches: Vec<(StatusCode, Box<str>)>,
    text: Phrase,
}

/// The vendor phrases of all overlays of a catalog, while one more overlay is read.
pub(crate) struct OverlayVendors<'l> {
    list: &'l mut Vec<OverlayVendor>,
    /// The ids that the new overlay has defined so far.
    defined: Vec<Box<str>>,
}

impl OverlayVendor {
    /// Returns the text of a phrase received with a status code, or `None` if no pattern matches.
    pub(crate) fn text(&self, code: StatusCode, phrase: &str) -> Option<&Phrase> {
        let is_match =
            |(with, known): &(StatusCode, Box<str>)| *with == code && same_words(known, phrase);
        self.matches.iter().any(is_match).then_some(&self.text)
    }
}

impl<'l> OverlayVendors<'l> {
    pub(crate) fn new(list: &'l mut Vec<OverlayVendor>) -> OverlayVendors<'l> {
        OverlayVendors {
            list,
            defined: Vec::new(),
        }
    }

    /// Adds a message that has `.matches`, or that changes the text of a message of an earlier
    /// overlay. Returns `false` for any other message. `base` is the text that the catalog has for
    /// the id.
    pub(crate) fn read<'f>(
        &mut self,
        message: &Message<'f>,
        base: Option<&Phrase>,
        resource: &Resource<'f>,
        mistakes: &mut Vec<Mistake>,
    ) -> bool {
        let id = message.id;
        let (matches, attributes): (Vec<_>, Vec<_>) = message
            .attributes
            .iter()
            .copied()
            .partition(|(name, _)| *name == "matches");
        let earlier = self.list.iter().position(|vendor| *vendor.id == *id);
        if matches.is_empty() && earlier.is_none() {
            return false;
        }
        if self.defined.iter().any(|other| **other == *id) {
            mistakes.push(resource.twice(id));
        }
        self.defined.push(id.into());
        if !id.starts_with("vendor-") {
            mistakes.push(resource.unknown_message(id, "vendor"));
        }
        let earlier = earlier.map(|index| self.list.remove(index));
        let rest = Message {
            id,
            value: message.value,
            attributes,
        };
        let base = earlier.as_ref().map(|vendor| &vendor.text).or(base);
        let text = Phrase::read(&rest, base, resource, mistakes);
        let matches = match matches.first() {
            Some(&(name, matches)) => parse_matches(matches).unwrap_or_else(|| {
                let expected = "expected status codes and phrases such as \
                                `480 No money left; 403 Out of credit`";
                let problem = format!("invalid .matches {matches:?} of {id}: {expected}");
                mistakes.push(resource.mistake(name, problem));
                Vec::new()
            }),
            None => earlier.map(|vendor| vendor.matches).unwrap_or_default(),
        };
        self.list.push(OverlayVendor {
            id: id.into(),
            matches,
            text,
        });
        true
    }
}

/// Parses `480 No money left; 403 Out of credit`. Returns `None` if a part is malformed.
fn parse_matches(matches: &str) -> Option<Vec<(StatusCode, Box<str>)>> {
    let parts = matches.split(';').map(|part| {
        let (code, phrase) = part.trim().split_once([' ', '\t'])?;
        let phrase = phrase.trim();
        let code = code.parse().ok()?;
        (!phrase.is_empty()).then(|| (code, phrase.into()))
    });
    parts.collect()
}
