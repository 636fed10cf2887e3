//! The table as a spreadsheet reads it.

use std::collections::BTreeSet;
use std::fs;

use csv::{ReaderBuilder, StringRecord};

use crate::expected::Text;
use crate::tool::{self, Exported};
use crate::{Texts, assert_same};

#[test]
fn the_bundled_texts_come_back() {
    let (exported, expected) = tool::bundled("csv");
    let (header, rows) = table(&exported);
    assert_eq!(header, vec!["family", "group", "id", "attribute", "plural", "en", "de", "ru", "zh"]);
    assert_same(&texts(&header, &rows, &expected), &expected, name);
}

#[test]
fn tricky_texts_come_back() {
    let (exported, expected) = tool::tricky("csv");
    let (header, rows) = table(&exported);
    assert_same(&texts(&header, &rows, &expected), &expected, name);
}

#[test]
fn a_spreadsheet_knows_it_as_utf_8() {
    let (exported, _) = tool::bundled("csv");
    let bytes = fs::read(exported.path("sip-phrases.csv")).unwrap();
    assert!(bytes.starts_with(b"\xEF\xBB\xBFfamily,"), "Excel needs the byte-order mark");
    let lines: Vec<&[u8]> = bytes.split(|&byte| byte == b'\n').collect();
    assert!(lines[..lines.len() - 1].iter().all(|line| line.ends_with(b"\r")), "RFC 4180 section 2: CRLF");
}

#[test]
fn groups_and_order_are_those_of_the_english_files() {
    let (exported, expected) = tool::bundled("csv");
    let (_, rows) = table(&exported);
    for family in ["status", "explain", "q850", "vendor", "facts"] {
        let mut written: Vec<&str> = rows.iter().filter(|row| &row[0] == family).map(|row| &row[2]).collect();
        written.dedup();
        let english = expected.iter().filter(|text| text.language == "en" && text.family == family);
        let mut wanted: Vec<&str> = english.map(|text| text.id.as_str()).collect();
        wanted.dedup();
        assert_eq!(written, wanted, "{family}");
    }
    let busy = rows.iter().find(|row| &row[2] == "status-486").unwrap();
    assert_eq!(&busy[1], "4xx Client error");
}

#[test]
fn a_choice_of_languages_is_in_the_order_of_the_choice() {
    let (header, rows) = table(&tool::export("csv", &["--language", "zh,en,zh"]));
    assert_eq!(header.iter().skip(5).collect::<Vec<_>>(), ["zh", "en"]);
    let busy = rows.iter().find(|row| &row[2] == "status-486").unwrap();
    assert_eq!(&busy[6], "Busy Here");
}

fn name(text: &Text) -> String {
    format!("{}/{}/{}/{}", text.language, text.id, text.part(), text.plural())
}

fn table(exported: &Exported) -> (StringRecord, Vec<StringRecord>) {
    let bytes = fs::read(exported.path("sip-phrases.csv")).unwrap();
    let mut reader = ReaderBuilder::new().flexible(false).from_reader(&bytes[3..]);
    (reader.headers().unwrap().clone(), reader.records().map(Result::unwrap).collect())
}

fn texts(header: &StringRecord, rows: &[StringRecord], expected: &[Text]) -> Texts {
    let mut texts = Texts::new();
    // Braces are arguments in a text that has arguments.
    let arguments: BTreeSet<(&str, &str)> =
        expected.iter().filter(|text| text.text.contains('⟨')).map(|text| (&*text.id, text.part())).collect();
    for row in rows {
        let has_arguments = arguments.contains(&(&row[2], &row[3]));
        for column in 5..row.len() {
            // A plural category that the language has not.
            if row[column].is_empty() {
                continue;
            }
            let text = if has_arguments { crate::po::from_braces(&row[column]) } else { row[column].to_owned() };
            let name = format!("{}/{}/{}/{}", &header[column], &row[2], &row[3], &row[4]);
            assert!(texts.insert(name.clone(), text).is_none(), "{name} stands twice");
        }
    }
    texts
}
