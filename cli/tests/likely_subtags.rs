//! The scripts that negotiation expects of a region, against the likely subtags of CLDR.

use std::collections::{BTreeMap, BTreeSet};

use sip_phrases::{Catalog, LanguageIdentifier, Localizer, bundled_files};

/// A localizer with one language, whose texts do not matter.
fn localizer(language: LanguageIdentifier) -> Localizer {
    let (.., text) = bundled_files()
        .find(|(_, file, _)| *file == "status.ftl")
        .unwrap();
    Localizer::new(Catalog::parse(language, [("status.ftl", text)]).unwrap())
}

fn two_letters(first: u8) -> impl Iterator<Item = String> {
    let letters = move || first..first + 26;
    letters().flat_map(move |a| letters().map(move |b| String::from_utf8(vec![a, b]).unwrap()))
}

/// A region gets the catalog in its own script, and in no other script of the language.
#[test]
fn scripts_of_regions() {
    let mut languages_with_two_scripts = 0;
    for language in two_letters(b'a').chain(["yue".to_owned()]) {
        let script_of = |tag: &str| {
            let mut id: LanguageIdentifier = tag.parse().unwrap();
            id.maximize();
            id.script
        };
        let Some(usual) = script_of(&language) else {
            continue;
        };
        let tags = two_letters(b'A').map(|region| format!("{language}-{region}"));
        let scripts: BTreeMap<String, _> = tags
            .filter_map(|tag| Some((tag.clone(), script_of(&tag)?)))
            .collect();
        let all: BTreeSet<_> = scripts.values().copied().collect();
        if all.len() < 2 {
            continue;
        }
        languages_with_two_scripts += 1;
        for script in all {
            let localizer = localizer(format!("{language}-{script}").parse().unwrap());
            for (tag, own) in &scripts {
                let is_match = localizer.best_match(tag).is_some();
                assert_eq!(
                    is_match,
                    *own == script,
                    "{tag} and {language}-{script}, usually {usual}"
                );
            }
        }
    }
    assert!(
        languages_with_two_scripts > 10,
        "{languages_with_two_scripts}"
    );
}
