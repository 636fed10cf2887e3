//! The texts that are part of this crate.

use include_dir::{Dir, File, include_dir};
use unic_langid::LanguageIdentifier;

/// The folder of a language.
pub(crate) type Folder = &'static Dir<'static>;

/// The folder `locales`. `build.rs` makes Cargo notice a new language.
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The languages, one for each folder that is named by a language tag: the tag and the folder.
pub(crate) fn languages() -> impl Iterator<Item = (&'static str, LanguageIdentifier, Folder)> {
    LOCALES.dirs().filter_map(|folder| {
        let tag = folder.path().to_str()?;
        Some((tag, tag.parse().ok()?, folder))
    })
}

/// The name and the text of a file in the folder of a language. `stem` is the name without `.ftl`.
pub(crate) fn file(folder: Folder, stem: &str) -> Option<(&'static str, &'static str)> {
    let is_named = |file: &&File<'_>| file.path().file_stem().is_some_and(|name| name == stem);
    name_and_text(folder.files().find(is_named)?)
}

fn name_and_text(file: &'static File<'static>) -> Option<(&'static str, &'static str)> {
    Some((file.path().file_name()?.to_str()?, file.contents_utf8()?))
}

/// Returns the texts of this crate as they stand in `locales`, for other Fluent programs: the
/// language, the name of the file and its content.
///
/// ```
/// let mut files = sip_phrases::bundled_files();
/// assert!(files.any(|(language, file, text)| {
///     (language, file) == ("de", "status.ftl") && text.contains("status-486 = ")
/// }));
/// ```
pub fn bundled_files() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let folders = LOCALES
        .dirs()
        .filter_map(|folder| Some((folder.path().to_str()?, folder)));
    folders.flat_map(|(language, folder)| {
        let files = folder.files().filter_map(name_and_text);
        files.map(move |(file, text)| (language, file, text))
    })
}
