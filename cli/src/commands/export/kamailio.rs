//! Kamailio: the phrases of the status codes as a table of `db_text`, which `htable` reads, and the
//! lines of configuration that use it.
//!
//! The keys are `486:de`, and `4xx:de` for codes without a phrase of their own. The tags are in
//! lower case. A tag is also a key: `language:de`. The key of the default language is `language:*`,
//! and `language:zh-tw` is the key of `zh-hant`.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::RangeInclusive;

use sip_phrases::{Catalog, Family, LanguageIdentifier, Localizer, StatusCode, StatusLine};

use super::Files;
use super::book::Book;
use super::source::{self, ENGLISH};

/// Loads the table and defines the route that chooses a phrase.
const CONFIGURATION: &str = include_str!("kamailio.cfg");
/// The columns that `htable` needs, as `db_text` declares them.
const COLUMNS: &str = "id(int,auto) key_name(string) key_type(int) value_type(int) \
    key_value(string) expires(int)\n";
/// The first digits of the codes that a server may send.
const CLASSES: RangeInclusive<u16> = 1..=6;

pub fn files(book: &Book) -> Files {
    let mut files = Files::default();
    let mut table = Table::default();
    for (column, language) in book.languages.iter().enumerate() {
        let tag = tag(language);
        table.push(&format!("language:{tag}"), &tag);
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
                Ok(_) => table.push(&format!("{code}:{tag}"), &phrase),
                Err(error) => files
                    .omitted
                    .push(format!("phrases {} ({tag}): {error}", entry.name())),
            }
        }
    }
    for (range, tag) in other_ranges(&book.languages) {
        table.push(&format!("language:{range}"), &tag);
    }
    let english = book.languages.iter().find(|language| **language == ENGLISH);
    if let Some(default) = english.or(book.languages.first()) {
        table.add_default(default);
    }
    files.push("phrases", format!("{COLUMNS}{}", table.rows));
    files.push("sip-phrases.cfg", CONFIGURATION);
    files
}

/// The rows of the table.
#[derive(Default)]
struct Table {
    rows: String,
    keys: HashSet<String>,
}

impl Table {
    fn push(&mut self, key: &str, value: &str) {
        self.keys.insert(key.to_owned());
        // Types 0 and 0: the key is a single value, and a string. The row never expires.
        let (id, key, value) = (self.keys.len(), escape(key), escape(value));
        self.rows.push_str(&format!("{id}:{key}:0:0:{value}:0\n"));
    }

    /// Adds the default language, and the class texts that it lacks from those of the program: every
    /// code needs a phrase.
    fn add_default(&mut self, default: &LanguageIdentifier) {
        self.push("language:*", &tag(default));
        let bundled = Localizer::bundled();
        let catalog = bundled.catalog(default);
        let catalog = catalog.unwrap_or_else(|| bundled.default_catalog());
        for digit in CLASSES {
            let key = format!("{digit}xx:{}", tag(default));
            let codes = (digit * 100..).map_while(|code| StatusCode::from_u16(code).ok());
            let mut unknown = codes.filter(|code| catalog.get(*code).is_none());
            if let (false, Some(code)) = (self.keys.contains(&key), unknown.next()) {
                self.push(&key, catalog.phrase(code));
            }
        }
    }
}

/// Returns the language ranges that mean an exported language, but do not become its tag when they
/// are shortened: `zh-tw` for `zh-hant`, `pt` for `pt-br`. The library finds them among all codes of
/// two letters.
fn other_ranges(languages: &[LanguageIdentifier]) -> BTreeMap<String, String> {
    let localizer = localizer(languages);
    let best_match = |range: &str| Some(tag(localizer.as_ref()?.best_match(range)?.language()));
    let own = languages.iter().map(|own| own.language.as_str().to_owned());
    let names: BTreeSet<String> = codes().chain(own).collect();
    let mut ranges = BTreeMap::new();
    for name in names {
        let short = best_match(&name);
        if short.is_none() && !languages.iter().any(|own| own.language.as_str() == name) {
            continue;
        }
        for region in codes() {
            let range = format!("{name}-{region}");
            if let Some(tag) = best_match(&range).filter(|tag| Some(tag) != short.as_ref()) {
                ranges.insert(range, tag);
            }
        }
        ranges.extend(short.map(|tag| (name, tag)));
    }
    ranges.retain(|range, tag| range != tag);
    ranges
}

/// All codes of two letters, in lower case.
fn codes() -> impl Iterator<Item = String> {
    ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| format!("{a}{b}")))
}

/// Returns a localizer for negotiation only: every language has the English texts.
fn localizer(languages: &[LanguageIdentifier]) -> Option<Localizer> {
    let english = source::english(&[], Family::Status.name());
    let mut catalogs = languages
        .iter()
        .filter_map(|language| Catalog::parse(language.clone(), [("status.ftl", &english)]).ok());
    let first = Localizer::new(catalogs.next()?);
    Some(catalogs.fold(first, Localizer::with))
}

fn tag(language: &LanguageIdentifier) -> String {
    language.to_string().to_ascii_lowercase()
}

/// Returns the code in a key: `486`, or `4xx` for a class. The texts for 7xx to 9xx have no key,
/// because no server may send such a code.
fn code(id: &str) -> Option<String> {
    if id.parse::<StatusCode>().is_ok() {
        return Some(id.to_owned());
    }
    let class = id.strip_prefix("class-")?;
    let digit = CLASSES.into_iter().find(|digit| {
        let code = StatusCode::from_u16(digit * 100);
        code.is_ok_and(|code| code.class().name() == class)
    })?;
    Some(format!("{digit}xx"))
}

/// Escapes what has a meaning in a file of `db_text`.
fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace(':', "\\:")
}
