//! `sip-phrases new`: the beginning of a translation.

mod skeleton;

use std::collections::HashSet;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use sip_phrases::bundled_files;
use sip_phrases::unic_langid::LanguageIdentifier;

use crate::args::NewArgs;
use crate::failure::{Failure, say};
use crate::reader::Reader;
use crate::screen::Screen;

pub fn run(args: &NewArgs) -> Result<(), Failure> {
    let language = language(&args.language)?;
    let files = files(&args.files)?;
    let folder = args.dir.join(&args.language);
    let (there, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|(file, _)| folder.join(file).exists());
    let names: Vec<&str> = there.iter().map(|(file, _)| *file).collect();
    // Whoever names no file wants those that are still missing.
    if let (Some(first), true) = (names.first(), files.is_empty() || !args.files.is_empty()) {
        let sentence = match args.files.is_empty() {
            true => format!("all files are in {} already; nothing was written", folder.display()),
            false => format!("{} is there already; nothing was written", folder.join(first).display()),
        };
        return Err(Failure::Input(sentence));
    }
    fs::create_dir_all(&folder).map_err(|error| cannot(&folder, &error))?;
    let mut texts = 0;
    for (file, english) in files {
        let skeleton = skeleton::of(english, &language);
        texts += skeleton.texts;
        write(&folder.join(file), &skeleton.text)?;
    }
    if !names.is_empty() {
        say(&format!("there already, and left as it is: {}", names.join(", ")));
    }
    let labels = Reader::of(None).labels();
    let mut screen = Screen::open();
    writeln!(screen, "{}", labels.with("label-folder-written", "folder", &folder.display().to_string()))?;
    writeln!(screen, "{}", labels.count("label-to-translate", texts))?;
    Ok(screen.flush()?)
}

/// The English files that are asked for: all, or those of these names.
fn files(names: &[String]) -> Result<Vec<(&'static str, &'static str)>, Failure> {
    let english = || bundled_files().filter(|(language, ..)| *language == "en").map(|(_, file, text)| (file, text));
    if names.is_empty() {
        return Ok(english().collect());
    }
    let find = |name: &String| {
        let is_it = |(file, _): &(&str, &str)| file.strip_suffix(".ftl") == Some(name.trim_end_matches(".ftl"));
        let known: Vec<&str> = english().filter_map(|(file, _)| file.strip_suffix(".ftl")).collect();
        let unknown = || Failure::Input(format!("there is no file {name}; there are {}", known.join(", ")));
        english().find(is_it).ok_or_else(unknown)
    };
    let mut files = names.iter().map(find).collect::<Result<Vec<_>, Failure>>()?;
    // A file may be named twice.
    let mut seen = HashSet::new();
    files.retain(|(file, _)| seen.insert(*file));
    Ok(files)
}

/// Writes a file that is not there yet.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let mut file = fs::File::create_new(path).map_err(|error| cannot(path, &error))?;
    file.write_all(text.as_bytes()).map_err(|error| cannot(path, &error))
}

/// A tag that a folder can be named by: the shortest true one in its usual spelling.
fn language(tag: &str) -> Result<LanguageIdentifier, Failure> {
    let wrong = |what: String| Failure::Input(format!("“{tag}” {what}"));
    let language: LanguageIdentifier = tag
        .parse()
        .map_err(|_| wrong("is not the tag of a language: right are tags such as es or pt-BR".to_owned()))?;
    if tag.split(['-', '_']).next().is_some_and(|first| first.len() > 3) {
        return Err(wrong("is a name, not the tag of a language: right are tags such as es or pt-BR".to_owned()));
    }
    match language.to_string() {
        right if right == tag => Ok(language),
        right => Err(wrong(format!("is spelled {right} as the tag of a language"))),
    }
}

fn cannot(path: &Path, error: &io::Error) -> Failure {
    Failure::Input(format!("{}: {error}", path.display()))
}
