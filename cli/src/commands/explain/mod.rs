//! `sip-phrases explain`: the meaning of the responses in messages, logs and captures, and of the
//! requests that end a call.

mod args;
mod calls;
mod capture;
mod entry;
mod input;
mod message;
mod progress;
mod readable;
mod report;
mod stamp;
mod text;

use std::fs::File;
use std::io::{self, BufReader, ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

pub use args::ExplainArgs;

use crate::catalogs::Catalogs;
use crate::error::{Error, print_error, print_warning};
use crate::screen::Screen;
use calls::Calls;
use entry::{End, Entry, response};
use input::{BUFFER, Input, Source};
use message::Message;
use progress::Progress;
use report::Summary;

/// The file name that stands for standard input.
const STDIN: &str = "-";
const HINT: &str = "waiting for SIP messages: paste them and press Ctrl-D, or see \
    `sip-phrases explain --help`";

pub fn run(args: &ExplainArgs) -> Result<(), Error> {
    let mut explainer = Explainer {
        args,
        catalogs: Catalogs::open(&args.text)?,
        screen: Screen::open(),
        progress: Progress::new(&args.files),
        calls: Calls::default(),
        kept: Vec::new(),
        summary: Summary::default(),
        is_found: false,
        count: 0,
    };
    let stdin = [PathBuf::from(STDIN)];
    let files = match args.files.is_empty() {
        true => &stdin[..],
        false => &args.files,
    };
    let mut is_unreadable = false;
    for path in files {
        match explainer.explain_file(path) {
            Err(Error::Input(message)) => {
                is_unreadable = true;
                explainer.print_error(&message)?;
            }
            result => result?,
        }
    }
    explainer.finish()?;
    match explainer.count {
        _ if is_unreadable => Err(Error::Unreadable),
        0 if explainer.is_found => Err(Error::NotFound(
            "no response matches the options".to_owned(),
        )),
        0 => Err(Error::NotFound(
            "no SIP response found: expected a line such as SIP/2.0 486 Busy Here, see \
            `sip-phrases explain --help`"
                .to_owned(),
        )),
        _ => Ok(()),
    }
}

struct Explainer<'a> {
    args: &'a ExplainArgs,
    catalogs: Catalogs,
    screen: Screen,
    progress: Progress,
    calls: Calls,
    /// The entries to group, if they are grouped.
    kept: Vec<Entry>,
    summary: Summary,
    /// Whether there was anything to explain.
    is_found: bool,
    /// The number of entries so far.
    count: u64,
}

impl Explainer<'_> {
    fn explain_file(&mut self, path: &Path) -> Result<(), Error> {
        let input: Source = if path == Path::new(STDIN) {
            if io::stdin().is_terminal() {
                // Ignores that standard error may be closed.
                let _ = writeln!(io::stderr(), "{HINT}");
            }
            let stdin = BufReader::with_capacity(BUFFER, io::stdin());
            Box::new(self.progress.watch(stdin))
        } else {
            let file = File::open(path).map_err(|error| Error::path("read", path, &error))?;
            let file = BufReader::with_capacity(BUFFER, file);
            Box::new(self.progress.watch(file))
        };
        let unreadable = |error: io::Error| match error.kind() {
            ErrorKind::Unsupported => Error::Input(format!("{}: {error}", path.display())),
            _ => Error::path("read", path, &error),
        };
        let name: Rc<str> = path.display().to_string().into();
        let mut input = Input::open(input).map_err(unreadable)?;
        while let Some(message) = input.next().map_err(unreadable)? {
            self.explain(&name, &message)?;
        }
        if let Some(warning) = input.warning() {
            self.screen.flush()?;
            let warning = format!("{name}: {warning}");
            self.progress.suspend(true, || print_warning(&warning));
        }
        match input.problem() {
            Some(problem) => Err(Error::Input(format!("{name}: {problem}"))),
            None => Ok(()),
        }
    }

    fn explain(&mut self, file: &Rc<str>, message: &Message) -> io::Result<()> {
        self.calls.remember(message);
        let catalog = self.catalogs.preferred();
        let end = End::of_request(message);
        let explanation = match &end {
            Some(end) => catalog.explain_end(end.call_end),
            None => {
                // A request, or a line that only looks like a status line: SIP/2.0 099.
                let Some(response) = response(message) else {
                    return Ok(());
                };
                let response = self.calls.complete(message, response);
                catalog.explain(&response)
            }
        };
        self.is_found = true;
        let entry = Entry {
            file: file.clone(),
            position: message.position,
            time: message.time.clone(),
            call_id: message.call_id().map(str::to_owned),
            explanation,
            end,
        };
        if !self.is_wanted(&entry) {
            return Ok(());
        }
        self.count += 1;
        if self.args.summary {
            self.summary.add(&entry);
        } else if self.args.by_call {
            self.kept.push(entry);
        } else {
            return self.write(&entry);
        }
        Ok(())
    }

    /// Returns whether the options select an entry. An entry without a time is never after one.
    fn is_wanted(&self, entry: &Entry) -> bool {
        let call_id = self.args.call_id.as_deref();
        let since = self.args.since.as_ref();
        (!self.args.failures || entry.is_failure())
            && call_id.is_none_or(|id| entry.call_id.as_deref() == Some(id))
            && since.is_none_or(|since| {
                entry
                    .time
                    .as_ref()
                    .is_some_and(|time| !time.is_before(since))
            })
    }

    fn write(&mut self, entry: &Entry) -> io::Result<()> {
        let is_first = self.count == 1;
        let (screen, json) = (&mut self.screen, self.args.text.json);
        self.progress.suspend(screen.is_terminal(), || {
            if json {
                screen.json(&entry.json())?;
            } else {
                if !is_first {
                    writeln!(screen)?;
                }
                report::write(screen, entry, true)?;
            }
            // A person who follows a growing log wants to see the last response.
            if screen.is_terminal() {
                screen.flush()
            } else {
                Ok(())
            }
        })
    }

    /// Writes what needs all entries.
    fn finish(&mut self) -> io::Result<()> {
        self.progress.finish();
        let json = self.args.text.json;
        if self.args.summary {
            self.summary.write(&mut self.screen, json)?;
        } else if self.args.by_call {
            report::write_by_call(&mut self.screen, &self.kept, json)?;
        }
        self.screen.flush()
    }

    /// Prints an error after the explanations of earlier files.
    fn print_error(&mut self, message: &str) -> io::Result<()> {
        self.screen.flush()?;
        self.progress.suspend(true, || print_error(message));
        Ok(())
    }
}
