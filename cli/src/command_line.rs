//! The command line: the commands, each with its options.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Parser, Subcommand};
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

/// Reads the command line. A status code needs no command: `sip-phrases 486 --all`.
pub fn parse() -> Cli {
    let mut words: Vec<OsString> = std::env::args_os().collect();
    if words
        .get(1)
        .is_some_and(|word| is_of_status(&word.to_string_lossy()))
    {
        words.insert(1, "status".into());
    }
    Cli::parse_from(words)
}

/// Returns whether a first word belongs to the command `status`: a number, or an option of it.
fn is_of_status(word: &str) -> bool {
    let is_general = ["-h", "--help", "-V", "--version"].contains(&word);
    word.bytes().all(|byte| byte.is_ascii_digit()) || (word.starts_with('-') && !is_general)
}
