//! Runs the lint over the project's own texts, over files that violate one rule each, and over
//! files that violate none.
//!
//! `lint/bad/E15-ru-status.ftl` is a Russian `status.ftl` that violates only E15. The lines at its
//! start (`### line:column: rule: message`) are the expected findings. The files in `lint/good`
//! have the same form of name and no findings. The English texts are those of the file with the
//! same name and `.en.ftl`, or else the messages with the same ids in `lint/en`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use sip_phrases_cli::lint::{Finding, Folder, Gap, Report, Rule, Severity, canonical_form, check};

const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales");
const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/lint");

/// A file of `bad` or `good`. Its name is `rule-language-family.ftl`, and may go on. The language
/// has `_` for the hyphens of its tag.
#[derive(Clone)]
struct Example {
    path: PathBuf,
    rule: String,
    language: String,
    family: String,
    text: String,
}

impl Example {
    fn all(folder: &str) -> Vec<Self> {
        let entries = fs::read_dir(Path::new(EXAMPLES).join(folder)).unwrap();
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.retain(|path| !path.to_string_lossy().ends_with(".en.ftl"));
        paths.sort();
        paths.into_iter().map(Self::read).collect()
    }

    fn read(path: PathBuf) -> Self {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let parts: Vec<&str> = name.split('-').collect();
        let [rule, language, family, ..] = parts[..] else {
            panic!("{name}: expected rule-language-family.ftl");
        };
        Self {
            text: fs::read_to_string(&path).unwrap(),
            rule: rule.to_owned(),
            language: language.replace('_', "-"),
            family: family.to_owned(),
            path,
        }
    }

    fn check(&self) -> Report {
        let name = format!("{}.ftl", self.family);
        let folder = Folder::from_texts([(&self.language, &name, &self.text)]);
        if self.language == "en" {
            return check(&folder, &folder);
        }
        let own_english = self.path.with_extension("en.ftl");
        let english = if own_english.exists() {
            fs::read_to_string(own_english).unwrap()
        } else {
            let path = Path::new(EXAMPLES).join("en").join(&name);
            self.messages_of(&fs::read_to_string(path).unwrap())
        };
        check(&folder, &Folder::from_texts([("en", &name, &english)]))
    }

    /// The messages of the English file that this file has too.
    fn messages_of(&self, english: &str) -> String {
        let ids: BTreeSet<&str> = self.text.lines().filter_map(id).collect();
        let is_present = |message: &&str| {
            let id = message.lines().find_map(id);
            id.is_some_and(|id| ids.contains(id))
        };
        let messages = english.split("\n\n").filter(is_present);
        messages.map(|message| format!("{message}\n\n")).collect()
    }

    fn expected_findings(&self) -> Vec<&str> {
        let lines = self.text.trim_start_matches('\u{feff}').lines();
        lines.map_while(|line| line.strip_prefix("### ")).collect()
    }
}

/// Returns the id of the message that starts on a line.
fn id(line: &str) -> Option<&str> {
    let id = line.split([' ', '=']).next()?;
    id.starts_with(|c: char| c.is_ascii_alphabetic())
        .then_some(id)
}

fn without_path(finding: &Finding) -> String {
    let finding = finding.to_string();
    finding.split_once(".ftl:").unwrap().1.to_owned()
}

#[test]
fn own_texts_follow_every_rule() {
    let folder = Folder::read(Path::new(LOCALES)).unwrap();
    assert!(folder.languages().any(|language| language == "en"));
    let report = check(&folder, &folder);
    let errors: String = report.errors().map(|error| format!("{error}\n")).collect();
    assert!(errors.is_empty(), "\n{errors}");
    for coverage in report.coverage() {
        assert_eq!(
            coverage.present(),
            coverage.wanted(),
            "{} {}",
            coverage.language(),
            coverage.family()
        );
    }
}

/// Groups, messages and attributes are in the same order in every language.
#[test]
fn own_texts_have_one_outline() {
    let locales = Path::new(LOCALES);
    for language in Folder::read(locales).unwrap().languages() {
        for entry in fs::read_dir(locales.join(language)).unwrap() {
            let path = entry.unwrap().path();
            let english = locales.join("en").join(path.file_name().unwrap());
            let mut pairs = outline(&path).into_iter().zip(outline(&english));
            let difference = pairs.find(|(own, english)| own != english);
            let path = path.display();
            assert_eq!(difference, None, "{path}: own line and English line");
        }
    }
}

