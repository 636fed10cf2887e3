//! Families of texts: which codes there are and where their texts stand.

/// A family of codes that have texts in a file of their own.
///
/// Every code of the family has a *place*, a small number; a text is found by it without a search. A code without a
/// text of its own has that of its class, which every catalog must have.
pub(crate) struct Family {
    /// The name of the file in the folder of a language: `status.ftl`.
    pub(crate) file: &'static str,
    /// How many places there are.
    pub(crate) places: usize,
    /// The place of the code that a message is about: 386 of `status-486`.
    pub(crate) place: fn(id: &str) -> Option<usize>,
    /// The ids of the class texts.
    pub(crate) classes: &'static [&'static str],
    /// The class, as a place in `classes`, of the code at a place.
    pub(crate) class: fn(place: usize) -> usize,
}

impl Family {
    /// The place of the text that a message holds: those of the codes, and behind them those of the classes.
    pub(crate) fn text_place(&self, id: &str) -> Option<usize> {
        match self.classes.iter().position(|&class| class == id) {
            Some(class) => Some(self.places + class),
            None => (self.place)(id),
        }
    }
}

/// A code that has a text in a [`Catalog`](crate::Catalog): [`StatusCode`](crate::StatusCode) and its like. The trait
/// is sealed: codes of one's own are added by texts, not by types.
pub trait Code: sealed::Code {}

impl<C: sealed::Code> Code for C {}

pub(crate) mod sealed {
    pub trait Code: Copy {
        /// The place of the family among [`FAMILIES`](super::FAMILIES).
        const FAMILY: usize;

        /// The place of the code in its family.
        fn place(self) -> usize;
    }
}

/// All families, each at the place that its code type names.
pub(crate) static FAMILIES: [Family; 1] = [crate::status::FAMILY];
