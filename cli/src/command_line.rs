//! The command line: the commands, each with its options.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;

use crate::args::{CheckArgs, ImportArgs, ListArgs, NewArgs, SearchArgs};
use crate::commands::explain::ExplainArgs;
use crate::commands::export::ExportArgs;
use crate::family_command::FamilyCommand;

const USAGE: &str = "\
sip-phrases [OPTIONS] <CODE>
       sip-phrases <COMMAND>";

const AFTER_HELP: &str = "\
A number alone is a status code: `sip-phrases 486` is `sip-phrases status 486`.

Examples:
  sip-phrases 486
  sip-phrases q850 17 --all
  sip-phrases search busy
  sip-phrases explain server.log --language de
  sip-phrases new cs mine

Exit codes:
  0  Success
  1  Nothing was found, or mistakes were found
  2  The input is invalid, or the output cannot be written";

/// Look up SIP codes, explain responses in logs, and check, start or export translations
#[derive(Debug, Parser)]
#[command(
    name = "sip-phrases",
    version,
    arg_required_else_help = true,
    override_usage = USAGE,
    after_help = AFTER_HELP
)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Find codes by words in their texts, in any language
    Search(SearchArgs),
    /// List the codes of a family with their phrases, or the families
    List(ListArgs),
    /// Explain the SIP responses and the ends of calls in messages, logs and captures
    Explain(ExplainArgs),
    /// Check translations: what is missing, and every mistake with its line
    Check(CheckArgs),
    /// Start a translation into a new language
    New(NewArgs),
    /// Export the texts for programs in other languages
    Export(ExportArgs),
    /// Import translations from a PO file
    Import(ImportArgs),
    // The families come after the other commands in the help because there are so many.
    #[command(flatten)]
    Family(FamilyCommand),
    /// Print a script of completions for a shell
    Completions {
        /// Name of the shell
        shell: Shell,
    },
    /// Write the manual pages
    Man {
        /// Folder for the pages, created if missing
        dir: PathBuf,
    },
}

/// Reads the command line. Options may come before the command, and a status code needs no command:
/// `sip-phrases --all 486`.
pub fn parse() -> Cli {
    let mut words: Vec<OsString> = std::env::args_os().collect();
    let general = ["-h", "--help", "-V", "--version"].map(OsString::from);
    if words.get(1).is_some_and(|word| !general.contains(word)) {
        let command = match command_position(&words) {
            Some(position) => words.remove(position),
            None => "status".into(),
        };
        words.insert(1, command);
    }
    Cli::parse_from(words)
}

/// Returns the position of the command, or `None` if the first word besides options and their values
/// is no command. A first word that is not a number is meant as one.
fn command_position(words: &[OsString]) -> Option<usize> {
    let program = Cli::command();
    let options: Vec<String> = program
        .get_subcommands()
        .flat_map(clap::Command::get_arguments)
        .filter(|argument| argument.get_action().takes_values())
        .flat_map(|argument| {
            let long = argument.get_long().map(|name| format!("--{name}"));
            let short = argument.get_short().map(|name| format!("-{name}"));
            long.into_iter().chain(short)
        })
        .collect();
    let mut is_value = false;
    let position = (1..words.len()).find(|&position| {
        let word = words[position].to_string_lossy();
        let is_option = is_value || word.starts_with('-');
        is_value = !is_value && options.iter().any(|option| *option == word);
        !is_option
    })?;
    let word = &words[position];
    let is_number = word.as_encoded_bytes().iter().all(u8::is_ascii_digit);
    let is_command = program.find_subcommand(word).is_some() || (position == 1 && !is_number);
    is_command.then_some(position)
}
