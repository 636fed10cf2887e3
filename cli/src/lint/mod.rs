//! The lint of translation resources: what a translator must know is wrong, each with file, line and column.
//!
//! The rules are those of the project's translation standard; [`Rule`] lists them. Some hold for every language,
//! some for English, Russian, Chinese (Simplified) or German only; a further language needs no code here.
//! What texts there must be (ids, attributes, variables, names of header fields) the English files of a
//! *reference* folder say. For the project's own `locales/` the reference is the folder itself.
//!
//! What a text is follows from its file and attribute: in `explain.ftl` the value is a title, `.meaning` and
//! `.advice` (and their variants such as `.advice-register`) are sentences for people; `facts.ftl` holds sentences
//! with variables, `labels.ftl` what programs print; in every other file the value is a phrase and `.description`
//! explains it to engineers.
//!
//! ```
//! use sip_phrases::lint::{check, Folder};
//!
//! let folder = Folder::from_texts([
//!     ("en", "status.ftl", "status-486 = Busy Here\n    .description = The called party is busy.\n"),
//!     ("de", "status.ftl", "status-486 = Besetzt.\n    .description = Der Teilnehmer ist besetzt.\n"),
//! ]);
//! let report = check(&folder, &folder);
//! assert_eq!(
//!     report.findings()[0].to_string(),
//!     "de/status.ftl:1:21: E09: status-486: the phrase ends with “.”; a phrase has no final mark",
//! );
//! ```

mod alphabet;
mod complete;
mod distinct;
mod folder;
mod glossary;
mod han;
mod language;
mod length;
mod marks;
mod names;
mod plural;
mod report;
mod resource;
mod rule;
mod sentence;
mod text;
mod words;

pub use folder::Folder;
pub use plural::plural_categories;
pub use report::{Coverage, Finding, Gap, Report};
pub use rule::{Rule, Severity};

use folder::SourceFile;
use language::Language;
use resource::Resource;
use text::{Line, Text};
use unic_langid::LanguageIdentifier;

/// Checks every file of a folder against the rules and against the English files of the reference.
///
/// Everything that is wrong is found in one run. Neither folder needs to be complete: what is missing is a
/// finding too.
pub fn check(folder: &Folder, reference: &Folder) -> Report {
    // What is wrong in the reference is not the concern of this folder; if it is the same one, it is found below.
    let mut ignored = Findings::default();
    let english = read_language(reference, "en", Language::English, &mut ignored);
    let mut findings = Findings::default();
    let mut coverage = Vec::new();
    for tag in folder.languages() {
        let Ok(identifier) = tag.parse::<LanguageIdentifier>() else {
            let sentence =
                format!("the folder name “{tag}” is no language tag; right are names such as “fr” or “pt-BR”");
            findings.add(&folder.languages[tag][0], 0, Rule::E00, sentence);
            continue;
        };
        let language = Language::of(&identifier);
        let resources = read_language(folder, tag, language, &mut findings);
        coverage.extend(complete::check(tag, &resources, &english, &mut findings));
        for resource in &resources {
            let original = english.iter().find(|original| original.file.family == resource.file.family);
            check_resource(resource, original, &identifier, &mut findings);
        }
    }
    Report { findings: findings.sorted(), coverage }
}

fn read_language<'a>(folder: &'a Folder, tag: &str, language: Language, findings: &mut Findings) -> Vec<Resource<'a>> {
    let files = folder.languages.get(tag).map_or(&[][..], Vec::as_slice);
    files.iter().map(|file| Resource::read(file, language, findings)).collect()
}

fn check_resource(
    resource: &Resource<'_>,
    original: Option<&Resource<'_>>,
    identifier: &LanguageIdentifier,
    findings: &mut Findings,
) {
    alphabet::check(resource, findings);
    marks::check(resource, findings);
    sentence::check(resource, original, findings);
    length::check(resource, findings);
    distinct::check(resource, findings);
    names::check_people(resource, findings);
    match resource.language {
        Language::Chinese => {
            han::check(resource, original, findings);
            words::check(resource, findings);
        }
        Language::Russian | Language::German => words::check(resource, findings),
        Language::English | Language::Other => {}
    }
    glossary::check(resource, findings);
    if let Some(original) = original {
        names::check_translation(resource, original, findings);
    }
    plural::check(resource, original, identifier, findings);
}

/// Collects what the rules find.
#[derive(Default)]
struct Findings {
    list: Vec<Finding>,
}

impl Findings {
    fn add(&mut self, file: &SourceFile, at: usize, rule: Rule, sentence: String) {
        let (line, column) = file.position(at);
        self.list.push(Finding { path: file.path.clone(), line, column, rule, gap: None, sentence });
    }

    /// A finding that what is there is not what the reference has.
    fn gap(&mut self, file: &SourceFile, at: usize, gap: Gap, sentence: String) {
        self.add(file, at, Rule::E01, sentence);
        if let Some(finding) = self.list.last_mut() {
            finding.gap = Some(gap);
        }
    }

    /// A finding that concerns a text as a whole.
    fn text(&mut self, resource: &Resource<'_>, text: &Text<'_>, rule: Rule, sentence: &str) {
        self.add(resource.file, text.start(), rule, format!("{}: {sentence}", text.place()));
    }

    /// A finding at a byte of a line.
    fn within(
        &mut self,
        resource: &Resource<'_>,
        (text, line): (&Text<'_>, &Line),
        index: usize,
        rule: Rule,
        sentence: &str,
    ) {
        self.add(resource.file, line.source(index), rule, format!("{}: {sentence}", text.place()));
    }

    fn sorted(mut self) -> Vec<Finding> {
        self.list.sort();
        // Variants of a text share what stands around them.
        self.list.dedup();
        self.list
    }
}
