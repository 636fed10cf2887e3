//! A folder of texts, laid out like `locales`.

use std::fs;
use std::path::{Path, PathBuf};

use sip_phrases_cli::lint::Folder;

use crate::english;
use crate::error::Error;

/// Reads a folder that has a folder for each language.
///
/// # Errors
///
/// [`Error::Input`] if a file cannot be read, or if there are no texts.
pub fn read(dir: &Path) -> Result<Folder, Error> {
    check_layout(dir)?;
    let folder = Folder::read(dir).map_err(Error::input)?;
    if folder.languages().next().is_none() {
        return Err(Error::Input(format!(
            "{} contains no texts: expected a folder for each language, such as es/status.ftl",
            dir.display()
        )));
    }
    Ok(folder)
}

/// Returns a file of a language in a folder.
pub fn text<'f>(folder: &'f Folder, language: &str, file: &str) -> Option<&'f str> {
    let mut texts = folder.texts();
    let (.., text) = texts.find(|(tag, name, _)| (*tag, name.as_str()) == (language, file))?;
    Some(text)
}

/// Returns an English file of a folder on top of that of the program.
pub fn english(folder: &Folder, file: &str) -> String {
    english::merged(file, text(folder, "en", file))
}

/// Rejects a folder that has `.ftl` files but no folders, such as `locales/es`.
///
/// # Errors
///
/// [`Error::Input`] if the folder contains the texts of one language.
pub fn check_layout(dir: &Path) -> Result<(), Error> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    let paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    let is_ftl = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "ftl");
    if paths.iter().any(is_ftl) && !paths.iter().any(|path| path.is_dir()) {
        return Err(Error::Input(format!(
            "{} contains the texts of one language: pass its parent folder",
            dir.display()
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_files() {
        let folder = Folder::from_texts([("en", "action.ftl", "own = Own\n")]);
        for (file, expected, why) in [
            ("action.ftl", "own = Own", "the file of the folder"),
            (
                "action.ftl",
                "action-retry = ",
                "with the texts of the program",
            ),
            (
                "status.ftl",
                "\nstatus-486 = Busy Here\n",
                "that of the program",
            ),
            ("other.ftl", "", "no file"),
        ] {
            let english = english(&folder, file);
            assert!(english.contains(expected), "{why}: {english}");
            assert_eq!(english.is_empty(), expected.is_empty(), "{why}");
        }
    }
}
