//! JSON as i18next reads it.

use serde_json::Value;

use crate::expected::Text;
use crate::run::{self, Export};
use crate::{Texts, assert_same, read};

#[test]
fn bundled_texts_are_unharmed() {
    let (export, expected) = run::export_bundled("json");
    let actual = texts(&export, &["en", "de", "ru", "zh"]);
    assert_same(&actual, &expected, name);
    assert_eq!(export.warnings, "");
}

#[test]
fn tricky_texts_are_unharmed() {
    let (export, expected) = run::export_tricky("json");
    assert_same(&texts(&export, &["en", "ru"]), &expected, name);
    assert_eq!(export.warnings, "");
}

#[test]
fn keys_are_those_of_i18next() {
    let (export, _) = run::export_bundled("json");
    let russian: Value = serde_json::from_str(&read(&export.path("ru.json"))).unwrap();
    let table = [
        (
            "/status/486/phrase",
            "Абонент занят",
            "family, code and part",
        ),
        (
            "/facts/retry-minutes_one",
            "Повторите попытку через {{minutes}} минуту.",
            "a plural suffix of CLDR",
        ),
        (
            "/facts/retry-minutes_many",
            "Повторите попытку через {{minutes}} минут.",
            "a plural suffix of CLDR",
        ),
        ("/facts/list-separator", ", ", "a space at the end is kept"),
    ];
    for (key, text, why) in table {
        assert_eq!(
            russian.pointer(key).and_then(Value::as_str),
            Some(text),
            "{why}"
        );
    }
    let chinese: Value = serde_json::from_str(&read(&export.path("zh.json"))).unwrap();
    let minutes = chinese.pointer("/facts/retry-minutes_other");
    assert!(
        minutes.is_some(),
        "i18next looks for the suffix of the language"
    );
}

#[test]
fn the_order_is_that_of_the_english_files() {
    let (export, expected) = run::export_bundled("json");
    let json = read(&export.path("de.json"));
    let english = expected.iter().filter(|text| text.language == "en");
    let dialogs = english.filter(|text| text.family == "explain");
    let (_, explain) = json.split_once("\"explain\": {").unwrap();
    let offset = |text: &Text| {
        explain
            .find(&format!("\"{}\": {{", text.local_id()))
            .unwrap()
    };
    assert!(dialogs.map(offset).is_sorted(), "explain");
}

fn name(text: &Text) -> String {
    let parts = [&text.language, &text.family, text.local_id(), text.part()];
    Text::path(&[&Text::path(&parts, "/"), text.plural()], "_")
}

fn texts(export: &Export, languages: &[&str]) -> Texts {
    let mut texts = Texts::new();
    for language in languages {
        let json = read(&export.path(&format!("{language}.json")));
        collect(&serde_json::from_str(&json).unwrap(), language, &mut texts);
    }
    texts
}

fn collect(value: &Value, path: &str, texts: &mut Texts) {
    match value {
        Value::String(text) => {
            let text = text.replace("{{", "⟨").replace("}}", "⟩");
            let old = texts.insert(path.to_owned(), text);
            assert!(old.is_none(), "{path} is there twice");
        }
        Value::Object(children) => {
            for (key, child) in children {
                collect(child, &format!("{path}/{key}"), texts);
            }
        }
        other => panic!("{path} is {other}"),
    }
}
