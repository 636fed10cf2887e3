//! The texts of a family in a table.

use std::borrow::Cow;

use super::error::Mistake;
use super::family_spec::FamilySpec;
use super::resource::{Message, Resource};
use crate::header;

/// The texts of one family: for every code, its own or that of its class.
#[derive(Clone)]
pub(crate) struct Table<T> {
    /// For every index of a code, a position in `texts`, or [`NONE`] if there is not even a class
    /// text. Indexes beyond the last have the same text as the last: families are sparse.
    positions: Box<[u16]>,
    /// The texts of the codes in ascending order, then those of the classes.
    texts: Box<[T]>,
    /// How many of the texts belong to codes.
    code_count: u16,
    /// Whether the catalog has no file of the family.
    is_stand_in: bool,
}

const NONE: u16 = u16::MAX;

/// Makes a text of a message. `T` is the text of the base if the message is part of an overlay.
pub(super) type Read<T> =
    for<'f> fn(&Message<'f>, Option<&T>, &Resource<'f>, &mut Vec<Mistake>) -> T;

impl<T: Clone> Table<T> {
    /// The text of a code, or that of its class. For a family without classes, call
    /// [`get_own`](Self::get_own).
    pub(crate) fn get(&self, index: usize) -> &T {
        &self.texts[usize::from(self.position(index))]
    }

    fn position(&self, index: usize) -> u16 {
        self.positions
            .get(index)
            .or(self.positions.last())
            .copied()
            .unwrap_or(NONE)
    }

    /// The text of a code, or `None` if only its class has one.
    pub(crate) fn get_own(&self, index: usize) -> Option<&T> {
        (self.position(index) < self.code_count).then(|| self.get(index))
    }

    /// The table of a catalog without the file of the family: one text for every code.
    pub(crate) fn stand_in(text: T) -> Table<T> {
        Table {
            positions: [0].into(),
            texts: [text].into(),
            code_count: 0,
            is_stand_in: true,
        }
    }

    /// Reads the file of a family, as an overlay if there is a base. A message that `other` accepts
    /// is left to it.
    pub(crate) fn read<'f>(
        family: &FamilySpec,
        base: Option<&Table<T>>,
        resource: &Resource<'f>,
        mistakes: &mut Vec<Mistake>,
        read: Read<T>,
        mut other: impl FnMut(&Message<'f>, &mut Vec<Mistake>) -> bool,
    ) -> Table<T> {
        let mut texts: Vec<(usize, &str, T)> = Vec::with_capacity(128);
        resource.messages(mistakes, |message, mistakes| {
            let id = message.id;
            if other(&message, mistakes) {
                return;
            }
            match family.slot(id) {
                Some(slot) => {
                    let below = base.and_then(|base| base.get_slot(family, slot));
                    texts.push((slot, id, read(&message, below, resource, mistakes)));
                }
                None => mistakes.push(resource.unknown_message(id, family.file)),
            }
        });
        texts.sort_by_key(|&(slot, ..)| slot);
        for pair in texts.windows(2) {
            if pair[0].0 == pair[1].0 {
                mistakes.push(resource.twice(pair[1].1));
            }
        }
        let mut texts: Vec<(usize, T)> = texts
            .into_iter()
            .map(|(slot, _, text)| (slot, text))
            .collect();
        if let Some(base) = base {
            base.fill(family, &mut texts);
        }
        for class in 0..family.classes.len() {
            if !has_slot(&texts, family.slots() + class) {
                let problem = format!("{} is missing", family.class_id(class));
                mistakes.push(Mistake::new(resource.file(), None, problem));
            }
        }
        Table::lay_out(family, texts)
    }

    /// Adds the texts that an overlay does not have, and sorts.
    fn fill(&self, family: &FamilySpec, texts: &mut Vec<(usize, T)>) {
        let of_overlay = texts.len();
        for slot in 0..family.slots() + family.classes.len() {
            let Some(text) = self.get_slot(family, slot) else {
                continue;
            };
            if !has_slot(&texts[..of_overlay], slot) {
                texts.push((slot, text.clone()));
            }
        }
        texts.sort_by_key(|&(slot, _)| slot);
    }

    /// Returns whether the catalog has no file of the family.
    pub(crate) fn is_stand_in(&self) -> bool {
        self.is_stand_in
    }

    /// The text in a slot: that of a code, or that of a class.
    fn get_slot(&self, family: &FamilySpec, slot: usize) -> Option<&T> {
        match slot.checked_sub(family.slots()) {
            None => self.get_own(slot),
            Some(class) => self.texts.get(usize::from(self.code_count) + class),
        }
    }

    /// Builds the table from texts in the order of their slots.
    fn lay_out(family: &FamilySpec, slotted: Vec<(usize, T)>) -> Table<T> {
        let mut positions = vec![NONE; family.slots() + family.classes.len()];
        let mut texts = Vec::with_capacity(slotted.len());
        for (slot, text) in slotted {
            positions[slot] = texts.len() as u16;
            texts.push(text);
        }
        let (codes, classes) = positions.split_at_mut(family.slots());
        let code_count = codes.iter().filter(|&&position| position != NONE).count() as u16;
        for (index, position) in codes.iter_mut().enumerate() {
            if *position == NONE && !classes.is_empty() {
                *position = classes[(family.class)(index)];
            }
        }
        let last = codes.last().copied();
        let repeated = codes
            .iter()
            .rev()
            .take_while(|&&position| Some(position) == last)
            .count();
        positions.truncate(family.slots() + 1 - repeated);
        Table {
            positions: positions.into(),
            texts: texts.into(),
            code_count,
            is_stand_in: false,
        }
    }
}

fn has_slot<T>(texts: &[(usize, T)], slot: usize) -> bool {
    texts.binary_search_by_key(&slot, |&(slot, _)| slot).is_ok()
}

/// A phrase and a description.
#[derive(Clone)]
pub(crate) struct Phrase {
    pub(crate) phrase: Cow<'static, str>,
    pub(crate) description: Cow<'static, str>,
}

impl Phrase {
    /// The text of a catalog that has no file of the family.
    pub(crate) fn stand_in(family: &FamilySpec) -> Phrase {
        let name = Cow::Borrowed(family.protocol_name);
        Phrase {
            phrase: name.clone(),
            description: name,
        }
    }

    pub(crate) fn read<'f>(
        message: &Message<'f>,
        base: Option<&Phrase>,
        resource: &Resource<'f>,
        mistakes: &mut Vec<Mistake>,
    ) -> Phrase {
        let id = message.id;
        if let Some(phrase) = message.value {
            if let Some(error) = header::first_error(phrase) {
                mistakes.push(resource.mistake(phrase, format!("{id}: {error}")));
            }
        }
        let mut description = None;
        for &(name, text) in &message.attributes {
            match name {
                "description" => description = Some(text),
                _ => mistakes.push(resource.unknown_attribute(id, name)),
            }
        }
        let own_or = |own: Option<&'f str>, base: Option<&Cow<'static, str>>| {
            own.map(|text| resource.keep(text))
                .or_else(|| base.cloned())
        };
        let phrase = own_or(message.value, base.map(|base| &base.phrase));
        let description = own_or(description, base.map(|base| &base.description));
        if phrase.is_none() {
            mistakes.push(resource.mistake(id, format!("{id} has no phrase")));
        }
        if description.is_none() {
            mistakes.push(resource.mistake(id, format!("{id} has no .description")));
        }
        Phrase {
            phrase: phrase.unwrap_or_default(),
            description: description.unwrap_or_default(),
        }
    }
}
