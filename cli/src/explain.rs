//! `sip-phrases explain`: what the responses in a log mean.

mod lines;
mod messages;
mod progress;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;

use serde::Serialize;
use sip_phrases::{Explanation, Response};

use crate::args::ExplainArgs;
use crate::failure::{Failure, say};
use crate::reader::Reader;
use crate::screen::{BOLD, DIM, PLAIN, Screen};
use messages::{Found, Messages};
use progress::Progress;

/// Large reads make a large log quick.
const BUFFER: usize = 256 * 1024;

pub fn run(args: &ExplainArgs) -> Result<(), Failure> {
    let reader = Reader::open(&args.reader)?;
    let progress = Progress::of(&args.files);
    let mut command = Explain { reader, json: args.reader.json, screen: Screen::open(), progress, found: 0 };
    if args.files.is_empty() {
        command.read("-", io::stdin().lock())?;
    }
    let mut is_unread = false;
    for path in &args.files {
        match command.file(path) {
            Err(Failure::Input(sentence)) => {
                is_unread = true;
                command.complain(&sentence)?;
            }
            done => done?,
        }
    }
    command.progress.finish();
    command.screen.flush()?;
    match command.found {
        _ if is_unread => Err(Failure::Unread),
        0 => Err(Failure::Nothing(
            "no SIP response was found: one begins with a line such as SIP/2.0 486 Busy Here".to_owned(),
        )),
        _ => Ok(()),
    }
}

struct Explain {
    reader: Reader,
    json: bool,
    screen: Screen,
    progress: Progress,
    found: u64,
}

/// One line of the answer in JSON.
#[derive(Serialize)]
struct Explained<'a> {
    file: &'a str,
    line: u64,
    code: u16,
    #[serde(flatten)]
    explanation: &'a Explanation,
}

impl Explain {
    fn file(&mut self, path: &Path) -> Result<(), Failure> {
        if path == Path::new("-") {
            return self.read("-", io::stdin().lock());
        }
        let name = path.display().to_string();
        let file = File::open(path).map_err(|error| Failure::Input(format!("{name}: {error}")))?;
        self.read(&name, BufReader::with_capacity(BUFFER, file))
    }

    /// Says what is wrong with a file, behind the answers to those before it.
    fn complain(&mut self, sentence: &str) -> io::Result<()> {
        self.screen.flush()?;
        self.progress.aside(true, || say(sentence));
        Ok(())
    }

    fn read(&mut self, name: &str, input: impl BufRead) -> Result<(), Failure> {
        let mut messages = Messages::new(self.progress.watch(input));
        loop {
            match messages.next() {
                Ok(Some(found)) => self.explain(name, &found)?,
                Ok(None) => return Ok(()),
                Err(error) => return Err(Failure::Input(format!("{name}: {error}"))),
            }
        }
    }

    fn explain(&mut self, name: &str, found: &Found) -> io::Result<()> {
        // What only looks like a response, such as SIP/2.0 099, is none.
        let Ok(mut response) = Response::parse(&found.head) else { return Ok(()) };
        // tcpdump -A has a point for every byte that is not ASCII.
        if !response.reason_phrase().contains(char::is_alphanumeric) {
            response = response.phrase("");
        }
        let explanation = self.reader.catalog().explain(&response);
        let is_first = self.found == 0;
        self.found += 1;
        let (screen, json) = (&mut self.screen, self.json);
        self.progress.aside(screen.is_terminal(), || {
            if json {
                let (line, code) = (found.line, response.code().as_u16());
                crate::show::json(screen, &Explained { file: name, line, code, explanation: &explanation })?;
            } else {
                if !is_first {
                    writeln!(screen)?;
                }
                write(screen, &explanation, &format!("{name}:{}", found.line))?;
            }
            // Whoever looks at a log that is still being written wants to see the last response.
            if screen.is_terminal() { screen.flush() } else { Ok(()) }
        })
    }
}

fn write(screen: &mut Screen, explanation: &Explanation, place: &str) -> io::Result<()> {
    screen.paragraph("", BOLD, explanation.title())?;
    screen.paragraph("", PLAIN, explanation.meaning())?;
    if let Some(advice) = explanation.advice() {
        screen.paragraph("", PLAIN, advice)?;
    }
    explanation.details().iter().try_for_each(|detail| screen.hanging("• ", "  ", PLAIN, detail))?;
    screen.paragraph("", DIM, &format!("{place}: {}", explanation.technical()))
}
