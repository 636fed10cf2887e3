//! The JSON, as a program reads it.

use serde_json::Value;
use std::process::Command;

use crate::expected::{self, Text};
use crate::run::{self, Export};
use crate::{Texts, assert_same, po, read};

const SCHEMA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/export.schema.json");

#[test]
fn bundled_texts_are_unharmed() {
    let (export, expected) = run::export_bundled("json");
    assert_same(&texts(&export, &expected), &expected, name);
    assert_eq!(export.warnings, "");
}

#[test]
fn tricky_texts_are_unharmed() {
    let (export, expected) = run::export_tricky("json");
    assert_same(&texts(&export, &expected), &expected, name);
    assert_eq!(export.warnings, "");
}

#[test]
fn texts_have_keys() {
    let (export, _) = run::export_bundled("json");
    let russian = parse(&export, "ru.json");
    let table = [
        ("/format", "sip-phrases texts", "what the file is"),
        ("/language", "ru", "the language"),
        ("/plurals/1", "few", "the plural categories of CLDR"),
        (
            "/texts/status/486/phrase",
            "Абонент занят",
            "family, code and part",
        ),
        (
            "/texts/facts/list-separator",
            ", ",
            "a space at the end is kept",
        ),
        (
            "/texts/facts/retry-minutes/number",
            "minutes",
            "what selects the form",
        ),
        (
            "/texts/facts/retry-minutes/arguments/0",
            "minutes",
            "what is in braces",
        ),
        (
            "/texts/facts/retry-minutes/forms/one",
            "Повторите попытку через {minutes} минуту.",
            "a form for each category",
        ),
    ];
    for (key, text, why) in table {
        assert_eq!(
            russian.pointer(key).and_then(Value::as_str),
            Some(text),
            "{why}"
        );
    }
}

#[test]
fn rules_have_keys() {
    let (export, _) = run::export_bundled("json");
    let rules = parse(&export, "rules.json");
    let table = [
        ("/format", r#""sip-phrases rules""#, "what the file is"),
        ("/version", "1", "the version of the schema"),
        (
            "/families/status/classes/3/id",
            r#""class-client-error""#,
            "the text of unknown codes",
        ),
        (
            "/families/method/codes/INVITE",
            r#""invite""#,
            "the id of a token",
        ),
        (
            "/attempts/sign-in/suffixes",
            r#"["register","other"]"#,
            "the order of lookup",
        ),
        (
            "/attempts/call/suffixes",
            "[]",
            "the base text is about a call",
        ),
        ("/password_suffix", r#""password""#, "before all others"),
        (
            "/subjects/486/actions",
            r#"["retry"]"#,
            "from code to action",
        ),
        (
            "/subjects/486/attempts/call/actions",
            r#"["retry","leave-message"]"#,
            "an action for one attempt",
        ),
        (
            "/subjects/401/needs_attention",
            "false",
            "the program asks for the password itself",
        ),
        (
            "/made_locally/408",
            r#""local-no-answer""#,
            "a response that no server sent",
        ),
        (
            "/ends/requests/CANCEL/plain",
            r#""missed""#,
            "a CANCEL without a reason",
        ),
        (
            "/ends/subjects/486",
            r#""busy""#,
            "a response to a call of this side",
        ),
        (
            "/ends/subjects/class-server-error",
            r#""network-failure""#,
            "an unknown code",
        ),
        (
            "/ends/subjects/local-dns",
            r#""no-connection""#,
            "a failure without a response",
        ),
    ];
    for (key, value, why) in table {
        let found = rules.pointer(key).map(ToString::to_string);
        assert_eq!(found.as_deref(), Some(value), "{key}: {why}");
    }
    let phrases = rules["phrases"].as_array().unwrap();
    let is_money = |rule: &&Value| rule["phrase"] == "No money left";
    let money = phrases.iter().find(is_money).unwrap().to_string();
    let rule = r#"{"code":480,"phrase":"No money left","subject":"vendor-no-money"}"#;
    assert_eq!(money, rule, "code and phrase to the id of the text");
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

#[test]
#[ignore = "needs python3-jsonschema (Debian)"]
fn the_files_match_the_schema() {
    let (export, expected) = run::export_bundled("json");
    let mut files = vec!["rules.json".to_owned()];
    files.extend(
        expected::languages(&expected)
            .iter()
            .map(|it| format!("{it}.json")),
    );
    for file in files {
        let path = export.path(&file);
        assert_eq!(run::validate(SCHEMA, &path), "", "{file}");
        for (from, to, why) in [
            ("\"version\": 1", "\"version\": 2", "another version"),
            (
                "\"phrase\": \"",
                "\"phrases\": \"",
                "an unknown or missing key",
            ),
        ] {
            let json = read(&path);
            assert!(json.contains(from), "{file}: {from}");
            std::fs::write(export.path("broken.json"), json.replace(from, to)).unwrap();
            assert_ne!(
                run::validate(SCHEMA, &export.path("broken.json")),
                "",
                "{file}: {why}"
            );
        }
    }
}

#[test]
#[ignore = "needs python3-jsonschema (Debian)"]
fn the_schema_is_a_schema() {
    let check = "import json, sys, jsonschema; \
        jsonschema.Draft202012Validator.check_schema(json.load(open(sys.argv[1])))";
    let schemas = [SCHEMA, run::XCSTRINGS_SCHEMA];
    for schema in schemas {
        let output = Command::new("/usr/bin/python3")
            .args(["-c", check, schema])
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{schema}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

fn name(text: &Text) -> String {
    let parts = [&text.language, &text.family, text.local_id(), text.part()];
    Text::path(&[&Text::path(&parts, "/"), text.plural()], "_")
}

fn parse(export: &Export, file: &str) -> Value {
    serde_json::from_str(&read(&export.path(file))).unwrap()
}

fn texts(export: &Export, expected: &[Text]) -> Texts {
    let mut texts = Texts::new();
    for language in expected::languages(expected) {
        let file = parse(export, &format!("{language}.json"));
        collect(&file["texts"], &language, &mut texts);
    }
    texts
}

/// Collects the texts: strings, and objects with `arguments`.
fn collect(value: &Value, path: &str, texts: &mut Texts) {
    let Value::Object(children) = value else {
        let text = value
            .as_str()
            .unwrap_or_else(|| panic!("{path} is {value}"));
        texts.insert(path.to_owned(), text.to_owned());
        return;
    };
    if !children.contains_key("arguments") {
        for (key, child) in children {
            collect(child, &format!("{path}/{key}"), texts);
        }
        return;
    }
    let has_arguments = value["arguments"] != Value::Array(Vec::new());
    let mut insert = |path: String, text: &Value| {
        let text = text.as_str().unwrap();
        let text = match has_arguments {
            true => po::from_braces(text),
            false => text.to_owned(),
        };
        texts.insert(path, text);
    };
    match &value["forms"] {
        Value::Object(forms) => {
            assert!(value["number"].is_string(), "{path}");
            forms
                .iter()
                .for_each(|(key, text)| insert(format!("{path}_{key}"), text));
        }
        _ => insert(path.to_owned(), &value["text"]),
    }
}
