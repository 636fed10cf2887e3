//! The table in which a catalog holds the texts of a family.

use super::error::Finding;
use super::resource::{Message, Resource};
use crate::family::Family;
use crate::reason_phrase;

/// The texts of one family: for every place, that of a code or of its class.
#[derive(Clone)]
pub(crate) struct Table {
    /// For every place the text in `texts`.
    index: Box<[u16]>,
    /// The texts of the codes in ascending order, then those of the classes.
    texts: Box<[Text]>,
    /// How many of the texts are of codes.
    own: u16,
}

/// A phrase and a description. Each is a string of its own, so that a text is found with no more steps than in a
/// table that the compiler made.
#[derive(Clone)]
pub(crate) struct Text {
    pub(crate) phrase: Box<str>,
    pub(crate) description: Box<str>,
}

impl Table {
    /// The text of the code at a place, or that of its class.
    pub(crate) fn get(&self, place: usize) -> &Text {
        &self.texts[usize::from(self.index[place])]
    }

    /// The text of the code at a place, unless it is that of its class.
    pub(crate) fn get_own(&self, place: usize) -> Option<&Text> {
        (self.index[place] < self.own).then(|| self.get(place))
    }

    /// Reads the file of a family. What is wrong with it goes into the findings, all of it.
    pub(crate) fn read(family: &Family, resource: &Resource<'_>, findings: &mut Vec<Finding>) -> Table {
        let mut texts = Vec::with_capacity(128);
        resource.messages(findings, |message, findings| {
            let Some(place) = family.text_place(message.id) else {
                findings.push(resource.finding(message.id, format!("{} is no text of {}", message.id, family.file)));
                return;
            };
            texts.push((place, message.id, Text::read(&message, resource, findings)));
        });
        texts.sort_by_key(|&(place, ..)| place);
        for pair in texts.windows(2) {
            if pair[0].0 == pair[1].0 {
                findings.push(resource.finding(pair[1].1, format!("{} stands here for the second time", pair[1].1)));
            }
        }
        for (class, id) in family.classes.iter().enumerate() {
            if texts.binary_search_by_key(&(family.places + class), |&(place, ..)| place).is_err() {
                findings.push(Finding::new(resource.file(), None, format!("{id} is missing")));
            }
        }
        Table::lay_out(family, texts.into_iter().map(|(place, _, text)| (place, text)))
    }

    /// Lays out texts that are in the order of their places.
    fn lay_out(family: &Family, texts: impl Iterator<Item = (usize, Text)>) -> Table {
        let mut index = vec![u16::MAX; family.places + family.classes.len()];
        let texts: Box<[Text]> = texts
            .enumerate()
            .map(|(number, (place, text))| {
                index[place] = number as u16;
                text
            })
            .collect();
        let (codes, classes) = index.split_at_mut(family.places);
        let own = codes.iter().filter(|&&text| text != u16::MAX).count() as u16;
        for (place, text) in codes.iter_mut().enumerate() {
            if *text == u16::MAX {
                *text = classes[(family.class)(place)];
            }
        }
        index.truncate(family.places);
        Table { index: index.into(), texts, own }
    }
}

impl Text {
    fn read(message: &Message<'_>, resource: &Resource<'_>, findings: &mut Vec<Finding>) -> Text {
        let id = message.id;
        let phrase = message.value.unwrap_or_default();
        if let Some(error) = reason_phrase::first_error(phrase) {
            findings.push(resource.finding(phrase, format!("{id}: {error}")));
        }
        let mut description = None;
        for &(name, text) in &message.attributes {
            match name {
                "description" => description = Some(text),
                _ => findings.push(resource.finding(name, format!("{id} has an attribute .{name} that nobody reads"))),
            }
        }
        if message.value.is_none() {
            findings.push(resource.finding(id, format!("{id} has no phrase")));
        }
        if description.is_none() {
            findings.push(resource.finding(id, format!("{id} has no .description")));
        }
        Text { phrase: phrase.into(), description: description.unwrap_or_default().into() }
    }
}
