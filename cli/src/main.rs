//! The program `sip-phrases`: looks up SIP codes, explains responses in logs, and checks, starts
//! and exports translations.

#![forbid(unsafe_code)]

mod args;
mod catalogs;
mod columns;
mod command_line;
mod commands;
mod entry;
mod error;
mod family_command;
mod folder;
mod labels;
mod lookup;
mod po;
mod screen;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use sip_phrases::Family;

use command_line::{Cli, Command};
use commands::{check, completions, explain, export, import, new, search, show};
use error::Error;
use lookup::Lookup;

fn main() -> ExitCode {
    match check_first_word().and_then(|()| run(Cli::parse())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => error.report(),
    }
}

fn run(cli: Cli) -> Result<(), Error> {
    match cli.command {
        None => show::run(
            &Lookup::parse(Family::Status, &cli.code.unwrap_or_default())?,
            &cli.show,
        ),
        Some(Command::Family(command)) => show::run(
            &Lookup::parse(command.family, &command.code)?,
            &command.show,
        ),
        Some(Command::Search(args)) => search::run(&args),
        Some(Command::Explain(args)) => explain::run(&args),
        Some(Command::Check(args)) => check::run(&args),
        Some(Command::New(args)) => new::run(&args),
        Some(Command::Export(args)) => export::run(&args),
        Some(Command::Import(args)) => import::run(&args),
        Some(Command::Completions { shell }) => completions::run(shell, Cli::command()),
    }
}

/// Rejects a first word that is neither a command nor a number. Clap would take a misspelled
/// command for a code and complain about the second word.
fn check_first_word() -> Result<(), Error> {
    let Some(word) = std::env::args_os().nth(1) else {
        return Ok(());
    };
    let word = word.to_string_lossy();
    let mut cli = Cli::command();
    cli.build();
    let is_known = word.starts_with('-')
        || word.bytes().all(|byte| byte.is_ascii_digit())
        || cli.find_subcommand(&*word).is_some();
    if is_known {
        return Ok(());
    }
    Err(Error::Input(format!(
        "unknown command {word:?}: expected a status code or a command, see `sip-phrases --help`"
    )))
}
