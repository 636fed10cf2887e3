//! The texts of a language, file by file.

use std::sync::{Arc, OnceLock};

use unic_langid::LanguageIdentifier;

use super::bundled::{self, Folder};
use super::dialog::{self, Dialog};
use super::error::{CatalogError, Mistake};
use super::families::{FAMILIES, Family};
use super::overlay_vendor::{OverlayVendor, OverlayVendors};
use super::resource::Resource;
use super::sentences::Sentences;
use super::table::{Phrase, Table};

/// All texts of a language.
pub(super) struct Texts {
    pub(super) language: LanguageIdentifier,
    /// A folder of bundled files. Each is read when it is first needed.
    pub(super) bundled: Option<Folder>,
    tables: [OnceLock<Table<Phrase>>; FAMILIES.len()],
    pub(super) overlay_vendors: Vec<OverlayVendor>,
    dialogs: OnceLock<Option<Table<Dialog>>>,
    sentences: OnceLock<Option<Arc<Sentences>>>,
}

impl Texts {
    pub(super) fn new(language: LanguageIdentifier, bundled: Option<Folder>) -> Texts {
        Texts {
            language,
            bundled,
            tables: [const { OnceLock::new() }; FAMILIES.len()],
            overlay_vendors: Vec::new(),
            dialogs: OnceLock::new(),
            sentences: OnceLock::new(),
        }
    }

    /// Takes over the files that another catalog has read and this one does not have.
    pub(super) fn fill_from(&mut self, base: &Texts) {
        for (table, base) in self.tables.iter_mut().zip(&base.tables) {
            fill(table, base);
        }
        fill(&mut self.dialogs, &base.dialogs);
        fill(&mut self.sentences, &base.sentences);
    }

    /// Reads a file, as an overlay if there is a base. Returns whether it is the first of its kind.
    pub(super) fn read(
        &mut self,
        file: File,
        base: Option<&Texts>,
        resource: &Resource<'_>,
        mistakes: &mut Vec<Mistake>,
    ) -> bool {
        match file {
            File::Family(family) => {
                let base = base
                    .filter(|base| base.has(family))
                    .map(|base| base.table(family as usize));
                let vendors = (family == Family::Vendor).then_some(&mut self.overlay_vendors);
                let table = read_family(family, base, vendors, resource, mistakes);
                self.tables[family as usize].set(table).is_ok()
            }
            File::Dialogs => {
                let base = base.and_then(Texts::dialogs);
                self.dialogs
                    .set(Some(read_dialogs(base, resource, mistakes)))
                    .is_ok()
            }
            File::Sentences => {
                let base = base.and_then(Texts::sentences);
                let sentences = Sentences::read(&self.language, base, resource, mistakes);
                self.sentences.set(Some(Arc::new(sentences))).is_ok()
            }
            File::Labels => true,
        }
    }

    /// Returns whether there is a file of the family, whether it has been read or not.
    fn has(&self, family: Family) -> bool {
        let table = self.tables[family as usize].get();
        table.is_some_and(|table| !table.is_stand_in())
            || self.bundled_file(family.name()).is_some()
    }

    /// Returns whether a file of the family was read by [`read`](Self::read).
    pub(super) fn has_read(&self, family: Family) -> bool {
        self.tables[family as usize].get().is_some()
    }

    #[inline]
    pub(super) fn table(&self, family: usize) -> &Table<Phrase> {
        self.tables[family].get_or_init(|| self.read_table(Family::ALL[family]))
    }

    #[cold]
    fn read_table(&self, family: Family) -> Table<Phrase> {
        let table = self.read_bundled(family.name(), |resource, mistakes| {
            read_family(family, None, None, resource, mistakes)
        });
        table.unwrap_or_else(|| Table::stand_in(Phrase::stand_in(family.spec())))
    }

    pub(super) fn dialogs(&self) -> Option<&Table<Dialog>> {
        let read = |resource: &Resource<'_>, mistakes: &mut Vec<Mistake>| {
            read_dialogs(None, resource, mistakes)
        };
        self.dialogs
            .get_or_init(|| self.read_bundled("explain", read))
            .as_ref()
    }

    pub(super) fn sentences(&self) -> Option<&Sentences> {
        let read = |resource: &Resource<'_>, mistakes: &mut Vec<Mistake>| {
            Arc::new(Sentences::read(&self.language, None, resource, mistakes))
        };
        self.sentences
            .get_or_init(|| self.read_bundled("facts", read))
            .as_deref()
    }

    fn bundled_file(&self, stem: &str) -> Option<(&'static str, &'static str)> {
        bundled::file(self.bundled?, stem)
    }

    /// Reads a bundled file, if it is there. The tests have read all of them without a mistake.
    #[cold]
    fn read_bundled<T>(
        &self,
        stem: &str,
        read: impl FnOnce(&Resource<'_>, &mut Vec<Mistake>) -> T,
    ) -> Option<T> {
        let (file, text) = self.bundled_file(stem)?;
        let mut mistakes = Vec::new();
        let resource = Resource::bundled(file, text, &mut mistakes);
        let texts = read(&resource, &mut mistakes);
        match CatalogError::check(texts, mistakes) {
            Ok(texts) => Some(texts),
            Err(error) => {
                unreachable!("bundled texts of {} have mistakes:\n{error}", self.language)
            }
        }
    }
}

fn fill<T: Clone>(empty: &mut OnceLock<T>, base: &OnceLock<T>) {
    if empty.get().is_none() {
        empty.clone_from(base);
    }
}

fn read_family(
    family: Family,
    base: Option<&Table<Phrase>>,
    overlay_vendors: Option<&mut Vec<OverlayVendor>>,
    resource: &Resource<'_>,
    mistakes: &mut Vec<Mistake>,
) -> Table<Phrase> {
    let spec = family.spec();
    let mut overlay_vendors = overlay_vendors.map(OverlayVendors::new);
    Table::read(
        spec,
        base,
        resource,
        mistakes,
        Phrase::read,
        |message, mistakes| {
            let Some(overlay_vendors) = &mut overlay_vendors else {
                return false;
            };
            let slot = spec.slot(message.id);
            let text = base.zip(slot).and_then(|(base, slot)| base.get_own(slot));
            overlay_vendors.read(message, text, resource, mistakes)
        },
    )
}

fn read_dialogs(
    base: Option<&Table<Dialog>>,
    resource: &Resource<'_>,
    mistakes: &mut Vec<Mistake>,
) -> Table<Dialog> {
    Table::read(
        &dialog::SPEC,
        base,
        resource,
        mistakes,
        Dialog::read,
        |_, _| false,
    )
}

/// A file of texts.
#[derive(Clone, Copy)]
pub(super) enum File {
    /// The phrases and descriptions of a family.
    Family(Family),
    /// `explain.ftl`
    Dialogs,
    /// `facts.ftl`
    Sentences,
    /// `labels.ftl`: what the program `sip-phrases` prints beside the texts. A catalog ignores it.
    Labels,
}

impl File {
    pub(super) fn from_name(name: &str) -> Option<File> {
        match name.strip_suffix(".ftl")? {
            "explain" => Some(File::Dialogs),
            "facts" => Some(File::Sentences),
            "labels" => Some(File::Labels),
            stem => Family::from_name(stem).map(File::Family),
        }
    }
}
