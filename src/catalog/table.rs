//! The texts of a family in a table.

use std::borrow::Cow;
use std::sync::Arc;

use super::error::Mistake;
use super::family_spec::FamilySpec;
use super::resource::{Message, Resource};
use crate::header;

/// The texts of one family: for every code, its own or that of its class.
///
/// The texts are shared: an overlay takes over those that it does not replace, and every code
/// without a text of its own has the very text of its class.
pub(crate) struct Table<T> {
    /// The text of every code. Codes beyond the last have the same text as the last: families are
    /// sparse.
    texts: Box<[Arc<T>]>,
    /// The texts of the classes; an empty one for a family without classes.
    classes: Box<[Arc<T>]>,
    /// Whether the catalog has no file of the family.
    is_stand_in: bool,
}

/// Makes a text of a message. `T` is the text of the base if the message is part of an overlay.
pub(super) type Read<T> =
    for<'f> fn(&Message<'f>, Option<&T>, &Resource<'f>, &mut Vec<Mistake>) -> T;

impl<T: Default> Table<T> {
    /// The text of a code, or that of its class.
    #[inline]
    pub(crate) fn get(&self, index: usize) -> &T {
        self.shared(index)
    }

    #[inline]
    fn shared(&self, index: usize) -> &Arc<T> {
        &self.texts[index.min(self.texts.len() - 1)]
    }

    /// The text of a code, or `None` if only its class has one.
    pub(crate) fn get_own(&self, index: usize) -> Option<&T> {
        self.shared_own(index).map(Arc::as_ref)
    }

    fn shared_own(&self, index: usize) -> Option<&Arc<T>> {
        let text = self.shared(index);
        let is_class = self.classes.iter().any(|class| Arc::ptr_eq(class, text));
        (!is_class).then_some(text)
    }

    /// The table of a catalog without the file of the family: one text for every code.
    pub(crate) fn stand_in(text: T) -> Table<T> {
        let text = Arc::new(text);
        Table {
            texts: [Arc::clone(&text)].into(),
            classes: [text].into(),
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
        let mut slots = vec![None; family.slots() + family.classes.len()];
        resource.messages(mistakes, |message, mistakes| {
            let id = message.id;
            if other(&message, mistakes) {
                return;
            }
            let Some(slot) = family.slot(id) else {
                mistakes.push(resource.unknown_message(id, family.file));
                return;
            };
            let below = base.and_then(|base| base.get_slot(family, slot));
            let text = read(&message, below.map(Arc::as_ref), resource, mistakes);
            if slots[slot].replace(Arc::new(text)).is_some() {
                mistakes.push(resource.twice(id));
            }
        });
        if let Some(base) = base {
            for (slot, text) in slots.iter_mut().enumerate() {
                if text.is_none() {
                    *text = base.get_slot(family, slot).cloned();
                }
            }
        }
        let classes = slots.split_off(family.slots());
        for (class, text) in classes.iter().enumerate() {
            if text.is_none() {
                let problem = format!("{} is missing", family.class_id(class));
                mistakes.push(Mistake::new(resource.file(), None, problem));
            }
        }
        Table::new(family, slots, classes)
    }

    /// Returns whether the catalog has no file of the family.
    pub(crate) fn is_stand_in(&self) -> bool {
        self.is_stand_in
    }

    /// The text in a slot: that of a code, or that of a class.
    fn get_slot(&self, family: &FamilySpec, slot: usize) -> Option<&Arc<T>> {
        match slot.checked_sub(family.slots()) {
            None => self.shared_own(slot),
            Some(class) => self.classes.get(class),
        }
    }

    fn new(
        family: &FamilySpec,
        codes: Vec<Option<Arc<T>>>,
        classes: Vec<Option<Arc<T>>>,
    ) -> Table<T> {
        let mut classes: Vec<Arc<T>> = classes.into_iter().map(Option::unwrap_or_default).collect();
        if classes.is_empty() {
            classes.push(Arc::default());
        }
        let class = |index| Arc::clone(&classes[(family.class)(index)]);
        let mut texts: Vec<Arc<T>> = codes
            .into_iter()
            .enumerate()
            .map(|(index, text)| text.unwrap_or_else(|| class(index)))
            .collect();
        let last = texts.last().cloned();
        let is_last = |text: &&Arc<T>| last.as_ref().is_some_and(|last| Arc::ptr_eq(last, text));
        let repeated = texts.iter().rev().take_while(is_last).count();
        texts.truncate(texts.len() + 1 - repeated);
        Table {
            texts: texts.into(),
            classes: classes.into(),
            is_stand_in: false,
        }
    }
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Table<T> {
        Table {
            texts: self.texts.clone(),
            classes: self.classes.clone(),
            is_stand_in: self.is_stand_in,
        }
    }
}

/// A phrase and a description.
#[derive(Clone, Default)]
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
