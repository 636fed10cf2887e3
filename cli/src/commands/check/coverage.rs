//! The table of coverage: a row for each file, a column for each language.

use std::io::{self, Write};
use std::iter;

use sip_phrases_cli::lint::Coverage;
use textwrap::core::display_width;

use crate::columns::Cell;
use crate::labels::Labels;
use crate::screen::{BOLD, DOUBTFUL, GOOD, PLAIN, Screen, pad, pad_left};

pub fn write(screen: &mut Screen, coverage: &[Coverage], labels: &Labels) -> io::Result<()> {
    let rows = rows(coverage, labels);
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells
            .map(|(_, text)| display_width(text))
            .max()
            .unwrap_or_default()
    };
    let widths: Vec<usize> = (0..rows[0].len()).map(width).collect();
    for row in &rows {
        for (column, ((style, text), width)) in row.iter().zip(&widths).enumerate() {
            let (gap, text) = match column {
                0 => ("", pad(text, *width)),
                _ => ("   ", pad_left(text, *width)),
            };
            write!(screen, "{gap}{style}{text}{style:#}")?;
        }
        writeln!(screen)?;
    }
    Ok(())
}

fn rows(coverage: &[Coverage], labels: &Labels) -> Vec<Vec<Cell>> {
    let languages = unique(coverage.iter().map(Coverage::language));
    let families = unique(coverage.iter().map(Coverage::family));
    let row = |name: Cell, family: Option<&str>| {
        let shares = languages
            .iter()
            .map(|language| share(coverage, family, language));
        iter::once(name).chain(shares).collect()
    };
    let headings = languages
        .iter()
        .map(|language| (BOLD, (*language).to_owned()));
    let mut rows = vec![
        iter::once((BOLD, labels.text("label-file")))
            .chain(headings)
            .collect(),
    ];
    rows.extend(
        families
            .iter()
            .map(|family| row((PLAIN, format!("{family}.ftl")), Some(family))),
    );
    rows.push(row((BOLD, labels.text("label-all-files")), None));
    rows
}

/// Returns the cell with the share of the texts that a language has, in one file or in all.
fn share(coverage: &[Coverage], family: Option<&str>, language: &str) -> Cell {
    let of_language = coverage.iter().filter(|row| row.language() == language);
    let selected = of_language.filter(|row| family.is_none_or(|family| row.family() == family));
    let (present, wanted) = selected.fold((0, 0), |(present, wanted), row| {
        (present + row.present(), wanted + row.wanted())
    });
    let style = match present {
        present if present == wanted => GOOD,
        0 => PLAIN,
        _ => DOUBTFUL,
    };
    // Rounded down: only a complete file has 100 %.
    (
        style,
        format!("{}%", (100 * present).checked_div(wanted).unwrap_or(100)),
    )
}

fn unique<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut unique = Vec::new();
    for name in names {
        if !unique.contains(&name) {
            unique.push(name);
        }
    }
    unique
}
