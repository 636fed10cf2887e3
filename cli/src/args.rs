//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;

use crate::commands::export;
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
    /// Explain the SIP responses in messages, logs and traces
    Explain(ExplainArgs),
    /// Check translations: what is missing, and every mistake with its line
    Check(CheckArgs),
    /// Start a translation into a new language
    New(NewArgs),
    /// Export the texts for programs in other languages
    Export(export::ExportArgs),
    // The families come after the other commands in the help because there are so many.
    #[command(flatten)]
    Family(FamilyCommand),
    /// Print a script of completions for a shell
    Completions {
        /// Name of the shell
        shell: Shell,
    },
}

#[derive(Debug, Default, Args)]
pub struct LanguageArgs {
    /// Preferred languages, as in the Accept-Language header field [default: those of the system]
    #[arg(long, value_name = "LANGUAGES")]
    pub accept_language: Option<String>,
}

// Without a doc comment: clap would take it for the help of the commands that have these options.
#[derive(Debug, Args)]
pub struct TextArgs {
    #[command(flatten)]
    pub language: LanguageArgs,

    /// Folder with texts that replace those of the program: DIR/LANGUAGE/status.ftl …
    #[arg(long, value_name = "DIR")]
    pub locales: Option<PathBuf>,

    /// Print JSON, one object per line
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct ShowArgs {
    #[command(flatten)]
    pub text: TextArgs,

    /// Show all languages side by side
    #[arg(long, conflicts_with = "accept_language")]
    pub all: bool,
}

#[derive(Debug, Args)]
pub struct SearchArgs {
    /// Words that the texts of a code must contain, all of them
    #[arg(required = true)]
    pub words: Vec<String>,

    #[command(flatten)]
    pub text: TextArgs,
}

#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// Files with SIP messages: logs, or the output of tcpdump -A, ngrep or sngrep [default:
    /// standard input]
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,

    #[command(flatten)]
    pub text: TextArgs,
}

#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Folder that contains a folder for each language
    pub dir: PathBuf,

    /// Report missing texts as mistakes
    #[arg(long)]
    pub complete: bool,

    #[command(flatten)]
    pub language: LanguageArgs,

    /// Print one JSON object with the findings and the coverage
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct NewArgs {
    /// Language tag, such as es or pt-BR
    pub language: String,

    /// Folder that contains a folder for each language, created if missing
    pub dir: PathBuf,

    /// Files to start, such as status and explain [default: all]
    #[arg(value_name = "FILE")]
    pub files: Vec<String>,
}
