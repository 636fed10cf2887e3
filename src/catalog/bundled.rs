//! The bundled texts: those of this crate.

use include_dir::{Dir, File, include_dir};
use unic_langid::LanguageIdentifier;

/// The folder of a language.
pub(crate) type Folder = &'static Dir<'static>;

/// The folder `locales` with the languages that the features of the crate name. `build.rs` makes it.
static LOCALES: Dir<'static> = include_dir!("$OUT_DIR/locales");

/// Returns the languages, one for each folder that is named by a language tag: the tag and the
/// folder.
pub(crate) fn languages() -> impl Iterator<Item = (&'static str, LanguageIdentifier, Folder)> {
    LOCALES.dirs().filter_map(|folder| {
        let tag = folder.path().to_str()?;
        Some((tag, tag.parse().ok()?, folder))
    })
}

/// Returns the content of a file in the folder of a language, as bytes. `stem` is the name without
/// `.ftl`.
pub(crate) fn bytes(folder: Folder, stem: &str) -> Option<&'static [u8]> {
    find(folder, stem).map(File::contents)
}

/// Returns the name and the text of a file in the folder of a language.
pub(crate) fn file(folder: Folder, stem: &str) -> Option<(&'static str, &'static str)> {
    name_and_text(find(folder, stem)?)
}

fn find(folder: Folder, stem: &str) -> Option<&'static File<'static>> {
    let is_named = |file: &&File<'_>| file.path().file_stem().is_some_and(|name| name == stem);
    folder.files().find(is_named)
}

fn name_and_text(file: &'static File<'static>) -> Option<(&'static str, &'static str)> {
    Some((file.path().file_name()?.to_str()?, file.contents_utf8()?))
}

/// Returns the Fluent files of the bundled languages, for other Fluent programs.
///
/// Each item is the language tag, the file name and the content, as in the folder `locales`.
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
