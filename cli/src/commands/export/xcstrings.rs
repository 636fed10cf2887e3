//! A string catalog of Xcode: one file with all languages, keyed as in `status-486.description`.
//!
//! Arguments are numbered in the order of the English text, as `String(format:)` takes them. Numbers
//! are `%1$lld`, all others `%1$@`.

use serde_json::{Map, Value, json};

use super::Files;
use super::book::{Book, Entry, Text};
use super::sentence::{Piece, Sentence, format_pieces};
use super::source::ENGLISH;

pub fn files(book: &Book) -> Files {
    let mut strings = Map::new();
    for entry in book.entries() {
        let languages = book.languages.iter().enumerate();
        let localizations = languages.filter_map(|(column, language)| {
            let localization = localization(entry.text, entry.sentence(column)?);
            Some((language.to_string(), localization))
        });
        let localizations: Map<String, Value> = localizations.collect();
        strings.insert(entry.name(), string(&entry, localizations));
    }
    let catalog = json!({
        "sourceLanguage": ENGLISH,
        "strings": strings,
        "version": "1.0",
    });
    let mut files = Files::default();
    files.push("SipPhrases.xcstrings", format!("{catalog:#}\n"));
    files
}

fn string(entry: &Entry<'_>, localizations: Map<String, Value>) -> Value {
    let mut string = Map::new();
    if !entry.message.note.is_empty() {
        string.insert("comment".to_owned(), json!(entry.message.note));
    }
    // Xcode must not remove the key because it is not in the source code.
    string.insert("extractionState".to_owned(), json!("manual"));
    string.insert("localizations".to_owned(), localizations.into());
    string.into()
}

fn localization(text: &Text, sentence: &Sentence) -> Value {
    let arguments = text.arguments();
    let Some(number) = text.number() else {
        return unit(&value(sentence, 0, &arguments, None));
    };
    let forms = sentence.forms.iter().enumerate();
    // A text with one argument varies as a whole. Otherwise Xcode has to know by which argument it
    // varies: the text is a substitution.
    let is_alone = arguments.iter().all(|name| *name == number);
    let forms = forms.map(|(index, (category, _))| {
        let value = value(sentence, index, &arguments, Some(number));
        (category.name().to_owned(), unit(&value))
    });
    let plural: Map<String, Value> = forms.collect();
    let variations = json!({ "plural": plural });
    if is_alone {
        return json!({ "variations": variations });
    }
    let index = index_of(&arguments, number);
    let substitution = json!({
        "argNum": index,
        "formatSpecifier": "lld",
        "variations": variations,
    });
    let mut localization = unit(&format!("%{index}$#@{number}@"));
    localization["substitutions"] = json!({ number: substitution });
    localization
}

fn unit(value: &str) -> Value {
    json!({ "stringUnit": { "state": "translated", "value": value } })
}

fn value(sentence: &Sentence, form: usize, arguments: &[&str], number: Option<&str>) -> String {
    let pieces: &[Piece] = &sentence.forms[form].1;
    let has_arguments = !arguments.is_empty();
    let text = |text: &str| match has_arguments {
        true => text.replace('%', "%%"),
        false => text.to_owned(),
    };
    format_pieces(pieces, text, |name| {
        let specifier = if number == Some(name) { "lld" } else { "@" };
        format!("%{}${specifier}", index_of(arguments, name))
    })
}

/// Returns the number of an argument, from 1. The number of a plural form that no text shows comes
/// last.
fn index_of(arguments: &[&str], name: &str) -> usize {
    let index = arguments.iter().position(|known| *known == name);
    index.unwrap_or(arguments.len()) + 1
}
