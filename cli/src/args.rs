//! The options of the commands.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;
use sip_phrases::{Family, LanguageIdentifier};

#[derive(Debug, Default, Args)]
pub struct LanguageArgs {
    /// Preferred languages, as in the Accept-Language header field: "de-AT, en;q=0.5" [default:
    /// those of the system]
    #[arg(short, long = "language", value_name = "LANGUAGES")]
    pub languages: Option<String>,
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
    #[arg(long, conflicts_with = "languages")]
    pub all: bool,
}

#[derive(Debug, Args)]
pub struct ListArgs {
    /// Family of codes, such as q850 [default: list the families]
    #[arg(value_parser = PossibleValuesParser::new(Family::ALL.iter().map(|family| family.name())))]
    pub family: Option<String>,

    #[command(flatten)]
    pub text: TextArgs,
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

    /// Report missing texts and files that are not in canonical form as mistakes
    #[arg(long)]
    pub complete: bool,

    /// First write the files in the canonical form of Fluent, attributes in the order of English
    #[arg(long)]
    pub fix: bool,

    #[command(flatten)]
    pub language: LanguageArgs,

    /// Print one JSON object with the findings and the coverage
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct ImportArgs {
    /// PO file with translations, as `export --format po` writes it
    #[arg(value_name = "FILE")]
    pub file: PathBuf,

    /// Folder that contains a folder for each language, created if missing
    pub dir: PathBuf,

    /// Language tag, such as es or pt-BR [default: that of the file]
    #[arg(short, long, value_name = "LANGUAGE")]
    pub language: Option<LanguageIdentifier>,
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
