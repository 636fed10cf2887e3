//! The texts of a language, file by file.

use std::sync::{Arc, OnceLock};

use unic_langid::LanguageIdentifier;

use super::bundled::{self, Folder};
use super::dialog::Dialogs;
use super::error::{CatalogError, Mistake};
use super::families::{FAMILIES, Family};
use super::overlay_vendor::{OverlayVendor, OverlayVendors};
use super::resource::Resource;
use super::sentences::Sentences;
use super::table::Table;

/// All texts of a language.
pub(super) struct Texts {
    pub(super) language: LanguageIdentifier,
    /// The folder of bundled files. Each file is read when it is first needed.
    pub(super) bundled: Option<Folder>,
    tables: [OnceLock<Table>; FAMILIES.len()],
    pub(super) overlay_vendors: Vec<OverlayVendor>,
    dialogs: OnceLock<Option<Dialogs>>,
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

    /// Copies the files that the base has read and this catalog has not.
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
                    .set(Some(Dialogs::read(base, resource, mistakes)))
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

    /// Returns whether there is a file of the family, already read or not.
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
    pub(super) fn table(&self, family: usize) -> &Table {
        self.tables[family].get_or_init(|| self.read_table(Family::ALL[family]))
    }

    #[cold]
    fn read_table(&self, family: Family) -> Table {
        let table = self.read_bundled(family.name(), |resource, mistakes| {
            read_family(family, None, None, resource, mistakes)
        });
        table.unwrap_or_else(|| Table::stand_in(family.spec()))
    }

    pub(super) fn dialogs(&self) -> Option<&Dialogs> {
        let bundled = || bundled::bytes(self.bundled?, "explain").map(Dialogs::bundled);
        self.dialogs.get_or_init(bundled).as_ref()
    }

    pub(super) fn sentences(&self) -> Option<&Sentences> {
        let bundled = || {
            let (_, text) = self.bundled_file("facts")?;
            Some(Arc::new(Sentences::bundled(&self.language, text)))
        };
        self.sentences.get_or_init(bundled).as_deref()
    }

    fn bundled_file(&self, stem: &str) -> Option<(&'static str, &'static str)> {
        bundled::file(self.bundled?, stem)
    }

    /// Reads a bundled file, or returns `None` if there is none. The tests check that the bundled
    /// files have no mistakes.
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
    base: Option<&Table>,
    overlay_vendors: Option<&mut Vec<OverlayVendor>>,
    resource: &Resource<'_>,
    mistakes: &mut Vec<Mistake>,
) -> Table {
    let spec = family.spec();
    let mut overlay_vendors = overlay_vendors.map(OverlayVendors::new);
    Table::read(spec, base, resource, mistakes, |message, mistakes| {
        let Some(overlay_vendors) = &mut overlay_vendors else {
            return false;
        };
        let slot = spec.slot(message.id);
        let text = base.zip(slot).and_then(|(base, slot)| base.get_own(slot));
        overlay_vendors.read(message, text, resource, mistakes)
    })
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
    /// `labels.ftl`: labels that the program `sip-phrases` prints beside the texts. A catalog
    /// ignores it.
    Labels,
}

impl File {
    pub(super) fn from_name(name: &str) -> Option<File> {
        match name.strip_suffix(".ftl")? {
            "explain" => Some(File::Dialogs),
            "facts" => Some(File::Sentences),
            "labels" => Some(File::Labels),
            stem => stem.parse().ok().map(File::Family),
        }
    }
}
