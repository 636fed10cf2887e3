//! The table of the texts of one family.

use std::borrow::Cow;
use std::sync::Arc;

use super::error::Mistake;
use super::family_spec::FamilySpec;
use super::resource::{Message, Resource};
use crate::header;

/// The texts of one family: for every code, its own text or that of its class.
///
/// Texts are shared by pointer. An overlay shares the texts that it does not replace, and a code
/// without a text of its own shares that of its class, so comparing pointers tells the two cases
/// apart.
#[derive(Clone)]
pub(crate) struct Table {
    /// The texts of the codes by index, up to the last one with a text of its own.
    texts: Box<[Arc<Phrase>]>,
    /// The text of all other codes.
    rest: Arc<Phrase>,
    /// The texts of the classes. There is at least one.
    classes: Box<[Arc<Phrase>]>,
    /// Whether the catalog has no file of the family.
    is_stand_in: bool,
}

impl Table {
    /// Returns the text of a code, or else that of its class.
    #[inline]
    pub(crate) fn get(&self, index: usize) -> &Phrase {
        self.shared(index)
    }

    #[inline]
    fn shared(&self, index: usize) -> &Arc<Phrase> {
        self.texts.get(index).unwrap_or(&self.rest)
    }

    /// Returns the text of a code, or `None` if only its class has one.
    pub(crate) fn get_own(&self, index: usize) -> Option<&Phrase> {
        self.shared_own(index).map(Arc::as_ref)
    }

    fn shared_own(&self, index: usize) -> Option<&Arc<Phrase>> {
        let text = self.shared(index);
        let is_class = self.classes.iter().any(|class| Arc::ptr_eq(class, text));
        (!is_class).then_some(text)
    }

    /// Creates the table of a catalog without the file of the family: one text for every code.
    pub(crate) fn stand_in(family: &FamilySpec) -> Table {
        let text = Arc::new(Phrase::stand_in(family));
        Table {
            texts: Box::default(),
            rest: Arc::clone(&text),
            classes: [text].into(),
            is_stand_in: true,
        }
    }

    /// Reads the file of a family, as an overlay if there is a base. Messages for which `other`
    /// returns `true` are skipped.
    pub(crate) fn read<'f>(
        family: &FamilySpec,
        base: Option<&Table>,
        resource: &Resource<'f>,
        mistakes: &mut Vec<Mistake>,
        mut other: impl FnMut(&Message<'f>, &mut Vec<Mistake>) -> bool,
    ) -> Table {
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
            let text = Phrase::read(&message, below.map(Arc::as_ref), resource, mistakes);
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

    /// Returns the text in a slot: that of a code, or that of a class.
    fn get_slot(&self, family: &FamilySpec, slot: usize) -> Option<&Arc<Phrase>> {
        match slot.checked_sub(family.slots()) {
            None => self.shared_own(slot),
            Some(class) => self.classes.get(class),
        }
    }

    fn new(
        family: &FamilySpec,
        codes: Vec<Option<Arc<Phrase>>>,
        classes: Vec<Option<Arc<Phrase>>>,
    ) -> Table {
        let classes: Vec<Arc<Phrase>> =
            classes.into_iter().map(Option::unwrap_or_default).collect();
        let class = |index| Arc::clone(&classes[(family.class)(index)]);
        let mut texts: Vec<Arc<Phrase>> = codes
            .into_iter()
            .enumerate()
            .map(|(index, text)| text.unwrap_or_else(|| class(index)))
            .collect();
        let rest = texts.last().cloned().unwrap_or_default();
        let is_rest = |text: &&Arc<Phrase>| Arc::ptr_eq(&rest, text);
        let trailing = texts.iter().rev().take_while(is_rest).count();
        texts.truncate(texts.len() - trailing);
        Table {
            texts: texts.into(),
            rest,
            classes: classes.into(),
            is_stand_in: false,
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
    /// Creates the text for every code in a catalog without the file of the family.
    fn stand_in(family: &FamilySpec) -> Phrase {
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
