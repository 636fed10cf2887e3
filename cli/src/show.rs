//! `sip-phrases 486`: what a code means.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use sip_phrases::{Class, Standing};

use crate::args::ShowArgs;
use crate::columns::{self, Cell};
use crate::entry::Entry;
use crate::failure::Failure;
use crate::labels::Labels;
use crate::lookup::Lookup;
use crate::reader::Reader;
use crate::screen::{BOLD, DIM, PLAIN, Screen};

pub fn run(lookup: &Lookup, args: &ShowArgs) -> Result<(), Failure> {
    let reader = Reader::open(&args.reader)?;
    let entries = match args.all {
        true => every(lookup, &reader)?,
        false => vec![lookup.entry(reader.catalog())?],
    };
    let mut screen = Screen::open();
    match &entries[..] {
        entries if args.reader.json => entries.iter().try_for_each(|entry| json(&mut screen, entry))?,
        [entry] if !args.all => show(&mut screen, entry, &reader.labels())?,
        entries => side_by_side(&mut screen, entries)?,
    }
    Ok(screen.flush()?)
}

/// What each language says, but for those that say nothing.
fn every(lookup: &Lookup, reader: &Reader) -> Result<Vec<Entry>, Failure> {
    let (mut entries, mut missing) = (Vec::new(), None);
    for catalog in reader.catalogs() {
        match lookup.entry(catalog) {
            Err(Failure::Nothing(sentence)) => missing = Some(sentence),
            entry => entries.push(entry?),
        }
    }
    match missing {
        Some(sentence) if entries.is_empty() => Err(Failure::Nothing(sentence)),
        _ => Ok(entries),
    }
}

/// One line of JSON.
pub fn json(screen: &mut Screen, value: &impl serde::Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *screen, value)?;
    writeln!(screen)
}

fn show(screen: &mut Screen, entry: &Entry, labels: &Labels) -> io::Result<()> {
    let style = style(entry);
    let colon = if entry.status.is_some() { "" } else { ":" };
    let head = format!("{style}{}{style:#}{colon} {BOLD}{}{BOLD:#}", entry.command(), entry.phrase);
    screen.paragraph("", PLAIN, &head)?;
    screen.paragraph("", PLAIN, &entry.description)?;
    if let Some(status) = &entry.status {
        writeln!(screen)?;
        screen.paragraph("", DIM, &labels.say("label-for-people"))?;
        screen.paragraph("  ", BOLD, &status.title)?;
        screen.paragraph("  ", PLAIN, &status.meaning)?;
        if let Some(advice) = &status.advice {
            screen.paragraph("  ", PLAIN, advice)?;
        }
    }
    let notes = notes(entry, labels);
    if !notes.is_empty() {
        writeln!(screen)?;
    }
    notes.iter().try_for_each(|note| screen.paragraph("", DIM, note))
}

/// What the registries say.
fn notes(entry: &Entry, labels: &Labels) -> Vec<String> {
    let registered = entry.registered_text.filter(|text| *text != entry.phrase);
    let mut notes: Vec<String> =
        registered.into_iter().map(|text| labels.with("label-registered-text", "text", text)).collect();
    let standing = entry.status.as_ref().map(|status| (status.code.standing(), status.source.as_deref()));
    let source = |id: &str, source: Option<&str>| labels.with(id, "source", source.unwrap_or("–"));
    notes.extend(match standing {
        Some((Standing::Registered, from)) => Some(source("label-registered", from)),
        Some((Standing::Deprecated, from)) => Some(source("label-deprecated", from)),
        Some((Standing::Obsolete, from)) => Some(source("label-obsolete", from)),
        Some((Standing::Nonstandard, _)) => Some(labels.say("label-nonstandard")),
        _ if entry.own_text || entry.is_known => None,
        _ => Some(labels.say("label-unknown")),
    });
    if entry.is_known && !entry.own_text {
        // The phrase and the description.
        notes.push(labels.count("label-missing", 2));
    }
    notes
}

fn side_by_side(screen: &mut Screen, entries: &[Entry]) -> io::Result<()> {
    if let Some(entry) = entries.first() {
        let style = style(entry);
        let registered = entry.registered_text.map(|text| format!(" {text}")).unwrap_or_default();
        writeln!(screen, "{style}{}{style:#}{registered}", entry.command())?;
    }
    let columns: Vec<Vec<Cell>> = entries.iter().map(column).collect();
    columns::write(screen, &columns)
}

fn column(entry: &Entry) -> Vec<Cell> {
    let mut cells =
        vec![(DIM, entry.language.clone()), (BOLD, entry.phrase.clone()), (PLAIN, entry.description.clone())];
    if let Some(status) = &entry.status {
        let advice = status.advice.clone().unwrap_or_default();
        cells.extend([
            (PLAIN, String::new()),
            (BOLD, status.title.clone()),
            (PLAIN, status.meaning.clone()),
            (PLAIN, advice),
        ]);
    }
    cells
}

/// The colour of a class: what goes on, what succeeded, what leads elsewhere, what failed.
pub fn style(entry: &Entry) -> Style {
    let Some(status) = &entry.status else { return AnsiColor::Cyan.on_default().bold() };
    let colour = match status.code.class() {
        Class::Provisional => AnsiColor::Blue,
        Class::Success => AnsiColor::Green,
        Class::Redirection => AnsiColor::Cyan,
        Class::ClientError => AnsiColor::Yellow,
        Class::ServerError | Class::GlobalFailure => AnsiColor::Red,
        _ => AnsiColor::Magenta,
    };
    colour.on_default().bold()
}
