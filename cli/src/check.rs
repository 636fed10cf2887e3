//! `sip-phrases check`: the translator's checker.

mod coverage;

use std::fs;
use std::io::Write;
use std::path::Path;

use serde::Serialize;
use sip_phrases::lint::{self, Coverage, Folder, Gap, Severity};
use sip_phrases::{Localizer, bundled_files};

use crate::args::CheckArgs;
use crate::failure::Failure;
use crate::labels::Labels;
use crate::reader::Reader;
use crate::screen::{BAD, BOLD, DOUBTFUL, GOOD, Screen};

pub fn run(args: &CheckArgs) -> Result<(), Failure> {
    let folder = read(&args.dir)?;
    let report = report(&folder);
    let findings = findings(&args.dir, &report, args.complete);
    let missing = report.coverage().iter().map(|row| row.wanted() - row.present()).sum();
    let answer = Answer { findings, coverage: report.coverage().iter().map(Row::of).collect(), missing };
    let mut screen = Screen::open();
    if args.json {
        crate::show::json(&mut screen, &answer)?;
    } else {
        let labels = Reader::of(args.accept_language.as_deref()).labels();
        write(&mut screen, &answer, report.coverage(), &labels)?;
    }
    screen.flush()?;
    if answer.errors() > 0 { Err(Failure::Wrong) } else { Ok(()) }
}

#[derive(Serialize)]
struct Answer {
    findings: Vec<Found>,
    coverage: Vec<Row>,
    /// How many texts are missing in all languages.
    missing: usize,
}

/// A finding of the lint, or of the library that would not load the folder.
#[derive(Serialize)]
struct Found {
    file: String,
    line: usize,
    column: usize,
    rule: &'static str,
    severity: String,
    sentence: String,
}

#[derive(Serialize)]
struct Row {
    language: String,
    file: String,
    present: usize,
    wanted: usize,
}

impl Row {
    fn of(row: &Coverage) -> Row {
        let (present, wanted) = (row.present(), row.wanted());
        Row { language: row.language().to_owned(), file: format!("{}.ftl", row.family()), present, wanted }
    }
}

impl Answer {
    fn errors(&self) -> usize {
        self.findings.iter().filter(|found| found.is_error()).count()
    }
}

impl Found {
    fn of(finding: &lint::Finding) -> Found {
        Found {
            file: finding.path().to_owned(),
            line: finding.line(),
            column: finding.column(),
            rule: finding.rule().id(),
            severity: finding.severity().to_string(),
            sentence: finding.sentence().to_owned(),
        }
    }

    /// What the library says of a file that it does not load.
    fn refused(finding: &sip_phrases::Finding) -> Found {
        Found {
            file: finding.file().to_owned(),
            line: finding.line().unwrap_or(1),
            column: 1,
            rule: "load",
            severity: Severity::Error.to_string(),
            sentence: finding.sentence().to_owned(),
        }
    }

    fn is_error(&self) -> bool {
        self.severity == Severity::Error.to_string()
    }
}

fn read(dir: &Path) -> Result<Folder, Failure> {
    let folder = Folder::read(dir).map_err(|error| Failure::Input(error.to_string()))?;
    if folder.languages().next().is_some() {
        return Ok(folder);
    }
    let is_text = |entry: fs::DirEntry| entry.path().extension().is_some_and(|extension| extension == "ftl");
    let is_language = fs::read_dir(dir).is_ok_and(|entries| entries.flatten().any(is_text));
    Err(Failure::Input(match is_language {
        true => format!("{} is the folder of a language; give the folder that it is in", dir.display()),
        false => format!("{} holds no texts: there should be files such as es/status.ftl in it", dir.display()),
    }))
}

/// What the lint says. The texts are held against the English of the folder, if it has all that the program knows, else
/// against the program's own.
fn report(folder: &Folder) -> lint::Report {
    let bundled = Folder::from_texts(bundled_files().filter(|(language, ..)| *language == "en"));
    let report = lint::check(folder, &bundled);
    let mut english = report.coverage().iter().filter(|row| row.language() == "en").peekable();
    let is_whole = english.peek().is_some() && english.all(|row| row.present() == row.wanted());
    if is_whole { lint::check(folder, folder) } else { report }
}

/// What is wrong. That a text is missing is wrong only where all are wanted; that nobody reads a text is wrong only
/// where the library does not: an overlay may have codes of its own.
fn findings(dir: &Path, report: &lint::Report, complete: bool) -> Vec<Found> {
    let loaded = Localizer::bundled().clone().with_dir(dir);
    let is_kept = |finding: &&lint::Finding| match finding.gap() {
        Some(Gap::Missing) => complete,
        Some(Gap::Unread) => loaded.is_err() || finding.path().ends_with("labels.ftl"),
        _ => true,
    };
    let mut found: Vec<Found> = report.findings().iter().filter(is_kept).map(Found::of).collect();
    if let (Err(error), false) = (loaded, found.iter().any(Found::is_error)) {
        found.extend(error.findings().iter().map(Found::refused));
        found.dedup_by(|a, b| a.file == b.file && a.sentence == b.sentence);
    }
    found
}

fn write(screen: &mut Screen, answer: &Answer, coverage: &[Coverage], labels: &Labels) -> std::io::Result<()> {
    for found in &answer.findings {
        let style = if found.is_error() { BAD } else { DOUBTFUL };
        let Found { file, line, column, rule, sentence, .. } = found;
        writeln!(screen, "{BOLD}{file}:{line}:{column}:{BOLD:#} {style}{rule}{style:#}: {sentence}")?;
    }
    if !answer.findings.is_empty() {
        writeln!(screen)?;
    }
    coverage::write(screen, coverage, labels)?;
    let errors = answer.errors();
    let warnings = answer.findings.len() - errors;
    writeln!(screen)?;
    match errors {
        0 => writeln!(screen, "{GOOD}{}{GOOD:#}", labels.say("label-no-mistakes"))?,
        _ => writeln!(screen, "{BAD}{}{BAD:#}", labels.count("label-errors", errors))?,
    }
    if warnings > 0 {
        writeln!(screen, "{DOUBTFUL}{}{DOUBTFUL:#}", labels.count("label-warnings", warnings))?;
    }
    if answer.missing > 0 {
        writeln!(screen, "{}", labels.count("label-missing", answer.missing))?;
    }
    Ok(())
}
