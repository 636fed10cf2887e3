//! Kamailio: the phrases of the status codes as a table of `db_text`, which `htable` reads, and the
//! lines of configuration that use it.
//!
//! The keys are `486:de`, and `4xx:de` for codes without a phrase of their own. The tags are in
//! lower case. A tag is also a key: `language:de`.

use sip_phrases::{Family, StatusCode, StatusLine};

use super::Files;
use super::book::Book;

/// Loads the table and defines the route that chooses a phrase.
const CONFIGURATION: &str = include_str!("kamailio.cfg");
/// The columns that `htable` needs, as `db_text` declares them.
const COLUMNS: &str = "id(int,auto) key_name(string) key_type(int) value_type(int) \
    key_value(string) expires(int)\n";

pub fn files(book: &Book) -> Files {
    let mut files = Files::default();
    let mut table = COLUMNS.to_owned();
    let mut rows = 0;
    let mut push = |key: &str, value: &str| {
        rows += 1;
        // Types 0 and 0: the key is a single value, and a string. The row never expires.
        let (key, value) = (escape(key), escape(value));
        table.push_str(&format!("{rows}:{key}:0:0:{value}:0\n"));
    };
    for (column, language) in book.languages.iter().enumerate() {
        let tag = language.to_string().to_ascii_lowercase();
        push(&format!("language:{tag}"), &tag);
        for entry in book.entries() {
            let is_phrase = entry.text.attribute.is_none();
            if entry.chapter.name != Family::Status.name() || !is_phrase {
                continue;
            }
            let (Some(sentence), Some(code)) = (entry.sentence(column), code(entry.path()[1]))
            else {
                continue;
            };
            let Some(phrase) = sentence.plain() else {
                let reason = "a reason phrase has no arguments";
                files
                    .omitted
                    .push(format!("phrases {}: {reason}", entry.name()));
                continue;
            };
            match StatusLine::with_phrase(StatusCode::OK, &phrase) {
                Ok(_) => push(&format!("{code}:{tag}"), &phrase),
                Err(error) => files
                    .omitted
                    .push(format!("phrases {} ({tag}): {error}", entry.name())),
            }
        }
    }
    files.push("phrases", table);
    files.push("sip-phrases.cfg", CONFIGURATION);
    files
}

/// Returns the code in a key: `486`, or `4xx` for a class. The texts for 7xx to 9xx have no key,
/// because no server may send such a code.
fn code(id: &str) -> Option<String> {
    if id.parse::<StatusCode>().is_ok() {
        return Some(id.to_owned());
    }
    let class = id.strip_prefix("class-")?;
    let digit = (1..=6).find(|digit| {
        let code = StatusCode::from_u16(digit * 100);
        code.is_ok_and(|code| code.class().name() == class)
    })?;
    Some(format!("{digit}xx"))
}

/// Escapes what has a meaning in a file of `db_text`.
fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace(':', "\\:")
}
