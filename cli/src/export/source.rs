//! Where the texts come from: the program itself or a folder.

use std::collections::HashSet;
use std::path::Path;

use sip_phrases::lint::{Folder, Rule, check};
use sip_phrases::unic_langid::LanguageIdentifier;

/// The texts of one family in one language, as Fluent.
pub struct Source {
    pub language: LanguageIdentifier,
    /// The name of the file without `.ftl`.
    pub family: String,
    pub text: String,
}

/// The texts in the program.
pub fn bundled() -> Vec<Source> {
    sip_phrases::bundled_files().filter_map(|(language, file, text)| source(language, file, text.to_owned())).collect()
}

/// The texts of a folder, laid out as `<language>/<family>.ftl`.
///
/// # Errors
///
/// The folder cannot be read, has no such file, or one of them is not in the form that the linter's rule E00 asks
/// for: `status-486 Busy`.
pub fn folder(path: &Path) -> Result<Vec<Source>, String> {
    let folder = Folder::read(path).map_err(|error| error.to_string())?;
    let report = check(&folder, &folder);
    let wrong: Vec<String> =
        report.findings().iter().filter(|finding| finding.rule() == Rule::E00).map(ToString::to_string).collect();
    if !wrong.is_empty() {
        return Err(wrong.join("\n"));
    }
    let sources = folder.texts().filter_map(|(language, file, text)| source(language, &file, text.to_owned()));
    let sources: Vec<Source> = sources.collect();
    let mut seen = HashSet::new();
    if let Some(twice) = sources.iter().find(|source| !seen.insert((source.language.clone(), source.family.clone()))) {
        return Err(format!("{} has two folders for the language {}", path.display(), twice.language));
    }
    match sources.is_empty() {
        true => Err(format!("{} has no texts: they stand in files such as en/status.ftl", path.display())),
        false => Ok(sources),
    }
}

fn source(language: &str, file: &str, text: String) -> Option<Source> {
    // What this program prints beside the texts is no text of SIP.
    let family = file.strip_suffix(".ftl").filter(|family| *family != "labels")?.to_owned();
    Some(Source { language: language.parse().ok()?, family, text })
}
