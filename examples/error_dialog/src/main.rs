//! Shows the dialog for a failed call in a terminal, from the response that the server sent.
//!
//! ```sh
//! cargo run -p error_dialog -- response.sip
//! cargo run -p error_dialog -- --language "ru, en;q=0.5" --credentials-sent < response.sip
//! ```

mod frame;

use std::ffi::OsString;
use std::fs::File;
use std::io::{Read, Write, stdin, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sip_phrases::{Attempt, Localizer, Response};

fn main() -> ExitCode {
    match run(std::env::args_os().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error_dialog: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(words: impl Iterator<Item = OsString>) -> Result<(), String> {
    let Some(arguments) = Arguments::parse(words)? else {
        return print(&format!("{}\n", usage()));
    };
    let message = read_message(arguments.file.as_deref())?;
    let mut response = Response::parse(message)
        .map_err(|error| error.to_string())?
        .with_credentials_sent(arguments.credentials_sent);
    if let Some(attempt) = arguments.attempt {
        response = response.with_attempt(attempt);
    }
    let localizer = Localizer::bundled();
    let catalog = match &arguments.language {
        Some(language) => localizer.negotiate(language),
        None => localizer.negotiate_locales(sys_locale::get_locales()),
    };
    print(&frame::draw(&catalog.explain(&response)))
}

fn print(text: &str) -> Result<(), String> {
    stdout()
        .write_all(text.as_bytes())
        .map_err(|error| format!("standard output: {error}"))
}

fn usage() -> String {
    let attempts: Vec<String> = Attempt::ALL.iter().map(ToString::to_string).collect();
    let attempts = attempts.join("|");
    format!(
        "usage: error_dialog [--language ACCEPT-LANGUAGE] [--credentials-sent] \
         [--attempt {attempts}] [FILE]"
    )
}

#[derive(Default)]
struct Arguments {
    language: Option<String>,
    credentials_sent: bool,
    attempt: Option<Attempt>,
    file: Option<PathBuf>,
}

impl Arguments {
    /// Parses the command line. Returns `None` if it asks for help.
    fn parse(mut words: impl Iterator<Item = OsString>) -> Result<Option<Arguments>, String> {
        let mut arguments = Arguments::default();
        while let Some(word) = words.next() {
            // A word that is not UTF-8 can only be the name of a file.
            match word.to_str().unwrap_or_default() {
                "--help" | "-h" => return Ok(None),
                "--language" => arguments.language = Some(value("--language", words.next())?),
                "--credentials-sent" => arguments.credentials_sent = true,
                "--attempt" => {
                    let attempt = value("--attempt", words.next())?.parse();
                    arguments.attempt = Some(attempt.map_err(|error| format!("{error}"))?);
                }
                option if option.starts_with("--") => {
                    return Err(format!("unknown option {option}\n{}", usage()));
                }
                _ if arguments.file.is_some() => {
                    return Err(format!("second file {word:?}: expected one\n{}", usage()));
                }
                _ => arguments.file = Some(word.into()),
            }
        }
        Ok(Some(arguments))
    }
}

fn value(option: &str, word: Option<OsString>) -> Result<String, String> {
    word.ok_or_else(|| format!("{option} has no value\n{}", usage()))?
        .into_string()
        .map_err(|word| format!("value of {option} is not UTF-8: {word:?}"))
}

fn read_message(file: Option<&Path>) -> Result<Vec<u8>, String> {
    let mut message = Vec::new();
    let (name, read) = match file {
        Some(file) => (
            file.to_string_lossy(),
            File::open(file).and_then(|mut file| file.read_to_end(&mut message)),
        ),
        None => ("standard input".into(), stdin().read_to_end(&mut message)),
    };
    match read {
        Ok(_) => Ok(message),
        Err(error) => Err(format!("{name}: {error}")),
    }
}
