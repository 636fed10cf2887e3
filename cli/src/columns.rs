//! Texts side by side.

use std::io::{self, Write};

use anstyle::Style;

use crate::screen::{Screen, pad, wrap};

/// The smallest width of a column, in characters. Narrower columns are hard to read.
const MIN_WIDTH: usize = 26;
const GAP: usize = 3;

/// A paragraph of a column. The cells of a row start on the same line.
pub type Cell = (Style, String);

/// Writes columns side by side as far as there is room, and the others below them.
pub fn write(screen: &mut Screen, columns: &[Vec<Cell>]) -> io::Result<()> {
    let Some(width) = screen.width() else {
        let mut columns = columns.chunks(1);
        return columns.try_for_each(|column| write_band(screen, column, None));
    };
    let room = ((width + GAP) / (MIN_WIDTH + GAP)).clamp(1, columns.len().max(1));
    // Four columns are two above two, not three above one.
    let bands = columns.len().div_ceil(room);
    let columns_per_band = columns.len().div_ceil(bands.max(1)).max(1);
    let column_width = (width + GAP) / columns_per_band - GAP;
    let mut bands = columns.chunks(columns_per_band);
    bands.try_for_each(|band| write_band(screen, band, Some(column_width)))
}

fn write_band(screen: &mut Screen, band: &[Vec<Cell>], width: Option<usize>) -> io::Result<()> {
    writeln!(screen)?;
    let rows = band.iter().map(Vec::len).max().unwrap_or_default();
    for row in 0..rows {
        let cells = band.iter().filter_map(|column| column.get(row));
        let cells: Vec<(Style, Vec<String>)> = cells
            .map(|(style, text)| (*style, wrap(text, width)))
            .collect();
        let height = cells
            .iter()
            .map(|(_, lines)| lines.len())
            .max()
            .unwrap_or_default();
        for line in 0..height {
            write_line(screen, &cells, line, width)?;
        }
    }
    Ok(())
}

/// Writes one line of all cells, without spaces at its end.
fn write_line(
    screen: &mut Screen,
    cells: &[(Style, Vec<String>)],
    line: usize,
    width: Option<usize>,
) -> io::Result<()> {
    let text = |lines: &[String]| lines.get(line).cloned().unwrap_or_default();
    let last = cells.iter().rposition(|(_, lines)| !text(lines).is_empty());
    for (index, (style, lines)) in cells
        .iter()
        .enumerate()
        .take(last.map_or(0, |last| last + 1))
    {
        let text = text(lines);
        let text = match width {
            Some(width) if Some(index) != last => pad(&text, width + GAP),
            _ => text,
        };
        write!(screen, "{style}{text}{style:#}")?;
    }
    writeln!(screen)
}
