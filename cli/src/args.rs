//! What the command line takes.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;

use crate::export;
use crate::lookup::FamilyArgs;

const AFTER_HELP: &str = "\
Examples:
  sip-phrases 486
  sip-phrases q850 17 --all
  sip-phrases search busy
  sip-phrases explain server.log --accept-language de
  sip-phrases new es mine

Exit codes:
  0  All went well
  1  Nothing was found, or mistakes were
  2  The input cannot be used, or the output cannot be written";

/// The texts of SIP in the reader's language: what a code means, what an answer in a log means.
#[derive(Debug, Parser)]
#[command(version, args_conflicts_with_subcommands = true, arg_required_else_help = true, after_help = AFTER_HELP)]
pub struct Cli {
    /// A status code, such as 486
    pub code: Option<String>,

    #[command(flatten)]
    pub show: ShowArgs,

    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Find codes of all families by words of their texts, in any language
    Search(SearchArgs),
    /// Say what the SIP responses in a message, a log or a trace mean
    Explain(ExplainArgs),
    /// Check a folder of translations: coverage, and every mistake with its line
    Check(CheckArgs),
    /// Begin a translation into a new language
    New(NewArgs),
    /// Write the texts for programs in other languages
    Export(export::Args),
    // Behind the tools in the help, as there are so many.
    #[command(flatten)]
    Family(FamilyArgs),
    /// Write the completions of a shell
    Completions { shell: Shell },
}

/// Who reads the answer, and how.
#[derive(Debug, Args)]
pub struct ReaderArgs {
    /// The languages of the reader, as in the header field; else those of the system
    #[arg(long, value_name = "HEADER")]
    pub accept_language: Option<String>,

    /// A folder of texts of one's own, laid over the ones in the program: DIR/LANGUAGE/status.ftl …
    #[arg(long, value_name = "DIR")]
    pub locales: Option<PathBuf>,

    /// Answer in JSON, one object a line
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct ShowArgs {
    #[command(flatten)]
    pub reader: ReaderArgs,

    /// Every language there is, side by side
    #[arg(long, conflicts_with = "accept_language")]
    pub all: bool,
}

#[derive(Debug, Args)]
pub struct SearchArgs {
    /// Words that must all be in the texts of a code
    #[arg(required = true)]
    pub words: Vec<String>,

    #[command(flatten)]
    pub reader: ReaderArgs,
}

#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// Files with SIP messages: a message, a log, what tcpdump -A or sngrep wrote; else the standard input
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,

    #[command(flatten)]
    pub reader: ReaderArgs,
}

#[derive(Debug, Args)]
pub struct CheckArgs {
    /// The folder that holds a folder for each language
    pub dir: PathBuf,

    /// A missing text is a mistake too
    #[arg(long)]
    pub complete: bool,

    /// The languages of the reader, as in the header field; else those of the system
    #[arg(long, value_name = "HEADER")]
    pub accept_language: Option<String>,

    /// Answer in JSON: one object with the findings and the coverage
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct NewArgs {
    /// The tag of the language, such as es or pt-BR
    pub language: String,

    /// The folder that holds a folder for each language; it is made if need be
    pub dir: PathBuf,

    /// Only these files, such as status and explain; else all
    #[arg(value_name = "FILE")]
    pub files: Vec<String>,
}
