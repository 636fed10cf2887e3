//! The catalog for programs in other languages, one file a format.
//!
//! What a format cannot say is left out of its files and listed on the standard error.

mod android;
mod book;
mod csv;
mod gettext_plural;
mod html;
mod json;
mod markup;
mod po;
mod sentence;
mod source;
mod write;

use std::io::{self, Write};
use std::path::PathBuf;

use clap::ValueEnum;
use sip_phrases::unic_langid::LanguageIdentifier;

use crate::failure::{Failure, say};
use book::Book;

#[derive(Debug, clap::Args)]
pub struct Args {
    /// What the files are for
    #[arg(long, value_enum)]
    pub format: Format,

    /// Only these languages, in this order, such as ru,en; else all, English first
    #[arg(long, value_name = "LANGUAGE", value_delimiter = ',', value_parser = language)]
    pub language: Vec<LanguageIdentifier>,

    /// The folder for the files; it is made if need be
    #[arg(short, long, value_name = "DIR")]
    pub output: PathBuf,

    /// The texts of this folder, laid out as DIR/LANGUAGE/status.ftl …, in place of the ones in the program
    #[arg(long, value_name = "DIR")]
    pub locales: Option<PathBuf>,

    /// Write over files that are there already; without it a file with other contents is left alone
    #[arg(long)]
    pub force: bool,
}

/// What the texts can be written as.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Format {
    /// i18next: LANGUAGE.json; a plural needs `count` besides the argument that the text shows
    Json,
    /// One table, sip-phrases.csv: RFC 4180, in UTF-8 with a byte-order mark, by which Excel knows it
    Csv,
    /// GNU gettext: LANGUAGE.po, the id as the context, arguments as in Python: {minutes}
    Po,
    /// Android resources: values/strings.xml (English), values-LANGUAGE/strings.xml
    Android,
    /// The phrasebook of SIP: one page, index.html, that needs nothing else
    Html,
}

/// Files to write, by their path in the folder, and a sentence for each text that is in none of them.
#[derive(Default)]
pub struct Files {
    pub files: Vec<(String, Vec<u8>)>,
    pub left_out: Vec<String>,
}

/// Writes the files and says which.
///
/// Nothing is written when one of the files is there already with other contents, unless it is forced.
pub fn run(args: &Args) -> Result<(), Failure> {
    let mut left_out = Vec::new();
    let book = match &args.locales {
        None => Book::bind(source::bundled(), &args.language, "the program", &mut left_out),
        Some(folder) => {
            let name = folder.display().to_string();
            source::folder(folder).and_then(|files| Book::bind(files, &args.language, &name, &mut left_out))
        }
    };
    let book = book.map_err(Failure::Input)?;
    let files = match args.format {
        Format::Json => json::files(&book),
        Format::Csv => csv::files(&book),
        Format::Po => po::files(&book),
        Format::Android => android::files(&book),
        Format::Html => html::files(&book),
    };
    for sentence in left_out.iter().chain(&files.left_out) {
        say(&format!("left out: {sentence}"));
    }
    let written = write::write(&args.output, &files.files, args.force).map_err(Failure::Input)?;
    let mut out = io::stdout().lock();
    written.iter().try_for_each(|path| writeln!(out, "{}", path.display()))?;
    Ok(())
}

fn language(tag: &str) -> Result<LanguageIdentifier, String> {
    tag.parse().map_err(|_| format!("“{tag}” is no language tag; right are names such as fr or pt-BR"))
}
