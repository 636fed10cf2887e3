//! `sip-phrases search busy`: codes by words of their texts, in any language.

use std::io::Write;

use crate::args::SearchArgs;
use crate::entry::Entry;
use crate::failure::Failure;
use crate::family::FAMILIES;
use crate::lookup::Lookup;
use crate::reader::Reader;
use crate::screen::{BOLD, DIM, PLAIN, Screen, pad};
use crate::show::{json, style};

pub fn run(args: &SearchArgs) -> Result<(), Failure> {
    let words: Vec<String> = args.words.iter().flat_map(|word| word.split_whitespace()).map(fold).collect();
    if words.is_empty() {
        return Err(Failure::Input("no word to search for".to_owned()));
    }
    let reader = Reader::open(&args.reader)?;
    let mut hits = find(&reader, &words);
    if hits.is_empty() {
        let words = args.words.join(" ");
        return Err(Failure::Nothing(format!("no text of any language has “{words}” in it")));
    }
    // What has the words in a phrase or a title is what was looked for, more often than not.
    hits.sort_by_key(|hit| !hit.in_phrase);
    let mut screen = Screen::open();
    let width = hits.iter().map(|hit| hit.entry.command().chars().count()).max().unwrap_or_default().min(24);
    for hit in &hits {
        match args.reader.json {
            true => json(&mut screen, &hit.entry)?,
            false => write(&mut screen, hit, width)?,
        }
    }
    Ok(screen.flush()?)
}

/// A code whose texts have the words.
struct Hit {
    /// In the reader's language.
    entry: Entry,
    in_phrase: bool,
    /// The language and its phrase, where the words are not in the reader's language.
    elsewhere: Option<(String, String)>,
}

fn find(reader: &Reader, words: &[String]) -> Vec<Hit> {
    let codes = FAMILIES.iter().flat_map(|family| (family.codes)().into_iter().map(move |words| (family, words)));
    codes.filter_map(|(family, code)| hit(reader, &Lookup::new(family, code), words)).collect()
}

fn hit(reader: &Reader, lookup: &Lookup, words: &[String]) -> Option<Hit> {
    let of = |catalog| {
        let entry = lookup.entry(catalog).ok().filter(|entry| entry.own_text)?;
        let in_phrase = place(&entry, words)?;
        Some((entry, in_phrase))
    };
    if let Some((entry, in_phrase)) = of(reader.catalog()) {
        return Some(Hit { entry, in_phrase, elsewhere: None });
    }
    let mut others = reader.catalogs().filter(|catalog| catalog.language() != reader.catalog().language());
    let (other, in_phrase) = others.find_map(of)?;
    let elsewhere = Some((other.language.clone(), other.phrase.clone()));
    Some(Hit { entry: lookup.entry(reader.catalog()).unwrap_or(other), in_phrase, elsewhere })
}

/// Whether what is shown has all the words: the code, the phrase, the registered text and the title, or only all of it.
fn place(entry: &Entry, words: &[String]) -> Option<bool> {
    let status = entry.status.as_ref();
    let title = status.map_or("", |status| &status.title);
    let meaning = status.map_or("", |status| &status.meaning);
    let advice = status.and_then(|status| status.advice.as_deref()).unwrap_or_default();
    let registered = entry.registered_text.unwrap_or_default();
    let short = fold(&format!("{} {} {registered} {title}", entry.code, entry.phrase));
    let all = fold(&format!("{short} {} {meaning} {advice}", entry.description));
    let has = |text: &str| words.iter().all(|word| text.contains(word));
    has(&all).then(|| has(&short))
}

/// A text without what does not count: capitals, and the points of ё, which many leave out.
fn fold(text: &str) -> String {
    text.to_lowercase().replace('ё', "е")
}

fn write(screen: &mut Screen, hit: &Hit, width: usize) -> std::io::Result<()> {
    let (style, command) = (style(&hit.entry), hit.entry.command());
    let elsewhere = match &hit.elsewhere {
        Some((language, phrase)) => format!("{DIM}  {language}: {phrase}{DIM:#}"),
        None => String::new(),
    };
    let first = format!("{style}{}{style:#}  ", pad(&command, width));
    let phrase_style = if hit.in_phrase && hit.elsewhere.is_none() { BOLD } else { PLAIN };
    let text = format!("{phrase_style}{}{phrase_style:#}{elsewhere}", hit.entry.phrase);
    screen.hanging(&first, &" ".repeat(width + 2), PLAIN, &text)
}
