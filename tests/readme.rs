//! Checks the numbers and commands in README.md.

use sip_phrases::code::VendorPhrase;
use sip_phrases::{Localizer, StatusCode};

const README: &str = include_str!("../README.md");

#[test]
fn language_table_is_current() {
    let known = StatusCode::KNOWN.len();
    let mut rows = 0;
    for language in Localizer::bundled().languages() {
        let catalog = Localizer::bundled()
            .catalog(language)
            .expect("listed language");
        let own = StatusCode::KNOWN
            .iter()
            .filter(|&&code| catalog.get(code).is_some())
            .count();
        let row = format!("| `{language}` | {own} of {known} |");
        assert!(README.contains(&row), "README.md has no row with {row}");
        rows += 1;
    }
    assert_eq!(
        README.matches(" of 83 |").count(),
        rows,
        "one row per language"
    );
}

/// The first paragraph, and the weight of all languages.
#[test]
fn number_of_languages_is_current() {
    assert_eq!(Localizer::bundled().languages().len(), 10);
    assert!(README.contains("in ten languages"));
    assert!(README.contains("| all ten |"));
}

#[test]
fn number_of_vendor_phrases_is_current() {
    let phrases = VendorPhrase::KNOWN
        .iter()
        .flat_map(|phrase| phrase.phrases());
    let sentence = format!("{} private phrases", phrases.count());
    assert!(
        README.contains(&sentence),
        "README.md does not say {sentence:?}"
    );
}

#[test]
fn ci_runs_the_commands() {
    let ci = concat!(include_str!("../.ci/quick"), include_str!("../.ci/run"));
    for command in [
        "cargo run --example phrase -- 486 \"ru-RU, en;q=0.5\"",
        "cargo test --workspace --all-features",
    ] {
        assert!(
            README.contains(command),
            "README.md does not name {command}"
        );
        assert!(
            ci.contains(&command.replace("cargo run", "cargo run --quiet")),
            ".ci/run does not run {command}"
        );
    }
}

#[test]
fn speed_matches_the_benchmarks() {
    let (_, section) = README
        .split_once("\n## Speed\n")
        .expect("a section about speed");
    let section = section.split("\n## ").next().unwrap_or_default();
    let rows: Vec<&str> = section
        .lines()
        .filter(|line| line.starts_with('|'))
        .collect();
    assert_eq!(rows.len(), 2 + 3, "a header and three rows");
    for row in rows {
        assert!(
            include_str!("../BENCHMARKS.md").contains(row),
            "BENCHMARKS.md has no row {row}"
        );
    }
}

/// GitHub and crates.io show the lines that rustdoc hides, and a copied example must compile.
#[test]
fn examples_have_no_hidden_lines() {
    for text in [
        README,
        include_str!("../docs/clients.md"),
        include_str!("../docs/local-failures.md"),
    ] {
        for example in text.split("\n```rust\n").skip(1) {
            let hidden = example
                .lines()
                .take_while(|line| *line != "```")
                .find(|line| line.starts_with("# "));
            assert_eq!(hidden, None);
        }
    }
}
