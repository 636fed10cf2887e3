//! How commands fail.

use std::fmt;
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use crate::screen::{BAD, DOUBTFUL};

/// The error returned when a command fails.
#[derive(Debug)]
pub enum Error {
    /// Nothing was found. Exit code 1.
    NotFound(String),
    /// Mistakes were found, and the command has printed them. Exit code 1.
    Mistakes,
    /// Some files could not be read, and the command has said so. Exit code 2.
    Unreadable,
    /// The input is invalid. Exit code 2.
    Input(String),
    /// The output cannot be written. Exit code 2.
    Output(io::Error),
}

impl Error {
    /// Creates an [`Error::Input`] from the error of a parser.
    pub fn input(error: impl fmt::Display) -> Error {
        Error::Input(error.to_string())
    }

    /// Creates an [`Error::Input`] for a file that the program cannot read, write or create.
    pub fn path(verb: &str, path: &Path, error: &io::Error) -> Error {
        Error::Input(format!("cannot {verb} {}: {error}", path.display()))
    }

    /// Prints the error unless the command has done so, and returns the exit code.
    pub fn report(self) -> ExitCode {
        let (message, code) = match self {
            Error::Mistakes => return ExitCode::from(1),
            Error::Unreadable => return ExitCode::from(2),
            // The reader of the output, such as `head`, has all that it wants.
            Error::Output(error) if error.kind() == ErrorKind::BrokenPipe => {
                return ExitCode::SUCCESS;
            }
            Error::NotFound(message) => (message, 1),
            Error::Input(message) => (message, 2),
            Error::Output(error) => (format!("cannot write the output: {error}"), 2),
        };
        print_error(&message);
        ExitCode::from(code)
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Error {
        Error::Output(error)
    }
}

/// Prints an error as clap does. Ignores that standard error may be closed.
pub fn print_error(message: &str) {
    let _ = writeln!(anstream::stderr(), "{BAD}error:{BAD:#} {message}");
}

/// Prints a warning.
pub fn print_warning(message: &str) {
    let _ = writeln!(
        anstream::stderr(),
        "{DOUBTFUL}warning:{DOUBTFUL:#} {message}"
    );
}
