//! The lint for translators: finds mistakes in translations and reports them with file, line and
//! column.
//!
//! [`Rule`] lists the rules, which are those of the project's translation standard. Most apply to
//! every language. The others need data of the language: its letters, marks, glossary and the words
//! that are always wrong. A further language needs no code.
//!
//! The English files of a *reference* folder define what every language must have: ids, attributes,
//! variables and the names of header fields. The project's own `locales` are their own reference.
//!
//! The file and the attribute determine the purpose of a text. In `explain.ftl` the value is a
//! title; `.meaning`, `.advice` and their variants such as `.advice-register` are sentences for
//! people. `facts.ftl` has sentences with variables and the names that they list, `labels.ftl` the
//! labels that the program prints. In every other file the value is a phrase, and `.description` explains it to engineers.
//!
//! ```
//! use sip_phrases_cli::lint::{Folder, check};
//!
//! let english = "status-486 = Busy Here\n    .description = The called party is busy.\n";
//! let german = "status-486 = Besetzt.\n    .description = Der Teilnehmer ist besetzt.\n";
//! let folder = Folder::from_texts([
//!     ("en", "status.ftl", english),
//!     ("de", "status.ftl", german),
//! ]);
//! let report = check(&folder, &folder);
//! let finding = &report.findings()[0];
//! assert_eq!(finding.rule().id(), "E09");
//! assert_eq!(
//!     finding.to_string(),
//!     "de/status.ftl:1:21: E09: \
//!      status-486: phrase ends with \".\": remove the final punctuation",
//! );
//! ```

mod canonical;
mod characters;
mod complete;
mod distinct;
mod findings;
mod folder;
mod glossary;
mod han;
mod language;
mod length;
mod marks;
mod names;
mod parse;
mod phrase;
mod plural;
mod report;
mod resource;
mod rule;
mod scripts;
mod sentence;
mod spaces;
mod stale;
mod text;
mod words;

use sip_phrases::LanguageIdentifier;

pub use canonical::canonical_form;
pub use folder::Folder;
pub use length::length_limits;
pub use plural::plural_categories;
pub use report::{Coverage, Finding, Gap, Report};
pub use rule::{Rule, Severity};

use findings::Findings;
use language::Language;
use resource::Resource;

/// Checks every file of a folder against the rules and against the English files of the reference.
///
/// One run finds all mistakes. Neither folder needs to be complete: missing texts are findings too.
pub fn check(folder: &Folder, reference: &Folder) -> Report {
    // Mistakes in the reference count only if it is the folder itself, which is read again below.
    let english = read_language(
        reference,
        "en",
        Language::english(),
        &mut Findings::default(),
    );
    let mut findings = Findings::default();
    let mut coverage = Vec::new();
    for tag in folder.languages() {
        let Ok(id) = tag.parse::<LanguageIdentifier>() else {
            let message = format!(
                "invalid folder name \"{tag}\": expected a language tag such as de or pt-BR"
            );
            findings.add(&folder.files(tag)[0], 0, Rule::E00, message);
            continue;
        };
        let resources = read_language(folder, tag, Language::of(&id), &mut findings);
        coverage.extend(complete::check(tag, &resources, &english, &mut findings));
        for resource in &resources {
            let english = english
                .iter()
                .find(|english| english.family() == resource.family());
            check_resource(resource, english, &id, &mut findings);
        }
    }
    Report {
        findings: findings.sorted(),
        coverage,
    }
}

fn read_language<'a>(
    folder: &'a Folder,
    tag: &str,
    language: &'static Language,
    findings: &mut Findings,
) -> Vec<Resource<'a>> {
    let files = folder.files(tag).iter();
    files
        .map(|file| parse::read(file, language, findings))
        .collect()
}

/// Applies every rule that looks at one file.
fn check_resource(
    resource: &Resource<'_>,
    english: Option<&Resource<'_>>,
    id: &LanguageIdentifier,
    findings: &mut Findings,
) {
    canonical::check(resource, findings);
    phrase::check(resource, findings);
    spaces::check(resource, findings);
    characters::check(resource, findings);
    scripts::check(resource, findings);
    marks::check(resource, findings);
    han::check(resource, english, findings);
    sentence::check(resource, english, findings);
    length::check(resource, findings);
    distinct::check(resource, findings);
    glossary::check(resource, findings);
    words::check(resource, findings);
    names::check(resource, english, findings);
    plural::check(resource, english, id, findings);
    stale::check(resource, english, findings);
}
