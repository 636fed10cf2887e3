//! The transcripts in `cli/*.md` and the commands of `locales/README.md`, run as they stand there.
//!
//! In a block marked `console` a line `$ …` is a command for the shell and the lines below it are what it prints; a
//! line `? 1` behind the command is its exit code, if that is not 0, and a line `...` stands for any lines. All blocks
//! of a page run in one new folder; `<!-- files: NAME -->` puts the files of `cli/NAME` into it first.
//!
//! With `TRANSCRIPTS=overwrite` in the environment the pages are brought up to date.

#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::Command;

use sip_phrases_tests::{program, root};
use tempfile::TempDir;

#[test]
fn transcripts() {
    let pages = fs::read_dir(root().join("tests/cli")).unwrap().map(|entry| entry.unwrap().path());
    let pages: Vec<_> = pages.filter(|path| path.extension().is_some_and(|extension| extension == "md")).collect();
    assert!(pages.len() >= 6, "{pages:?}");
    let wrong: Vec<String> = pages.iter().flat_map(|page| check(page)).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn translators_page() {
    let wrong = check(&root().join("locales/README.md"));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The page says what the runner makes of it: (expected, actual, whether they agree, why)
#[test]
fn agreement() {
    for (expected, actual, agree, why) in [
        (&["a", "b"][..], &["a", "b"][..], true, "the same"),
        (&["a"], &["a", "b"], false, "a line more"),
        (&["a", "b"], &["a"], false, "a line less"),
        (&["a", "..."], &["a", "b", "c"], true, "any lines at the end"),
        (&["...", "c"], &["a", "b", "c"], true, "any lines at the start"),
        (&["a", "...", "c"], &["a", "c"], true, "no lines"),
        (&["a", "...", "d"], &["a", "b", "c"], false, "another end"),
    ] {
        assert_eq!(agrees(expected, actual), agree, "{why}");
    }
}

/// A command of a page with what is below it.
#[derive(Default)]
struct Step {
    command: String,
    exit: i32,
    output: Vec<String>,
}

/// Runs a page, and says where it is wrong.
fn check(page: &Path) -> Vec<String> {
    let text = fs::read_to_string(page).unwrap_or_else(|error| panic!("{}: {error}", page.display()));
    let folder = TempDir::new().unwrap();
    let mut wrong = Vec::new();
    let mut updated = String::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        updated += &format!("{line}\n");
        if let Some(name) = line.strip_prefix("<!-- files: ").and_then(|rest| rest.strip_suffix(" -->")) {
            copy(&root().join("tests/cli").join(name), folder.path());
        }
        if line != "```console" {
            continue;
        }
        while let Some(command) = lines.next_if(|line| *line != "```") {
            let mut step = Step { command: command.strip_prefix("$ ").expect(command).to_owned(), ..Step::default() };
            if let Some(exit) = lines.next_if(|line| line.starts_with("? ")) {
                step.exit = exit[2..].parse().unwrap();
            }
            while let Some(line) = lines.next_if(|line| *line != "```" && !line.starts_with("$ ")) {
                step.output.push(line.to_owned());
            }
            let actual = run(&step.command, folder.path());
            let agree = step.exit == actual.exit && agrees(&step.output, &actual.output);
            if !agree {
                wrong.push(format!("{}: it is\n{}", page.display(), actual.show()));
            }
            updated += &if agree { step } else { actual }.show();
        }
    }
    if !wrong.is_empty() && std::env::var("TRANSCRIPTS").is_ok_and(|value| value == "overwrite") {
        fs::write(page, updated).unwrap();
    }
    wrong
}

impl Step {
    fn show(&self) -> String {
        let exit = if self.exit == 0 { String::new() } else { format!("? {}\n", self.exit) };
        let output: String = self.output.iter().map(|line| format!("{line}\n")).collect();
        format!("$ {}\n{exit}{output}", self.command)
    }
}

fn run(command: &str, folder: &Path) -> Step {
    let program = program().parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap_or_default());
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("{{ {command}\n}} 2>&1")]).current_dir(folder).env("PATH", path).env("LC_ALL", "C");
    for name in ["LANGUAGE", "COLUMNS", "CLICOLOR_FORCE", "NO_COLOR"] {
        shell.env_remove(name);
    }
    let output = shell.output().unwrap();
    Step {
        command: command.to_owned(),
        exit: output.status.code().unwrap_or(-1),
        output: String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect(),
    }
}

fn agrees(expected: &[impl AsRef<str>], actual: &[impl AsRef<str>]) -> bool {
    match expected {
        [] => actual.is_empty(),
        [first, rest @ ..] if first.as_ref() == "..." => (0..=actual.len()).any(|skip| agrees(rest, &actual[skip..])),
        [first, rest @ ..] => {
            actual.split_first().is_some_and(|(line, others)| line.as_ref() == first.as_ref() && agrees(rest, others))
        }
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
