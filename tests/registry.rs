//! Compares the status codes with the IANA registry (`tests/data/README.md`).

mod common;

use common::rows;
use sip_phrases::{Localizer, StatusCode};

#[test]
fn status_codes_match_the_registry() {
    let rows = rows(include_str!("data/response_codes.tsv"));
    assert_eq!(rows.len(), 83);
    let codes: Vec<StatusCode> = rows
        .iter()
        .map(|row| row["code"].parse().expect(row["code"]))
        .collect();
    assert_eq!(StatusCode::KNOWN, codes);
    for (row, code) in rows.iter().zip(codes) {
        assert_eq!(code.standing().name(), row["standing"], "{code}");
        assert_eq!(code.registered_text(), Some(row["phrase"]), "{code}");
        match code.rfc() {
            Some(rfc) => {
                assert!(
                    row["reference"].starts_with(rfc),
                    "{code}: {rfc} is not {}",
                    row["reference"]
                );
                let section = code.section().expect("every RFC has a section");
                assert!(
                    row["section"].starts_with(section),
                    "{code}: {section} is not {}",
                    row["section"]
                );
            }
            None => assert_eq!(row["reference"], "-", "{code}"),
        }
        for variant in row["variants"]
            .split("; ")
            .filter(|variant| !variant.is_empty())
        {
            assert!(
                code.is_registered_text(variant),
                "{code}: {variant} is a variant of the phrase"
            );
        }
        assert!(!code.is_registered_text("Call me later"), "{code}");
    }
}

#[test]
fn english_phrases_are_the_registered_phrases() {
    let english = Localizer::bundled().default_catalog();
    for row in rows(include_str!("data/response_codes.tsv")) {
        let code: StatusCode = row["code"].parse().expect(row["code"]);
        assert_eq!(english.phrase(code), row["phrase"]);
    }
}

#[test]
fn every_language_has_every_status_code() {
    for language in Localizer::bundled().languages() {
        let catalog = Localizer::bundled()
            .catalog(language)
            .expect("listed language");
        for &code in StatusCode::KNOWN {
            assert!(
                catalog.get(code).is_some(),
                "locales/{language}/status.ftl has no status-{}",
                code.as_u16()
            );
        }
    }
}

#[test]
fn readme_lists_every_table() {
    let readme = include_str!("data/README.md");
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data"))
        .expect("folder exists")
    {
        let name = entry
            .expect("readable entry")
            .file_name()
            .into_string()
            .expect("UTF-8 file name");
        assert!(
            readme.contains(&format!("`{name}`")) || !name.ends_with(".tsv"),
            "{name} is not in tests/data/README.md"
        );
    }
}
