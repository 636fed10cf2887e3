//! Draws an explanation in a frame of line characters.

use std::io::{IsTerminal, stdout};

use sip_phrases::Explanation;
use textwrap::core::display_width;

/// The narrowest and the widest frame, in columns. Longer lines are hard to read.
const WIDTHS: (usize, usize) = (24, 72);
/// The columns of the frame beside the text: a line and two spaces on both sides.
const SIDES: usize = 6;

/// Draws the dialog for an explanation, as wide as the terminal allows.
pub fn draw(explanation: &Explanation) -> String {
    let width = frame_width() - SIDES;
    let has_colours = has_colours();
    let rule = "─".repeat(width + 4);
    let mut frame = format!("╭{rule}╮\n");
    for row in rows(explanation, width) {
        match row {
            Row::Rule => frame += &format!("├{rule}┤\n"),
            Row::Text(style, text) => {
                let padding = " ".repeat(width.saturating_sub(display_width(&text)));
                let (start, end) = match style {
                    Style::Bold if has_colours => ("\x1b[1m", "\x1b[0m"),
                    Style::Dim if has_colours => ("\x1b[2m", "\x1b[0m"),
                    _ => ("", ""),
                };
                frame += &format!("│  {start}{text}{end}{padding}  │\n");
            }
        }
    }
    frame + &format!("╰{rule}╯\n")
}

fn frame_width() -> usize {
    let columns = std::env::var("COLUMNS").ok();
    columns
        .and_then(|columns| columns.parse().ok())
        .or_else(|| stdout().is_terminal().then(textwrap::termwidth))
        .unwrap_or(WIDTHS.1)
        .clamp(WIDTHS.0, WIDTHS.1)
}

/// Returns whether to use colours: only in a terminal whose owner has not turned them off
/// (<https://no-color.org>).
fn has_colours() -> bool {
    stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// A line of the dialog, or the rule above the text for support.
enum Row {
    Text(Style, String),
    Rule,
}

#[derive(Clone, Copy)]
enum Style {
    Plain,
    Bold,
    Dim,
}

fn rows(explanation: &Explanation, width: usize) -> Vec<Row> {
    let mut rows = Rows::new(width);
    rows.text(Style::Bold, explanation.title());
    rows.space();
    rows.text(Style::Plain, explanation.meaning());
    if let Some(advice) = explanation.advice() {
        rows.text(Style::Plain, advice);
    }
    if !explanation.details().is_empty() {
        rows.space();
    }
    for detail in explanation.details() {
        rows.indented(Style::Plain, "• ", "  ", detail);
    }
    let captions = [explanation.caption(), explanation.second_caption()];
    if captions[0].is_some() {
        rows.space();
    }
    for caption in captions.into_iter().flatten() {
        let button = format!("[ {caption} ]");
        let indent = " ".repeat(width.saturating_sub(display_width(&button)));
        rows.indented(Style::Bold, &indent, &indent, &button);
    }
    rows.rows.push(Row::Rule);
    rows.text(Style::Dim, explanation.technical());
    rows.rows
}

/// Wraps text to a width.
struct Rows {
    rows: Vec<Row>,
    width: usize,
}

impl Rows {
    fn new(width: usize) -> Rows {
        let rows = Vec::new();
        Rows { rows, width }
    }

    fn space(&mut self) {
        self.text(Style::Plain, "");
    }

    fn text(&mut self, style: Style, text: &str) {
        self.indented(style, "", "", text);
    }

    /// Adds a text with an indent for its first line and one for the others.
    fn indented(&mut self, style: Style, first: &str, others: &str, text: &str) {
        let options = textwrap::Options::new(self.width)
            .initial_indent(first)
            .subsequent_indent(others);
        for line in textwrap::wrap(text, options) {
            self.rows.push(Row::Text(style, line.into_owned()));
        }
    }
}
