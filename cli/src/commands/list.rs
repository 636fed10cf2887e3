//! `sip-phrases list`: the codes of a family.

use std::io::Write;

use sip_phrases::Family;

use crate::args::ListArgs;
use crate::catalogs::Catalogs;
use crate::commands::show::style;
use crate::entry::Entry;
use crate::error::Error;
use crate::lookup::Lookup;
use crate::screen::{BOLD, PLAIN, Screen, pad};

/// The widest column of codes. Longer codes push their phrase to the right.
const MAX_CODE_WIDTH: usize = 32;

pub fn run(args: &ListArgs) -> Result<(), Error> {
    let mut screen = Screen::open();
    match args.family.as_deref().and_then(|name| name.parse().ok()) {
        Some(family) => list_codes(&mut screen, family, args)?,
        None => list_families(&mut screen)?,
    }
    Ok(screen.flush()?)
}

fn list_families(screen: &mut Screen) -> Result<(), Error> {
    let names = Family::ALL.iter().map(|family| family.name().len());
    let width = names.max().unwrap_or_default();
    for family in Family::ALL {
        let indent = format!("{BOLD}{}{BOLD:#}  ", pad(family.name(), width));
        let text = format!("{}, such as {}", family.description(), family.example());
        screen.hanging_paragraph(&indent, &" ".repeat(width + 2), PLAIN, &text)?;
    }
    Ok(())
}

fn list_codes(screen: &mut Screen, family: Family, args: &ListArgs) -> Result<(), Error> {
    let catalogs = Catalogs::open(&args.text)?;
    let lookups = Lookup::candidates(family).into_iter();
    let entries: Vec<Entry> = lookups
        .filter_map(|lookup| lookup.entry(catalogs.preferred()).ok())
        .filter(|entry| entry.own_text || entry.is_known)
        .collect();
    let codes = entries.iter().map(|entry| entry.code.chars().count());
    let width = codes.max().unwrap_or_default().min(MAX_CODE_WIDTH);
    for entry in &entries {
        if args.text.json {
            screen.json(entry)?;
            continue;
        }
        let style = style(entry);
        let indent = format!("{style}{}{style:#}  ", pad(&entry.code, width));
        screen.hanging_paragraph(&indent, &" ".repeat(width + 2), PLAIN, &entry.phrase)?;
    }
    Ok(())
}
