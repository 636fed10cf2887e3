//! Every text of every language is in every export, unharmed: what was written is read back with the format's own
//! parser and held against the Fluent files.

mod android;
mod csv;
mod expected;
mod html;
mod json;
mod po;
mod refused;
mod tool;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use expected::Text;

/// Texts by what the format calls them, below the language.
type Texts = BTreeMap<String, String>;

/// Holds what was read back against what there is, by the format's own names of the texts.
fn assert_same(read: &Texts, expected: &[Text], name: impl Fn(&Text) -> String) {
    let wanted: Texts = expected.iter().map(|text| (name(text), text.text.clone())).collect();
    assert_eq!(wanted.len(), expected.len(), "two texts share a name");
    for (name, text) in &wanted {
        assert_eq!(read.get(name), Some(text), "{name}");
    }
    let more: Vec<&String> = read.keys().filter(|name| !wanted.contains_key(*name)).collect();
    assert_eq!(more, Vec::<&String>::new(), "nothing else is there");
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
