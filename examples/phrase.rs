//! What a code says in the reader's language.
//!
//!     cargo run --example phrase -- 486 "ru-RU, en;q=0.5"
//!     cargo run --example phrase -- 486                    the language of the system
//!     cargo run --example phrase -- --all 486              every language there is
//!     cargo run --example phrase -- warning 307 de         another family of codes
//!     cargo run --example phrase -- vendor 480 "No money left"

use std::fmt::Display;
use std::io::{ErrorKind, Write, stdout};
use std::process::ExitCode;
use std::str::FromStr;

use sip_phrases::*;

const USAGE: &str = "\
usage: phrase [--all] [FAMILY] CODE [ACCEPT-LANGUAGE]
       phrase [--all] vendor STATUS-CODE PHRASE [ACCEPT-LANGUAGE]
FAMILY is one of status warning q850 location reason preemption release-cause failure-cause redirecting geolocation
alert subscription subscription-state method priority; without one, CODE is a status code";

/// What to print of a catalog.
type Show = Box<dyn Fn(&Catalog) -> Option<String>>;

fn main() -> ExitCode {
    let arguments = std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned());
    let (options, words): (Vec<String>, Vec<String>) =
        arguments.partition(|argument| argument.starts_with("--") || argument == "-h");
    match run(&options, &words).and_then(|text| print(&text)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

fn print(text: &str) -> Result<(), String> {
    match stdout().lock().write_all(text.as_bytes()) {
        // Whoever reads, such as `head`, may have had enough.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(format!("standard output: {error}")),
        _ => Ok(()),
    }
}

/// What to print.
fn run(options: &[String], words: &[String]) -> Result<String, String> {
    if options.iter().any(|option| option == "--help" || option == "-h") {
        return Ok(format!("{USAGE}\n"));
    }
    let all = match options {
        [] => false,
        [option] if option == "--all" => true,
        [option, ..] => return Err(format!("{option} is no option\n{USAGE}")),
    };
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (show, rest) = match words[..] {
        ["vendor", code, phrase, ref rest @ ..] => (vendor(code, phrase)?, rest),
        [code, ref rest @ ..] if code.starts_with(|first: char| first.is_ascii_digit()) => (status(code)?, rest),
        [family, code, ref rest @ ..] => (of_family(family, code)?, rest),
        _ => return Err(USAGE.to_owned()),
    };
    let localizer = Localizer::bundled();
    let catalogs: Vec<&Catalog> = match rest {
        [] if all => localizer.languages().filter_map(|language| localizer.catalog(language)).collect(),
        [] => vec![localizer.negotiate(&system_languages())],
        [accept_language] if !all => vec![localizer.negotiate(accept_language)],
        _ => return Err(USAGE.to_owned()),
    };
    let mut printed = String::new();
    for catalog in catalogs {
        let text = show(catalog).ok_or("nothing is known of this phrase with this status code")?;
        if all {
            printed += &format!("[{}] ", catalog.language());
        }
        printed += &format!("{text}\n");
    }
    Ok(printed)
}

fn of_family(family: &str, code: &str) -> Result<Show, String> {
    let token = |code: &str| code.to_owned();
    match family {
        "status" => status(code),
        "warning" => number::<WarnCode>(code),
        "q850" => number::<Q850Cause>(code),
        "preemption" => number::<PreemptionCause>(code),
        "release-cause" => number::<ReleaseCause>(code),
        "failure-cause" => number::<FailureCause>(code),
        "redirecting" => number::<RedirectingReason>(code),
        "geolocation" => number::<GeolocationError>(code),
        "alert" => number::<AlertMsgError>(code),
        "location" => Ok(of(token(code), CauseLocation::new(code))),
        "reason" => Ok(of(token(code), ReasonProtocol::new(code))),
        "subscription" => Ok(of(token(code), SubscriptionReason::new(code))),
        "subscription-state" => Ok(of(token(code), SubscriptionState::new(code))),
        "method" => Ok(of(token(code), Method::new(code))),
        "priority" => Ok(of(token(code), Priority::new(code))),
        _ => Err(format!("{family:?} is no family of codes, and no status code either\n{USAGE}")),
    }
}

fn status(code: &str) -> Result<Show, String> {
    number::<StatusCode>(code)
}

fn number<C: Code + FromStr<Err: Display> + 'static>(code: &str) -> Result<Show, String> {
    let parsed: C = code.parse().map_err(|error| format!("{error}"))?;
    Ok(of(code.to_owned(), parsed))
}

fn of(shown: String, code: impl Code + 'static) -> Show {
    Box::new(move |catalog| Some(format!("{shown} {}\n{}", catalog.phrase(code), catalog.description(code))))
}

fn vendor(code: &str, phrase: &str) -> Result<Show, String> {
    let (code, phrase): (StatusCode, _) = (code.parse().map_err(|error| format!("{error}"))?, phrase.to_owned());
    Ok(Box::new(move |catalog| {
        let text = catalog.vendor(code, &phrase)?;
        Some(format!("{} {}\n{}", code.as_u16(), text.phrase(), text.description()))
    }))
}

/// The languages of the system as a header would have them. `C` and `POSIX` are no languages: the default is meant.
fn system_languages() -> String {
    let languages: Vec<String> =
        sys_locale::get_locales().take_while(|language| !matches!(language.as_str(), "C" | "POSIX")).collect();
    languages.join(", ")
}
