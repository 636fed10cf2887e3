//! The Fluent files to export.

use std::collections::HashSet;
use std::path::Path;

use sip_phrases::{LanguageIdentifier, bundled_files};
use sip_phrases_cli::lint::Rule;

use crate::commands::check;
use crate::english;
use crate::error::Error;
use crate::folder;

/// The tag of English, from which the other languages are translated.
pub const ENGLISH: &str = "en";
/// The file with the labels of this program.
pub const LABELS: &str = "labels";

/// A Fluent file.
pub struct Source {
    pub language: LanguageIdentifier,
    /// The name of the file without `.ftl`.
    pub name: String,
    pub text: String,
    /// The names of the texts whose English text has changed since they were translated.
    pub stale: Vec<String>,
}

impl Source {
    /// Returns `None` if the file has no texts to export.
    pub fn new(language: &str, file: &str, text: &str) -> Option<Source> {
        let name = file.strip_suffix(".ftl")?;
        Some(Source {
            language: language.parse().ok()?,
            name: name.to_owned(),
            text: text.to_owned(),
            stale: Vec::new(),
        })
    }
}

/// Returns the files of the program.
pub fn bundled() -> Vec<Source> {
    let files = bundled_files();
    files
        .filter_map(|(language, file, text)| Source::new(language, file, text))
        .collect()
}

/// Returns the text of a file.
pub fn find<'s>(sources: &'s [Source], language: &str, name: &str) -> Option<&'s str> {
    let is_wanted = |source: &&Source| source.language == language && source.name == name;
    Some(&sources.iter().find(is_wanted)?.text)
}

/// Returns an English file of the sources on top of that of the program.
pub fn english(sources: &[Source], name: &str) -> String {
    let overlay = find(sources, ENGLISH, name);
    english::merged(&format!("{name}.ftl"), overlay)
}

/// Reads the files of a folder that has a folder for each language.
///
/// # Errors
///
/// [`Error::Input`] if the folder has no texts, or if a file is unreadable or not valid Fluent.
pub fn read(dir: &Path) -> Result<Vec<Source>, Error> {
    let folder = folder::read(dir)?;
    let report = check::lint(&folder);
    let of_rule = |rule| {
        let findings = report.findings().iter();
        findings.filter(move |finding| finding.rule() == rule)
    };
    let invalid: Vec<String> = of_rule(Rule::E00).map(ToString::to_string).collect();
    if !invalid.is_empty() {
        let findings = invalid.join("\n");
        return Err(Error::Input(format!(
            "cannot use the texts in {}:\n{findings}",
            dir.display()
        )));
    }
    let files = folder.texts();
    let sources: Vec<Source> = files
        .filter_map(|(language, file, text)| {
            let mut source = Source::new(language, &file, text)?;
            let path = Path::new(language).join(&file);
            source.stale = of_rule(Rule::E22)
                .filter(|finding| Path::new(finding.path()).ends_with(&path))
                .filter_map(|finding| Some(finding.message().split_once(':')?.0.to_owned()))
                .collect();
            Some(source)
        })
        .collect();
    let mut seen = HashSet::new();
    match sources
        .iter()
        .find(|source| !seen.insert((&source.language, &source.name)))
    {
        Some(second) => Err(Error::Input(format!(
            "{} contains two folders of the language {}",
            dir.display(),
            second.language
        ))),
        None => Ok(sources),
    }
}
