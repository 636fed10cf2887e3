//! Prints the phrase and the description of a code:
//!
//!     cargo run --example phrase -- 486 "ru-RU, en;q=0.5"
//!     cargo run --example phrase -- q850 17 de
//!
//! Without a language, the locale of the system decides.

use std::env;
use std::process::ExitCode;

use sip_phrases::{Catalog, Family, Localizer};

fn main() -> ExitCode {
    let mut arguments: Vec<String> = env::args_os()
        .skip(1)
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let family = arguments
        .first()
        .and_then(|name| name.parse::<Family>().ok());
    if family.is_some() {
        arguments.remove(0);
    }
    let (text, catalog) = match &arguments[..] {
        [text] => (text, catalog_of_system()),
        [text, accept_language] => (text, Localizer::bundled().negotiate(accept_language)),
        _ => {
            eprintln!("usage: phrase [FAMILY] CODE [ACCEPT-LANGUAGE]");
            return ExitCode::from(2);
        }
    };
    match family.unwrap_or(Family::Status).parse(text) {
        Ok(code) => {
            println!("{text} {}", catalog.phrase(code));
            println!("{}", catalog.description(code));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// Returns the catalog for the languages that POSIX systems name in the environment. A program
/// would call `negotiate_locales(sys_locale::get_locales())`, which works on every system.
fn catalog_of_system() -> &'static Catalog {
    let variables = ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];
    let languages = variables
        .iter()
        .find_map(|name| env::var(name).ok())
        .unwrap_or_default();
    Localizer::bundled().negotiate_locales(languages.split(':'))
}
