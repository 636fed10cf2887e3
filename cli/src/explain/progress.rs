//! How far a long work has come.

use std::fs;
use std::io::{self, BufRead, IsTerminal, Read};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Work that takes no longer needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// How many bytes move the bar.
const STEP: usize = 256 * 1024;

/// A bar on a terminal, for the bytes that are read.
pub struct Progress {
    bar: ProgressBar,
    begun: Instant,
}

impl Progress {
    pub fn of(files: &[PathBuf]) -> Progress {
        let sizes =
            files.iter().map(|file| fs::metadata(file).ok().filter(|data| data.is_file()).map(|data| data.len()));
        let total: Option<u64> = sizes.sum();
        let bar = match total.filter(|_| !files.is_empty() && io::stderr().is_terminal()) {
            Some(total) => ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::hidden()),
            None => ProgressBar::hidden(),
        };
        let style = ProgressStyle::with_template("{bar:30} {percent:>3} %  {bytes} / {total_bytes}  {eta}");
        Progress { bar: bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())), begun: Instant::now() }
    }

    /// An input whose reading moves the bar.
    pub fn watch<R>(&self, input: R) -> Watched<R> {
        let has_bar = self.bar.length().is_some();
        Watched { input, bar: has_bar.then(|| self.bar.clone()), begun: self.begun, uncounted: 0 }
    }

    /// Writes something while the bar is out of the way, if it is on the same terminal.
    pub fn aside<T>(&self, is_terminal: bool, write: impl FnOnce() -> T) -> T {
        if is_terminal { self.bar.suspend(write) } else { write() }
    }

    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

pub struct Watched<R> {
    input: R,
    bar: Option<ProgressBar>,
    begun: Instant,
    /// What was read since the bar moved.
    uncounted: usize,
}

impl<R: BufRead> Read for Watched<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let mut part = self.fill_buf()?;
        let read = part.read(bytes)?;
        self.consume(read);
        Ok(read)
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
        if bar.is_hidden() && self.begun.elapsed() > PATIENCE {
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }
}
