//! The program, run as a person runs it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::expected::{self, Text};

/// A folder with what was exported, and what the program said about texts that it left out.
pub struct Exported {
    folder: TempDir,
    pub left_out: String,
}

impl Exported {
    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }
}

/// Exports the texts in the program.
pub fn bundled(format: &str) -> (Exported, Vec<Text>) {
    (export(format, &[]), expected::bundled())
}

/// Exports the texts with all that a format could stumble over.
pub fn tricky(format: &str) -> (Exported, Vec<Text>) {
    let locales = TempDir::new().unwrap();
    let texts = expected::tricky(locales.path());
    (export(format, &["--locales", locales.path().to_str().unwrap()]), texts)
}

pub fn export(format: &str, arguments: &[&str]) -> Exported {
    let folder = TempDir::new().unwrap();
    let output = run(format, folder.path(), arguments);
    let left_out = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{left_out}");
    Exported { folder, left_out }
}

pub fn run(format: &str, folder: &Path, arguments: &[&str]) -> Output {
    Command::new(sip_phrases_tests::program())
        .args(["export", "--format", format, "-o"])
        .arg(folder)
        .args(arguments)
        .output()
        .unwrap()
}

/// A page as it stands when its script has run.
pub fn browse(page: &Path, query: &str) -> String {
    let profile = TempDir::new().unwrap();
    let output = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .args(["--lang=en", "--virtual-time-budget=5000", "--dump-dom"])
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(format!("file://{}?{query}", page.display()))
        .output()
        .unwrap();
    let page = String::from_utf8(output.stdout).unwrap();
    assert!(page.contains("</html>"), "{}", String::from_utf8_lossy(&output.stderr));
    page
}
