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
    assert_eq!(table(&export), phrases(&expected));
    assert_eq!(export.warnings, "");
}

#[test]
fn phrases_that_would_break_a_response_are_omitted() {
    let (export, expected) = run::export_tricky("kamailio");
    let (found, mut wanted) = (table(&export), phrases(&expected));
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

const GERMAN: (&str, &str) = ("de", "status-486 = Belegt\nstatus-404 = Weg\n");

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
    (&[], &[GERMAN, ("ru", "status-486 = Линия\n")], "de"),
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
    let [two, busy, gone, unknown] = PARTIAL;
    let class = |language| class_phrase(language, 4);
    for ((args, texts, _), user, accept, phrase, why) in [
        (two, "486", "", "Абонент занят".into(), "no header field"),
        (two, "486", "fr", "Абонент занят".into(), "another language"),
        (
            two,
            "486",
            "de",
            "Anschluss besetzt".into(),
            "a language that is not the default",
        ),
        (busy, "486", "fr", "Belegt".into(), "the only text"),
        (busy, "404", "de", class("de"), "no text: the class"),
        (
            busy,
            "relay",
            "de",
            class("de"),
            "the answer of another server",
        ),
        (
            gone,
            "404",
            "ru",
            "Weg".into(),
            "no text in the language: the default",
        ),
        (
            gone,
            "410",
            "ru",
            class("de"),
            "no text in the language: the class in the default",
        ),
        (
            unknown,
            "404",
            "",
            class("en"),
            "a language that the program does not have",
        ),
    ] {
        let export = export_partial(args, texts);
        let answer = Kamailio::start(&export).answer(user, accept, "404 Not Found");
        let code = if user == "relay" { "404" } else { user };
        assert_eq!(
            answer,
            format!("SIP/2.0 {code} {phrase}"),
            "{user} {accept:?}: {why}"
        );
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
