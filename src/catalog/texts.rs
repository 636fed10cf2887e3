//! The texts of a language, file by file.

use std::sync::{Arc, OnceLock};

use unic_langid::LanguageIdentifier;

use super::dialog::{self, Dialog};
use super::error::{CatalogError, Finding};
use super::facts::Facts;
use super::own_vendor::OwnVendor;
use super::resource::Resource;
use super::table::{Phrase, Read, Table};
use crate::bundled::{self, Folder};
use crate::family::{FAMILIES, Number};

/// All texts of a language.
pub(super) struct Texts {
    pub(super) language: LanguageIdentifier,
    /// A folder of files that are known to be good; each is read when it is first wanted.
    pub(super) bundled: Option<Folder>,
    pub(super) tables: [OnceLock<Box<Table<Arc<Phrase>>>>; FAMILIES.len()],
    /// Vendor phrases that are in no table of the crate.
    pub(super) own_vendors: Vec<OwnVendor>,
    dialogs: OnceLock<Option<Table<Dialog>>>,
    facts: OnceLock<Option<Arc<Facts>>>,
}

impl Texts {
    pub(super) fn new(language: LanguageIdentifier, bundled: Option<Folder>) -> Texts {
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
        base: Option<&Texts>,
        resource: Resource<'_>,
        findings: &mut Vec<Finding>,
    ) -> bool {
        match file {
            File::Family(number) => {
                let base = base.filter(|base| base.has(number)).map(|base| base.table(number));
                let own_vendors = (number == Number::Vendor as usize).then_some(&mut self.own_vendors);
                let table = read_family(number, base, own_vendors, &resource, findings);
                self.tables[number].set(Box::new(table)).is_ok()
            }
            File::Dialogs => {
                let base = base.and_then(Texts::dialogs);
                self.dialogs.set(Some(read_dialogs(base, &resource, findings))).is_ok()
            }
            File::Facts => {
                let base = base.and_then(Texts::facts);
                self.facts.set(Some(Arc::new(Facts::read(&self.language, base, resource, findings)))).is_ok()
            }
            File::Labels => true,
        }
    }

    /// Whether there is a file of a family, read or not.
    fn has(&self, number: usize) -> bool {
        let is_read = self.tables[number].get().is_some_and(|table| !table.is_stand_in());
        is_read || self.bundled_file(FAMILIES[number].name).is_some()
    }

    pub(super) fn table(&self, number: usize) -> &Table<Arc<Phrase>> {
        self.tables[number].get_or_init(|| {
            let family = &FAMILIES[number];
            let read = |resource: Resource<'_>, findings: &mut Vec<Finding>| {
                read_family(number, None, None, &resource, findings)
            };
            let stand_in = || Table::stand_in(Arc::new(Phrase::stand_in(family)));
            Box::new(self.read_bundled(family.name, read).unwrap_or_else(stand_in))
        })
    }

    pub(super) fn dialogs(&self) -> Option<&Table<Dialog>> {
        let read = |resource: Resource<'_>, findings: &mut Vec<Finding>| read_dialogs(None, &resource, findings);
        self.dialogs.get_or_init(|| self.read_bundled("explain", read)).as_ref()
    }

    /// The sentences with facts, if the catalog has them.
    pub(super) fn facts(&self) -> Option<&Facts> {
        let read = |resource: Resource<'_>, findings: &mut Vec<Finding>| {
            Arc::new(Facts::read(&self.language, None, resource, findings))
        };
        self.facts.get_or_init(|| self.read_bundled("facts", read)).as_deref()
    }

    fn bundled_file(&self, stem: &str) -> Option<(&'static str, &'static str)> {
        bundled::file(self.bundled?, stem)
    }

    /// Reads a file when it is first wanted, if it is there. `parse` has read all there are, and of the bundled ones
    /// the tests have seen that nothing is wrong with them.
    #[cold]
    fn read_bundled<T>(&self, stem: &str, read: impl FnOnce(Resource<'_>, &mut Vec<Finding>) -> T) -> Option<T> {
        let (file, text) = self.bundled_file(stem)?;
        let mut findings = Vec::new();
        let resource = Resource::bundled(file, text, &mut findings);
        let texts = read(resource, &mut findings);
        match CatalogError::check(texts, findings) {
            Ok(texts) => Some(texts),
            Err(error) => unreachable!("the tests read every bundled file, also {}:\n{error}", self.language),
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
    base: Option<&Table<Arc<Phrase>>>,
    mut own_vendors: Option<&mut Vec<OwnVendor>>,
    resource: &Resource<'_>,
    findings: &mut Vec<Finding>,
) -> Table<Arc<Phrase>> {
    let family = &FAMILIES[number];
    let read: Read<Arc<Phrase>> =
        |message, base, resource, findings| Arc::new(Phrase::read(message, base.map(Arc::as_ref), resource, findings));
    let mut here = Vec::new();
    Table::read(family, base, resource, findings, read, |message, findings| {
        let Some(own_vendors) = &mut own_vendors else { return false };
        let place = family.text_place(message.id);
        let text = base.zip(place).and_then(|(base, place)| base.get_own(place)).map(Arc::as_ref);
        OwnVendor::read(own_vendors, &mut here, message, text, resource, findings)
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
