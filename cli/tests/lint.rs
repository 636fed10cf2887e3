//! The lint: over the project's own texts, over files that break one rule each, and over files that break none.
//!
//! `lint/bad/E15-ru-status.ftl` is a Russian `status.ftl` that breaks E15 and nothing else; the lines at its
//! start (`### line:column: rule: sentence`) are the findings that it must have. `lint/good/` is named alike and
//! has none. The English that they are held against is the file of the same name with `.en.ftl`, or else the
//! messages of the same ids from `lint/en/`.

use sip_phrases::lint::{Finding, Folder, Gap, Report, Rule, Severity, check};
use sip_phrases_tests::root;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A file of `bad/` or `good/`, by what its name says.
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
        let entries = fs::read_dir(root().join("tests/lint").join(folder)).unwrap();
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.retain(|path| !path.to_string_lossy().ends_with(".en.ftl"));
        paths.sort();
        paths.into_iter().map(Self::read).collect()
    }

    fn read(path: PathBuf) -> Self {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut parts = name.split('-').map(str::to_owned);
        let mut part = || parts.next().unwrap_or_else(|| panic!("{name}: the name is rule-language-family.ftl"));
        let (rule, language, family) = (part(), part(), part());
        let text = fs::read_to_string(&path).unwrap();
        Self { path, rule, language, family, text }
    }

    fn check(&self) -> Report {
        let name = format!("{}.ftl", self.family);
        let folder = Folder::from_texts([(&self.language, &name, &self.text)]);
        if self.language == "en" {
            return check(&folder, &folder);
        }
        let beside = self.path.with_extension("en.ftl");
        let english = match beside.exists() {
            true => fs::read_to_string(beside).unwrap(),
            false => self.english(&fs::read_to_string(root().join("tests/lint/en").join(&name)).unwrap()),
        };
        check(&folder, &Folder::from_texts([("en", &name, &english)]))
    }

    /// The messages of the English file that this one has too.
    fn english(&self, english: &str) -> String {
        let ids: BTreeSet<&str> = self.text.lines().filter_map(id).collect();
        let messages =
            english.split("\n\n").filter(|message| message.lines().find_map(id).is_some_and(|id| ids.contains(id)));
        messages.map(|message| format!("{message}\n\n")).collect()
    }

    /// The findings that the file itself says it has.
    fn expected(&self) -> Vec<&str> {
        let text = self.text.trim_start_matches('\u{feff}');
        text.lines().map_while(|line| line.strip_prefix("### ")).collect()
    }
}

/// The id of the message that a line begins.
fn id(line: &str) -> Option<&str> {
    let id = line.split([' ', '=']).next()?;
    id.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(id)
}

fn without_path(finding: &Finding) -> String {
    finding.to_string().split_once(".ftl:").unwrap().1.to_owned()
}

#[test]
fn own_texts_keep_every_rule() {
    let folder = Folder::read(&root().join("locales")).unwrap();
    for language in ["de", "en", "ru", "zh"] {
        assert!(folder.languages().any(|other| other == language), "{language} was not looked at");
    }
    let report = check(&folder, &folder);
    let errors: String = report.errors().map(|finding| format!("{finding}\n")).collect();
    assert!(errors.is_empty(), "\n{errors}");
    for coverage in report.coverage() {
        assert_eq!(coverage.present(), coverage.wanted(), "{} {}", coverage.language(), coverage.family());
    }
}

/// Groups, messages and attributes stand in the same order in every language.
#[test]
fn own_texts_have_one_outline() {
    let outline = |path: &Path| -> Vec<String> {
        let text = fs::read_to_string(path).unwrap();
        let attribute = |line: &str| line.trim_start().starts_with('.') && line.starts_with("    ");
        let line = |line: &str| match line {
            _ if line.starts_with("## ") => Some(line.to_owned()),
            _ if attribute(line) => line.split(' ').find(|word| word.starts_with('.')).map(str::to_owned),
            _ => id(line).map(str::to_owned),
        };
        text.lines().filter_map(line).collect()
    };
    let locales = root().join("locales");
    for language in ["de", "ru", "zh"] {
        for entry in fs::read_dir(locales.join(language)).unwrap() {
            let path = entry.unwrap().path();
            let english = locales.join("en").join(path.file_name().unwrap());
            let pairs = outline(&path).into_iter().zip(outline(&english));
            let difference = pairs.into_iter().find(|(here, there)| here != there);
            assert_eq!(difference, None, "{}: here, and in English", path.display());
        }
    }
}

