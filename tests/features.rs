//! The languages that the features of the crate choose.

use sip_phrases::Localizer;

fn bundled() -> Vec<String> {
    Localizer::bundled()
        .languages()
        .map(ToString::to_string)
        .collect()
}

#[test]
#[cfg(feature = "all-languages")]
fn all_languages() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    let folders = Localizer::from_dir(folder).unwrap();
    let languages: Vec<String> = folders.languages().map(ToString::to_string).collect();
    assert_eq!(bundled(), languages);
}

/// CI runs this with the feature `lang-ru` alone.
#[test]
#[cfg(all(
    feature = "lang-ru",
    not(feature = "all-languages"),
    not(feature = "lang-de")
))]
fn one_language() {
    assert_eq!(bundled(), ["en", "ru"]);
    assert_eq!(
        Localizer::bundled()
            .negotiate("de, ru;q=0.5")
            .language()
            .to_string(),
        "ru"
    );
    assert!(sip_phrases::bundled_files().all(|(language, ..)| ["en", "ru"].contains(&language)));
}

/// CI runs this without features.
#[test]
#[cfg(not(any(feature = "all-languages", feature = "lang-ru", feature = "lang-de")))]
fn english_alone() {
    assert_eq!(bundled(), ["en"]);
}
