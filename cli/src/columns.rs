//! Texts side by side.

use std::io::{self, Write};

use anstyle::Style;

use crate::screen::{Screen, pad, wrap};

/// A column with fewer characters is hard to read.
const NARROWEST: usize = 26;
const GAP: usize = 3;

/// A paragraph of a column; those of a row begin at the same height.
pub type Cell = (Style, String);

/// Writes columns beside each other as far as there is room, and the others below them.
pub fn write(screen: &mut Screen, columns: &[Vec<Cell>]) -> io::Result<()> {
    let Some(width) = screen.width() else {
        return columns.iter().try_for_each(|column| write_band(screen, std::slice::from_ref(column), None));
    };
    let room = ((width + GAP) / (NARROWEST + GAP)).clamp(1, columns.len().max(1));
    // Four languages stand two by two rather than three and one.
    let bands = columns.len().div_ceil(room);
    let beside = columns.len().div_ceil(bands.max(1)).max(1);
    let each = (width + GAP) / beside - GAP;
    columns.chunks(beside).try_for_each(|band| write_band(screen, band, Some(each)))
}

fn write_band(screen: &mut Screen, band: &[Vec<Cell>], width: Option<usize>) -> io::Result<()> {
    writeln!(screen)?;
    for row in 0..band.iter().map(Vec::len).max().unwrap_or_default() {
        let cells: Vec<(Style, Vec<String>)> =
            band.iter().filter_map(|column| column.get(row)).map(|(style, text)| (*style, wrap(text, width))).collect();
        for line in 0..cells.iter().map(|(_, lines)| lines.len()).max().unwrap_or_default() {
            write_line(screen, &cells, line, width)?;
        }
    }
    Ok(())
}

fn write_line(
    screen: &mut Screen,
    cells: &[(Style, Vec<String>)],
    line: usize,
    width: Option<usize>,
) -> io::Result<()> {
    let used = cells.iter().rposition(|(_, lines)| lines.get(line).is_some_and(|text| !text.is_empty()));
    for (place, (style, lines)) in cells.iter().enumerate().take(used.map_or(0, |used| used + 1)) {
        let text = lines.get(line).map_or("", String::as_str);
        match width {
            Some(width) if Some(place) != used => write!(screen, "{style}{}{style:#}", pad(text, width + GAP))?,
            _ => write!(screen, "{style}{text}{style:#}")?,
        }
    }
    writeln!(screen)
}
