//! The options of the commands.

use std::path::PathBuf;

use clap::Args;

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
