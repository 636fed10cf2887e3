//! Tests that every export has every text of every language unharmed: each format is read back with
//! its own parser and compared with the Fluent files.

mod android;
#[path = "../common/mod.rs"]
mod common;
mod csv;
mod errors;
mod expected;
mod html;
mod json;
mod kamailio;
mod module;
mod po;
mod qt;
mod run;
mod xcstrings;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use expected::Text;

/// Texts by their names in a format, with the language in front.
type Texts = BTreeMap<String, String>;

/// Compares texts that were read back with the expected ones.
fn assert_same(actual: &Texts, expected: &[Text], name: impl Fn(&Text) -> String) {
    let wanted = expected.iter().map(|text| (name(text), text.text.clone()));
    let wanted: Texts = wanted.collect();
    assert_eq!(wanted.len(), expected.len(), "two texts share a name");
    for (name, text) in &wanted {
        assert_eq!(actual.get(name), Some(text), "{name}");
    }
    let names = actual.keys();
    let extra: Vec<&String> = names.filter(|name| !wanted.contains_key(*name)).collect();
    assert_eq!(extra, Vec::<&String>::new(), "unexpected texts");
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
