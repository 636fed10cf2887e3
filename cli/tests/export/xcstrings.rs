//! The string catalog as Xcode reads it.

use std::fs;

use serde_json::Value;

use crate::expected::Text;
use crate::run::{self, Export};
use crate::{Texts, assert_same, read};

#[test]
fn bundled_texts_are_unharmed() {
    let (export, expected) = run::export_bundled("xcstrings");
    assert_same(&texts(&export, &expected), &expected, Text::name_of_form);
    assert_eq!(export.warnings, "");
}

#[test]
fn tricky_texts_are_unharmed() {
    let (export, expected) = run::export_tricky("xcstrings");
    assert_same(&texts(&export, &expected), &expected, Text::name_of_form);
    assert_eq!(export.warnings, "");
}

#[test]
fn keys_are_those_of_xcode() {
    let (bundled, _) = run::export_bundled("xcstrings");
    let (tricky, _) = run::export_tricky("xcstrings");
    let forms = "variations/plural/few/stringUnit/value";
    let table = [
        (
            &bundled,
            "/sourceLanguage".to_owned(),
            "en",
            "the language of the comments",
        ),
        (
            &bundled,
            "/strings/status-486/localizations/de/stringUnit/value".to_owned(),
            "Anschluss besetzt",
            "a text",
        ),
        (
            &bundled,
            format!("/strings/retry-minutes/localizations/ru/{forms}"),
            "Повторите попытку через %1$lld минуты.",
            "a plural form",
        ),
        (
            &tricky,
            "/strings/tries-left/localizations/ru/stringUnit/value".to_owned(),
            "%1$#@count@",
            "with several arguments, the number has a name",
        ),
        (
            &tricky,
            format!("/strings/tries-left/localizations/ru/substitutions/count/{forms}"),
            "%2$@: %1$lld попытки, %3$@",
            "the arguments have the order of the English text",
        ),
        (
            &tricky,
            "/strings/warning/localizations/en/stringUnit/value".to_owned(),
            "@%1$@ (%2$@) 100 %%",
            "a percent sign beside arguments is doubled",
        ),
    ];
    for (export, key, text, why) in table {
        let found = catalog(export).pointer(&key).cloned();
        assert_eq!(found, Some(Value::from(text)), "{why}");
    }
}

#[test]
#[ignore = "needs python3-jsonschema (Debian)"]
fn the_file_matches_the_schema() {
    let (bundled, _) = run::export_bundled("xcstrings");
    let (tricky, _) = run::export_tricky("xcstrings");
    for export in [&bundled, &tricky] {
        let file = export.path("SipPhrases.xcstrings");
        assert_eq!(run::validate(run::XCSTRINGS_SCHEMA, &file), "");
        for (from, to, why) in [
            ("\"translated\"", "\"done\"", "an unknown state"),
            ("\"other\": {", "\"others\": {", "not a plural category"),
            ("\"version\": \"1.0\"", "\"version\": 1", "not a string"),
        ] {
            let json = read(&file);
            assert!(json.contains(from), "{from}");
            fs::write(export.path("broken"), json.replacen(from, to, 1)).unwrap();
            assert_ne!(
                run::validate(run::XCSTRINGS_SCHEMA, &export.path("broken")),
                "",
                "{why}"
            );
        }
    }
}

fn catalog(export: &Export) -> Value {
    serde_json::from_str(&read(&export.path("SipPhrases.xcstrings"))).unwrap()
}

fn texts(export: &Export, expected: &[Text]) -> Texts {
    let mut texts = Texts::new();
    for (key, string) in catalog(export)["strings"].as_object().unwrap() {
        assert_eq!(
            string["extractionState"], "manual",
            "{key}: Xcode would remove it"
        );
        let arguments = arguments(key, expected);
        let mut insert = |path: String, unit: &Value| {
            let value = unit["stringUnit"]["value"].as_str().unwrap();
            texts.insert(path, with_names(value, &arguments));
        };
        for (language, localization) in string["localizations"].as_object().unwrap() {
            let path = format!("{language}/{key}");
            let substitutions = localization["substitutions"].as_object();
            let substitution = substitutions.and_then(|all| all.values().next());
            let varying = substitution.unwrap_or(localization);
            match varying["variations"]["plural"].as_object() {
                Some(forms) => {
                    forms
                        .iter()
                        .for_each(|(form, unit)| insert(format!("{path}/{form}"), unit));
                }
                None => insert(format!("{path}/"), localization),
            }
        }
    }
    texts
}

/// Returns the arguments of a text in the order of the English text.
fn arguments<'t>(name: &str, expected: &'t [Text]) -> Vec<&'t str> {
    let mut all: Vec<&Text> = expected.iter().filter(|text| text.name() == name).collect();
    all.sort_by_key(|text| text.language != "en");
    let mut arguments: Vec<&str> = Vec::new();
    for part in all.iter().flat_map(|text| text.text.split('⟨').skip(1)) {
        let name = part.split_once('⟩').unwrap().0;
        if !arguments.contains(&name) {
            arguments.push(name);
        }
    }
    arguments
}

fn with_names(value: &str, arguments: &[&str]) -> String {
    if arguments.is_empty() {
        return value.to_owned();
    }
    let mut text = value.to_owned();
    for (index, name) in arguments.iter().enumerate() {
        for specifier in ["lld", "@"] {
            text = text.replace(&format!("%{}${specifier}", index + 1), &format!("⟨{name}⟩"));
        }
    }
    let rest = text.replace("%%", "");
    assert!(!rest.contains('%'), "{value}: an argument without a number");
    text.replace("%%", "%")
}
