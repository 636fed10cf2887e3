//! A progress bar.

use std::fs;
use std::io::{self, BufRead, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How long reading takes before the bar appears.
const DELAY: Duration = Duration::from_secs(1);
/// How many bytes move the bar.
const STEP: usize = 256 * 1024;

/// A bar for the bytes that are read. It is shown only if standard error is a terminal.
pub struct Progress {
    bar: ProgressBar,
    start: Instant,
}

impl Progress {
    pub fn new(files: &[PathBuf]) -> Progress {
        // The total is unknown if one of the files is a pipe.
        let total: Option<u64> = files.iter().map(|file| size(file)).sum();
        let bar = match total.filter(|_| !files.is_empty() && io::stderr().is_terminal()) {
            Some(total) => ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::hidden()),
            None => ProgressBar::hidden(),
        };
        let template = "{bar:30} {percent:>3} %  {bytes} / {total_bytes}  {eta}";
        let style = ProgressStyle::with_template(template);
        let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
        Progress {
            bar: bar.with_style(style),
            start: Instant::now(),
        }
    }

    /// Wraps an input so that reading it moves the bar.
    pub fn watch<R>(&self, input: R) -> Watched<R> {
        let has_bar = self.bar.length().is_some();
        let bar = has_bar.then(|| self.bar.clone());
        Watched {
            input,
            bar,
            start: self.start,
            uncounted: 0,
        }
    }

    /// Hides the bar while a function writes to the same terminal.
    pub fn suspend<T>(&self, is_terminal: bool, write: impl FnOnce() -> T) -> T {
        if is_terminal {
            self.bar.suspend(write)
        } else {
            write()
        }
    }

    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

/// Returns the size of a regular file.
fn size(file: &Path) -> Option<u64> {
    let metadata = fs::metadata(file).ok()?;
    metadata.is_file().then_some(metadata.len())
}

/// An input whose reading moves a bar.
pub struct Watched<R> {
    input: R,
    bar: Option<ProgressBar>,
    start: Instant,
    /// How many bytes were read since the bar moved.
    uncounted: usize,
}

impl<R: BufRead> Read for Watched<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let mut buffer = self.fill_buf()?;
        let count = buffer.read(bytes)?;
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Watched<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.input.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.input.consume(amount);
        let Some(bar) = &self.bar else { return };
        self.uncounted += amount;
        if self.uncounted < STEP {
            return;
        }
        bar.inc(std::mem::take(&mut self.uncounted) as u64);
        if bar.is_hidden() && self.start.elapsed() > DELAY {
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }
}