fn outline(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let entry = |line: &str| {
        let is_attribute = line.starts_with("    ") && line.trim_start().starts_with('.');
        if line.starts_with("## ") {
            Some(line.to_owned())
        } else if is_attribute {
            let name = line.split(' ').find(|word| word.starts_with('.'));
            name.map(str::to_owned)
        } else {
            id(line).map(str::to_owned)
        }
    };
    text.lines().filter_map(entry).collect()
}

/// E21 with the bytes of the files: the lint overlooks CRLF.
#[test]
fn own_texts_are_in_canonical_form() {
    for language in fs::read_dir(LOCALES).unwrap() {
        let language = language.unwrap().path();
        for entry in fs::read_dir(&language).into_iter().flatten() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let canonical = canonical_form(&text);
            assert!(canonical.as_ref() == Some(&text), "{}", path.display());
        }
    }
}

/// Translation platforms read the languages from this file.
#[test]
fn l10n_toml_has_every_language() {
    #[derive(serde::Deserialize)]
    struct Config {
        locales: BTreeSet<String>,
    }
    let path = Path::new(LOCALES).with_file_name("l10n.toml");
    let config: Config = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let folder = Folder::read(Path::new(LOCALES)).unwrap();
    let languages = folder.languages().filter(|language| *language != "en");
    assert_eq!(config.locales, languages.map(str::to_owned).collect());
}

