//! The table in which a catalog holds the texts of a family.

use std::borrow::Cow;

use super::error::Finding;
use super::resource::{Message, Resource};
use crate::family::Family;
use crate::reason_phrase;

/// The texts of one family: for every place, that of a code or of its class.
#[derive(Clone)]
pub(crate) struct Table<T> {
    /// For every place the text in `texts`; [`NONE`] where there is not even a class text. The places behind the last
    /// have the same text as it: families are sparse.
    index: Box<[u16]>,
    /// The texts of the codes in ascending order, then those of the classes.
    texts: Box<[T]>,
    /// How many of the texts are of codes.
    own: u16,
    /// Whether the catalog has no file of the family.
    is_stand_in: bool,
}

/// No text.
const NONE: u16 = u16::MAX;

/// How a message becomes a text, with what it lacks from another one that it is laid over. What is wrong with it goes
/// into the findings.
pub(super) type Read<T> = for<'f> fn(&Message<'f>, Option<&T>, &Resource<'f>, &mut Vec<Finding>) -> T;

impl<T: Clone> Table<T> {
    /// The text of the code at a place, or that of its class. Of a family without classes only
    /// [`get_own`](Self::get_own) may be asked for.
    pub(crate) fn get(&self, place: usize) -> &T {
        &self.texts[usize::from(self.number(place))]
    }

    fn number(&self, place: usize) -> u16 {
        self.index.get(place).or(self.index.last()).copied().unwrap_or(NONE)
    }

    /// The text of the code at a place, unless it is that of its class.
    pub(crate) fn get_own(&self, place: usize) -> Option<&T> {
        (self.number(place) < self.own).then(|| self.get(place))
    }

    /// The table of a catalog without the file of the family: one text for every code.
    pub(crate) fn stand_in(text: T) -> Table<T> {
        Table { index: [0].into(), texts: [text].into(), own: 0, is_stand_in: true }
    }

    /// Reads the file of a family, laid over a table where there is one. What is wrong with it goes into the findings,
    /// all of it. A message that is not of the family is handed to `other`, which says whether it took it.
    pub(crate) fn read<'f>(
        family: &Family,
        base: Option<&Table<T>>,
        resource: &Resource<'f>,
        findings: &mut Vec<Finding>,
        read: Read<T>,
        mut other: impl FnMut(&Message<'f>, &mut Vec<Finding>) -> bool,
    ) -> Table<T> {
        let mut texts: Vec<(usize, &str, T)> = Vec::with_capacity(128);
        resource.messages(findings, |message, findings| {
            let id = message.id;
            if other(&message, findings) {
                return;
            }
            match family.text_place(id) {
                Some(place) => {
                    let below = base.and_then(|base| base.get_at(family, place));
                    texts.push((place, id, read(&message, below, resource, findings)));
                }
                None => findings.push(resource.finding(id, format!("{id} is no text of {}.ftl", family.name))),
            }
        });
        texts.sort_by_key(|&(place, ..)| place);
        for pair in texts.windows(2) {
            if pair[0].0 == pair[1].0 {
                findings.push(resource.finding(pair[1].1, format!("{} stands here for the second time", pair[1].1)));
            }
        }
        let mut texts: Vec<(usize, T)> = texts.into_iter().map(|(place, _, text)| (place, text)).collect();
        if let Some(base) = base {
            let over = texts.len();
            for place in 0..family.places + family.classes.len() {
                let Some(text) = base.get_at(family, place) else { continue };
                if texts[..over].binary_search_by_key(&place, |&(place, _)| place).is_err() {
                    texts.push((place, text.clone()));
                }
            }
            texts.sort_by_key(|&(place, _)| place);
        }
        for (class, id) in family.classes.iter().enumerate() {
            if texts.binary_search_by_key(&(family.places + class), |&(place, _)| place).is_err() {
                findings.push(Finding::new(resource.file(), None, format!("{id} is missing")));
            }
        }
        Table::lay_out(family, texts.into_iter())
    }

    /// Whether the catalog has no file of the family.
    pub(crate) fn is_stand_in(&self) -> bool {
        self.is_stand_in
    }

    /// The text at a place, that of a code of its own or that of a class.
    fn get_at(&self, family: &Family, place: usize) -> Option<&T> {
        match place.checked_sub(family.places) {
            None => self.get_own(place),
            Some(class) => self.texts.get(usize::from(self.own) + class),
        }
    }

    /// Lays out texts that are in the order of their places.
    fn lay_out(family: &Family, texts: impl Iterator<Item = (usize, T)>) -> Table<T> {
        let mut index = vec![NONE; family.places + family.classes.len()];
        let texts: Box<[T]> = texts
            .enumerate()
            .map(|(number, (place, text))| {
                index[place] = number as u16;
                text
            })
            .collect();
        let (codes, classes) = index.split_at_mut(family.places);
        let own = codes.iter().filter(|&&text| text != NONE).count() as u16;
        for (place, text) in codes.iter_mut().enumerate() {
            if *text == NONE && !classes.is_empty() {
                *text = classes[(family.class)(place)];
            }
        }
        let last = codes.last().copied();
        let same = codes.iter().rev().take_while(|&&text| Some(text) == last).count();
        index.truncate(family.places + 1 - same);
        Table { index: index.into(), texts, own, is_stand_in: false }
    }
}

/// A phrase and a description. Each is a string of its own, so that a text is found with no more steps than in a
/// table that the compiler made. Tables share them: clone the `Arc`.
#[derive(Clone)]
pub(crate) struct Phrase {
    pub(crate) phrase: Cow<'static, str>,
    pub(crate) description: Cow<'static, str>,
}

impl Phrase {
    /// The text of a catalog that has no file of the family.
    pub(crate) fn stand_in(family: &Family) -> Phrase {
        Phrase { phrase: family.protocol_name.into(), description: family.protocol_name.into() }
    }

    pub(crate) fn read<'f>(
        message: &Message<'f>,
        base: Option<&Phrase>,
        resource: &Resource<'f>,
        findings: &mut Vec<Finding>,
    ) -> Phrase {
        let id = message.id;
        let phrase = message.value;
        if let Some(error) = phrase.and_then(reason_phrase::first_error) {
            findings.push(resource.finding(phrase.unwrap_or(id), format!("{id}: {error}")));
        }
        let mut description = None;
        for &(name, text) in &message.attributes {
            match name {
                "description" => description = Some(text),
                _ => findings.push(resource.nobody_reads(id, name)),
            }
        }
        let phrase = phrase.map(|text| resource.keep(text)).or(base.map(|base| base.phrase.clone()));
        let description = description.map(|text| resource.keep(text)).or(base.map(|base| base.description.clone()));
        if phrase.is_none() {
            findings.push(resource.finding(id, format!("{id} has no phrase")));
        }
        if description.is_none() {
            findings.push(resource.finding(id, format!("{id} has no .description")));
        }
        Phrase { phrase: phrase.unwrap_or_default(), description: description.unwrap_or_default() }
    }
}
