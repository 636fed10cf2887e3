//! The texts of SIP on the command line: codes looked up, logs explained, translations checked and begun.

#![forbid(unsafe_code)]

mod args;
mod check;
mod columns;
mod entry;
mod explain;
mod export;
mod failure;
mod family;
mod labels;
mod lookup;
mod new;
mod reader;
mod screen;
mod search;
mod show;
mod text_file;
mod vendor;

use std::io::Write;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{Cli, Command};
use failure::Failure;
use lookup::Lookup;

fn main() -> ExitCode {
    match misspelled().map_or_else(|| run(Cli::parse()), Err) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

/// A first word that is no command and no number. The parser would take it for a code, and complain of the second.
fn misspelled() -> Option<Failure> {
    let word = std::env::args_os().nth(1)?.to_string_lossy().into_owned();
    if word.starts_with('-') {
        return None;
    }
    let mut command = Cli::command();
    command.build();
    let is_known = command.find_subcommand(&word).is_some() || word.bytes().all(|byte| byte.is_ascii_digit());
    (!is_known).then(|| Failure::Input(format!("“{word}” is neither a status code nor a command; see --help")))
}

fn run(cli: Cli) -> Result<(), Failure> {
    match cli.command {
        None => show::run(&Lookup::status(cli.code.unwrap_or_default()), &cli.show),
        Some(Command::Family(family)) => show::run(&family.lookup, &family.show),
        Some(Command::Search(args)) => search::run(&args),
        Some(Command::Explain(args)) => explain::run(&args),
        Some(Command::Check(args)) => check::run(&args),
        Some(Command::New(args)) => new::run(&args),
        Some(Command::Export(args)) => export::run(&args),
        Some(Command::Completions { shell }) => {
            // Where it writes to an output that is full, clap_complete panics.
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "sip-phrases", &mut script);
            let mut out = std::io::stdout().lock();
            out.write_all(&script)?;
            Ok(out.flush()?)
        }
    }
}
