//! The program `sip-phrases`: looks up SIP codes, explains responses in logs, and checks, starts
//! and exports translations.

#![forbid(unsafe_code)]

mod args;
mod catalogs;
mod columns;
mod command_line;
mod commands;
mod english;
mod entry;
mod error;
mod family_command;
mod folder;
mod labels;
mod lookup;
mod po;
mod screen;

use std::process::ExitCode;

use clap::CommandFactory;

use command_line::{Cli, Command};
use commands::{check, completions, explain, export, import, list, man, new, search, show};
use error::Error;
use lookup::Lookup;

fn main() -> ExitCode {
    match run(command_line::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => error.report(),
    }
}

fn run(cli: Cli) -> Result<(), Error> {
    match cli.command {
        Command::Family(command) => show::run(
            &Lookup::parse(command.family, &command.code)?,
            &command.show,
        ),
        Command::Search(args) => search::run(&args),
        Command::List(args) => list::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Check(args) => check::run(&args),
        Command::New(args) => new::run(&args),
        Command::Export(args) => export::run(&args),
        Command::Import(args) => import::run(&args),
        Command::Completions { shell } => completions::run(shell, Cli::command()),
        Command::Man { dir } => man::run(&dir, Cli::command()),
    }
}
