//! `sip-phrases export`: the texts for programs in other languages.
//!
//! A text that a format cannot express is omitted, with a warning.

mod android;
pub mod book;
pub mod book_builder;
mod csv;
pub mod gettext_plural;
mod html;
mod json;
mod kamailio;
mod markup;
mod module;
mod plural;
pub mod po;
mod qt;
pub mod sentence;
pub mod source;
mod write;
mod xcstrings;

use std::io::{self, Write};
use std::path::PathBuf;

use clap::ValueEnum;
use sip_phrases::LanguageIdentifier;

use crate::error::{Error, print_warning};
use book::Book;

#[derive(Debug, clap::Args)]
pub struct ExportArgs {
    /// Format of the files
    #[arg(long, value_enum)]
    pub format: Format,

    /// Languages in this order, such as ru,en [default: all, English first]
    #[arg(short, long, value_name = "LANGUAGE", value_delimiter = ',', value_parser = parse_language)]
    pub language: Vec<LanguageIdentifier>,

    /// Folder for the files, created if missing
    #[arg(short, long, value_name = "DIR")]
    pub output: PathBuf,

    /// Folder with texts to export instead of those of the program: DIR/LANGUAGE/status.ftl …
    #[arg(long, value_name = "DIR")]
    pub locales: Option<PathBuf>,

    /// Overwrite files that have other contents
    #[arg(long)]
    pub force: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Format {
    /// JSON: LANGUAGE.json and rules.json, with the rules of explanations
    Json,
    /// JavaScript module with types, for browsers and Node: index.js
    Module,
    /// One table: sip-phrases.csv (RFC 4180), in UTF-8 with a byte-order mark for Excel
    Csv,
    /// GNU gettext: LANGUAGE.po for translators and programs, with the template sip-phrases.pot
    Po,
    /// Android resources: values/strings.xml (English), values-LANGUAGE/strings.xml
    Android,
    /// String catalog of Xcode: SipPhrases.xcstrings
    Xcstrings,
    /// Qt Linguist: sip-phrases_LANGUAGE.ts
    Qt,
    /// Kamailio: the table phrases for htable and db_text, and sip-phrases.cfg to load it
    Kamailio,
    /// Phrasebook: index.html, a page that needs no other files
    Html,
}

/// The files of an export.
#[derive(Default)]
pub struct Files {
    /// The paths in the output folder and the contents.
    pub files: Vec<(String, Vec<u8>)>,
    /// The texts that are in none of the files, each with the reason.
    pub omitted: Vec<String>,
}

impl Files {
    fn push(&mut self, path: impl Into<String>, contents: impl Into<Vec<u8>>) {
        self.files.push((path.into(), contents.into()));
    }
}

/// Writes the files, and prints their paths.
///
/// # Errors
///
/// [`Error::Input`] if the texts are invalid or the files cannot be written. If a file exists with
/// other contents, nothing is written unless the user forces it.
pub fn run(args: &ExportArgs) -> Result<(), Error> {
    let sources = match &args.locales {
        None => source::bundled(),
        Some(dir) => source::read(dir)?,
    };
    let (book, mut omitted) = Book::new(&sources, &args.language)?;
    let files = match args.format {
        Format::Json => json::files(&book),
        Format::Module => module::files(&book),
        Format::Csv => csv::files(&book),
        Format::Po => po::files(&sources, &book.languages),
        Format::Android => android::files(&book),
        Format::Xcstrings => xcstrings::files(&book),
        Format::Qt => qt::files(&book),
        Format::Kamailio => kamailio::files(&book),
        Format::Html => html::files(&book),
    };
    omitted.extend(files.omitted);
    for text in omitted {
        print_warning(&format!("omitted {text}"));
    }
    let paths = write::write(&args.output, &files.files, args.force)?;
    let mut out = io::stdout().lock();
    for path in paths {
        writeln!(out, "{}", path.display())?;
    }
    Ok(())
}

fn parse_language(tag: &str) -> Result<LanguageIdentifier, String> {
    let expected = |_| "expected a language tag such as fr or pt-BR".to_owned();
    tag.trim().parse().map_err(expected)
}