#[test]
fn bad_files_violate_only_their_rule() {
    let mut wrong = String::new();
    for example in Example::all("bad") {
        let report = example.check();
        // The expected findings at the start make nearly every file violate E21.
        let mut findings: Vec<&Finding> = report.findings().iter().collect();
        findings.retain(|finding| finding.rule() != Rule::E21 || example.rule == "E21");
        let found: Vec<String> = findings.iter().copied().map(without_path).collect();
        let mut rules = findings.iter().map(|finding| finding.rule().id());
        let is_only_rule = rules.all(|rule| rule == example.rule);
        if found.is_empty() || !is_only_rule || found != example.expected_findings() {
            let name = example.path.file_name().unwrap().to_string_lossy();
            wrong += &format!("{name} has these findings:\n");
            for finding in found {
                wrong += &format!("### {finding}\n");
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_rule_has_a_bad_file() {
    let bad = Example::all("bad").into_iter();
    let tested: BTreeSet<String> = bad.map(|example| example.rule).collect();
    let rules = Rule::ALL.iter().map(|rule| rule.id().to_owned());
    assert_eq!(tested, rules.collect());
}

#[test]
fn good_files_have_no_findings() {
    let mut findings = String::new();
    for example in Example::all("good") {
        let crlf = Example {
            text: example.text.replace('\n', "\r\n"),
            ..example.clone()
        };
        for report in [example.check(), crlf.check()] {
            for finding in report.findings() {
                findings += &format!("{}: {finding}\n", example.path.display());
            }
        }
    }
    assert!(findings.is_empty(), "\n{findings}");
}

const ENGLISH: &str = "status-486 = Busy Here\n    .description = The called party is busy.\n";
const GERMAN: &str = "status-486 = Besetzt\n    .description = Der Teilnehmer ist besetzt.\n";
const WARNING: &str = "warning-305 = Incompatible media format\n    \
    .description = No format suits both sides.\n";

fn reference() -> Folder {
    Folder::from_texts([
        ("en", "status.ftl", ENGLISH),
        ("en", "warning.ftl", WARNING),
    ])
}

#[test]
fn folders_as_a_whole() {
    let cases = [
        (
            ("de", "status.ftl", GERMAN),
            "de/warning.ftl:1:1: E01: file is missing: English has 2 texts in it\n",
        ),
        (
            ("de-AT", "status.ftl", GERMAN),
            "de-AT/warning.ftl:1:1: E01: file is missing: English has 2 texts in it\n",
        ),
        (
            ("deutsch", "warning.ftl", GERMAN),
            "deutsch/status.ftl:1:1: E01: file is missing: English has 2 texts in it\n\
             deutsch/warning.ftl:1:1: E01: status-486 is not a message of the English warning.ftl: \
             remove it\n\
             deutsch/warning.ftl:1:1: E01: warning-305 is missing: \
             add it at the start of the file\n",
        ),
        (
            ("d", "status.ftl", GERMAN),
            "d/status.ftl:1:1: E00: invalid folder name \"d\": \
             expected a language tag such as de or pt-BR\n",
        ),
    ];
    for (file, expected) in cases {
        let report = check(&Folder::from_texts([file]), &reference());
        assert_eq!(report.to_string(), expected);
    }
}

#[test]
fn gaps_and_coverage() {
    let folder = Folder::from_texts([
        ("de", "status.ftl", GERMAN),
        ("de", "warning.ftl", ""),
        ("de", "statuses.ftl", GERMAN),
    ]);
    let report = check(&folder, &reference());
    let gap = |start: &str| {
        let mut findings = report.findings().iter();
        let finding = findings.find(|finding| finding.message().starts_with(start));
        finding
            .unwrap_or_else(|| panic!("{start}:\n{report}"))
            .gap()
    };
    let unknown = "unknown file name: there is no English statuses.ftl";
    assert_eq!(gap(unknown), Some(Gap::Unread));
    assert_eq!(gap("warning-305 is missing"), Some(Gap::Missing));
    let rows = report.coverage().iter();
    let coverage: BTreeMap<&str, (usize, usize)> = rows
        .map(|row| (row.family(), (row.present(), row.wanted())))
        .collect();
    let expected = BTreeMap::from([("status", (2, 2)), ("warning", (0, 2))]);
    assert_eq!(coverage, expected);
}

#[test]
fn matches_of_vendor_phrases_are_not_texts() {
    let base = "vendor-no-money = No money\n    .description = No money.\n";
    let reference = Folder::from_texts([("en", "vendor.ftl", base)]);
    let russian = "vendor-no-money = Нет денег\n    .description = Денег нет.\n";
    let cases = [
        ("    .matches = 480 No money left; 403 \"Broke\"\n", ""),
        (
            "    .match = 480 No money left\n",
            "E01: vendor-no-money has an unknown attribute .match: remove it",
        ),
    ];
    for (attribute, expected) in cases {
        let text = format!("{russian}{attribute}");
        let folder = Folder::from_texts([("ru", "vendor.ftl", &text)]);
        let report = check(&folder, &reference).to_string();
        assert_eq!(
            report.is_empty(),
            expected.is_empty(),
            "{attribute}: {report}"
        );
        assert!(report.contains(expected), "{attribute}: {report}");
    }
}

#[test]
fn folders_on_disk() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lint-folder");
    _ = fs::remove_dir_all(&directory);
    let language = directory.join("en");
    let path = language.join("status.ftl");
    fs::create_dir_all(&language).unwrap();
    fs::write(directory.join("README.md"), "not a language").unwrap();
    fs::write(language.join("notes.txt"), "not a resource").unwrap();

    fs::write(&path, b"status-486 = Busy\xFF Here\n").unwrap();
    let folder = Folder::read(&directory).unwrap();
    let expected = format!(
        "{}:1:18: E00: file is not UTF-8 from here on: save it as UTF-8\n",
        path.display()
    );
    assert_eq!(check(&folder, &folder).to_string(), expected);

    let error = || Folder::read(&directory).unwrap_err().to_string();
    fs::write(&path, "#".repeat((1 << 20) + 1)).unwrap();
    let expected = format!("{}: file is larger than 1 MiB", path.display());
    assert_eq!(error(), expected);

    fs::remove_file(&path).unwrap();
    for number in 0..65 {
        let path = language.join(format!("status-{number:02}.ftl"));
        fs::write(path, "#".repeat(1 << 20)).unwrap();
    }
    let last = language.join("status-64.ftl");
    let expected = format!("{}: folder is larger than 64 MiB", last.display());
    assert_eq!(error(), expected);
    fs::remove_dir_all(&language).unwrap();

    let misplaced = directory.join("status.ftl");
    fs::write(&misplaced, ENGLISH).unwrap();
    let expected = format!(
        "{}: this file is ignored: move it into the folder of a language",
        misplaced.display()
    );
    assert_eq!(error(), expected);

    let missing = directory.join("missing");
    let error = Folder::read(&missing).unwrap_err().to_string();
    assert!(error.starts_with(&missing.display().to_string()), "{error}");
}

/// The README of the library says how many rules there are.
#[test]
fn readme_has_the_number_of_rules() {
    let readme = include_str!("../../README.md");
    let sentence = format!("A lint of {} rules checks all texts.", Rule::ALL.len());
    assert!(readme.contains(&sentence), "{sentence}");
}

#[test]
fn rules_have_severities_and_descriptions() {
    for rule in Rule::ALL {
        let severity = match rule {
            Rule::W11 | Rule::W12 => Severity::Warning,
            _ => Severity::Error,
        };
        assert_eq!(rule.to_string(), rule.id());
        assert_eq!(rule.severity(), severity, "{rule}");
        let description = rule.description();
        assert!(description.ends_with('.'), "{rule}: {description}");
    }
}
