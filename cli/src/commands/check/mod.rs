//! `sip-phrases check`: the lint for translators.

mod coverage;
mod fix;

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;
use sip_phrases::{Localizer, Mistake, bundled_files};
use sip_phrases_cli::lint::{self, Coverage, Finding, Folder, Gap, Report, Rule, Severity};

use crate::args::CheckArgs;
use crate::catalogs::Catalogs;
use crate::error::Error;
use crate::folder;
use crate::labels::Labels;
use crate::screen::{BAD, BOLD, DOUBTFUL, GOOD, Screen};

pub fn run(args: &CheckArgs) -> Result<(), Error> {
    let mut folder = folder::read(&args.dir)?;
    if args.fix && fix::fix(&args.dir, &folder)? {
        folder = folder::read(&args.dir)?;
    }
    let report = lint(&folder);
    let coverage = report.coverage();
    let result = CheckResult {
        findings: problems(&args.dir, &report, args.complete),
        coverage: coverage.iter().map(CoverageRow::new).collect(),
        missing: coverage
            .iter()
            .map(|row| row.wanted() - row.present())
            .sum(),
    };
    let mut screen = Screen::open();
    if args.json {
        screen.json(&result)?;
    } else {
        let labels = Catalogs::bundled(&args.language)?.labels();
        write(&mut screen, &result, coverage, &labels)?;
    }
    screen.flush()?;
    if result.errors() > 0 {
        Err(Error::Mistakes)
    } else {
        Ok(())
    }
}

#[derive(Serialize)]
struct CheckResult {
    findings: Vec<Problem>,
    coverage: Vec<CoverageRow>,
    /// The number of missing texts in all languages.
    missing: usize,
}

/// A finding of the lint, or a mistake for which the library rejects a file.
#[derive(Serialize)]
pub struct Problem {
    pub file: String,
    pub line: usize,
    column: usize,
    pub rule: &'static str,
    severity: String,
    pub message: String,
    #[serde(skip)]
    pub is_error: bool,
}

#[derive(Serialize)]
struct CoverageRow {
    language: String,
    file: String,
    present: usize,
    wanted: usize,
}

impl CheckResult {
    fn errors(&self) -> usize {
        self.findings
            .iter()
            .filter(|problem| problem.is_error)
            .count()
    }
}

impl Problem {
    fn new(finding: &Finding) -> Problem {
        Problem {
            file: finding.path().to_owned(),
            line: finding.line(),
            column: finding.column(),
            rule: finding.rule().id(),
            severity: finding.severity().to_string(),
            message: finding.message().to_owned(),
            is_error: finding.severity() == Severity::Error,
        }
    }

    /// Creates a mistake in a file that the lint does not read.
    pub fn of_rule(file: String, line: usize, rule: Rule, message: String) -> Problem {
        Problem {
            file,
            line,
            column: 1,
            rule: rule.id(),
            severity: rule.severity().to_string(),
            message,
            is_error: true,
        }
    }

    fn rejected(mistake: &Mistake) -> Problem {
        Problem {
            file: mistake.file().to_owned(),
            line: mistake.line().unwrap_or(1),
            column: 1,
            rule: "load",
            severity: Severity::Error.to_string(),
            message: mistake.message().to_owned(),
            is_error: true,
        }
    }
}

impl CoverageRow {
    fn new(coverage: &Coverage) -> CoverageRow {
        CoverageRow {
            language: coverage.language().to_owned(),
            file: format!("{}.ftl", coverage.family()),
            present: coverage.present(),
            wanted: coverage.wanted(),
        }
    }
}

/// Lints a folder. Its texts are compared with the English ones of the folder if those are
/// complete, and with those of the program otherwise.
pub fn lint(folder: &Folder) -> Report {
    let bundled = bundled_files().filter(|(language, ..)| *language == "en");
    let report = lint::check(folder, &Folder::from_texts(bundled));
    let is_english = |row: &&Coverage| row.language() == "en";
    let mut english = report.coverage().iter().filter(is_english).peekable();
    let has_english = english.peek().is_some();
    if has_english && english.all(|row| row.present() == row.wanted()) {
        lint::check(folder, folder)
    } else {
        report
    }
}

/// Returns the findings that are relevant, and the mistakes that the library finds.
///
/// A missing text or another form of a file is a mistake only if the translation must be complete. A
/// text that the reference does not have is a mistake only if the library rejects it: an overlay may
/// have its own codes.
pub fn problems(dir: &Path, report: &Report, is_complete: bool) -> Vec<Problem> {
    let loaded = Localizer::bundled().clone().with_dir(dir);
    let is_relevant = |finding: &&Finding| match finding.gap() {
        Some(Gap::Missing) => is_complete,
        None if finding.rule() == Rule::E21 => is_complete,
        Some(Gap::Unread) => loaded.is_err() || finding.path().ends_with("labels.ftl"),
        _ => true,
    };
    let findings = report.findings().iter().filter(is_relevant);
    let mut problems: Vec<Problem> = findings.map(Problem::new).collect();
    if let (Err(error), false) = (&loaded, problems.iter().any(|problem| problem.is_error)) {
        problems.extend(error.mistakes().iter().map(Problem::rejected));
        problems.dedup_by(|a, b| a.file == b.file && a.message == b.message);
    }
    problems
}

fn write(
    screen: &mut Screen,
    result: &CheckResult,
    coverage: &[Coverage],
    labels: &Labels,
) -> io::Result<()> {
    for problem in &result.findings {
        let style = if problem.is_error { BAD } else { DOUBTFUL };
        let Problem {
            file,
            line,
            column,
            rule,
            message,
            ..
        } = problem;
        let location = format!("{BOLD}{file}:{line}:{column}:{BOLD:#}");
        writeln!(screen, "{location} {style}{rule}{style:#}: {message}")?;
    }
    if !result.findings.is_empty() {
        writeln!(screen)?;
    }
    coverage::write(screen, coverage, labels)?;
    let errors = result.errors();
    let warnings = result.findings.len() - errors;
    writeln!(screen)?;
    match errors {
        0 => writeln!(screen, "{GOOD}{}{GOOD:#}", labels.text("label-no-mistakes"))?,
        _ => writeln!(
            screen,
            "{BAD}{}{BAD:#}",
            labels.count("label-errors", errors)
        )?,
    }
    if warnings > 0 {
        let label = labels.count("label-warnings", warnings);
        writeln!(screen, "{DOUBTFUL}{label}{DOUBTFUL:#}")?;
    }
    if result.missing > 0 {
        writeln!(screen, "{}", labels.count("label-missing", result.missing))?;
    }
    Ok(())
}
