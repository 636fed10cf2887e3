//! `sip-phrases search busy`: codes by words in their texts, in any language, and causes by their
//! names in FreeSWITCH and Asterisk.

use std::io::{self, Write};

use sip_phrases::{CallEnd, Family, Method, Q850Cause};

use crate::args::SearchArgs;
use crate::catalogs::Catalogs;
use crate::commands::show::style;
use crate::entry::Entry;
use crate::error::Error;
use crate::lookup::Lookup;
use crate::screen::{BOLD, DIM, PLAIN, Screen, pad};

/// The widest column of codes.
const MAX_CODE_WIDTH: usize = 24;

pub fn run(args: &SearchArgs) -> Result<(), Error> {
    let query = Query::new(&args.words.join(" "));
    if query.words.is_empty() {
        return Err(Error::Input("no words to search for".to_owned()));
    }
    let catalogs = Catalogs::open(&args.text)?;
    let mut hits = find(&catalogs, &query);
    if hits.is_empty() {
        let words = args.words.join(" ");
        return Err(Error::NotFound(format!(
            "no text in any language contains {words:?}"
        )));
    }
    // Most people look for a phrase or a title, not for a word of a description.
    hits.sort_by_key(|hit| !hit.in_phrase);
    let mut screen = Screen::open();
    let widths = hits.iter().map(|hit| hit.entry.command().chars().count());
    let width = widths.max().unwrap_or_default().min(MAX_CODE_WIDTH);
    for hit in &hits {
        match args.text.json {
            true => screen.json(&hit.entry)?,
            false => write(&mut screen, hit, width)?,
        }
    }
    Ok(screen.flush()?)
}

/// What to search for.
struct Query {
    words: Vec<String>,
    /// The code of a cause that FreeSWITCH and Asterisk write in capitals: `NORMAL_CLEARING`,
    /// `BLIND_TRANSFER`.
    cause: Option<(Family, String)>,
}

impl Query {
    fn new(text: &str) -> Query {
        let is_separator = |c: char| c.is_whitespace() || c == '_';
        let words = text.split(is_separator).filter(|word| !word.is_empty());
        Query {
            words: words.map(fold).collect(),
            cause: cause_by_name(text),
        }
    }
}

fn cause_by_name(text: &str) -> Option<(Family, String)> {
    if let Some(cause) = Q850Cause::from_name(text) {
        return Some((Family::Q850, cause.as_u16().to_string()));
    }
    // The causes of FreeSWITCH that are not in Q.850 say why a call ended.
    let end = |method| {
        let named = CallEnd::of_request(method, &format!("FreeSWITCH;text=\"{text}\""));
        (named != CallEnd::of_request(method, "")).then_some(named)
    };
    let end = end(Method::BYE).or_else(|| end(Method::CANCEL))?;
    Some((Family::CallEnd, end.to_string()))
}

/// A code whose texts contain the words.
struct Hit {
    /// The entry in the user's language.
    entry: Entry,
    /// Whether the phrase, the title or the code itself contains the words.
    in_phrase: bool,
    /// The language that has the words and its phrase, if it is not the user's language.
    elsewhere: Option<(String, String)>,
}

fn find(catalogs: &Catalogs, query: &Query) -> Vec<Hit> {
    let lookups = Family::ALL
        .iter()
        .flat_map(|&family| Lookup::candidates(family));
    lookups
        .filter_map(|lookup| hit(catalogs, &lookup, query))
        .collect()
}

/// Searches the texts of a code, first in the user's language.
fn hit(catalogs: &Catalogs, lookup: &Lookup, query: &Query) -> Option<Hit> {
    let search = |catalog| {
        let entry = lookup.entry(catalog).ok().filter(|entry| entry.own_text)?;
        let in_phrase = is_in_phrase(&entry, query)?;
        Some((entry, in_phrase))
    };
    let preferred = catalogs.preferred();
    if let Some((entry, in_phrase)) = search(preferred) {
        return Some(Hit {
            entry,
            in_phrase,
            elsewhere: None,
        });
    }
    let mut others = catalogs
        .iter()
        .filter(|other| other.language() != preferred.language());
    let (other, in_phrase) = others.find_map(search)?;
    let elsewhere = Some((other.language.clone(), other.phrase.clone()));
    Some(Hit {
        entry: lookup.entry(preferred).unwrap_or(other),
        in_phrase,
        elsewhere,
    })
}

/// Returns whether the query names the code, or all words are in the short texts: the code, the
/// phrase, the registered text and the title. Returns `None` if they are not even in the long ones.
fn is_in_phrase(entry: &Entry, query: &Query) -> Option<bool> {
    let is_cause =
        |(family, code): &(Family, String)| family.name() == entry.family && *code == entry.code;
    if query.cause.as_ref().is_some_and(is_cause) {
        return Some(true);
    }
    let registered = entry.registered_text.unwrap_or_default();
    let (mut short, mut long) = (vec![&entry.code, &entry.phrase], vec![&entry.description]);
    if let Some(status) = &entry.status {
        short.push(&status.title);
        long.push(&status.meaning);
        long.extend(&status.advice);
    }
    let short = fold(&format!("{} {registered}", join(&short)));
    let all = format!("{short} {}", fold(&join(&long)));
    let contains_all = |text: &str| query.words.iter().all(|word| text.contains(word));
    contains_all(&all).then(|| contains_all(&short))
}

fn join(texts: &[&String]) -> String {
    texts
        .iter()
        .map(|text| text.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Folds case, and ё to е, which many people write for it.
fn fold(text: &str) -> String {
    text.to_lowercase().replace('ё', "е")
}

fn write(screen: &mut Screen, hit: &Hit, width: usize) -> io::Result<()> {
    let (style, command) = (style(&hit.entry), hit.entry.command());
    let elsewhere = match &hit.elsewhere {
        Some((language, phrase)) => format!("{DIM}  {language}: {phrase}{DIM:#}"),
        None => String::new(),
    };
    let is_best = hit.in_phrase && hit.elsewhere.is_none();
    let phrase_style = if is_best { BOLD } else { PLAIN };
    let indent = format!("{style}{}{style:#}  ", pad(&command, width));
    let text = format!(
        "{phrase_style}{}{phrase_style:#}{elsewhere}",
        hit.entry.phrase
    );
    screen.hanging_paragraph(&indent, &" ".repeat(width + 2), PLAIN, &text)
}
