//! The table as Kamailio reads it.

use std::collections::BTreeMap;

use crate::expected::{self, Text};
use crate::read;
use crate::run::{self, Export};

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
