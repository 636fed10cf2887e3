//! The table of coverage: a row for each file, a column for each language.

use std::io::{self, Write};

use anstyle::Style;
use sip_phrases::lint::Coverage;
use textwrap::core::display_width;

use crate::labels::Labels;
use crate::screen::{BOLD, DOUBTFUL, GOOD, PLAIN, Screen, pad, pad_left};

pub fn write(screen: &mut Screen, coverage: &[Coverage], labels: &Labels) -> io::Result<()> {
    let languages = unique(coverage.iter().map(Coverage::language));
    let files = unique(coverage.iter().map(Coverage::family));
    let all = labels.say("label-all-files");
    let head = labels.say("label-file");
    let first = files.iter().map(|file| file.len() + 4).chain([display_width(&all), display_width(&head)]).max();
    let first = first.unwrap_or_default();
    let count = |file: Option<&str>, language: &str| {
        let rows =
            coverage.iter().filter(|row| row.language() == language && file.is_none_or(|file| row.family() == file));
        rows.fold((0, 0), |(present, wanted), row| (present + row.present(), wanted + row.wanted()))
    };
    let widths: Vec<usize> =
        languages.iter().map(|language| cell(count(None, language)).len().max(language.len())).collect();

    write!(screen, "{BOLD}{}", pad(&head, first))?;
    for (language, width) in languages.iter().zip(&widths) {
        write!(screen, "   {}", pad_left(language, *width))?;
    }
    writeln!(screen, "{BOLD:#}")?;
    for file in files.iter().map(Some).chain([None]) {
        let name = file.map_or(all.clone(), |file| format!("{file}.ftl"));
        let style = if file.is_none() { BOLD } else { PLAIN };
        write!(screen, "{style}{}{style:#}", pad(&name, first))?;
        for (language, width) in languages.iter().zip(&widths) {
            let counted = count(file.copied(), language);
            let style = colour(counted);
            write!(screen, "   {style}{}{style:#}", pad_left(&cell(counted), *width))?;
        }
        writeln!(screen)?;
    }
    Ok(())
}

fn cell((present, wanted): (usize, usize)) -> String {
    format!("{present}/{wanted}")
}

fn colour((present, wanted): (usize, usize)) -> Style {
    match present {
        present if present == wanted => GOOD,
        0 => PLAIN,
        _ => DOUBTFUL,
    }
}

fn unique<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut unique = Vec::new();
    for name in names {
        if !unique.contains(&name) {
            unique.push(name);
        }
    }
    unique
}
