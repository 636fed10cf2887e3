//! A folder of texts on disk, laid out like `locales`: `<language>/<family>.ftl`.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use unic_langid::LanguageIdentifier;

use crate::catalog::{Catalog, Mistake, is_blank};

/// The largest file that is read, in bytes.
const MAX_FILE: u64 = 1 << 20;
/// The largest sum of all files, in bytes.
const MAX_FOLDER: u64 = 64 << 20;
/// The largest number of entries in a folder.
const MAX_ENTRIES: usize = 1024;

/// A file of texts.
pub struct FolderFile {
    /// The name of the file's folder.
    pub language: String,
    /// The path, for diagnostics. It ends in the name of the file.
    pub path: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// Reads every `<language>/*.ftl` below a folder. Links are followed only to targets within the
/// folder. Hidden entries and other files are ignored, but an `.ftl` file outside the folder of a
/// language is a mistake.
pub fn read_folder(folder: &Path, mistakes: &mut Vec<Mistake>) -> Vec<FolderFile> {
    let root = match folder.canonicalize() {
        Ok(root) => root,
        Err(error) => {
            mistakes.push(mistake(folder, error.to_string()));
            return Vec::new();
        }
    };
    let mut reader = Reader {
        root,
        remaining: MAX_FOLDER,
        files: Vec::new(),
        mistakes,
    };
    for entry in reader.entries(folder) {
        if is_ftl(&entry) && entry.is_file() {
            reader.report(
                &entry,
                "this file is ignored: move it into the folder of a language",
            );
        } else if entry.is_dir() && reader.is_inside(&entry) {
            reader.read_language(&entry);
        }
    }
    reader.files
}

struct Reader<'m> {
    root: PathBuf,
    /// The number of bytes that may still be read.
    remaining: u64,
    files: Vec<FolderFile>,
    mistakes: &'m mut Vec<Mistake>,
}

impl Reader<'_> {
    fn read_language(&mut self, language: &Path) {
        for entry in self.entries(language) {
            if entry.is_dir() {
                // A link could lead back to its own folder.
                if !entry.is_symlink() {
                    self.report_ignored(&entry);
                }
            } else if is_ftl(&entry) && self.is_inside(&entry) && entry.is_file() {
                self.read_file(language, &entry);
            }
        }
    }

    /// Reports the `.ftl` files below the folder of a language.
    fn report_ignored(&mut self, folder: &Path) {
        for entry in self.entries(folder) {
            if entry.is_dir() && !entry.is_symlink() {
                self.report_ignored(&entry);
            } else if is_ftl(&entry) && entry.is_file() {
                self.report(
                    &entry,
                    "this file is ignored: move it up, into the folder of the language",
                );
            }
        }
    }

    fn read_file(&mut self, language: &Path, file: &Path) {
        // One more byte shows that a file is too large, even if it grows while it is read.
        let limit = MAX_FILE.min(self.remaining);
        match read_at_most(file, limit + 1) {
            Ok(bytes) if bytes.len() as u64 <= limit => {
                self.remaining -= bytes.len() as u64;
                let path = file.display().to_string();
                self.files.push(FolderFile {
                    language: file_name(language),
                    path,
                    bytes,
                });
            }
            Ok(_) if limit < MAX_FILE => self.report(file, "folder is larger than 64 MiB"),
            Ok(_) => self.report(file, "file is larger than 1 MiB"),
            Err(error) => self.report(file, error.to_string()),
        }
    }

    /// Returns the entries of a folder by name, without hidden ones.
    fn entries(&mut self, folder: &Path) -> Vec<PathBuf> {
        let mut paths = Vec::new();
        let read = fs::read_dir(folder).and_then(|entries| {
            for entry in entries {
                let path = entry?.path();
                if !file_name(&path).starts_with('.') {
                    paths.push(path);
                }
                if paths.len() > MAX_ENTRIES {
                    let problem = format!("folder has more than {MAX_ENTRIES} entries");
                    return Err(io::Error::other(problem));
                }
            }
            Ok(())
        });
        if let Err(error) = read {
            self.report(folder, error.to_string());
        }
        paths.sort();
        paths
    }

    fn is_inside(&mut self, path: &Path) -> bool {
        match path.canonicalize() {
            Ok(target) if target.starts_with(&self.root) => true,
            Ok(_) => {
                self.report(path, "link leads out of the folder");
                false
            }
            Err(error) => {
                self.report(path, error.to_string());
                false
            }
        }
    }

    fn report(&mut self, path: &Path, problem: impl Into<String>) {
        self.mistakes.push(mistake(path, problem));
    }
}

fn mistake(path: &Path, problem: impl Into<String>) -> Mistake {
    Mistake::new(&path.display().to_string(), None, problem)
}

fn is_ftl(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("ftl"))
}

fn read_at_most(file: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(file)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Reads the catalogs of a folder, as overlays for the languages that have a base.
pub(super) fn read_catalogs<'b>(
    folder: &Path,
    base: impl Fn(&LanguageIdentifier) -> Option<&'b Catalog>,
    mistakes: &mut Vec<Mistake>,
) -> Vec<Catalog> {
    let mut folders: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for FolderFile {
        language,
        path,
        bytes,
    } in read_folder(folder, mistakes)
    {
        match String::from_utf8(bytes) {
            Ok(text) => folders.entry(language).or_default().push((path, text)),
            Err(error) => {
                let position = error.utf8_error().valid_up_to();
                let problem = format!("file is not UTF-8 (byte {position})");
                mistakes.push(Mistake::new(&path, None, problem));
            }
        }
    }
    let mut catalogs: Vec<Catalog> = Vec::new();
    let mut seen = Vec::new();
    for (name, files) in folders {
        let mut report = |problem: String| {
            let path = folder.join(&name).display().to_string();
            mistakes.push(Mistake::new(&path, None, problem));
        };
        let Ok(id) = name.parse::<LanguageIdentifier>() else {
            report("invalid folder name: expected a language tag such as de or pt-BR".to_owned());
            continue;
        };
        if seen.contains(&id) {
            report(format!("second folder of the language {id}"));
            continue;
        }
        seen.push(id.clone());
        let base = base(&id);
        // A new language without any translated text is skipped.
        if base.is_none() && files.iter().all(|(_, text)| is_blank(text)) {
            continue;
        }
        let read = match base {
            Some(catalog) => catalog.overlay(files),
            None => Catalog::parse(id, files),
        };
        match read {
            Ok(catalog) => catalogs.push(catalog),
            Err(error) => mistakes.extend(error.into_mistakes()),
        }
    }
    catalogs
}
