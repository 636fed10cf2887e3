//! The table as a spreadsheet reads it.

use std::collections::BTreeSet;
use std::fs;

use csv::{ReaderBuilder, StringRecord};

use crate::expected::{self, Text};
use crate::run::{self, Export};
use crate::{Texts, assert_same, po};

#[test]
fn bundled_texts_are_unharmed() {
    let (export, expected) = run::export_bundled("csv");
    let (header, rows) = table(&export);
    let mut columns = ["family", "group", "id", "attribute", "plural"]
        .map(str::to_owned)
        .to_vec();
    columns.extend(expected::languages(&expected));
    assert_eq!(header, columns);
    assert_same(&texts(&header, &rows, &expected), &expected, name);
}

#[test]
fn tricky_texts_are_unharmed() {
    let (export, expected) = run::export_tricky("csv");
    let (header, rows) = table(&export);
    assert_same(&texts(&header, &rows, &expected), &expected, name);
}

#[test]
fn a_spreadsheet_recognizes_utf_8() {
    let (export, _) = run::export_bundled("csv");
    let bytes = fs::read(export.path("sip-phrases.csv")).unwrap();
    let start = b"\xEF\xBB\xBFfamily,";
    assert!(bytes.starts_with(start), "Excel needs the byte-order mark");
    let lines: Vec<&[u8]> = bytes.split(|&byte| byte == b'\n').collect();
    let mut complete_lines = lines[..lines.len() - 1].iter();
    assert!(
        complete_lines.all(|line| line.ends_with(b"\r")),
        "RFC 4180 section 2: CRLF"
    );
}

#[test]
fn groups_and_order_are_those_of_the_english_files() {
    let (export, expected) = run::export_bundled("csv");
    let (_, rows) = table(&export);
    for family in ["status", "explain", "q850", "vendor", "facts"] {
        let written = rows.iter().filter(|row| &row[0] == family);
        let mut written: Vec<&str> = written.map(|row| &row[2]).collect();
        written.dedup();
        let is_wanted = |text: &&Text| text.language == "en" && text.family == family;
        let wanted = expected.iter().filter(is_wanted);
        let mut wanted: Vec<&str> = wanted.map(|text| text.id.as_str()).collect();
        wanted.dedup();
        assert_eq!(written, wanted, "{family}");
    }
    let busy = rows.iter().find(|row| &row[2] == "status-486").unwrap();
    assert_eq!(&busy[1], "4xx Client error");
}

#[test]
fn selected_languages_keep_their_order() {
    let (header, rows) = table(&run::export("csv", &["--language", "zh,en,zh"]));
    assert_eq!(header.iter().skip(5).collect::<Vec<_>>(), ["zh", "en"]);
    let busy = rows.iter().find(|row| &row[2] == "status-486").unwrap();
    assert_eq!(&busy[6], "Busy Here");
}

fn name(text: &Text) -> String {
    format!(
        "{}/{}/{}/{}",
        text.language,
        text.id,
        text.part(),
        text.plural()
    )
}

fn table(export: &Export) -> (StringRecord, Vec<StringRecord>) {
    let bytes = fs::read(export.path("sip-phrases.csv")).unwrap();
    let mut reader = ReaderBuilder::new()
        .flexible(false)
        .from_reader(&bytes[3..]);
    let header = reader.headers().unwrap().clone();
    (header, reader.records().map(Result::unwrap).collect())
}

fn texts(header: &StringRecord, rows: &[StringRecord], expected: &[Text]) -> Texts {
    let mut texts = Texts::new();
    // Braces are arguments only in a text that has arguments.
    let with_arguments = expected.iter().filter(|text| text.text.contains('⟨'));
    let with_arguments: BTreeSet<(&str, &str)> = with_arguments
        .map(|text| (&*text.id, text.part()))
        .collect();
    for row in rows {
        let has_arguments = with_arguments.contains(&(&row[2], &row[3]));
        for column in 5..row.len() {
            // The language does not have this plural category.
            if row[column].is_empty() {
                continue;
            }
            let text = match has_arguments {
                true => po::from_braces(&row[column]),
                false => row[column].to_owned(),
            };
            let name = format!("{}/{}/{}/{}", &header[column], &row[2], &row[3], &row[4]);
            let old = texts.insert(name.clone(), text);
            assert!(old.is_none(), "{name} is there twice");
        }
    }
    texts
}
