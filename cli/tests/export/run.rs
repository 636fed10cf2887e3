//! Runs the program.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::common;
use crate::expected::{self, Text};

/// A folder with exported files, and the warnings of the program.
pub struct Export {
    folder: TempDir,
    pub warnings: String,
}

impl Export {
    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }
}

/// Exports the texts of the program.
pub fn export_bundled(format: &str) -> (Export, Vec<Text>) {
    (export(format, &[]), expected::bundled())
}

/// Exports texts with everything that a format may misread.
pub fn export_tricky(format: &str) -> (Export, Vec<Text>) {
    let locales = TempDir::new().unwrap();
    let texts = expected::tricky(locales.path());
    let export = export(format, &["--locales", locales.path().to_str().unwrap()]);
    (export, texts)
}

pub fn export(format: &str, args: &[&str]) -> Export {
    let folder = TempDir::new().unwrap();
    let output = run(format, folder.path(), args);
    let warnings = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{warnings}");
    Export { folder, warnings }
}

pub fn run(format: &str, folder: &Path, args: &[&str]) -> Output {
    let mut program = Command::new(common::PROGRAM);
    program
        .args(["export", "--format", format, "-o"])
        .arg(folder)
        .args(args);
    common::clear_environment(&mut program).output().unwrap()
}

/// Returns a page as it is after its script has run.
pub fn browse(page: &Path, query: &str) -> String {
    let profile = TempDir::new().unwrap();
    let output = Command::new("chromium")
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            // Pages of a file may load modules of files.
            "--allow-file-access-from-files",
        ])
        .args(["--no-first-run", "--disable-background-networking"])
        .args(["--disable-component-update", "--disable-sync"])
        .args(["--lang=en", "--virtual-time-budget=5000", "--dump-dom"])
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(format!("file://{}?{query}", page.display()))
        .output()
        .unwrap();
    let page = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(page.contains("</html>"), "{errors}");
    page
}

/// The schema of string catalogs.
pub const XCSTRINGS_SCHEMA: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/export/xcstrings.schema.json"
);

/// Returns the first difference between a JSON file and a schema, or an empty string.
pub fn validate(schema: &str, file: &Path) -> String {
    let check = "import json, sys, jsonschema; \
        schema, file = (json.load(open(path)) for path in sys.argv[1:]); \
        errors = jsonschema.Draft202012Validator(schema).iter_errors(file); \
        print(*(str(error)[:300] for _, error in zip(range(1), errors)), end='')";
    let mut python = Command::new("/usr/bin/python3");
    let output = python
        .args(["-c", check, schema])
        .arg(file)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).unwrap()
}

/// Returns a file of the npm packages that `.ci/run` installs.
pub fn npm(file: &str) -> String {
    let modules = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/npm/node_modules");
    let path = Path::new(modules).join(file);
    assert!(
        path.exists(),
        "{}: install it as .ci/run does",
        path.display()
    );
    path.to_str().unwrap().to_owned()
}

/// Returns the plural categories of the numbers from 0 to 200, as ICU has them.
pub fn icu_categories(language: &str) -> Vec<String> {
    let script = "const rules = new Intl.PluralRules(process.argv[1]); \
        console.log(JSON.stringify(Array.from({ length: 201 }, (_, n) => rules.select(n))))";
    let mut node = Command::new("node");
    let output = node.args(["-e", script, language]).output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}
