//! One table of all languages: RFC 4180, in UTF-8.
//!
//! It begins with a byte-order mark: Excel takes a file without one for a file in the code page of the system and
//! shows Cyrillic and Chinese letters as noise. (An Excel whose list separator is the semicolon, as in German and
//! Russian, wants "Data, From Text/CSV"; RFC 4180 knows the comma only.)
//!
//! A text that depends on a number has a row for each plural category that any of the languages has. Arguments stand
//! in braces, `{minutes}`.

use ::csv::{Terminator, WriterBuilder};

use super::Files;
use super::book::{Book, Text};
use super::sentence::{Category, Sentence, in_braces};

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

pub fn files(book: &Book) -> Files {
    let mut table = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
    let mut row = |cells: &[String]| table.write_record(cells).expect("rows of one length go into memory");
    let names = ["family", "group", "id", "attribute", "plural"].map(str::to_owned);
    row(&names.into_iter().chain(book.languages.iter().map(ToString::to_string)).collect::<Vec<_>>());
    for family in &book.families {
        for group in &family.groups {
            for message in &group.messages {
                for text in &message.texts {
                    let attribute = if family.is_flat() { "" } else { family.part(text) };
                    let front = [&family.name, &group.title, &message.id, attribute].map(str::to_owned);
                    for (plural, cells) in rows(text) {
                        row(&[&front[..], &[plural], &cells].concat());
                    }
                }
            }
        }
    }
    let bytes = table.into_inner().expect("memory can be flushed");
    Files { files: vec![("sip-phrases.csv".to_owned(), bytes)], left_out: Vec::new() }
}

/// The plural category and the cells of each row of a text.
fn rows(text: &Text) -> Vec<(String, Vec<String>)> {
    let forms = text.sentences.iter().flatten().flat_map(|sentence| &sentence.forms);
    let mut categories: Vec<Category> = forms.map(|(category, _)| *category).collect();
    categories.sort_unstable();
    categories.dedup();
    let has_arguments = !text.arguments().is_empty();
    let cell = |category: Category, sentence: Option<&Sentence>| {
        let (_, pieces) = sentence?.forms.iter().find(|(own, _)| *own == category)?;
        Some(in_braces(pieces, has_arguments))
    };
    let row = |category: Category| {
        let plural = text.number().map(|_| category.name().to_owned()).unwrap_or_default();
        (plural, text.sentences.iter().map(|sentence| cell(category, sentence.as_ref()).unwrap_or_default()).collect())
    };
    categories.into_iter().map(row).collect()
}
