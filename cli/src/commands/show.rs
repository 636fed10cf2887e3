//! `sip-phrases 486`: the meaning of a code.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use sip_phrases::code::{Class, Standing};

use crate::args::ShowArgs;
use crate::catalogs::Catalogs;
use crate::columns::{self, Cell};
use crate::entry::Entry;
use crate::error::Error;
use crate::labels::Labels;
use crate::lookup::Lookup;
use crate::screen::{BOLD, DIM, PLAIN, Screen};

pub fn run(lookup: &Lookup, args: &ShowArgs) -> Result<(), Error> {
    let catalogs = Catalogs::open(&args.text)?;
    let entries = match args.all {
        true => all_entries(lookup, &catalogs)?,
        false => vec![lookup.entry(catalogs.preferred())?],
    };
    let mut screen = Screen::open();
    match &entries[..] {
        entries if args.text.json => entries.iter().try_for_each(|entry| screen.json(entry))?,
        [entry] if !args.all => write_entry(&mut screen, entry, &catalogs.labels())?,
        entries => write_side_by_side(&mut screen, entries)?,
    }
    Ok(screen.flush()?)
}

/// Returns the entries of the languages that have one.
fn all_entries(lookup: &Lookup, catalogs: &Catalogs) -> Result<Vec<Entry>, Error> {
    let (mut entries, mut not_found) = (Vec::new(), None);
    for catalog in catalogs.iter() {
        match lookup.entry(catalog) {
            Err(Error::NotFound(message)) => not_found = Some(message),
            entry => entries.push(entry?),
        }
    }
    match not_found {
        Some(message) if entries.is_empty() => Err(Error::NotFound(message)),
        _ => Ok(entries),
    }
}

fn write_entry(screen: &mut Screen, entry: &Entry, labels: &Labels) -> io::Result<()> {
    let style = style(entry);
    let colon = if entry.status.is_some() { "" } else { ":" };
    let (command, phrase) = (entry.command(), &entry.phrase);
    let heading = format!("{style}{command}{style:#}{colon} {BOLD}{phrase}{BOLD:#}");
    screen.paragraph("", PLAIN, &heading)?;
    screen.paragraph("", PLAIN, &entry.description)?;
    if let Some(status) = &entry.status {
        writeln!(screen)?;
        screen.paragraph("", DIM, &labels.text("label-for-people"))?;
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
    notes
        .iter()
        .try_for_each(|note| screen.paragraph("", DIM, note))
}

/// Returns what the registries say about the code, and what is not translated.
fn notes(entry: &Entry, labels: &Labels) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(text) = entry.registered_text.filter(|text| *text != entry.phrase) {
        notes.push(labels.text_with("label-registered-text", "text", text));
    }
    notes.extend(origin(entry, labels));
    if entry.is_known && !entry.own_text {
        // The phrase and the description.
        notes.push(labels.count("label-missing", 2));
    }
    notes
}

/// Returns where the code comes from, or that it is unknown.
fn origin(entry: &Entry, labels: &Labels) -> Option<String> {
    let standing = entry.status.as_ref().map(|status| status.standing);
    let source = entry
        .status
        .as_ref()
        .and_then(|status| status.source.as_deref());
    let with_source = |id| Some(labels.text_with(id, "source", source.unwrap_or("–")));
    match standing {
        Some(Standing::Registered) => with_source("label-registered"),
        Some(Standing::Deprecated) => with_source("label-deprecated"),
        Some(Standing::Obsolete) => with_source("label-obsolete"),
        Some(Standing::Nonstandard) => Some(labels.text("label-nonstandard")),
        _ if entry.own_text || entry.is_known => None,
        _ => Some(labels.text("label-unknown")),
    }
}

fn write_side_by_side(screen: &mut Screen, entries: &[Entry]) -> io::Result<()> {
    if let Some(entry) = entries.first() {
        let (style, command) = (style(entry), entry.command());
        let registered = entry.registered_text.map(|text| format!(" {text}"));
        writeln!(
            screen,
            "{style}{command}{style:#}{}",
            registered.unwrap_or_default()
        )?;
    }
    let columns: Vec<Vec<Cell>> = entries.iter().map(column).collect();
    columns::write(screen, &columns)
}

fn column(entry: &Entry) -> Vec<Cell> {
    let mut cells = vec![
        (DIM, entry.language.clone()),
        (BOLD, entry.phrase.clone()),
        (PLAIN, entry.description.clone()),
    ];
    if let Some(status) = &entry.status {
        cells.extend([
            (PLAIN, String::new()),
            (BOLD, status.title.clone()),
            (PLAIN, status.meaning.clone()),
            (PLAIN, status.advice.clone().unwrap_or_default()),
        ]);
    }
    cells
}

/// Returns the style of a code: each class has a color.
pub fn style(entry: &Entry) -> Style {
    let class = entry.status.as_ref().map(|status| status.code.class());
    let color = match class {
        None | Some(Class::Redirection) => AnsiColor::Cyan,
        Some(Class::Provisional) => AnsiColor::Blue,
        Some(Class::Success) => AnsiColor::Green,
        Some(Class::ClientError) => AnsiColor::Yellow,
        Some(Class::ServerError | Class::GlobalFailure) => AnsiColor::Red,
        Some(_) => AnsiColor::Magenta,
    };
    color.on_default().bold()
}
