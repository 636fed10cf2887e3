//! JSON: `rules.json`, and the texts in one file per language. `docs/export.schema.json` describes
//! both.

use serde_json::{Map, Value, json};
use sip_phrases::LanguageIdentifier;

use super::Files;
use super::book::{Book, Text};
use super::plural;
use super::sentence::{Sentence, format_with_braces};

/// The version of the schema. It changes if a program that reads the files must change.
const VERSION: u32 = 1;

pub fn files(book: &Book) -> Files {
    let mut files = Files::default();
    files.push("rules.json", to_bytes(&rules()));
    for (column, language) in book.languages.iter().enumerate() {
        let texts = texts(book, column, language);
        files.push(format!("{language}.json"), to_bytes(&texts));
    }
    files
}

/// Returns the rules of explanations.
pub fn rules() -> Value {
    let mut file = json!({ "format": "sip-phrases rules", "version": VERSION });
    let rules = serde_json::to_value(sip_phrases::internal::rules());
    let rules = rules.expect("the rules are maps with string keys");
    if let (Value::Object(file), Value::Object(rules)) = (&mut file, rules) {
        file.extend(rules);
    }
    file
}

/// Returns the texts of a language.
pub fn texts(book: &Book, column: usize, language: &LanguageIdentifier) -> Value {
    let mut root = Value::Object(Map::new());
    for entry in book.entries() {
        if let Some(sentence) = entry.sentence(column) {
            let place = entry.path().into_iter().fold(&mut root, |value, key| {
                let key = key.to_owned();
                let children = value.as_object_mut().expect("texts have no children");
                children
                    .entry(key)
                    .or_insert_with(|| Value::Object(Map::new()))
            });
            *place = value(entry.text, sentence);
        }
    }
    json!({
        "format": "sip-phrases texts",
        "version": VERSION,
        "language": language.to_string(),
        "plurals": plural::categories(language),
        "texts": root,
    })
}

/// A plain text is a string. A text with arguments or plural forms is an object.
fn value(text: &Text, sentence: &Sentence) -> Value {
    let arguments = text.arguments();
    let has_arguments = !arguments.is_empty();
    match text.number() {
        Some(number) => {
            let forms = sentence.forms.iter().map(|(category, pieces)| {
                let form = format_with_braces(pieces, has_arguments);
                (category.name().to_owned(), Value::String(form))
            });
            let forms: Map<String, Value> = forms.collect();
            json!({ "arguments": arguments, "number": number, "forms": forms })
        }
        None => {
            let pieces = sentence.forms.first().map_or(&[][..], |(_, pieces)| pieces);
            let text = format_with_braces(pieces, has_arguments);
            match has_arguments {
                true => json!({ "arguments": arguments, "text": text }),
                false => json!(text),
            }
        }
    }
}

fn to_bytes(value: &Value) -> Vec<u8> {
    let mut json = serde_json::to_vec_pretty(value).expect("a value is JSON");
    json.push(b'\n');
    json
}
