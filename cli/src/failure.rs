//! How a command can fail.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

/// Why a command did not do what it was asked to.
#[derive(Debug)]
pub enum Failure {
    /// There is nothing of the kind that was asked for. Exit code 1.
    Nothing(String),
    /// What was found is wrong, and has been said already. Exit code 1.
    Wrong,
    /// Some of what the command was given cannot be read, which has been said already. Exit code 2.
    Unread,
    /// The command was given something that it cannot use. Exit code 2.
    Input(String),
    /// The answer could not be written. Exit code 2.
    Output(io::Error),
}

impl Failure {
    /// Says the sentence and gives the exit code.
    pub fn report(self) -> ExitCode {
        let (sentence, exit) = match self {
            Failure::Wrong => return ExitCode::from(1),
            Failure::Unread => return ExitCode::from(2),
            // Whoever read the answer, such as `head`, has read enough.
            Failure::Output(error) if error.kind() == ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Failure::Nothing(sentence) => (sentence, 1),
            Failure::Input(sentence) => (sentence, 2),
            Failure::Output(error) => (format!("the answer cannot be written: {error}"), 2),
        };
        say(&sentence);
        ExitCode::from(exit)
    }
}

/// Says a sentence on the standard error, if there is one that takes it.
pub fn say(sentence: &str) {
    let _ = writeln!(io::stderr(), "{sentence}");
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::Output(error)
    }
}
