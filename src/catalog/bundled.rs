//! The texts that are part of this crate.

use include_dir::{Dir, File, include_dir};
use unic_langid::LanguageIdentifier;

/// The folder of a language.
pub(crate) type Folder = &'static Dir<'static>;

/// The folder `locales`. `build.rs` has cargo look at it again when a language is added.
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The languages, one for each folder that is named by a language tag: the tag and the folder.
pub(crate) fn languages() -> impl Iterator<Item = (&'static str, LanguageIdentifier, Folder)> {
    LOCALES.dirs().filter_map(|folder| {
        let tag = folder.path().to_str()?;
        Some((tag, tag.parse().ok()?, folder))
    })
}

/// A file in the folder of a language, by its name without `.ftl`: its name and text.
pub(crate) fn file(folder: Folder, stem: &str) -> Option<(&'static str, &'static str)> {
    let file = folder.files().find(|file| file.path().file_stem().is_some_and(|name| name == stem))?;
    name_and_text(file)
}

fn files(folder: Folder) -> impl Iterator<Item = (&'static str, &'static str)> {
    folder.files().filter_map(name_and_text)
}

/// Whether a file is UTF-8 is checked each time that it is taken. The way of std takes a fifth of the time to the first
/// phrase.
fn name_and_text(file: &'static File<'static>) -> Option<(&'static str, &'static str)> {
    Some((file.path().file_name()?.to_str()?, simdutf8::basic::from_utf8(file.contents()).ok()?))
}

/// The texts of this crate as they stand in `locales`: language, file name and content, for other Fluent programs.
///
/// ```
/// let files: Vec<_> = sip_phrases::bundled_files().filter(|(language, ..)| *language == "de").collect();
/// assert!(files.iter().any(|(_, file, text)| *file == "status.ftl" && text.contains("status-486 = ")));
/// ```
pub fn bundled_files() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let folders = LOCALES.dirs().filter_map(|folder| Some((folder.path().to_str()?, folder)));
    folders.flat_map(|(language, folder)| files(folder).map(move |(file, text)| (language, file, text)))
}
