//! Runs the program, and compares what it says.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use crate::common;

/// A file in this folder.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/traces")
        .join(name)
}

pub fn run(arguments: &[&str], input: &[u8]) -> Output {
    let folder = tempfile::TempDir::new().unwrap();
    fs::write(folder.path().join("input"), input).unwrap();
    let mut command = Command::new(common::PROGRAM);
    command
        .args(["explain", "input"])
        .args(arguments)
        .current_dir(folder.path());
    common::clear_environment(&mut command).output().unwrap()
}

/// What the program says of an input, without where it found it.
pub fn explain(input: &[u8]) -> Vec<Value> {
    let output = run(&["--json", "--language", "en"], input);
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines()
        .map(|line| {
            let mut entry: Value = serde_json::from_str(line).unwrap();
            let fields = entry.as_object_mut().unwrap();
            for place in ["file", "line", "packet", "time"] {
                fields.remove(place);
            }
            entry
        })
        .collect()
}

/// How many responses and ends of calls were told as they should be.
#[derive(Debug, Default, PartialEq)]
pub struct Score {
    pub present: usize,
    pub right: usize,
    pub misread: usize,
    pub invented: usize,
}

impl Score {
    /// Compares what is said with what should be. An entry that is not right is misread if it stands
    /// in the place of one, and otherwise it is invented.
    pub fn new(expected: &[Value], actual: &[Value]) -> Score {
        let mut rest = actual.to_vec();
        let mut right = 0;
        for entry in expected {
            if let Some(at) = rest.iter().position(|other| other == entry) {
                rest.remove(at);
                right += 1;
            }
        }
        let misread = rest.len().min(expected.len() - right);
        Score {
            present: expected.len(),
            right,
            misread,
            invented: rest.len() - misread,
        }
    }

    pub fn is_perfect(&self) -> bool {
        self.right == self.present && self.misread == 0 && self.invented == 0
    }
}

/// Returns how what the program says of an input differs from what is expected.
pub fn difference(input: &[u8], expected: &[Value], why: &str) -> Option<String> {
    let actual = explain(input);
    if actual == expected {
        return None;
    }
    let only = |these: &[Value], those: &[Value]| {
        let entries = these.iter().filter(|entry| !those.contains(entry));
        entries
            .map(|entry| format!("    {entry}\n"))
            .collect::<String>()
    };
    Some(format!(
        "{why}: {:?}\n  only expected:\n{}  only actual:\n{}",
        Score::new(expected, &actual),
        only(expected, &actual),
        only(&actual, expected),
    ))
}