#[test]
fn bad_files_are_refused_by_their_rule_alone() {
    let mut wrong = String::new();
    for example in Example::all("bad") {
        let report = example.check();
        let found: Vec<String> = report.findings().iter().map(without_path).collect();
        let others = report.findings().iter().filter(|finding| finding.rule().id() != example.rule).count();
        if found.is_empty() || others > 0 || found != example.expected() {
            let name = example.path.file_name().unwrap().to_string_lossy();
            wrong += &format!("{name} has these findings:\n");
            found.iter().for_each(|finding| wrong += &format!("### {finding}\n"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_rule_can_fail() {
    let tried: BTreeSet<String> = Example::all("bad").into_iter().map(|example| example.rule).collect();
    let rules: BTreeSet<String> = Rule::ALL.iter().map(|rule| rule.id().to_owned()).collect();
    assert_eq!(tried, rules);
}

#[test]
fn good_files_have_no_finding() {
    let mut findings = String::new();
    for example in Example::all("good") {
        let crlf = Example { text: example.text.replace('\n', "\r\n"), ..example.clone() };
        for report in [example.check(), crlf.check()] {
            report
                .findings()
                .iter()
                .for_each(|finding| findings += &format!("{}: {finding}\n", example.path.display()));
        }
    }
    assert!(findings.is_empty(), "\n{findings}");
}

/// (file of a language, what is wrong with the folder)
#[test]
fn folders_as_a_whole() {
    let english = "status-486 = Busy Here\n    .description = The called party is busy.\n";
    let german = "status-486 = Besetzt\n    .description = Der Teilnehmer ist besetzt.\n";
    let warning = "warning-305 = Incompatible media format\n    .description = No format suits both sides.\n";
    let reference = Folder::from_texts([("en", "status.ftl", english), ("en", "warning.ftl", warning)]);
    let cases = [
        (("de", "status.ftl", german), "de/warning.ftl:1:1: E01: the file is missing; English has 2 texts in it\n"),
        (
            ("de-AT", "status.ftl", german),
            "de-AT/warning.ftl:1:1: E01: the file is missing; English has 2 texts in it\n",
        ),
        (
            ("deutsch", "warning.ftl", german),
            "deutsch/status.ftl:1:1: E01: the file is missing; English has 2 texts in it\n\
             deutsch/warning.ftl:1:1: E01: status-486: English has no such message, so nobody reads it\n\
             deutsch/warning.ftl:1:1: E01: warning-305: the message is missing; it belongs after this place\n",
        ),
        (
            ("d", "status.ftl", german),
            "d/status.ftl:1:1: E00: the folder name “d” is no language tag; right are names such as “fr” or “pt-BR”\n",
        ),
    ];
    for (file, expected) in cases {
        assert_eq!(check(&Folder::from_texts([file]), &reference).to_string(), expected);
    }
    let extra =
        Folder::from_texts([("de", "status.ftl", german), ("de", "warning.ftl", ""), ("de", "statuses.ftl", german)]);
    let report = check(&extra, &reference);
    let expected = "there is no English statuses.ftl, so nobody reads this file";
    assert!(report.findings().iter().any(|finding| finding.sentence() == expected), "\n{report}");
    let gap = |sentence: &str| {
        report.findings().iter().find(|finding| finding.sentence().starts_with(sentence)).map(Finding::gap)
    };
    assert_eq!(gap(expected), Some(Some(Gap::Unread)));
    assert_eq!(gap("warning-305: the message is missing"), Some(Some(Gap::Missing)));
    let coverage: BTreeMap<&str, (usize, usize)> =
        report.coverage().iter().map(|row| (row.family(), (row.present(), row.wanted()))).collect();
    assert_eq!(coverage, BTreeMap::from([("status", (2, 2)), ("warning", (0, 2))]));
}

#[test]
fn what_a_vendor_text_stands_for_is_no_text() {
    let vendor = |more: &str| format!("vendor-no-money = Нет денег\n    .description = Денег нет.\n{more}");
    let english =
        Folder::from_texts([("en", "vendor.ftl", "vendor-no-money = No money\n    .description = No money.\n")]);
    for (more, expected) in [
        ("    .matches = 480 No money left; 403 \"Broke\"\n", ""),
        ("    .match = 480 No money left\n", "E01: vendor-no-money: English has no .match here, so nobody reads it"),
    ] {
        let report = check(&Folder::from_texts([("ru", "vendor.ftl", &vendor(more))]), &english).to_string();
        assert_eq!(report.is_empty(), expected.is_empty(), "{more}: {report}");
        assert!(report.contains(expected), "{more}: {report}");
    }
}

#[test]
fn folders_are_read_with_care() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lint-folder");
    _ = fs::remove_dir_all(&directory);
    let language = directory.join("en");
    fs::create_dir_all(&language).unwrap();
    fs::write(directory.join("README.md"), "not a language").unwrap();
    fs::write(language.join("notes.txt"), "not a resource").unwrap();
    fs::write(language.join("status.ftl"), b"status-486 = Busy\xFF Here\n").unwrap();
    let folder = Folder::read(&directory).unwrap();
    let path = language.join("status.ftl");
    assert_eq!(
        check(&folder, &folder).to_string(),
        format!("{}:1:18: E00: the file is not UTF-8 from here on; save it as UTF-8\n", path.display())
    );

    fs::write(&path, "#".repeat((1 << 20) + 1)).unwrap();
    let sentence = format!("{}: of a file at most 1048576 bytes are read", path.display());
    assert_eq!(Folder::read(&directory).unwrap_err().to_string(), sentence);

    for number in 0..65 {
        fs::write(language.join(format!("status-{number:02}.ftl")), "#".repeat(1 << 20)).unwrap();
    }
    fs::remove_file(&path).unwrap();
    let last = language.join("status-64.ftl");
    let sentence = format!("{}: of a folder at most 67108864 bytes are read", last.display());
    assert_eq!(Folder::read(&directory).unwrap_err().to_string(), sentence);
    fs::remove_dir_all(&language).unwrap();

    let missing = directory.join("missing");
    let sentence = Folder::read(&missing).unwrap_err().to_string();
    assert!(sentence.starts_with(&missing.display().to_string()), "{sentence}");
}

#[test]
fn rules_say_what_they_are() {
    for rule in Rule::ALL {
        let severity = if rule.id() == "W11" || rule.id() == "W12" { Severity::Warning } else { Severity::Error };
        assert_eq!((rule.to_string().as_str(), rule.severity()), (rule.id(), severity));
        assert!(rule.description().ends_with('.'), "{rule}: {}", rule.description());
    }
}
