//! Runs the transcripts in `transcripts/*.md` and the commands on the pages for people.
//!
//! In a block marked `console`, a line `$ …` is a command for the shell. The lines below it are its
//! output, where a line `...` stands for any lines. A line `? 1` after the command is its exit code
//! unless that is 0. All blocks of a page run in one new folder. `<!-- files: NAME -->` first
//! copies the files of `transcripts/NAME` into it. A block with `file=NAME` beside its language is
//! written to that file.
//!
//! With `TRANSCRIPTS=overwrite` in the environment, the test updates the pages.

#![cfg(unix)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

#[test]
fn transcripts() {
    let entries = fs::read_dir(package("tests/transcripts")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let pages: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    assert!(pages.len() >= 6, "{pages:?}");
    let wrong: Vec<String> = pages.iter().flat_map(|page| check(page)).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn translators_page() {
    let wrong = check(&package("../locales/README.md"));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn readme() {
    let wrong = check(&package("README.md"));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
#[ignore = "needs node, python3-pyside2.qtcore, lrelease, aapt2 and msgfmt (see .ci/run)"]
fn exports_page() {
    let wrong = check(&package("../docs/exports.md"));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn expected_lines_match_the_output() {
    for (expected, actual, matches_expected, why) in [
        (&["a", "b"][..], &["a", "b"][..], true, "equal"),
        (&["a"], &["a", "b"], false, "one line more"),
        (&["a", "b"], &["a"], false, "one line less"),
        (
            &["a", "..."],
            &["a", "b", "c"],
            true,
            "any lines at the end",
        ),
        (
            &["...", "c"],
            &["a", "b", "c"],
            true,
            "any lines at the start",
        ),
        (&["a", "...", "c"], &["a", "c"], true, "no lines"),
        (&["a", "...", "d"], &["a", "b", "c"], false, "another end"),
    ] {
        assert_eq!(matches(expected, actual), matches_expected, "{why}");
    }
}

/// A command of a page with its output.
#[derive(Default)]
struct Step {
    command: String,
    exit_code: i32,
    output: Vec<String>,
}

/// A path in this package.
fn package(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Runs the commands of a page, and returns the steps that differ from it.
fn check(page: &Path) -> Vec<String> {
    let text =
        fs::read_to_string(page).unwrap_or_else(|error| panic!("{}: {error}", page.display()));
    let folder = TempDir::new().unwrap();
    let mut wrong = Vec::new();
    let mut updated = String::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        updated += &format!("{line}\n");
        let files = line.strip_prefix("<!-- files: ");
        if let Some(name) = files.and_then(|rest| rest.strip_suffix(" -->")) {
            copy(&package("tests/transcripts").join(name), folder.path());
        }
        if let Some(name) = file_of_block(line) {
            let mut content = String::new();
            while let Some(line) = lines.next_if(|line| *line != "```") {
                content += &format!("{line}\n");
            }
            fs::write(folder.path().join(name), &content).unwrap();
            updated += &content;
            continue;
        }
        if line != "```console" {
            continue;
        }
        while let Some(command) = lines.next_if(|line| *line != "```") {
            let mut step = Step {
                command: command.strip_prefix("$ ").expect(command).to_owned(),
                ..Step::default()
            };
            if let Some(exit_code) = lines.next_if(|line| line.starts_with("? ")) {
                step.exit_code = exit_code[2..].parse().unwrap();
            }
            while let Some(line) = lines.next_if(|line| *line != "```" && !line.starts_with("$ ")) {
                step.output.push(line.to_owned());
            }
            let actual = run(&step.command, folder.path());
            let is_right =
                step.exit_code == actual.exit_code && matches(&step.output, &actual.output);
            if !is_right {
                wrong.push(format!(
                    "{}: actual output:\n{}",
                    page.display(),
                    actual.to_text()
                ));
            }
            updated += &if is_right { step } else { actual }.to_text();
        }
    }
    let overwrite = std::env::var("TRANSCRIPTS").is_ok_and(|value| value == "overwrite");
    if !wrong.is_empty() && overwrite {
        fs::write(page, updated).unwrap();
    }
    wrong
}

/// Returns the name in the first line of a block such as "```python file=table.py".
fn file_of_block(line: &str) -> Option<&str> {
    let (_, name) = line.strip_prefix("```")?.split_once(" file=")?;
    Some(name)
}

impl Step {
    fn to_text(&self) -> String {
        let exit_code = match self.exit_code {
            0 => String::new(),
            code => format!("? {code}\n"),
        };
        let output: String = self.output.iter().map(|line| format!("{line}\n")).collect();
        format!("$ {}\n{exit_code}{output}", self.command)
    }
}

fn run(command: &str, folder: &Path) -> Step {
    let programs = Path::new(common::PROGRAM).parent().unwrap();
    let path = std::env::var("PATH").unwrap_or_default();
    let mut shell = Command::new("sh");
    shell
        .args(["-c", &format!("{{ {command}\n}} 2>&1")])
        .current_dir(folder)
        .env("PATH", format!("{}:{path}", programs.display()))
        // With pyenv, python3 is the one that Debian's packages are for.
        .env("PYENV_VERSION", "system");
    let output = common::clear_environment(&mut shell).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    Step {
        command: command.to_owned(),
        exit_code: output.status.code().unwrap_or(-1),
        output: text.lines().map(str::to_owned).collect(),
    }
}

fn matches(expected: &[impl AsRef<str>], actual: &[impl AsRef<str>]) -> bool {
    match expected {
        [] => actual.is_empty(),
        [first, rest @ ..] if first.as_ref() == "..." => {
            (0..=actual.len()).any(|skipped| matches(rest, &actual[skipped..]))
        }
        [first, rest @ ..] => actual
            .split_first()
            .is_some_and(|(line, others)| line.as_ref() == first.as_ref() && matches(rest, others)),
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let from = entry.unwrap().path();
        let to = to.join(from.file_name().unwrap());
        if from.is_dir() {
            fs::create_dir_all(&to).unwrap();
            copy(&from, &to);
        } else {
            fs::copy(&from, &to).unwrap();
        }
    }
}
