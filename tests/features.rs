//! The languages that the features of the crate choose.

use sip_phrases::Localizer;

/// CI names the languages in the environment and runs this with several sets of features.
#[test]
fn bundled_languages_are_those_of_the_features() {
    let bundled: Vec<String> = Localizer::bundled()
        .languages()
        .map(ToString::to_string)
        .collect();
    let expected = match std::env::var("LANGUAGES") {
        Ok(languages) => languages,
        Err(_) if cfg!(feature = "all-languages") => folders(),
        // Another set of features, by hand.
        Err(_) => return,
    };
    assert_eq!(bundled.join(" "), expected);
    assert!(
        sip_phrases::bundled_files()
            .all(|(language, ..)| bundled.iter().any(|tag| tag == language))
    );
}

/// The folders of `locales`, in the order of a localizer.
fn folders() -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    let localizer = Localizer::from_dir(folder).unwrap();
    let languages: Vec<String> = localizer.languages().map(ToString::to_string).collect();
    languages.join(" ")
}
