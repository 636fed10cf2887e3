//! The specification of a family of codes.

use crate::code::{Indexed, ParseCodeError};

/// The data that a catalog needs to read and find the texts of a family.
///
/// A code without a text of its own has the text of its class.
pub(crate) struct FamilySpec {
    /// The name of the file without `.ftl`. The ids in the file start with it: `status-486`.
    pub(crate) file: &'static str,
    pub(crate) description: &'static str,
    pub(crate) example: &'static str,
    /// The number of codes. The index `count` is the unknown token.
    pub(crate) count: usize,
    /// The prefix of the ids of the class texts; the name of the class follows it. `None` for a
    /// family with one class, whose id is `<file>-class`.
    pub(crate) class_prefix: Option<&'static str>,
    /// The names of the classes, each of which must have a text.
    pub(crate) classes: &'static [&'static str],
    /// Returns the class of a code, as an index in `classes`.
    pub(crate) class: fn(index: usize) -> usize,
    /// A word of the protocol, the same in every language. It is the text of every code in a
    /// catalog without the file.
    pub(crate) protocol_name: &'static str,
    /// Returns the index of the code that an id names: 386 for the `486` of `status-486`.
    pub(crate) from_id: fn(id: &str) -> Option<usize>,
    pub(crate) parse: fn(text: &str) -> Result<u16, ParseCodeError>,
    pub(crate) name: fn(index: u16) -> String,
    pub(crate) registered_text: fn(index: u16) -> Option<&'static str>,
    /// Returns the code at a position in the list of codes that the crate knows by name.
    pub(crate) known: fn(position: usize) -> Option<u16>,
}

impl FamilySpec {
    /// Returns the part of the specification that follows from the type of the codes.
    pub(crate) const fn of<T: Indexed>() -> FamilySpec {
        FamilySpec {
            file: "",
            description: "",
            example: "",
            count: T::COUNT,
            class_prefix: None,
            classes: &[""],
            class: |_| 0,
            protocol_name: "",
            from_id: |id| T::from_id(id).map(T::index),
            parse: |text| T::from_name(text).map(|code| code.index() as u16),
            name: |index| T::from_index(index.into()).map(T::name).unwrap_or_default(),
            registered_text: |index| T::from_index(index.into())?.registered_text(),
            known: |position| T::KNOWN.get(position).map(|code| code.index() as u16),
        }
    }

    /// Returns the number of codes, including the unknown token.
    pub(crate) const fn slots(&self) -> usize {
        self.count + 1
    }

    /// Returns the id of a class text.
    pub(crate) fn class_id(&self, class: usize) -> String {
        match self.class_prefix {
            Some(prefix) => format!("{prefix}{}", self.classes[class]),
            None => format!("{}-class", self.file),
        }
    }

    /// Returns the slot for the text of a message. The slots of the codes come first, then those of
    /// the classes.
    pub(crate) fn slot(&self, id: &str) -> Option<usize> {
        match self.class_of_id(id) {
            Some(class) => Some(self.slots() + class),
            None => (self.from_id)(id.strip_prefix(self.file)?.strip_prefix('-')?),
        }
    }

    fn class_of_id(&self, id: &str) -> Option<usize> {
        match self.class_prefix {
            Some(prefix) => {
                let name = id.strip_prefix(prefix)?;
                self.classes.iter().position(|class| *class == name)
            }
            None => (id.strip_prefix(self.file)? == "-class").then_some(0),
        }
    }
}
