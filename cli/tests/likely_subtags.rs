//! The scripts that negotiation expects of a region, against the likely subtags of CLDR.

use sip_phrases::{Catalog, LanguageIdentifier, Localizer};

const CLASSES: [&str; 7] = [
    "provisional",
    "success",
    "redirection",
    "client-error",
    "server-error",
    "global-failure",
    "other",
];

/// A localizer with one language, whose texts do not matter.
fn localizer(language: LanguageIdentifier) -> Localizer {
    let text: String = CLASSES
        .iter()
        .map(|class| format!("class-{class} = A\n    .description = A.\n"))
        .collect();
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
    for language in two_letters(b'a') {
        let script_of = |tag: &str| {
            let mut id: LanguageIdentifier = tag.parse().unwrap();
            id.maximize();
            id.script
        };
        let Some(usual) = script_of(&language) else {
            continue;
        };
        let unusual: Vec<(String, _)> = two_letters(b'A')
            .map(|region| format!("{language}-{region}"))
            .filter_map(|tag| Some((script_of(&tag)?, tag)))
            .filter(|(script, _)| *script != usual)
            .map(|(script, tag)| (tag, script))
            .collect();
        languages_with_two_scripts += usize::from(!unusual.is_empty());
        for (tag, script) in unusual {
            let matches = |script| {
                let localizer = localizer(format!("{language}-{script}").parse().unwrap());
                localizer.best_match(&tag).is_some()
            };
            assert!(matches(script), "{tag}: {script}");
            // `iw` and other old names are not the language of the catalog any more.
            assert!(!matches(usual), "{tag}: {usual}");
        }
    }
    assert!(
        languages_with_two_scripts > 10,
        "{languages_with_two_scripts}"
    );
}
