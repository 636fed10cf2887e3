//! The terminal, or whatever else the answer is written to.

use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};

use anstream::AutoStream;
use anstyle::{AnsiColor, Style};
use textwrap::WordSplitter;
use textwrap::core::display_width;

pub const PLAIN: Style = Style::new();
pub const BOLD: Style = Style::new().bold();
pub const DIM: Style = Style::new().dimmed();
pub const GOOD: Style = AnsiColor::Green.on_default();
pub const DOUBTFUL: Style = AnsiColor::Yellow.on_default();
pub const BAD: Style = AnsiColor::Red.on_default().bold();

/// Prose in longer lines is hard to read.
const MAX_PROSE: usize = 100;

/// The standard output. Colours are left out where nobody sees them, lines are wrapped only in a terminal.
pub struct Screen {
    out: BufWriter<AutoStream<StdoutLock<'static>>>,
    width: Option<usize>,
    is_terminal: bool,
}

impl Screen {
    pub fn open() -> Screen {
        let is_terminal = io::stdout().is_terminal();
        let choice = AutoStream::choice(&io::stdout());
        let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).filter(|&width| width > 0);
        let width = asked.or_else(|| is_terminal.then(textwrap::termwidth));
        Screen { out: BufWriter::new(AutoStream::new(io::stdout().lock(), choice)), width, is_terminal }
    }

    pub fn is_terminal(&self) -> bool {
        self.is_terminal
    }

    /// How many columns there are; `None` where lines are not wrapped.
    pub fn width(&self) -> Option<usize> {
        self.width
    }

    /// A paragraph, all of whose lines begin with the indent.
    pub fn paragraph(&mut self, indent: &str, style: Style, text: &str) -> io::Result<()> {
        self.hanging(indent, indent, style, text)
    }

    /// A paragraph whose first line begins in another way.
    pub fn hanging(&mut self, first: &str, rest: &str, style: Style, text: &str) -> io::Result<()> {
        let room = self.width.map(|width| width.min(MAX_PROSE).saturating_sub(display_width(rest)));
        for (number, line) in wrap(text, room).iter().enumerate() {
            let indent = if number == 0 { first } else { rest };
            writeln!(self.out, "{indent}{style}{line}{style:#}")?;
        }
        Ok(())
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

/// The lines of a text in so many columns, in which a Chinese character takes two.
pub fn wrap(text: &str, width: Option<usize>) -> Vec<String> {
    match width {
        None => vec![text.to_owned()],
        Some(width) => {
            // A header name stays whole: Retry-After.
            let options = textwrap::Options::new(width.max(1)).word_splitter(WordSplitter::NoHyphenation);
            textwrap::wrap(text, options).into_iter().map(|line| line.into_owned()).collect()
        }
    }
}

/// A text with spaces behind it, up to a width.
pub fn pad(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(display_width(text))))
}

/// A text with spaces before it, up to a width.
pub fn pad_left(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(display_width(text))))
}
