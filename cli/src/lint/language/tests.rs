use super::{FILES, LANGUAGES, Language, has_extension};

#[test]
fn languages_of_tags() {
    let cases = [
        ("en", "English", "the reference"),
        ("en-GB", "English", "a region"),
        ("zh", "Chinese", "Simplified by default"),
        ("zh-CN", "Chinese", "mainland China"),
        ("zh-TW", "Traditional Chinese", "Traditional by region"),
        ("zh-Hant", "Traditional Chinese", "Taiwan by default"),
        ("zh-HK", "this language", "usage of Hong Kong"),
        ("pt", "Brazilian Portuguese", "Brazil by default"),
        ("pt-PT", "this language", "usage of Portugal"),
        ("de-AT", "German", "the same typography"),
        ("uk", "Ukrainian", "a table of its own, not that of Russian"),
        ("sr", "this language", "no table, although Cyrillic"),
        (
            "ja",
            "this language",
            "no table, although Chinese characters",
        ),
    ];
    for (tag, expected, why) in cases {
        let language = Language::of(&tag.parse().unwrap());
        assert_eq!(language.name(), expected, "{tag}: {why}");
        let is_known = expected != "this language";
        assert_eq!(language.is_known(), is_known, "{tag}: {why}");
    }
}

/// Every file is read, and has a tag that leads to it.
#[test]
fn tables_are_found() {
    let tables = FILES.files().filter(|file| has_extension(file, "toml"));
    let tags: Vec<&str> = tables
        .filter_map(|file| file.path().file_stem()?.to_str())
        .collect();
    assert_eq!(tags.len(), LANGUAGES.len());
    for tag in &tags {
        let id = tag.parse().unwrap();
        assert!(Language::of(&id).is_known(), "{tag}");
    }
    for glossary in FILES.files().filter(|file| has_extension(file, "tsv")) {
        let tag = glossary.path().file_stem().unwrap().to_str().unwrap();
        assert!(tags.contains(&tag), "{tag}.tsv has no {tag}.toml");
    }
}

/// A wrong word is not a right one elsewhere, and the rules of the language allow the right ones.
#[test]
fn corrections_are_not_corrected() {
    for language in LANGUAGES.iter() {
        for (_, words) in language.table.wrong_words() {
            for (wrong, correction) in words {
                let right = correction.right();
                assert!(
                    !language.table.forbids(right),
                    "{}: {wrong}",
                    language.name()
                );
                for c in right.chars() {
                    let is_unknown = language.is_foreign(c) || language.is_unknown_letter(c);
                    let is_allowed = !is_unknown || language.is_chinese();
                    assert!(is_allowed, "{}: {right} has {c}", language.name());
                }
            }
        }
    }
}
