//! The table as Kamailio reads it.

mod server;

use std::collections::BTreeMap;
use std::fs;

use sip_phrases::{Localizer, StatusCode};
use tempfile::TempDir;

use crate::expected::{self, Text};
use crate::read;
use crate::run::{self, Export};
use server::Kamailio;

#[test]
fn bundled_phrases_are_unharmed() {
    let (export, expected) = run::export_bundled("kamailio");
    assert_eq!(own_rows(&export), phrases(&expected));
    assert_eq!(export.warnings, "");
}

#[test]
fn phrases_that_would_break_a_response_are_omitted() {
    let (export, expected) = run::export_tricky("kamailio");
    let (found, mut wanted) = (own_rows(&export), phrases(&expected));
    for digit in 1..=6 {
        wanted.insert(format!("{digit}xx:en"), class_phrase("en", digit));
    }
    let warnings = &export.warnings;
    assert!(
        warnings.contains("omitted phrases status-400 (en): invalid reason phrase"),
        "{warnings}"
    );
    assert!(
        warnings.contains("omitted phrases status-407: a reason phrase has no arguments"),
        "{warnings}"
    );
    wanted.retain(|key, _| found.contains_key(key));
    assert_eq!(found, wanted);
    assert!(found.contains_key("401:ru") && !found.contains_key("400:ru"));
}

/// Kamailio answers in the language of the request, and translates the answers of others.
#[test]
#[ignore = "needs kamailio"]
fn kamailio_says_the_phrases() {
    let (export, expected) = run::export_bundled("kamailio");
    let kamailio = Kamailio::start(&export);
    let mut table: Vec<(&str, String, u16, String, &str)> = vec![
        (
            "486",
            "xx, ru".into(),
            486,
            "en".into(),
            "only the first language counts",
        ),
        (
            "498",
            "de".into(),
            498,
            "de".into(),
            "an unknown code: its class",
        ),
        (
            "404",
            "DE-at;q=0.5, en".into(),
            404,
            "de".into(),
            "a region, a quality and capitals",
        ),
        ("404", String::new(), 404, "en".into(), "no header field"),
        (
            "404",
            "zh-TW".into(),
            404,
            "zh-Hant".into(),
            "the script of the region",
        ),
        (
            "404",
            "zh-Hant-HK, en".into(),
            404,
            "zh-Hant".into(),
            "shortened to the script",
        ),
        (
            "404",
            "zh-Hans-CN".into(),
            404,
            "zh".into(),
            "shortened to the language",
        ),
        ("404", "pt-PT".into(), 404, "pt-BR".into(), "another region"),
        (
            "404",
            "a-".repeat(150),
            404,
            "en".into(),
            "more subtags than any language has",
        ),
        (
            "relay",
            "ru".into(),
            486,
            "ru".into(),
            "the answer of another server",
        ),
    ];
    for language in expected::languages(&expected) {
        for code in ["486", "603", "180"] {
            table.push((
                code,
                language.clone(),
                code.parse().unwrap(),
                language.clone(),
                "each language",
            ));
        }
    }
    for (user, accept, code, language, why) in table {
        let language = language.parse().unwrap();
        let catalog = Localizer::bundled().catalog(&language).unwrap();
        let phrase = catalog.phrase(StatusCode::from_u16(code).unwrap());
        assert_eq!(
            kamailio.answer(user, &accept, "486 Busy Here"),
            format!("SIP/2.0 {code} {phrase}"),
            "{user} {accept:?}: {why}"
        );
    }
    // A phrase that must arrive unchanged.
    let blocked = "603 Network Blocked";
    let answer = kamailio.answer("relay", "de", blocked);
    assert_eq!(answer, format!("SIP/2.0 {blocked}"));
}

/// What clients call the languages.
#[test]
fn language_ranges() {
    let bundled = table(&run::export("kamailio", &[]));
    let chinese = table(&run::export("kamailio", &["--language", "zh-Hant,pt-BR"]));
    for (table, range, expected, why) in [
        (
            &bundled,
            "zh-tw",
            Some("zh-hant"),
            "the script of the region",
        ),
        (
            &bundled,
            "zh-mo",
            Some("zh-hant"),
            "the script of the region",
        ),
        (&bundled, "zh-cn", None, "shortened to the tag"),
        (&bundled, "pt", Some("pt-br"), "the only region"),
        (&bundled, "pt-pt", None, "shortened to a row"),
        (&bundled, "de-at", None, "shortened to the tag"),
        (&bundled, "it", None, "not exported"),
        (&chinese, "zh", Some("zh-hant"), "the only script"),
        (&chinese, "zh-tw", None, "shortened to a row"),
    ] {
        let found = table.get(&format!("language:{range}"));
        assert_eq!(found.map(String::as_str), expected, "{range}: {why}");
    }
}

/// The options of an export, the texts of its folder, and the default language.
type Partial = (
    &'static [&'static str],
    &'static [(&'static str, &'static str)],
    &'static str,
);

/// Exports without English or without class texts.
const PARTIAL: [Partial; 4] = [
    (&["--language", "ru,de"], &[], "ru"),
    (&[], &[("de", "status-486 = Belegt\n")], "de"),
    (
        &[],
        &[
            (
                "es",
                "status-404 = Nada
",
            ),
            (
                "ru",
                "status-486 = Линия
",
            ),
        ],
        "es",
    ),
    (&[], &[("tlh", "status-486 = Vum\n")], "tlh"),
];

