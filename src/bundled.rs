//! The texts that are part of this crate.

use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

/// The folder `locales`. `build.rs` has cargo look at it again when a language is added.
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The languages, one for each folder that is named by a language tag.
pub(crate) fn languages() -> impl Iterator<Item = (LanguageIdentifier, &'static Dir<'static>)> {
    LOCALES.dirs().filter_map(|dir| Some((dir.path().to_str()?.parse().ok()?, dir)))
}

/// The files of texts in the folder of a language, by name.
pub(crate) fn files(dir: &'static Dir<'static>) -> impl Iterator<Item = (&'static str, &'static str)> {
    dir.files().filter_map(|file| Some((file.path().file_name()?.to_str()?, file.contents_utf8()?)))
}

/// The texts of this crate as they stand in `locales`: language, file name and content, for other Fluent programs.
///
/// ```
/// let files: Vec<_> = sip_phrases::bundled_files().filter(|(language, ..)| *language == "de").collect();
/// assert!(files.iter().any(|(_, file, text)| *file == "status.ftl" && text.contains("status-486 = ")));
/// ```
pub fn bundled_files() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    LOCALES
        .dirs()
        .filter_map(|dir| Some((dir.path().to_str()?, dir)))
        .flat_map(|(language, dir)| files(dir).map(move |(file, text)| (language, file, text)))
}
