//! Standard output.

use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};

use anstream::AutoStream;
use anstyle::{AnsiColor, Style};
use serde::Serialize;
use textwrap::WordSplitter;
use textwrap::core::display_width;

pub const PLAIN: Style = Style::new();
pub const BOLD: Style = Style::new().bold();
pub const DIM: Style = Style::new().dimmed();
pub const GOOD: Style = AnsiColor::Green.on_default();
pub const DOUBTFUL: Style = AnsiColor::Yellow.on_default();
pub const BAD: Style = AnsiColor::Red.on_default().bold();

/// The longest line of prose, in columns. Longer lines are hard to read.
const MAX_PROSE: usize = 100;

/// Standard output. Writes colors only where they are shown, and wraps lines only in a terminal.
pub struct Screen {
    out: BufWriter<AutoStream<StdoutLock<'static>>>,
    width: Option<usize>,
    is_terminal: bool,
}

impl Screen {
    pub fn open() -> Screen {
        let is_terminal = io::stdout().is_terminal();
        let colors = AutoStream::choice(&io::stdout());
        let columns = std::env::var("COLUMNS").ok();
        let columns = columns
            .and_then(|columns| columns.parse().ok())
            .filter(|&width| width > 0);
        Screen {
            out: BufWriter::new(AutoStream::new(io::stdout().lock(), colors)),
            width: columns.or_else(|| is_terminal.then(textwrap::termwidth)),
            is_terminal,
        }
    }

    pub fn is_terminal(&self) -> bool {
        self.is_terminal
    }

    /// Returns the number of columns, or `None` if lines are not wrapped.
    pub fn width(&self) -> Option<usize> {
        self.width
    }

    /// Writes a paragraph with an indent.
    pub fn paragraph(&mut self, indent: &str, style: Style, text: &str) -> io::Result<()> {
        self.hanging_paragraph(indent, indent, style, text)
    }

    /// Writes a paragraph whose first line has an indent of its own.
    pub fn hanging_paragraph(
        &mut self,
        first_indent: &str,
        indent: &str,
        style: Style,
        text: &str,
    ) -> io::Result<()> {
        let width = self.width.map(|width| width.min(MAX_PROSE));
        let room = width.map(|width| width.saturating_sub(display_width(indent)));
        for (index, line) in wrap(text, room).iter().enumerate() {
            let indent = if index == 0 { first_indent } else { indent };
            writeln!(self.out, "{indent}{style}{line}{style:#}")?;
        }
        Ok(())
    }

    /// Writes a value as one line of JSON.
    pub fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        serde_json::to_writer(&mut self.out, value)?;
        writeln!(self.out)
    }
}

impl Write for Screen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Wraps a text to a number of columns. A Chinese character takes two.
pub fn wrap(text: &str, width: Option<usize>) -> Vec<String> {
    let Some(width) = width else {
        return vec![text.to_owned()];
    };
    // The name of a header field, such as Retry-After, is not divided.
    let options = textwrap::Options::new(width.max(1)).word_splitter(WordSplitter::NoHyphenation);
    let lines = textwrap::wrap(text, options).into_iter();
    lines.map(|line| line.into_owned()).collect()
}

/// Adds spaces after a text, up to a width.
pub fn pad(text: &str, width: usize) -> String {
    format!(
        "{text}{}",
        " ".repeat(width.saturating_sub(display_width(text)))
    )
}

/// Adds spaces before a text, up to a width.
pub fn pad_left(text: &str, width: usize) -> String {
    format!(
        "{}{text}",
        " ".repeat(width.saturating_sub(display_width(text)))
    )
}