fn export_partial(args: &[&str], texts: &[(&str, &str)]) -> Export {
    if texts.is_empty() {
        return run::export("kamailio", args);
    }
    let locales = TempDir::new().unwrap();
    for (language, text) in texts {
        let folder = locales.path().join(language);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("status.ftl"), text).unwrap();
    }
    run::export("kamailio", &["--locales", locales.path().to_str().unwrap()])
}

#[test]
fn the_default_language_has_every_class() {
    for (args, texts, default) in PARTIAL {
        let table = table(&export_partial(args, texts));
        assert_eq!(table["language:*"], default);
        for digit in 1..=6 {
            let phrase = &table[&format!("{digit}xx:{default}")];
            assert_eq!(*phrase, class_phrase(default, digit));
        }
    }
}

/// A phrase is always one, even if the language of the request has none.
#[test]
#[ignore = "needs kamailio"]
fn kamailio_has_a_phrase_without_english() {
    let class = |language| class_phrase(language, 4);
    let rows = [
        ("ru", "486", "", "Абонент занят".into(), "no header field"),
        (
            "ru",
            "486",
            "fr",
            "Абонент занят".into(),
            "another language",
        ),
        (
            "ru",
            "486",
            "de",
            "Anschluss besetzt".into(),
            "not the default",
        ),
        ("de", "486", "fr", "Belegt".into(), "the only text"),
        ("de", "404", "de", class("de"), "no text: the class"),
        (
            "de",
            "relay",
            "de",
            class("de"),
            "the answer of another server",
        ),
        (
            "es",
            "404",
            "ru",
            "Nada".into(),
            "no text in the language: the default",
        ),
        (
            "es",
            "410",
            "ru",
            class("es"),
            "no text in the language: the class in the default",
        ),
        (
            "tlh",
            "404",
            "",
            class("en"),
            "a language that the program does not have",
        ),
    ];
    for (args, texts, default) in PARTIAL {
        let kamailio = Kamailio::start(&export_partial(args, texts));
        for (_, user, accept, phrase, why) in rows.iter().filter(|row| row.0 == default) {
            let answer = kamailio.answer(user, accept, "404 Not Found");
            let code = if *user == "relay" { "404" } else { user };
            assert_eq!(
                answer,
                format!("SIP/2.0 {code} {phrase}"),
                "{default}: {why}"
            );
        }
    }
}

/// Returns the bundled phrase of a class, in English if the language is unknown.
fn class_phrase(language: &str, digit: u16) -> String {
    let localizer = Localizer::bundled();
    let catalog = localizer.negotiate(language);
    let code = StatusCode::from_u16(digit * 100 + 98).unwrap();
    catalog.phrase(code).to_owned()
}

/// The rows that the table must have.
fn phrases(expected: &[Text]) -> BTreeMap<String, String> {
    let classes = [
        "provisional",
        "success",
        "redirection",
        "client-error",
        "server-error",
        "global-failure",
    ];
    let mut rows = BTreeMap::new();
    for language in expected::languages(expected) {
        let tag = language.to_lowercase();
        rows.insert(format!("language:{tag}"), tag);
    }
    rows.insert("language:*".to_owned(), "en".to_owned());
    for text in expected
        .iter()
        .filter(|it| it.family == "status" && it.attribute.is_none())
    {
        let class = classes
            .iter()
            .position(|class| text.id == format!("class-{class}"));
        let code = match class {
            Some(index) => format!("{}xx", index + 1),
            None if text.id == "class-other" => continue,
            None => text.local_id().to_owned(),
        };
        rows.insert(
            format!("{code}:{}", text.language.to_lowercase()),
            text.text.clone(),
        );
    }
    rows
}

/// Returns the table without what clients call the languages.
fn own_rows(export: &Export) -> BTreeMap<String, String> {
    let mut table = table(export);
    table.retain(|key, value| match key.strip_prefix("language:") {
        Some(range) => range == "*" || range == value,
        None => true,
    });
    table
}

/// Reads the table as db_text does: fields between colons, where a backslash escapes.
fn table(export: &Export) -> BTreeMap<String, String> {
    let file = read(&export.path("phrases"));
    let mut lines = file.lines();
    let columns = "id(int,auto) key_name(string) key_type(int) value_type(int) \
        key_value(string) expires(int)";
    assert_eq!(lines.next(), Some(columns));
    let mut rows = BTreeMap::new();
    for (index, line) in lines.enumerate() {
        let mut fields = vec![String::new()];
        let mut characters = line.chars();
        while let Some(character) = characters.next() {
            match character {
                ':' => fields.push(String::new()),
                '\\' => fields.last_mut().unwrap().extend(characters.next()),
                other => fields.last_mut().unwrap().push(other),
            }
        }
        let [id, key, "0", "0", value, "0"] =
            &fields.iter().map(String::as_str).collect::<Vec<_>>()[..]
        else {
            panic!("{line}");
        };
        assert_eq!(*id, (index + 1).to_string());
        let old = rows.insert((*key).to_owned(), (*value).to_owned());
        assert!(old.is_none(), "{key} is there twice");
    }
    rows
}
