//! The texts of a language, file by file.

use std::sync::{Arc, OnceLock};

use unic_langid::LanguageIdentifier;

use super::Catalog;
use super::dialog::{self, Dialog};
use super::error::Finding;
use super::facts::Facts;
use super::own_vendor::OwnVendor;
use super::resource::Resource;
use super::table::{Phrase, Table};
use crate::family::{FAMILIES, Number};

/// All texts of a language.
pub(super) struct Texts {
    pub(super) language: LanguageIdentifier,
    /// Files that are known to be good, by name; they are read when they are first wanted.
    pub(super) bundled: Vec<(&'static str, &'static str)>,
    pub(super) tables: [OnceLock<Table<Phrase>>; FAMILIES.len()],
    /// Vendor phrases that are in no table of the crate.
    pub(super) own_vendors: Vec<OwnVendor>,
    pub(super) dialogs: OnceLock<Option<Table<Dialog>>>,
    pub(super) facts: OnceLock<Option<Arc<Facts>>>,
}

impl Texts {
    pub(super) fn new(language: LanguageIdentifier, bundled: Vec<(&'static str, &'static str)>) -> Texts {
        Texts {
            language,
            bundled,
            tables: [const { OnceLock::new() }; FAMILIES.len()],
            own_vendors: Vec::new(),
            dialogs: OnceLock::new(),
            facts: OnceLock::new(),
        }
    }

    /// Takes what another catalog has read and this one has no file for.
    pub(super) fn fill_from(&mut self, base: &Texts) {
        for (table, base) in self.tables.iter_mut().zip(&base.tables) {
            fill(table, base);
        }
        fill(&mut self.dialogs, &base.dialogs);
        fill(&mut self.facts, &base.facts);
    }

    /// Reads a file into its place, laid over the texts of another catalog where there is one. Says whether the place
    /// was empty.
    pub(super) fn read(
        &mut self,
        file: File,
        base: Option<&Catalog>,
        resource: Resource<'_>,
        findings: &mut Vec<Finding>,
    ) -> bool {
        match file {
            File::Family(number) => {
                let base = base.filter(|base| base.has(number)).map(|base| base.table(number));
                let own_vendors = (number == Number::Vendor as usize).then_some(&mut self.own_vendors);
                let table = read_family(number, base, own_vendors, &resource, findings);
                self.tables[number].set(table).is_ok()
            }
            File::Dialogs => {
                let base = base.and_then(Catalog::dialogs);
                self.dialogs.set(Some(read_dialogs(base, &resource, findings))).is_ok()
            }
            File::Facts => {
                let base = base.and_then(Catalog::facts);
                self.facts.set(Some(Arc::new(Facts::read(&self.language, base, resource, findings)))).is_ok()
            }
            File::Labels => true,
        }
    }
}

fn fill<T: Clone>(empty: &mut OnceLock<T>, base: &OnceLock<T>) {
    if empty.get().is_none() {
        empty.clone_from(base);
    }
}

pub(super) fn read_family(
    number: usize,
    base: Option<&Table<Phrase>>,
    mut own_vendors: Option<&mut Vec<OwnVendor>>,
    resource: &Resource<'_>,
    findings: &mut Vec<Finding>,
) -> Table<Phrase> {
    let family = &FAMILIES[number];
    Table::read(family, base, resource, findings, Phrase::read, |message, findings| {
        let Some(own_vendors) = &mut own_vendors else { return false };
        let place = family.text_place(message.id);
        let text = base.zip(place).and_then(|(base, place)| base.get_own(place));
        OwnVendor::read(own_vendors, message, text, resource, findings)
    })
}

pub(super) fn read_dialogs(
    base: Option<&Table<Dialog>>,
    resource: &Resource<'_>,
    findings: &mut Vec<Finding>,
) -> Table<Dialog> {
    Table::read(&dialog::FAMILY, base, resource, findings, Dialog::read, |_, _| false)
}

/// A file of texts.
#[derive(Clone, Copy)]
pub(super) enum File {
    /// The phrases and descriptions of a family.
    Family(usize),
    /// `explain.ftl`
    Dialogs,
    /// `facts.ftl`
    Facts,
    /// `labels.ftl`: what the program `sip-phrases` prints beside the texts. A catalog does not read it.
    Labels,
}

impl File {
    pub(super) fn of(name: &str) -> Option<File> {
        match name.strip_suffix(".ftl")? {
            "explain" => Some(File::Dialogs),
            "facts" => Some(File::Facts),
            "labels" => Some(File::Labels),
            stem => FAMILIES.iter().position(|family| family.name == stem).map(File::Family),
        }
    }
}
