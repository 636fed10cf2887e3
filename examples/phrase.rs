//! What a status code says in the reader's language.
//!
//!     cargo run --example phrase -- 486 "ru-RU, en;q=0.5"
//!     cargo run --example phrase -- 486            the language of the system
//!     cargo run --example phrase -- --all 486      every language there is

use std::process::ExitCode;

use sip_phrases::{Catalog, Localizer, StatusCode};

const USAGE: &str = "usage: phrase [--all] CODE [ACCEPT-LANGUAGE]";

fn main() -> ExitCode {
    let (options, words): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    match run(&options, &words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

fn run(options: &[String], words: &[String]) -> Result<(), String> {
    let all = match options {
        [] => false,
        [option] if option == "--all" => true,
        [option, ..] => return Err(format!("{option} is no option\n{USAGE}")),
    };
    let (code, accept_language) = match words {
        [code] => (code, system_languages()),
        [code, accept_language] if !all => (code, accept_language.clone()),
        _ => return Err(USAGE.to_owned()),
    };
    let code: StatusCode = code.parse().map_err(|error| format!("{error}"))?;
    let localizer = Localizer::bundled();
    if all {
        for catalog in localizer.languages().filter_map(|language| localizer.catalog(language)) {
            print!("[{}] ", catalog.language());
            print(catalog, code);
        }
    } else {
        print(localizer.negotiate(&accept_language), code);
    }
    Ok(())
}

fn print(catalog: &Catalog, code: StatusCode) {
    println!("{} {}\n{}", code.as_u16(), catalog.phrase(code), catalog.description(code));
}

/// The languages of the system as a header would have them. `C` and `POSIX` are no languages: the default is meant.
fn system_languages() -> String {
    let languages: Vec<String> =
        sys_locale::get_locales().take_while(|language| !matches!(language.as_str(), "C" | "POSIX")).collect();
    languages.join(", ")
}
