//! Checks the repository: every test runs, every script is used, and no source file is too long.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Collects the files below a folder, as paths from the root, without the output of Cargo and Git.
fn files(folder: &Path, found: &mut BTreeSet<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name == "target" || name == ".git" {
            continue;
        }
        if path.is_dir() {
            files(&path, found);
        } else {
            found.insert(path.strip_prefix(ROOT).unwrap().to_owned());
        }
    }
}

/// Every language but English has a feature, so that a program can have it alone.
#[test]
fn every_language_has_a_feature() {
    let manifest = fs::read_to_string(Path::new(ROOT).join("Cargo.toml")).unwrap();
    let features = manifest
        .lines()
        .filter_map(|line| line.strip_prefix("lang-"));
    let features: BTreeSet<&str> = features
        .filter_map(|line| line.strip_suffix(" = []"))
        .collect();
    let locales = fs::read_dir(Path::new(ROOT).join("locales")).unwrap();
    let folders = locales
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir());
    let names: Vec<String> = folders
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    let languages: BTreeSet<&str> = names
        .iter()
        .map(String::as_str)
        .filter(|name| *name != "en")
        .collect();
    assert_eq!(
        features, languages,
        "features `lang-…` of Cargo.toml, and folders of locales"
    );
}

/// Every Rust file in a `tests` folder is a test target or a module of one.
#[test]
fn every_test_runs() {
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--no-deps", "--offline"])
        .current_dir(ROOT)
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let mut run = BTreeSet::new();
    for package in metadata["packages"].as_array().unwrap() {
        for target in package["targets"].as_array().unwrap() {
            if target["kind"][0] == "test" {
                let path = Path::new(target["src_path"].as_str().unwrap());
                run.insert(path.strip_prefix(ROOT).unwrap().to_owned());
            }
        }
    }
    let mut all = BTreeSet::new();
    files(Path::new(ROOT), &mut all);
    let is_test = |path: &&PathBuf| {
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        is_rust
            && path.components().any(|part| part.as_os_str() == "tests")
            && !path.starts_with("src")
    };
    let tests: Vec<&PathBuf> = all
        .iter()
        .filter(is_test)
        .filter(|path| !path.starts_with("cli/src"))
        .collect();
    assert!(tests.len() > 20, "{tests:?}");
    for path in tests {
        assert!(
            run.contains(path) || is_module(path, &run),
            "{} never runs",
            path.display()
        );
    }
}

/// Returns whether a test target includes the file as a module.
fn is_module(path: &Path, run: &BTreeSet<PathBuf>) -> bool {
    let folder = path.parent().unwrap();
    let is_mod_rs = path.file_name().unwrap() == "mod.rs";
    let name = if is_mod_rs {
        folder.file_name()
    } else {
        path.file_stem()
    }
    .unwrap()
    .to_string_lossy();
    let folder = if is_mod_rs {
        folder.parent().unwrap()
    } else {
        folder
    };
    let declaration = format!("mod {name};");
    let declares = |parent: &Path| {
        let text = fs::read_to_string(Path::new(ROOT).join(parent)).unwrap_or_default();
        text.lines()
            .any(|line| line.trim_start_matches("pub ").trim_end() == declaration)
    };
    let siblings = run.iter().filter(|test| test.parent() == Some(folder));
    let parent = folder.join("mod.rs");
    siblings.into_iter().any(|test| declares(test))
        || (declares(&parent) && is_module(&parent, run))
}

/// Every script is run by CI or mentioned in a document.
#[test]
fn every_script_is_used() {
    let mut all = BTreeSet::new();
    files(Path::new(ROOT), &mut all);
    let is_text = |path: &&PathBuf| {
        let is_document = path.extension().is_some_and(|extension| extension == "md");
        is_document || path.starts_with(".ci") || path.ends_with("justfile")
    };
    let texts: String = all
        .iter()
        .filter(is_text)
        .map(|path| fs::read_to_string(Path::new(ROOT).join(path)).unwrap())
        .collect();
    for path in all
        .iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "sh"))
    {
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(
            texts.contains(name),
            "{} is neither run by CI nor documented",
            path.display()
        );
    }
}

/// Source files other than tables have at most 400 lines.
#[test]
fn source_files_are_short() {
    let mut all = BTreeSet::new();
    files(Path::new(ROOT), &mut all);
    let is_source = |path: &&PathBuf| {
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        is_rust
            && (path.starts_with("src")
                || path.starts_with("cli/src")
                || path.starts_with("examples") && !path.iter().any(|part| part == "tests"))
    };
    for path in all.iter().filter(is_source) {
        let lines = fs::read_to_string(Path::new(ROOT).join(path))
            .unwrap()
            .lines()
            .count();
        assert!(
            lines <= 400 || path.ends_with("table.rs"),
            "{}: {lines} lines",
            path.display()
        );
    }
}
