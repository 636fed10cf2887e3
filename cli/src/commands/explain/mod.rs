//! `sip-phrases explain`: the meaning of the responses in a log.

mod lines;
mod progress;
mod responses;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;

use serde::Serialize;
use sip_phrases::{Explanation, Response};

use crate::args::ExplainArgs;
use crate::catalogs::Catalogs;
use crate::error::{Error, print_error};
use crate::screen::{BOLD, DIM, PLAIN, Screen};
use progress::Progress;
use responses::{Head, Responses};

/// The size of a read, in bytes. Large reads make large logs fast.
const BUFFER: usize = 256 * 1024;
/// The file name that stands for standard input.
const STDIN: &str = "-";

pub fn run(args: &ExplainArgs) -> Result<(), Error> {
    let mut explainer = Explainer {
        catalogs: Catalogs::open(&args.text)?,
        json: args.text.json,
        screen: Screen::open(),
        progress: Progress::new(&args.files),
        count: 0,
    };
    if args.files.is_empty() {
        explainer.explain_file(Path::new(STDIN))?;
    }
    let mut is_unreadable = false;
    for path in &args.files {
        match explainer.explain_file(path) {
            Err(Error::Input(message)) => {
                is_unreadable = true;
                explainer.print_error(&message)?;
            }
            result => result?,
        }
    }
    explainer.progress.finish();
    explainer.screen.flush()?;
    match explainer.count {
        _ if is_unreadable => Err(Error::Unreadable),
        0 => Err(Error::NotFound(
            "no SIP response found: expected a line such as SIP/2.0 486 Busy Here".to_owned(),
        )),
        _ => Ok(()),
    }
}

struct Explainer {
    catalogs: Catalogs,
    json: bool,
    screen: Screen,
    progress: Progress,
    /// The number of responses so far.
    count: u64,
}

/// An explanation as one line of JSON.
#[derive(Serialize)]
struct JsonLine<'a> {
    file: &'a str,
    line: u64,
    #[serde(flatten)]
    explanation: &'a Explanation,
}

impl Explainer {
    fn explain_file(&mut self, path: &Path) -> Result<(), Error> {
        if path == Path::new(STDIN) {
            return self.explain_all(STDIN, io::stdin().lock());
        }
        let name = path.display().to_string();
        let file = File::open(path).map_err(|error| Error::path("read", path, &error))?;
        self.explain_all(&name, BufReader::with_capacity(BUFFER, file))
    }

    fn explain_all(&mut self, name: &str, input: impl BufRead) -> Result<(), Error> {
        let mut responses = Responses::new(self.progress.watch(input));
        loop {
            match responses.next() {
                Ok(Some(head)) => self.explain(name, &head)?,
                Ok(None) => return Ok(()),
                Err(error) => return Err(Error::path("read", Path::new(name), &error)),
            }
        }
    }

    fn explain(&mut self, name: &str, head: &Head) -> io::Result<()> {
        // Some lines only look like a status line: SIP/2.0 099.
        let Ok(mut response) = Response::parse(&head.bytes) else {
            return Ok(());
        };
        // `tcpdump -A` replaces every byte that is not ASCII with a full stop.
        if !response.phrase().contains(char::is_alphanumeric) {
            response = response.with_phrase("");
        }
        let explanation = self.catalogs.preferred().explain(&response);
        let is_first = self.count == 0;
        self.count += 1;
        let (screen, json) = (&mut self.screen, self.json);
        self.progress.suspend(screen.is_terminal(), || {
            if json {
                screen.json(&JsonLine {
                    file: name,
                    line: head.line,
                    explanation: &explanation,
                })?;
            } else {
                if !is_first {
                    writeln!(screen)?;
                }
                write(screen, &explanation, &format!("{name}:{}", head.line))?;
            }
            // A person who follows a growing log wants to see the last response.
            if screen.is_terminal() {
                screen.flush()
            } else {
                Ok(())
            }
        })
    }

    /// Prints an error after the explanations of earlier files.
    fn print_error(&mut self, message: &str) -> io::Result<()> {
        self.screen.flush()?;
        self.progress.suspend(true, || print_error(message));
        Ok(())
    }
}

fn write(screen: &mut Screen, explanation: &Explanation, location: &str) -> io::Result<()> {
    screen.paragraph("", BOLD, explanation.title())?;
    screen.paragraph("", PLAIN, explanation.meaning())?;
    if let Some(advice) = explanation.advice() {
        screen.paragraph("", PLAIN, advice)?;
    }
    for detail in explanation.details() {
        screen.hanging_paragraph("• ", "  ", PLAIN, detail)?;
    }
    screen.paragraph("", DIM, &format!("{location}: {}", explanation.technical()))
}
