//! One table with all languages: RFC 4180, in UTF-8.
//!
//! The table starts with a byte-order mark. Without it, Excel assumes the code page of the system
//! and garbles Cyrillic and Chinese letters. (RFC 4180 separates values with commas. Where Excel
//! expects semicolons, as in German and Russian, open the table with "Data, From Text/CSV".)
//!
//! A text with plural forms has a row for each plural category of any language. Arguments are in
//! braces: `{minutes}`.

use ::csv::{Terminator, WriterBuilder};

use super::Files;
use super::book::{Book, Text};
use super::sentence::{Category, Sentence, format_with_braces};

const FILE: &str = "sip-phrases.csv";
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
const HEADINGS: [&str; 5] = ["family", "group", "id", "attribute", "plural"];

pub fn files(book: &Book) -> Files {
    let mut builder = WriterBuilder::new();
    let mut table = builder
        .terminator(Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    for row in rows(book) {
        table
            .write_record(row)
            .expect("all rows have the same length");
    }
    let contents = table.into_inner().expect("a vector can be flushed");
    let mut files = Files::default();
    files.push(FILE, contents);
    files
}

fn rows(book: &Book) -> Vec<Vec<String>> {
    let headings = HEADINGS.into_iter().map(str::to_owned);
    let languages = book.languages.iter().map(ToString::to_string);
    let mut rows = vec![headings.chain(languages).collect()];
    for entry in book.entries() {
        let attribute = match entry.chapter.is_flat() {
            true => "",
            false => entry.chapter.part(entry.text),
        };
        let (family, group) = (&entry.chapter.name, &entry.group.title);
        let name = [family, group, &entry.message.id, attribute].map(str::to_owned);
        let forms = forms(entry.text).into_iter();
        rows.extend(forms.map(|form| [&name[..], &form].concat()));
    }
    rows
}

/// Returns the plural category and the text in each language, for each form of a text.
fn forms(text: &Text) -> Vec<Vec<String>> {
    let forms = text
        .sentences
        .iter()
        .flatten()
        .flat_map(|sentence| &sentence.forms);
    let mut categories: Vec<Category> = forms.map(|(category, _)| *category).collect();
    categories.sort_unstable();
    categories.dedup();
    let has_plural = text.number().is_some();
    let has_arguments = !text.arguments().is_empty();
    let cell = |category: Category, sentence: &Option<Sentence>| {
        let mut forms = sentence.iter().flat_map(|sentence| &sentence.forms);
        let form = forms.find(|(own, _)| *own == category);
        form.map(|(_, pieces)| format_with_braces(pieces, has_arguments))
            .unwrap_or_default()
    };
    let row = |category: Category| {
        let plural = if has_plural { category.name() } else { "" };
        let mut row = vec![plural.to_owned()];
        row.extend(
            text.sentences
                .iter()
                .map(|sentence| cell(category, sentence)),
        );
        row
    };
    categories.into_iter().map(row).collect()
}
