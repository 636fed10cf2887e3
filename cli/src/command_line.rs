//! The command line: the commands, each with its options.

use clap::{Parser, Subcommand};
use clap_complete::Shell;

use crate::args::{CheckArgs, NewArgs, SearchArgs, ShowArgs};
use crate::commands::explain::ExplainArgs;
use crate::commands::export::ExportArgs;
use crate::family_command::FamilyCommand;

const AFTER_HELP: &str = "\
Examples:
  sip-phrases 486
  sip-phrases q850 17 --all
  sip-phrases search busy
  sip-phrases explain server.log --accept-language de
  sip-phrases new es mine

Exit codes:
  0  Success
  1  Nothing was found, or mistakes were found
  2  The input is invalid, or the output cannot be written";

/// Look up SIP codes, explain responses in logs, and check, start or export translations
#[derive(Debug, Parser)]
#[command(
    name = "sip-phrases",
    version,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    arg_required_else_help = true,
    after_help = AFTER_HELP
)]
pub struct Cli {
    /// Status code, such as 486
    #[arg(required = true)]
    pub code: Option<String>,

    #[command(flatten)]
    pub show: ShowArgs,

    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Find codes by words in their texts, in any language
    Search(SearchArgs),
    /// Explain the SIP responses and the ends of calls in messages, logs and captures
    Explain(ExplainArgs),
    /// Check translations: what is missing, and every mistake with its line
    Check(CheckArgs),
    /// Start a translation into a new language
    New(NewArgs),
    /// Export the texts for programs in other languages
    Export(ExportArgs),
    // The families come after the other commands in the help because there are so many.
    #[command(flatten)]
    Family(FamilyCommand),
    /// Print a script of completions for a shell
    Completions {
        /// Name of the shell
        shell: Shell,
    },
}
