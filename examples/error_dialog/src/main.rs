//! The dialog for a failed call in a terminal, made from the response that the server sent.
//!
//! ```sh
//! cargo run --example error_dialog -- response.sip
//! cargo run --example error_dialog -- --language "ru, en;q=0.5" --password-sent < response.sip
//! ```

use std::ffi::OsString;
use std::io::{IsTerminal, Read, Write, stdin, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sip_phrases::{Attempt, Explanation, Localizer, ParseAttemptError, Response};
use textwrap::core::display_width;

const USAGE: &str = "usage: error_dialog [--language ACCEPT-LANGUAGE] [--password-sent] \
                     [--tried call|sign-in|message|subscription|other] [FILE]";

fn main() -> ExitCode {
    match run(std::env::args_os().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

fn run(words: Vec<OsString>) -> Result<(), String> {
    if words.iter().any(|word| word == "--help" || word == "-h") {
        return print(&format!("{USAGE}\n"));
    }
    let arguments = Arguments::read(words.into_iter())?;
    let message = message(arguments.file.as_deref())?;
    let mut response = Response::parse(message).map_err(|error| error.to_string())?;
    response = response.credentials_sent(arguments.password_sent);
    if let Some(attempt) = arguments.tried {
        response = response.tried(attempt);
    }
    let language = arguments.language.unwrap_or_else(system_languages);
    let explanation = Localizer::bundled().negotiate(&language).explain(&response);
    let width = width() - FRAME;
    print(&frame(&rows(&explanation, width), width, has_colours()))
}

fn print(text: &str) -> Result<(), String> {
    stdout().write_all(text.as_bytes()).map_err(|error| format!("standard output: {error}"))
}

#[derive(Default)]
struct Arguments {
    language: Option<String>,
    password_sent: bool,
    tried: Option<Attempt>,
    file: Option<PathBuf>,
}

impl Arguments {
    fn read(mut words: impl Iterator<Item = OsString>) -> Result<Arguments, String> {
        let mut read = Arguments::default();
        while let Some(word) = words.next() {
            let mut value = || {
                let value =
                    words.next().ok_or_else(|| format!("{} lacks its value\n{USAGE}", word.to_string_lossy()))?;
                value.into_string().map_err(|value| format!("{value:?} is not UTF-8"))
            };
            // A word that is not UTF-8 can only be the name of a file.
            match word.to_str().unwrap_or_default() {
                "--language" => read.language = Some(value()?),
                "--password-sent" => read.password_sent = true,
                "--tried" => read.tried = Some(value()?.parse().map_err(|error: ParseAttemptError| error.to_string())?),
                option if option.starts_with("--") => return Err(format!("{option} is no option\n{USAGE}")),
                _ if read.file.is_some() => return Err(USAGE.to_owned()),
                _ => read.file = Some(word.into()),
            }
        }
        Ok(read)
    }
}

fn message(file: Option<&Path>) -> Result<Vec<u8>, String> {
    let mut message = Vec::new();
    let name = file.map_or("standard input".into(), Path::to_string_lossy);
    let read = match file {
        Some(file) => std::fs::File::open(file).and_then(|mut file| file.read_to_end(&mut message)),
        None => stdin().read_to_end(&mut message),
    };
    read.map(|_| message).map_err(|error| format!("{name}: {error}"))
}

/// The languages of the system as a header would have them. `C` and `POSIX` are no languages: the default is meant.
fn system_languages() -> String {
    let languages: Vec<String> =
        sys_locale::get_locales().take_while(|language| !matches!(language.as_str(), "C" | "POSIX")).collect();
    languages.join(", ")
}

/// Colours are for a terminal whose owner has not turned them off (https://no-color.org).
fn has_colours() -> bool {
    stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// How wide the frame is: as wide as the terminal, but lines longer than that are hard to read.
fn width() -> usize {
    const WIDTHS: (usize, usize) = (24, 72);
    let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let width = asked.unwrap_or_else(|| if stdout().is_terminal() { textwrap::termwidth() } else { WIDTHS.1 });
    width.clamp(WIDTHS.0, WIDTHS.1)
}

/// What the frame takes of the width: a line and two spaces on both sides.
const FRAME: usize = 6;

/// A line of the dialog, or the rule between the text and what is for support.
enum Row {
    Text(Style, String),
    Rule,
}

/// The number is the one that a terminal knows the style by.
#[derive(Clone, Copy)]
enum Style {
    Plain = 0,
    Bold = 1,
    Dim = 2,
}

fn rows(explanation: &Explanation, width: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut add = |style: Style, first: &str, rest: &str, text: &str| {
        let options = textwrap::Options::new(width).initial_indent(first).subsequent_indent(rest);
        rows.extend(textwrap::wrap(text, options).into_iter().map(|line| Row::Text(style, line.into_owned())));
    };
    add(Style::Bold, "", "", explanation.title());
    add(Style::Plain, "", "", "");
    add(Style::Plain, "", "", explanation.meaning());
    explanation.advice().into_iter().for_each(|advice| add(Style::Plain, "", "", advice));
    if !explanation.details().is_empty() {
        add(Style::Plain, "", "", "");
    }
    explanation.details().iter().for_each(|detail| add(Style::Plain, "• ", "  ", detail));
    if let Some(caption) = explanation.caption() {
        add(Style::Plain, "", "", "");
        let button = format!("[ {caption} ]");
        let indent = " ".repeat(width.saturating_sub(display_width(&button)));
        add(Style::Bold, &indent, &indent, &button);
    }
    rows.push(Row::Rule);
    let technical = textwrap::wrap(explanation.technical(), width);
    rows.extend(technical.into_iter().map(|line| Row::Text(Style::Dim, line.into_owned())));
    rows
}

fn frame(rows: &[Row], width: usize, has_colours: bool) -> String {
    let rule = "─".repeat(width + 4);
    let mut frame = format!("╭{rule}╮\n");
    for row in rows {
        match row {
            Row::Rule => frame += &format!("├{rule}┤\n"),
            Row::Text(style, text) => {
                let padding = " ".repeat(width.saturating_sub(display_width(text)));
                let (start, end) = match style {
                    Style::Bold | Style::Dim if has_colours => (format!("\x1b[{}m", *style as u8), "\x1b[0m"),
                    _ => Default::default(),
                };
                frame += &format!("│  {start}{text}{end}{padding}  │\n");
            }
        }
    }
    frame + &format!("╰{rule}╯\n")
}
